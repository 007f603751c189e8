import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** How long the daily job Clean Up leaves what is no longer needed. Less than one day is the default. */
export const keepStagingDays = Property({
  $id: Now.ID['property-keep-staging-days'],
  name: 'x_sul_sumo_logic_s.keep_staging_days',
  type: 'integer',
  value: 7,
  description:
    'Days that staged rows and their import sets are kept. Rows of unfinished Insights are kept longer.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const keepRunsDays = Property({
  $id: Now.ID['property-keep-runs-days'],
  name: 'x_sul_sumo_logic_s.keep_runs_days',
  type: 'integer',
  value: 90,
  description: 'Days that Integration Runs are kept. Runs that found nothing new are kept for 7 days.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const keepEventsDays = Property({
  $id: Now.ID['property-keep-events-days'],
  name: 'x_sul_sumo_logic_s.keep_events_days',
  type: 'integer',
  value: 30,
  description: 'Days that inbound events are kept after they have ended or were not recognised.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const keepDeliveriesDays = Property({
  $id: Now.ID['property-keep-deliveries-days'],
  name: 'x_sul_sumo_logic_s.keep_deliveries_days',
  type: 'integer',
  value: 90,
  description:
    'Days that deliveries are kept after they have ended and their Insight is closed. While it is open, only their requests and responses are deleted. Action Runs are kept for the same time, cleared Rule Alerts for twice as long.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
