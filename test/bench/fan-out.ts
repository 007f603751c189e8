import { TESTED_TYPES } from '../actions/index.ts';
import { startIntegration, type Integration } from '../support/integration.ts';
import { Targets } from '../support/targets.ts';
import { BARE } from '../support/scene.ts';
import { clockOf, perEach, requestsOf, setActive } from './ingest.ts';

/** What it costs to notify that many Actions about that many Insights. */
export interface FanOut {
  events: number;
  actions: number;
  /** That reached their target. */
  delivered: number;
  seconds: number;
  /** Seconds by the instance's clock. */
  clockSeconds: number;
  /** Calls of CSE for each Insight, and those that its rate limit refused. */
  cseCalls: number;
  refused: number;
  /** `table kind` -> record operations for each delivery. */
  operations: Record<string, number>;
  operationsPerDelivery: number;
}

/** Polls new Insights while nothing is sent, then measures the outbox alone; CSE's limiter is on. */
export async function measureFanOut(events: number, actions: number): Promise<FanOut> {
  const configuration = { ...BARE, daily_cap: '100000', link_back: 'false' };
  const [both, targets] = await Promise.all([
    startIntegration({ processes: true, configuration }),
    Targets.start(false),
  ]);
  try {
    await prepare(both, targets, actions);
    const now = await clockOf(both);
    await both.cse.post('insights', { count: events, seed: 7, from: (now - 100) * 1000, over: 90 });
    await both.poll();
    return await send(both, events, actions);
  } finally {
    await both.stop();
    await targets.stop();
  }
}

/** Actions of every type that is offered, one after the other, and a first poll: what comes from now on is new. */
async function prepare(both: Integration, targets: Targets, actions: number): Promise<void> {
  await setActive(both, 'sysauto_script', 'Deliver', false);
  await setActive(both, 'sysevent_script_action', 'Deliver', false);
  await setActive(both, 'sysevent_script_action', 'Validate Setup', false);
  const property = await both.instance.first('sys_properties', `name=${both.scope}.allowed_action_hosts`);
  await both.instance.update('sys_properties', property['sys_id'] ?? '', { value: targets.host });
  await both.poll();
  await both.instance.control('clock', { seconds: 600 });
  for (let nr = 0; nr < actions; nr += 1) {
    const { actionType, form } = TESTED_TYPES[nr % TESTED_TYPES.length]!;
    const { type } = actionType;
    const name = `${type} ${nr}`;
    const values = { name, type, active: 'true', on_created: 'true', ...form(targets.url) };
    await both.instance.insert(`${both.table('action')}?sysparm_input_display_value=true`, values);
  }
}

async function send(both: Integration, events: number, actions: number): Promise<FanOut> {
  await setActive(both, 'sysauto_script', 'Deliver', true);
  await setActive(both, 'sysevent_script_action', 'Deliver', true);
  await both.instance.control('clock', { seconds: 2 });
  const [before, clock] = [(await requestsOf(both)).length, await clockOf(both)];
  await both.instance.control('metrics/reset', {});
  const began = performance.now();
  await both.instance.runJob('Deliver');
  await both.instance.control('rest', { limit: 100_000 });
  const seconds = (performance.now() - began) / 1000;
  const metrics = await both.instance.control('metrics');
  const calls = (await requestsOf(both)).slice(before);
  const deliveries = events * actions;
  return {
    ...{ events, actions, seconds, clockSeconds: (await clockOf(both)) - clock },
    delivered: await both.instance.count(both.table('delivery'), 'type=action^state=delivered'),
    cseCalls: calls.length / events,
    refused: calls.filter(({ status }) => status === 429).length,
    operations: perEach(metrics, deliveries),
    operationsPerDelivery: Number(metrics['total']) / deliveries,
  };
}
