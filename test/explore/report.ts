import type { Result } from './explorer.ts';

/** Points and failures of each scenario, as a Markdown table, and each failure with what is wrong. */
export function reportOf(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ scenario }) => scenario))];
  const rows = names.map((name) =>
    rowOf(
      name,
      results.filter(({ scenario }) => scenario === name),
    ),
  );
  const lines = [
    '| Scenario | Points | Tried | Wrong |',
    '|---|---:|---:|---:|',
    ...rows,
    rowOf('All', results),
    '',
    ...disturbances(results),
    ...results.flatMap(failuresOf),
  ];
  return `${lines.join('\n')}\n`;
}

/** Whether every point ended as it is wanted. */
export function isClean(results: readonly Result[]): boolean {
  return results.every(({ failures }) => failures.length === 0);
}

function rowOf(name: string, results: readonly Result[]): string {
  const points = new Map(results.map(({ scenario, points: count }) => [scenario, count]));
  const all = [...points.values()].reduce((sum, count) => sum + count, 0);
  return `| ${name} | ${all} | ${sum(results, ({ tried }) => tried)} | ${sum(results, ({ failures }) => failures.length)} |`;
}

function disturbances(results: readonly Result[]): string[] {
  const names = [...new Set(results.map(({ disturbance }) => disturbance))];
  const rows = names.map((name) => {
    const of = results.filter(({ disturbance }) => disturbance === name);
    return `| ${name} | ${sum(of, ({ tried }) => tried)} | ${sum(of, ({ failures }) => failures.length)} |`;
  });
  return ['| Disturbance | Tried | Wrong |', '|---|---:|---:|', ...rows, ''];
}

function failuresOf({ scenario, disturbance, failures }: Result): string[] {
  return failures.map(
    ({ at, point, problems }) =>
      `${scenario}: ${disturbance} at point ${at} (${point}): ${problems.join('; ')}`,
  );
}

function sum(results: readonly Result[], of: (result: Result) => number): number {
  return results.reduce((total, result) => total + of(result), 0);
}
