import { oneLine } from '../core/inert.ts';
import type { Row } from '../platform/ports.d.ts';
import { clip } from '../core/text.ts';

/** Work that Sumo Status keeps a problem of: following Insights, watching rules, deliveries, ordering closes. */
export type Watching = 'follow' | 'rules' | 'deliver' | 'close';

/** All of them fit into the column. */
const LENGTH = 640;

/** What stands in the column `problems` about one kind of work; empty when it goes well. */
export function problemOf(status: Row<'sumo_status'>, work: Watching): string {
  const line = linesOf(status).find((each) => each.indexOf(`${work}: `) === 0) ?? '';
  return line.slice(work.length + 2);
}

/** The column `problems` with what is wrong with one kind of work now; an empty text takes it away. */
export function withProblem(status: Row<'sumo_status'>, work: Watching, problem: string): string {
  const others = linesOf(status).filter((each) => each.indexOf(`${work}: `) !== 0);
  const own = problem === '' ? [] : [`${work}: ${clip(oneLine(problem), LENGTH)}`];
  return [...others, ...own].sort().join('\n');
}

function linesOf(status: Row<'sumo_status'>): string[] {
  return status
    .text('problems')
    .split('\n')
    .filter((line) => line !== '');
}
