import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the clean-up script of a clone calls. The platform runs such scripts in the global scope, so other scopes may call it. */
export const SumoClone = ScriptInclude({
  $id: Now.ID['script-include-sumo-clone'],
  name: 'SumoClone',
  apiName: 'x_sul_sumo_logic_s.SumoClone',
  description: 'cleanUp() clears the Access Keys that belong to another instance, and returns their number.',
  active: true,
  accessibleFrom: 'public',
  script: `var SumoClone = Class.create();
SumoClone.prototype = {
  initialize: function () {
    this.configuration = require('${MODULES}/entry/configuration.ts');
  },
  cleanUp: function () {
    return this.configuration.cleanClone();
  },
  type: 'SumoClone'
};
`,
});
