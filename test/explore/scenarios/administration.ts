import { changeRule } from '../../cse/index.ts';
import { becomeCopy } from '../../support/in-process.ts';
import { press } from '../../support/press.ts';
import { JOBS } from '../disturbances.ts';
import { CLOSING, SCOPE, type ExploredWorld } from '../world.ts';
import type { Scenario } from './scenario.ts';

const RULES = ['MATCH-S00101', 'MATCH-S00108'];

/** Its administrator presses the button, and enters an access key of its own. */
function takeOver(world: ExploredWorld): void {
  const [configuration] = world.own('configuration');
  if (configuration === undefined) throw new Error('There is no configuration');
  const table = `${SCOPE}_configuration`;
  press(world.process.instance, 'This instance takes over', table, configuration, 'sumo.admin');
  world.configure({ access_key: 'demo' });
}

/** Things that administrators do, and rules that CSE disables. */
export function administration(newerBuild: string): readonly Scenario[] {
  return [
    {
      name: 'rules that CSE disables',
      arrange(world) {
        world.job('Watch Rules');
        world.pass(1);
        world.addActions({ on_rule_disabled: 'true' });
        for (const id of RULES)
          changeRule(world.process.cse.product.rules, id, { status: 'FAILED_AND_DISABLED' });
      },
      run: (world) => world.jobAndEvents('Watch Rules'),
      wanted: {
        alerts: RULES.map((id) => `${id} disabled`),
        deliveries: Array.from({ length: 6 }, () => 'system_event delivered'),
        told: { http_post_v2: 2, pagerduty: 2, slack_webhook: 2 },
      },
    },
    {
      name: 'upgrade between two polls, with a close that waits',
      arrange(world) {
        world.ingest();
        world.save('sn_si_incident', '', CLOSING);
        world.process.instance.platform.scheduler.runQueuedRules();
        world.addInsight(1);
      },
      run(world) {
        world.job('Poll Insights');
        world.process.instance.install(newerBuild);
        world.jobAndEvents('Poll Insights');
      },
      wanted: {
        incidents: ['10', '3'],
        deliveries: ['close delivered', 'link delivered', 'link delivered'],
        closes: 1,
      },
    },
    {
      name: 'clone of an instance with a close that waits',
      arrange(world) {
        world.addActions({ on_closed: 'true' });
        world.ingest();
        world.save('sn_si_incident', '', CLOSING);
        world.process.instance.platform.scheduler.runQueuedRules();
        becomeCopy(world.process.instance);
        world.addInsight(1);
        world.forgetCalls();
      },
      run(world) {
        for (const job of JOBS) world.jobAndEvents(job);
      },
      settle(world) {
        if (world.reached() > 0) throw new Error('The clone has called CSE or a target');
        takeOver(world);
        world.pass(3);
      },
      wanted: {
        incidents: ['10', '3'],
        deliveries: ['close cancelled', 'link delivered', 'link delivered'],
        closes: 0,
        inCse: ['new', 'new'],
      },
    },
  ];
}
