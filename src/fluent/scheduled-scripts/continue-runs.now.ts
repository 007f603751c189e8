import { ScheduledScript } from '@servicenow/sdk/core';

/** Safety net for everything that must continue: events can be late or lost. Costs two reads when nothing is due. */
export const continueRuns = ScheduledScript({
  $id: Now.ID['job-continue-runs'],
  name: 'Continue Runs',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: `new SumoJobs().proceed();`,
});
