import { ScheduledScript } from '@servicenow/sdk/core';

/** Polls CSE for every active configuration that is due. */
export const pollInsights = ScheduledScript({
  $id: Now.ID['job-poll-insights'],
  name: 'Poll Insights',
  active: true,
  frequency: 'periodically',
  executionInterval: { minutes: 5 },
  executionStart: '2026-01-01 00:00:00',
  timeZone: 'UTC',
  script: `new SumoJobs().poll();`,
});
