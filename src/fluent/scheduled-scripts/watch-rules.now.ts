import { ScheduledScript } from '@servicenow/sdk/core';

/**
 * Reads which rules CSE has disabled by itself. One call a tenant when there is none, and one read when nobody wants it.
 * Begins four minutes after the poll, so that the two do not compete for the lease.
 */
export const watchRules = ScheduledScript({
  $id: Now.ID['job-watch-rules'],
  name: 'Watch Rules',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 15 },
  executionStart: '2026-01-01 00:04:00',
  timeZone: 'UTC',
  script: `new SumoJobs().watchRules();`,
});
