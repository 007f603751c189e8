import { ScriptInclude } from '@servicenow/sdk/core';
import { MODULES } from '../paths.now';

/** What jobs and script actions call. They contain no module path, so that an edited one survives an upgrade. */
export const SumoJobs = ScriptInclude({
  $id: Now.ID['script-include-sumo-jobs'],
  name: 'SumoJobs',
  apiName: 'x_sul_sumo_logic_s.SumoJobs',
  description:
    'Runs the polls that are due, continues interrupted runs, sends deliveries, follows Insights, watches rules, and processes events of CSE.',
  active: true,
  accessibleFrom: 'package_private',
  script: `var SumoJobs = Class.create();
SumoJobs.prototype = {
  initialize: function () {
    this.jobs = require('${MODULES}/entry/jobs.ts');
    this.jobs.connect(new SumoServices());
  },
  poll: function () {
    return this.jobs.poll();
  },
  proceed: function (configurationId, startNew) {
    return this.jobs.proceed(configurationId, startNew);
  },
  deliver: function (configurationId) {
    return this.jobs.deliver(configurationId);
  },
  checkDeliveries: function () {
    this.jobs.checkDeliveries();
  },
  follow: function (configurationId, count) {
    return this.jobs.follow(configurationId, count);
  },
  watchRules: function (configurationId, count) {
    return this.jobs.watchRules(configurationId, count);
  },
  receive: function (configurationId, count) {
    return this.jobs.receive(configurationId, count);
  },
  cleanUp: function () {
    return this.jobs.cleanUp();
  },
  tryAgain: function (insight) {
    this.jobs.tryAgain(insight);
  },
  type: 'SumoJobs'
};
`,
});
