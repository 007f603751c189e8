import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What the rules and UI actions of Actions call. They contain no module path, so that an edited one survives an upgrade. */
export const SumoActions = ScriptInclude({
  $id: Now.ID['script-include-sumo-actions'],
  name: 'SumoActions',
  apiName: 'x_sul_sumo_logic_s.SumoActions',
  description: 'Checks Actions, tests them, and runs them on demand.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoActions = Class.create();
SumoActions.prototype = {
  initialize: function () {
    this.actions = require('${MODULES}/entry/actions.ts');
    this.actions.connect(new SumoServices());
  },
  check: function (action, previous) {
    return this.actions.check(action, previous);
  },
  test: function (action) {
    this.actions.test(action);
  },
  resume: function (action) {
    this.actions.resume(action);
  },
  goesOn: function (action) {
    this.actions.goesOn(action);
  },
  showDeliveries: function (action) {
    this.actions.showDeliveries(action);
  },
  checkRequest: function (request) {
    return this.actions.checkRequest(request);
  },
  requested: function (request) {
    this.actions.requested(request);
  },
  insightOf: function (incident) {
    return this.actions.insightOf(incident);
  },
  healthChanged: function (status, event, change) {
    this.actions.healthChanged(status, event, change);
  },
  type: 'SumoActions'
};
`,
});
