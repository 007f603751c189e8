import { ScheduledScript } from '@servicenow/sdk/core';

/**
 * Reads Insights with an incident again and notes on the incident what changed. Costs one read when nobody wants that.
 * Begins two minutes after the poll, so that the two do not compete for the lease.
 */
export const followInsights = ScheduledScript({
  $id: Now.ID['job-follow-insights'],
  name: 'Follow Insights',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2026-01-01 00:02:00',
  timeZone: 'UTC',
  script: `new SumoJobs().follow();`,
});
