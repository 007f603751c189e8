import { ScheduledScript } from '@servicenow/sdk/core';

/** Removes expired records, at night; the properties keep_* say when that is. */
export const cleanUp = ScheduledScript({
  $id: Now.ID['job-clean-up'],
  name: 'Clean Up',
  active: true,
  frequency: 'daily',
  executionTime: { hours: 2, minutes: 30, seconds: 0 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: `new SumoJobs().cleanUp();`,
});
