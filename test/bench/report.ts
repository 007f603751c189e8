import type { FanOut } from './fan-out.ts';
import type { Enrichment, Measurement } from './ingest.ts';
import type { ListTime } from './list.ts';
import type { Load } from './load.ts';

/** The targets that are counts, and so do not depend on the machine, as far as they are missed. */
export function missed(results: readonly Measurement[], paced: Measurement, fanOut: FanOut | null): string[] {
  const problems: string[] = [];
  const expect = (ok: boolean, problem: string): void => {
    if (!ok) problems.push(problem);
  };
  for (const result of [...results, paced]) {
    const name = `${result.insights} Insights`;
    // A window is split from 9,950 rows on; each half, and each look that led to a split, is a window.
    const windows = 2 * Math.ceil(result.insights / 4975) + 1;
    expect(result.incidents === result.insights, `${name}: ${result.incidents} incidents`);
    expect(
      result.cseCalls <= Math.ceil(result.insights / 49) + 2 * windows,
      `${name}: ${result.cseCalls} calls`,
    );
    expect(
      result.operationsPerInsight <= 12,
      `${name}: ${result.operationsPerInsight} record operations each`,
    );
    expect(result.refused === 0, `${name}: ${result.refused} calls refused`);
    const { cseCalls, operations, writes } = result.idle;
    expect(
      cseCalls === 1 && operations <= 10 && writes <= 4,
      `${name}: idle poll ${cseCalls}, ${operations}, ${writes}`,
    );
  }
  if (fanOut !== null) {
    const { events, actions, delivered, operationsPerDelivery, cseCalls, refused } = fanOut;
    const name = `${events} Insights to ${actions} Actions`;
    expect(delivered === events * actions, `${name}: ${delivered} delivered`);
    expect(operationsPerDelivery <= 6, `${name}: ${operationsPerDelivery} record operations each`);
    expect(cseCalls <= 2 && refused === 0, `${name}: ${cseCalls} calls each, ${refused} refused`);
  }
  return problems;
}

/** The tables that docs/benchmarks.md shows, in Markdown. */
export function markdown(
  results: readonly Measurement[],
  paced: Measurement,
  items: Enrichment,
  fanOut: FanOut | null,
): string {
  const told = fanOut === null ? '' : `${fanOutTable(fanOut)}\n`;
  return `${summary(results, paced)}\n${enrichment(items)}\n${told}${operations(results)}`;
}

/** What each module costs when it is loaded. */
export function loadTable(loads: readonly Load[]): string {
  const rows = loads.map(({ entry, files, kilobytes, milliseconds, rhinoMilliseconds }) => {
    const rhino = rhinoMilliseconds === null ? 'no Rhino' : rhinoMilliseconds.toFixed(0);
    return `| ${entry} | ${files} | ${kilobytes} | ${milliseconds.toFixed(1)} | ${rhino} |`;
  });
  const head = '| Module | files | kB | ms to load, local instance | ms to load, Rhino interpreted |';
  return [head, '|---|---|---|---|---|', ...rows, ''].join('\n');
}

/** How fast a long list opens on the local instance. */
export function listTable({ rows, firstByte }: ListTime): string {
  return [
    '| Page of the local instance | target, ms to the first byte | ms |',
    '|---|---|---|',
    `| List of ${rows.toLocaleString('en')} records | < 300 | ${Math.round(firstByte)} |`,
    '',
  ].join('\n');
}

function fanOutTable(fanOut: FanOut): string {
  const { events, actions, delivered, seconds, clockSeconds, cseCalls, operationsPerDelivery } = fanOut;
  return [
    `| ${events.toLocaleString('en')} Insights to ${actions} Actions | target | |`,
    '|---|---|---|',
    `| Delivered | all | ${delivered.toLocaleString('en')} |`,
    `| Record operations per delivery, without its order | <= 6 | ${operationsPerDelivery.toFixed(2)} |`,
    `| CSE calls per Insight, limiter on | <= 2 | ${cseCalls.toFixed(2)} |`,
    `| Minutes of the instance's clock | none | ${(clockSeconds / 60).toFixed(1)} |`,
    `| Deliveries per second, clock and limiter apart | none | ${Math.round(delivered / seconds)} |`,
    '',
  ].join('\n');
}

function enrichment({ insights, items, operationsPerInsight }: Enrichment): string {
  return (
    `With configuration items: ${operationsPerInsight.toFixed(2)} record operations per Insight, when ${insights} Insights ` +
    `name ${items} machines and none of them is in the CMDB before.\n`
  );
}

function summary(results: readonly Measurement[], paced: Measurement): string {
  const first = results[0];
  if (first === undefined) return '';
  const row = (name: string, target: string, value: (result: Measurement) => string): string =>
    `| ${name} | ${target} | ${results.map(value).join(' | ')} |`;
  const growth = (result: Measurement): string =>
    (result.seconds / result.insights / (first.seconds / first.insights)).toFixed(2);
  const opGrowth = (result: Measurement): string =>
    (result.operationsPerInsight / first.operationsPerInsight).toFixed(3);
  const lines = [
    `| Insights | target | ${results.map((result) => result.insights.toLocaleString('en')).join(' | ')} |`,
    `|---|---|${results.map(() => '---').join('|')}|`,
    row('Incidents', 'all', (result) => String(result.incidents)),
    row('CSE calls', 'ceil(N / 49) + 2 a window', (result) => String(result.cseCalls)),
    row('Record operations per Insight', '<= 12', (result) => result.operationsPerInsight.toFixed(2)),
    row('Insights per second, limiter off', '>= 300', (result) =>
      String(Math.round(result.insights / result.seconds)),
    ),
    row('Peak memory of the instance with all its records, MB', 'none', (result) =>
      String(Math.round(result.peakMegabytes)),
    ),
    row('Time per Insight against the first column', '<= 1.2', growth),
    row('Record operations per Insight against the first column', '<= 1.2', opGrowth),
    row(
      'Idle poll: CSE calls, record operations, writes',
      '1, <= 10, <= 4',
      ({ idle }) => `${idle.cseCalls}, ${idle.operations}, ${idle.writes}`,
    ),
  ];
  // The first call begins the time, so it is not one of those that took it.
  const rate = (paced.cseCalls - 1) / Math.max(paced.clockSeconds, 1);
  lines.push(
    '',
    `With CSE's limiter on: ${paced.insights} Insights in ${paced.clockSeconds.toFixed(0)} seconds of the instance's clock, ` +
      `${rate.toFixed(2)} calls a second, ${paced.refused} refused. Showing an incident on its Insight then costs ` +
      `${paced.link.cseCalls.toFixed(2)} calls and ${paced.link.operations.toFixed(2)} record operations.`,
    '',
  );
  return lines.join('\n');
}

function operations(results: readonly Measurement[]): string {
  const names = new Set(results.flatMap((result) => Object.keys(result.operations)));
  const largest = (name: string): number =>
    Math.max(...results.map((result) => result.operations[name] ?? 0));
  const rows = [...names]
    .filter((name) => largest(name) >= 0.005)
    .sort((a, b) => largest(b) - largest(a))
    .map(
      (name) =>
        `| ${name} | ${results.map((result) => (result.operations[name] ?? 0).toFixed(2)).join(' | ')} |`,
    );
  const head = `| Record operations per Insight | ${results.map((result) => result.insights.toLocaleString('en')).join(' | ')} |`;
  return [head, `|---|${results.map(() => '---').join('|')}|`, ...rows, ''].join('\n');
}
