import { ScheduledScript } from '@servicenow/sdk/core';

/** Says in Sumo Status what is not delivered in time, or not at all. A minute before the poll, which then says the same. */
export const checkDeliveries = ScheduledScript({
  $id: Now.ID['job-check-deliveries'],
  name: 'Check Deliveries',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2026-01-01 00:04:00',
  timeZone: 'UTC',
  script: `new SumoJobs().checkDeliveries();`,
});
