import type { HealthRule } from './health-rule.ts';
import type { HealthWorld } from './health-world.ts';
import { closeIncidents } from './in-process.ts';

export const LATE =
  'overdue for more than an hour: see Waiting Deliveries, and the Actions that are paused or stopped';

const UNSENT = 'failed: see Failed Deliveries, and press Send Again or Cancel Delivery there';

/** What is said of a job that does not come to its end. */
function jobLine(name: string, effect: string): string {
  return `The job ${name} has not completed since ... UTC, so ${effect}. Check that it is active in System Definition > Scheduled Jobs...`;
}

/** Closes the incident of an Insight that was just made. */
function closeOne(world: HealthWorld): void {
  world.insights(1);
  world.minutes(10);
  closeIncidents(world.world.instance);
}

/** Rules about work that does not come to its end, and about what nobody works on: part of the table in health-rules.ts. */
export const WORK_RULES: readonly HealthRule[] = [
  {
    when: 'Insights are pending without an incident for more than three intervals',
    health: 'Degraded',
    reason: 'Insights have been pending without an incident for more than three intervals: ...',
    mail: true,
    arrange(world) {
      // Nothing but the poll calls the tenant.
      world.configure({ link_back: 'false' });
      world.actionsOff();
      world.insights(500);
      world.slowIncidents(500, 5);
      world.busyMinutes(38);
    },
  },
  {
    when: 'Neither the business rule nor the poll can queue the close of an Insight',
    health: 'Degraded',
    reason: 'Closed incidents do not close their Insights: ...',
    mail: true,
    arrange(world) {
      world.insights(1);
      world.minutes(10);
      world.refuseRecords('x_sul_sumo_logic_s_delivery');
      closeIncidents(world.world.instance);
      world.minutes(25);
    },
  },
  {
    when: 'The job Follow Insights does not complete for an hour',
    health: 'Degraded',
    reason: jobLine('Follow Insights', 'changes in CSE do not reach their incidents'),
    mail: true,
    arrange(world) {
      world.insights(1);
      world.minutes(10);
      world.job('Follow Insights', false);
      world.minutes(75);
    },
  },
  {
    when: 'The job Watch Rules does not complete for an hour',
    health: 'Degraded',
    reason: jobLine('Watch Rules', 'disabled rules are not detected'),
    mail: true,
    arrange(world) {
      world.minutes(20);
      world.job('Watch Rules', false);
      world.minutes(85);
    },
  },
  {
    when: 'The job Check Deliveries does not complete for 20 minutes',
    health: 'Degraded',
    reason: jobLine('Check Deliveries', 'only polls count late deliveries'),
    mail: true,
    arrange(world) {
      world.job('Check Deliveries', false);
      world.minutes(40);
    },
  },
  {
    when: 'The same, and the poll counts deliveries that are overdue for more than an hour',
    health: 'Degraded',
    reason: `1 link of an Insight ${LATE}...${jobLine('Check Deliveries', 'only polls count late deliveries')}`,
    mail: true,
    arrange(world) {
      world.fails({ status: 500, method: 'PUT', path: 'enrichments' });
      world.job('Check Deliveries', false);
      world.insights(1);
      world.minutes(85);
    },
  },
  {
    when: 'The job Continue Runs does not complete for 20 minutes',
    health: 'Degraded',
    reason: jobLine('Continue Runs', 'work whose event was lost waits for the next poll'),
    mail: true,
    arrange(world) {
      world.job('Continue Runs', false);
      world.minutes(40);
    },
  },
  {
    when: 'The jobs Poll Insights and Continue Runs do not run',
    health: 'Stale',
    reason: 'No run has ended since ...',
    mail: true,
    arrange(world) {
      world.job('Poll Insights', false);
      world.job('Continue Runs', false);
      world.minutes(30);
    },
  },
  {
    when: 'The job Clean Up does not complete for three days',
    health: 'Degraded',
    reason: jobLine('Clean Up', 'expired records are not deleted'),
    mail: true,
    arrange(world) {
      world.job('Clean Up', false);
      world.minutes(3 * 24 * 60, 240);
      world.minutes(15);
    },
  },
  {
    when: 'The configuration is inactive',
    health: 'Inactive',
    reason: 'The configuration is inactive: nothing is polled, sent or received',
    mail: false,
    arrange(world) {
      world.configure({ active: 'false' });
      world.minutes(10);
    },
  },
  {
    when: 'The same, and a delivery is pending',
    health: 'Inactive',
    reason:
      'The configuration is inactive: nothing is polled, sent or received. 1 link of an Insight will be sent once it is active again: see Waiting Deliveries',
    mail: false,
    arrange(world) {
      world.fails({ status: 500, method: 'PUT', path: 'enrichments' });
      world.insights(1);
      world.minutes(10);
      world.configure({ active: 'false' });
      world.minutes(10);
    },
  },
  {
    when: 'The configuration is active again, and no poll has ended since',
    health: 'Starting',
    reason: 'The configuration is active again: no poll has ended since',
    mail: false,
    arrange(world) {
      world.configure({ active: 'false' });
      world.minutes(10);
      world.configure({ active: 'true' });
    },
  },
  {
    when: 'The configuration is new, and no poll has ended yet',
    health: 'Starting',
    reason: 'No poll has ended yet',
    mail: false,
    arrange(world) {
      world.job('Poll Insights', false);
      const [status] = world.own('sumo_status').find('');
      world.own('sumo_status').remove(status?.sys_id ?? '');
      world.press('configuration', '', 'Validate Setup');
    },
  },
  {
    when: 'A close or a link of an Insight has failed at any time',
    health: 'Degraded',
    reason: `1 close of an Insight ${UNSENT}`,
    mail: true,
    arrange(world) {
      world.fails({ status: 400, method: 'PUT', path: '/status' });
      closeOne(world);
      world.minutes(20);
      world.minutes(3 * 24 * 60, 60);
      world.minutes(10);
    },
  },
  {
    when: 'The failed close was cancelled, or a user closed the Insight in CSE',
    health: 'Healthy',
    reason: '',
    mail: true,
    arrange(world) {
      world.fails({ status: 400, method: 'PUT', path: '/status' });
      closeOne(world);
      world.minutes(20);
      world.works();
      world.press('delivery', 'type=close', 'Cancel Delivery');
      world.minutes(15);
    },
  },
];
