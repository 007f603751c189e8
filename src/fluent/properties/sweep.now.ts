import { Property } from '@servicenow/sdk/core';
import { admin, viewer } from '../roles/roles.now';

/** How often the sweep looks for what the polls missed, and how far back. */
export const sweepHours = Property({
  $id: Now.ID['property-sweep-hours'],
  name: 'x_sul_sumo_logic_s.sweep_hours',
  type: 'integer',
  value: 6,
  description: 'Hours between two sweeps. A sweep looks for Insights that the polls missed.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});

export const sweepDays = Property({
  $id: Now.ID['property-sweep-days'],
  name: 'x_sul_sumo_logic_s.sweep_days',
  type: 'integer',
  value: 3,
  description: 'Number of days that a sweep reads back.',
  ignoreCache: true,
  roles: { read: [viewer], write: [admin] },
});
