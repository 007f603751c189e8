import { CLOSED, CLOSING, insightId, OPEN } from '../world.ts';
import type { Scenario } from './scenario.ts';

const NOTIFIED = { http_post_v2: 1, pagerduty: 1, slack_webhook: 1 };
const THREE = ['action delivered', 'action delivered', 'action delivered'];

/** Said until the rule has seen a close again. */
const MISSED = /^The business rule "Order Close of Insight" on sn_si_incident missed a close/;

/** From an Insight to the close of both. */
export const INCIDENTS: readonly Scenario[] = [
  {
    name: 'ingest with every enrichment, link, comment and three Actions',
    arrange(world) {
      world.configure({ link_comment: 'true' });
      world.addActions({ on_created: 'true' });
      world.addInsight();
    },
    run: (world) => world.jobAndEvents('Poll Insights'),
    wanted: {
      insights: ['ingested new'],
      links: [2, 3, 3, 2, 2],
      deliveries: [...THREE, 'link delivered'],
      comments: 1,
      told: NOTIFIED,
    },
  },
  {
    name: 'close with a comment and three Actions',
    maySay: MISSED,
    arrange(world) {
      world.configure({ close_comment: 'true' });
      world.addActions({ on_closed: 'true' });
      world.ingest();
    },
    run(world) {
      world.closeIncident();
      world.jobAndEvents('Deliver');
    },
    wanted: {
      insights: ['closed closed'],
      incidents: ['3'],
      deliveries: [...THREE, 'close delivered', 'link delivered'],
      comments: 1,
      closes: 1,
      inCse: ['closed'],
      told: NOTIFIED,
    },
  },
  {
    name: 're-open before the close was sent',
    arrange(world) {
      world.ingest();
      world.save('sn_si_incident', '', CLOSING);
      world.process.instance.platform.scheduler.runQueuedRules();
    },
    run(world) {
      world.save('sn_si_incident', '', { state: '16' });
      world.process.instance.platform.scheduler.runQueuedRules();
      world.jobAndEvents('Deliver');
    },
    wanted: {
      incidents: ['16'],
      deliveries: ['close cancelled', 'link delivered'],
      closes: 0,
      inCse: ['new'],
    },
  },
  {
    name: 're-open after the close, and close again',
    maySay: MISSED,
    arrange(world) {
      world.ingest();
      world.closeIncident();
      world.pass(1);
      world.process.cse.product.patch(insightId(0), OPEN);
      world.save('sn_si_incident', '', { state: '16' });
      world.pass(1);
    },
    run(world) {
      world.closeIncident({ close_notes: 'It was one after all.' });
      world.jobAndEvents('Deliver');
    },
    wanted: {
      insights: ['closed closed'],
      incidents: ['3'],
      deliveries: ['close delivered', 'close delivered', 'link delivered', 'reopen delivered'],
      closes: 1,
      inCse: ['closed'],
    },
  },
  {
    name: 'follow a close in CSE',
    arrange(world) {
      world.configure({ closed_in_cse: 'close' });
      world.ingest();
      world.process.cse.product.patch(insightId(0), CLOSED);
    },
    run: (world) => world.jobAndEvents('Follow Insights'),
    wanted: { insights: ['closed closed'], incidents: ['3'], notes: 1, closes: 0, inCse: ['closed'] },
  },
  {
    name: 'follow a re-opening in CSE',
    arrange(world) {
      world.configure({ reopen_incident: 'true' });
      world.addActions({ on_reopened: 'true' });
      world.ingest();
      world.closeIncident();
      world.pass(1);
      world.process.cse.product.patch(insightId(0), OPEN);
    },
    run: (world) => world.jobAndEvents('Follow Insights'),
    wanted: {
      insights: ['ingested inprogress'],
      incidents: ['16'],
      // A slice that dies after the incident is open again may leave a re-opening that finds nothing to do.
      notes: 1,
      inCse: ['inprogress'],
      told: NOTIFIED,
    },
  },
  {
    name: 'follow a raised severity with three Actions',
    arrange(world) {
      world.addActions({ on_created: 'true', minimum_severity: 'CRITICAL' });
      world.ingest();
      world.process.cse.product.patch(insightId(0), { severity: 'CRITICAL' });
    },
    run: (world) => world.jobAndEvents('Follow Insights'),
    wanted: {
      insights: ['ingested new'],
      priorities: ['1'],
      deliveries: [...THREE, 'link delivered'],
      notes: 1,
      told: NOTIFIED,
    },
  },
];
