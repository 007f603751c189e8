import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the Scripted REST API calls to which CSE posts its events. It contains no module path. */
export const SumoInbound = ScriptInclude({
  $id: Now.ID['script-include-sumo-inbound'],
  name: 'SumoInbound',
  apiName: 'x_sul_sumo_logic_s.SumoInbound',
  description: 'serve() stores an event that CSE has posted, and sets the response.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoInbound = Class.create();
SumoInbound.prototype = {
  initialize: function () {
    this.inbound = require('${MODULES}/entry/inbound.ts');
    this.inbound.connect(new SumoServices());
  },
  serve: function (request, response) {
    this.inbound.serve(request, response);
  },
  type: 'SumoInbound'
};
`,
});
