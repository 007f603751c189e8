import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the actions on deliveries and on Sumo Status call. They contain no module path, so that an edited one survives an upgrade. */
export const SumoOutbox = ScriptInclude({
  $id: Now.ID['script-include-sumo-outbox'],
  name: 'SumoOutbox',
  apiName: 'x_sul_sumo_logic_s.SumoOutbox',
  description: 'Resends deliveries, cancels them, and resumes a paused configuration.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoOutbox = Class.create();
SumoOutbox.prototype = {
  initialize: function () {
    this.outbox = require('${MODULES}/entry/outbox.ts');
    this.outbox.connect(new SumoServices());
  },
  sendAgain: function (delivery) {
    this.outbox.sendAgain(delivery);
  },
  cancel: function (delivery) {
    this.outbox.cancel(delivery);
  },
  resume: function (status) {
    this.outbox.resume(status);
  },
  type: 'SumoOutbox'
};
`,
});
