import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the Scripted REST API of the Health page calls. It contains no module path. */
export const SumoHealthPage = ScriptInclude({
  $id: Now.ID['script-include-sumo-health-page'],
  name: 'SumoHealthPage',
  apiName: 'x_sul_sumo_logic_s.SumoHealthPage',
  description: 'overview() answers what the Health page shows, act() does what its buttons say.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoHealthPage = Class.create();
SumoHealthPage.prototype = {
  initialize: function () {
    this.page = require('${MODULES}/entry/health-page.ts');
    this.page.connect(new SumoServices());
  },
  overview: function (response) {
    this.page.overview(response);
  },
  act: function (request, response) {
    this.page.act(request, response);
  },
  type: 'SumoHealthPage'
};
`,
});
