import { BARE as WITHOUT_ENRICHMENT } from '../support/scene.ts';
import { startIntegration, type Integration } from '../support/integration.ts';
import type { Json } from '../support/rest.ts';

export interface Measurement {
  insights: number;
  incidents: number;
  seconds: number;
  /** Seconds by the instance's clock. */
  clockSeconds: number;
  cseCalls: number;
  /** Calls that CSE refused because of its rate limit. */
  refused: number;
  /** `table kind` -> record operations per Insight. */
  operations: Record<string, number>;
  operationsPerInsight: number;
  peakMegabytes: number;
  idle: { cseCalls: number; operations: number; writes: number };
  /** Calls and record operations for each Insight that the outbox shows its incident on. */
  link: { cseCalls: number; operations: number };
}

/** Without enrichment: the targets are for incidents alone. */
const BARE: Json = { ...WITHOUT_ENRICHMENT, daily_cap: '100000' };

/** What configuration items add, and how many of them the Insights' machines became. */
export interface Enrichment {
  insights: number;
  items: number;
  operationsPerInsight: number;
}

const WRITES = ['insert', 'update', 'delete'];

/** Ingests that many Insights into a fresh instance, then polls once more with nothing new. */
export async function measure(insights: number, options: { limited: boolean }): Promise<Measurement> {
  const both = await startIntegration({
    processes: true,
    cseArgs: options.limited ? [] : ['--no-limit'],
    configuration: BARE,
  });
  try {
    const before = await clockOf(both);
    await both.cse.post('insights', {
      count: insights,
      seed: 7,
      from: (before - 22 * 3600) * 1000,
      over: 20 * 3600,
    });
    await setActive(both, 'sysauto_script', 'Deliver', false);
    await setActive(both, 'sysevent_script_action', 'Validate Setup', false);
    await both.instance.control('metrics/reset', {});
    const began = performance.now();
    await both.poll();
    const seconds = (performance.now() - began) / 1000;
    const metrics = await both.instance.control('metrics');
    const calls = await requestsOf(both);
    const operations = perEach(metrics, insights);
    const measured = {
      insights,
      incidents: await both.instance.count('sn_si_incident', 'correlation_display=Sumo Logic CSE'),
      seconds,
      clockSeconds: (await clockOf(both)) - before,
      cseCalls: calls.length,
      refused: calls.filter((call) => call['status'] === 429).length,
      operations,
      operationsPerInsight: Object.values(operations).reduce((sum, count) => sum + count, 0),
      peakMegabytes: Number(metrics['peakMegabytes']),
      idle: await idlePoll(both),
      link: options.limited ? await links(both, insights) : { cseCalls: 0, operations: 0 },
    };
    await both.look();
    return measured;
  } finally {
    await both.stop();
  }
}

/** The same once more with configuration items, created where they are missing: record operations in all. */
export async function measureItems(insights: number): Promise<Enrichment> {
  const configuration = { ...BARE, configuration_items: 'create' };
  const both = await startIntegration({ processes: true, cseArgs: ['--no-limit'], configuration });
  try {
    const from = ((await clockOf(both)) - 22 * 3600) * 1000;
    await both.cse.post('insights', { count: insights, seed: 7, from, over: 20 * 3600 });
    await setActive(both, 'sysauto_script', 'Deliver', false);
    await setActive(both, 'sysevent_script_action', 'Validate Setup', false);
    await both.instance.control('metrics/reset', {});
    await both.poll();
    const metrics = await both.instance.control('metrics');
    const items = await both.instance.count('cmdb_ci');
    return { insights, items, operationsPerInsight: Number(metrics['total']) / insights };
  } finally {
    await both.stop();
  }
}

/** The set-up is validated once, after a first run: before an idle poll is measured, and not while many Insights are. */
async function idlePoll(both: Integration): Promise<Measurement['idle']> {
  await setActive(both, 'sysevent_script_action', 'Validate Setup', true);
  await both.instance.control('clock', { seconds: 300 });
  await both.poll();
  await both.instance.control('clock', { seconds: 300 });
  const callsBefore = (await requestsOf(both)).length;
  await both.instance.control('metrics/reset', {});
  await both.instance.runJob('Poll Insights');
  const metrics = await both.instance.control('metrics');
  const byTable = metrics['operations'] as Record<string, Record<string, number>>;
  const writes = Object.values(byTable).flatMap((kinds) => WRITES.map((kind) => kinds[kind] ?? 0));
  return {
    cseCalls: (await requestsOf(both)).length - callsBefore,
    operations: Number(metrics['total']),
    writes: writes.reduce((sum, count) => sum + count, 0),
  };
}

/** The outbox is measured by itself: its job is off while the poll is measured. */
async function links(both: Integration, insights: number): Promise<Measurement['link']> {
  const before = (await requestsOf(both)).length;
  await setActive(both, 'sysauto_script', 'Deliver', true);
  await both.instance.control('metrics/reset', {});
  await both.instance.runJob('Deliver');
  await both.instance.control('rest', { limit: 100_000 });
  const metrics = await both.instance.control('metrics');
  const cseCalls = ((await requestsOf(both)).length - before) / insights;
  return { cseCalls, operations: Number(metrics['total']) / insights };
}

/** Switches a job or a script action on or off. */
export async function setActive(
  both: Integration,
  table: string,
  name: string,
  active: boolean,
): Promise<void> {
  const row = await both.instance.first(table, `name=${name}`);
  await both.instance.update(table, row['sys_id'] ?? '', { active: String(active) });
}

/** Every request that CSE got. */
export async function requestsOf(both: Integration): Promise<Json[]> {
  return (await both.cse.get('requests'))['requests'] as Json[];
}

/** Seconds since 1970, by the instance's clock. */
export async function clockOf(both: Integration): Promise<number> {
  const { now } = await both.instance.control('clock');
  return Date.parse(`${String(now).replace(' ', 'T')}Z`) / 1000;
}

/** `table kind` -> record operations for each of that many things. */
export function perEach(metrics: Json, things: number): Record<string, number> {
  const result: Record<string, number> = {};
  const byTable = metrics['operations'] as Record<string, Record<string, number>>;
  for (const [table, kinds] of Object.entries(byTable)) {
    for (const [kind, count] of Object.entries(kinds)) result[`${table} ${kind}`] = count / things;
  }
  return result;
}
