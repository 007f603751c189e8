import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the business rules on the configuration table call. */
export const SumoConfiguration = ScriptInclude({
  $id: Now.ID['script-include-sumo-configuration'],
  name: 'SumoConfiguration',
  apiName: 'x_sul_sumo_logic_s.SumoConfiguration',
  description: 'check() returns why a configuration cannot be saved, or an empty string.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoConfiguration = Class.create();
SumoConfiguration.prototype = {
  initialize: function () {
    this.configuration = require('${MODULES}/entry/configuration.ts');
    this.configuration.connect(new SumoServices());
  },
  check: function (current, previous) {
    return this.configuration.check(current, previous);
  },
  checkDelete: function (current) {
    return this.configuration.checkDelete(current);
  },
  activated: function (current) {
    this.configuration.activated(current);
  },
  deactivated: function (current) {
    this.configuration.deactivated(current);
  },
  rememberInstance: function (current, previous) {
    this.configuration.rememberInstance(current, previous);
  },
  isElsewhere: function (configurationId) {
    return this.configuration.isElsewhere(configurationId);
  },
  takeOver: function (configurationId) {
    this.configuration.takeOver(configurationId);
  },
  type: 'SumoConfiguration'
};
`,
});
