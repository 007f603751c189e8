import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the rules on Security Incidents call. It contains no module path, so that an edited rule survives an upgrade. */
export const SumoClosure = ScriptInclude({
  $id: Now.ID['script-include-sumo-closure'],
  name: 'SumoClosure',
  apiName: 'x_sul_sumo_logic_s.SumoClosure',
  description: 'Queues changes of an Insight when its Security Incident changes.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoClosure = Class.create();
SumoClosure.prototype = {
  initialize: function () {
    this.closure = require('${MODULES}/entry/closure.ts');
    this.closure.connect(new SumoServices());
  },
  changed: function (current) {
    this.closure.changed(current);
  },
  shown: function (current) {
    this.closure.shown(current);
  },
  type: 'SumoClosure'
};
`,
});
