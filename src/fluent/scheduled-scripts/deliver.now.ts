import { ScheduledScript } from '@servicenow/sdk/core';

/** Sends what is due in the outbox. Costs one read when nothing is. */
export const deliver = ScheduledScript({
  $id: Now.ID['job-deliver'],
  name: 'Deliver',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 1 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: `new SumoJobs().deliver();`,
});
