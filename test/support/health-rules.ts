import { becomeCopy } from './in-process.ts';
import type { HealthRule } from './health-rule.ts';
import { LATE, WORK_RULES } from './health-rules-work.ts';

const OVERDUE = 'Nothing was read from CSE for three intervals. ...';
const CLONE = 'Nothing is polled, sent or received here. ...';

/** State of the world -> health, reason, mail. Each row is a test, and a row of docs/health.md. */
export const HEALTH_RULES: readonly HealthRule[] = [
  {
    when: 'Every run ends well',
    health: 'Healthy',
    reason: '',
    mail: false,
    arrange: (world) => world.minutes(30),
  },
  {
    when: 'Access Key is empty',
    health: 'Not configured',
    reason: 'Fill in Access Key in the configuration "Sumo Logic"',
    mail: true,
    arrange(world) {
      world.configure({ access_key: '' });
      world.minutes(10);
    },
  },
  {
    when: 'One run failed with 5xx, or got no response',
    health: 'Healthy',
    reason: 'A call failed and is retried: [cse] ... [503] [GET /insights]',
    mail: false,
    arrange(world) {
      world.fails({ status: 503, path: '/insights' }, 1);
      world.world.instance.runJob('Poll Insights');
    },
  },
  {
    when: 'Two runs in a row failed with 5xx, or got no response',
    health: 'Degraded',
    reason: '[cse] ... [503] [GET /insights]',
    mail: false,
    arrange(world) {
      world.fails({ status: 503, path: '/insights' }, 2);
      world.world.instance.runJob('Poll Insights');
      world.minutes(1);
    },
  },
  {
    when: 'Three runs in a row failed with 5xx, or got no response',
    health: 'Failing',
    reason: '[cse] ... [503] [GET /insights]',
    mail: true,
    arrange(world) {
      world.fails({ status: 503 });
      world.minutes(15);
    },
  },
  {
    when: 'CSE returned 401 three times in a row',
    health: 'Failing',
    reason: 'CSE rejects the credentials: enter Access ID and Access Key again. ...',
    mail: true,
    arrange(world) {
      world.fails({ status: 401 });
      world.minutes(20);
    },
  },
  {
    when: 'CSE returns 403 or 400, because of the key or the query',
    health: 'Failing',
    reason: '[cse] ... [403] [GET /insights]',
    mail: true,
    arrange(world) {
      world.fails({ status: 403, path: '/insights' });
      world.minutes(6);
    },
  },
  {
    when: 'CSE rate-limited a call (429)',
    health: 'Paused',
    reason: 'Paused because CSE rate-limited the app. ...',
    mail: false,
    arrange(world) {
      world.fails({ status: 429, headers: { 'Retry-After': '600' } }, 1);
      world.minutes(6);
    },
  },
  {
    when: 'CSE rate-limited every call for three intervals',
    health: 'Failing',
    reason: OVERDUE,
    mail: true,
    arrange(world) {
      world.insights(1);
      world.fails({ status: 429 });
      world.minutes(25);
      world.minutes(23 * 60, 60);
    },
  },
  {
    when: 'CSE requests a pause of one day (Retry-After)',
    health: 'Failing',
    reason: OVERDUE,
    mail: true,
    arrange(world) {
      world.insights(1);
      world.fails({ status: 429, headers: { 'Retry-After': '86400' } }, 1);
      world.minutes(25);
    },
  },
  {
    when: 'No run has ended for three intervals: the job Poll Insights is inactive',
    health: 'Stale',
    reason: 'No run has ended since ...',
    mail: true,
    arrange(world) {
      world.job('Poll Insights', false);
      world.minutes(20);
    },
  },
  {
    when: 'No run has ended for three intervals: another job has the lease of the tenant',
    health: 'Stale',
    reason: 'No run has ended since ...',
    mail: true,
    arrange(world) {
      const leases = world.own('lease');
      const [last] = leases.find('ORDERBYDESCgeneration');
      for (let minute = 0; minute < 30; minute += 1) {
        const until = new Date(world.world.instance.platform.clock.now() + 300_000).toISOString();
        const values = { released: 'false', until: until.slice(0, 19).replace('T', ' ') };
        leases.update(last?.sys_id ?? '', values);
        world.minutes(1);
      }
    },
  },
  {
    when: 'An Insight ended in state Error within a day',
    health: 'Degraded',
    reason: '1 Insight could not be turned into incidents: see the Insights in state Error',
    mail: true,
    arrange(world) {
      world.insights(1, { created: 'not today' });
      world.minutes(15);
    },
  },
  {
    when: 'The instance refuses any record of an Insight',
    health: 'Degraded',
    reason: 'ServiceNow refuses to store the record of this Insight, so no incident is created: ...',
    mail: true,
    arrange(world) {
      world.refuseRecords('x_sul_sumo_logic_s_insight');
      world.insights(1);
      world.minutes(15);
    },
  },
  {
    when: 'The daily cap is reached',
    health: 'Degraded',
    reason:
      'Daily cap of 1 reached: 2 Insights are deferred until the next day (UTC) or until the Daily cap is raised',
    mail: true,
    arrange(world) {
      world.configure({ daily_cap: '1' });
      world.insights(3);
      world.minutes(20);
    },
  },
  {
    when: 'A setting is invalid, such as a Default Incident State that does not exist',
    health: 'Degraded',
    reason:
      'Default Incident State "Nowhere" is not an active state of Security Incidents and is ignored; ...',
    mail: true,
    arrange(world) {
      world.configure({ default_incident_state: 'Nowhere' });
      world.minutes(20);
    },
  },
  {
    when: 'The key lacks permission to write to Insights',
    health: 'Degraded',
    reason: 'The access key lacks permission for deliveries of type link, which stay pending. ...',
    mail: true,
    arrange(world) {
      world.fails({ status: 403, method: 'PUT', path: 'enrichments' });
      world.insights(1);
      world.minutes(20);
    },
  },
  {
    when: 'Validate Setup finds that the key may only read',
    health: 'Degraded',
    reason:
      'The access key lacks permission to write enrichments, comment on Insights and close Insights: add the capabilities ...',
    mail: true,
    arrange(world) {
      world.configure({ link_comment: 'true' });
      world.fails({ status: 403, method: 'PUT' });
      world.fails({ status: 403, method: 'POST' });
      world.press('configuration', '', 'Validate Setup');
      world.minutes(15);
    },
  },
  ...WORK_RULES,
  {
    when: 'A notification has failed within a day',
    health: 'Degraded',
    reason: '1 notification failed within a day: see Failed Deliveries',
    mail: true,
    arrange(world) {
      world.target = 400;
      world.insights(1);
      world.minutes(20);
    },
  },
  {
    when: 'A close or a link of an Insight is overdue for more than an hour',
    health: 'Degraded',
    reason: `1 link of an Insight ${LATE}`,
    mail: true,
    arrange(world) {
      world.fails({ status: 500, method: 'PUT', path: 'enrichments' });
      world.insights(1);
      world.minutes(85);
    },
  },
  {
    when: 'The target of an Action cannot be reached for more than an hour',
    health: 'Degraded',
    reason: `1 notification ${LATE}`,
    mail: true,
    arrange(world) {
      world.target = 0;
      world.insights(2);
      world.minutes(75);
      world.minutes(12 * 24 * 60, 240);
      world.minutes(10);
    },
  },
  {
    when: 'An Action is stopped, and its deliveries are overdue for more than an hour',
    health: 'Degraded',
    reason: `1 notification ${LATE}`,
    mail: true,
    arrange(world) {
      world.target = 401;
      world.insights(1);
      world.minutes(90);
    },
  },
  {
    when: 'The job Deliver and its event do not run',
    health: 'Degraded',
    reason: `1 link of an Insight, 1 notification ${LATE}`,
    mail: true,
    arrange(world) {
      world.job('Deliver', false);
      const actions = world.world.instance.table('sysevent_script_action');
      actions.find('name=Deliver').forEach((row) => void actions.update(row.sys_id, { active: 'false' }));
      world.insights(1);
      world.minutes(90);
    },
  },
  {
    when: 'Insights cannot be read again for their changes',
    health: 'Degraded',
    reason: 'Changes in CSE do not reach their incidents: ...',
    mail: true,
    arrange(world) {
      world.insights(1);
      world.minutes(10);
      world.refuses = (url) => decodeURIComponent(url).includes('q=id:in');
      world.minutes(20);
    },
  },
  {
    when: 'Rules cannot be read',
    health: 'Degraded',
    reason: 'Disabled rules may be missed: ...',
    mail: true,
    arrange(world) {
      world.fails({ status: 500, path: '/rules' });
      world.minutes(50);
    },
  },
  {
    when: 'The instance is a clone of the instance that the configuration belongs to',
    health: 'Paused on a clone',
    reason: `Paused on a clone: the configuration belongs to local, and this instance is copy. ${CLONE}`,
    mail: true,
    arrange(world) {
      becomeCopy(world.world.instance);
      world.minutes(10);
    },
  },
  {
    when: 'The instance was renamed',
    health: 'Paused on a clone',
    reason: `Paused because this instance was renamed or is a clone: the configuration belongs to local, and this instance is renamed. ${CLONE}`,
    mail: true,
    arrange(world) {
      world.world.instance.property('instance_name', 'renamed');
      world.minutes(10);
    },
  },
  {
    when: 'The cause of the failure is gone',
    health: 'Healthy',
    reason: '',
    mail: true,
    arrange(world) {
      world.fails({ status: 503 });
      world.minutes(15);
      world.works();
      world.minutes(15);
    },
  },
];
