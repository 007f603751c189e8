import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the business rules on the backfill table call. They contain no module path, so that an edited one survives an upgrade. */
export const SumoBackfill = ScriptInclude({
  $id: Now.ID['script-include-sumo-backfill'],
  name: 'SumoBackfill',
  apiName: 'x_sul_sumo_logic_s.SumoBackfill',
  description: 'check() returns why a backfill cannot be saved, or an empty string; requested() starts it.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoBackfill = Class.create();
SumoBackfill.prototype = {
  initialize: function () {
    this.backfill = require('${MODULES}/entry/backfill.ts');
    this.backfill.connect(new SumoServices());
  },
  check: function (current, previous) {
    return this.backfill.check(current, previous);
  },
  requested: function (current) {
    this.backfill.requested(current);
  },
  type: 'SumoBackfill'
};
`,
});
