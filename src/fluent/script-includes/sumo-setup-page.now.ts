import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the Scripted REST API of the Setup page calls. It contains no module path. */
export const SumoSetupPage = ScriptInclude({
  $id: Now.ID['script-include-sumo-setup-page'],
  name: 'SumoSetupPage',
  apiName: 'x_sul_sumo_logic_s.SumoSetupPage',
  description:
    'serve() answers what the Setup page asks: the steps of a configuration, judged and stored here.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoSetupPage = Class.create();
SumoSetupPage.prototype = {
  initialize: function () {
    this.page = require('${MODULES}/entry/setup-page.ts');
    this.page.connect(new SumoServices());
  },
  serve: function (operation, request, response) {
    this.page.serve(operation, request, response);
  },
  type: 'SumoSetupPage'
};
`,
});
