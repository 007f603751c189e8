import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/**
 * What the actions on a configuration and the rule on the integration card call. They contain no module path, so that an edited one
 * survives an upgrade.
 */
export const SumoSetup = ScriptInclude({
  $id: Now.ID['script-include-sumo-setup'],
  name: 'SumoSetup',
  apiName: 'x_sul_sumo_logic_s.SumoSetup',
  description: 'Validates the set-up of a configuration, and previews the incidents of its Insights.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoSetup = Class.create();
SumoSetup.prototype = {
  initialize: function () {
    this.setup = require('${MODULES}/entry/setup.ts');
    this.setup.connect(new SumoServices());
  },
  validate: function (configuration) {
    return this.setup.validate(configuration);
  },
  proceed: function (configurationId, step) {
    this.setup.proceed(configurationId, step);
  },
  preview: function (configuration) {
    this.setup.preview(configuration);
  },
  cardChanged: function () {
    this.setup.cardChanged();
  },
  type: 'SumoSetup'
};
`,
});
