import { readFileSync } from 'node:fs';
import { SCOPE } from '../../../src/server/core/names.ts';
import { mayEnter, TRANSITIONS } from '../../../src/server/records/transitions.ts';
import { fluentTables, type Column } from '../../build/columns/tables.ts';

const tables = fluentTables();

/** Labels of the states of a table, by value. */
function labelsOf(table: string): Readonly<Record<string, string>> {
  const schema = tables.find(({ name }) => name === `${SCOPE}_${table}`)?.schema ?? {};
  const { choices = {} }: Column = schema['state'] ?? schema['outcome'] ?? { made: '' };
  const labels = Object.entries(choices).map(([value, given]) => [value, (given as { label: string }).label]);
  return { '': 'new', ...Object.fromEntries(labels) };
}

/** Label of the table of a record, as the table of states calls it. */
const LABELS: Readonly<Record<keyof typeof TRANSITIONS, string>> = {
  insight: 'Insight',
  delivery: 'Delivery',
  backfill: 'Backfill',
  inbound_event: 'Inbound Event',
  rule_alert: 'Rule Alert',
  integration_run: 'Integration Run',
};

describe('the steps from state to state', () => {
  test.each([
    ['listed', 'retry', 'delivered', true],
    ['none at all: a record may stay as it is', 'delivered', 'delivered', true],
    ['not listed', 'delivered', 'ready', false],
    ['from a column that somebody has emptied', '', 'ready', true],
  ] as const)('are allowed where they are %s', (_what, from, to, allowed) => {
    expect(mayEnter('delivery', from, to)).toBe(allowed);
  });

  test('are refused from a state that only a later version knows', () => {
    expect(mayEnter('delivery', 'sending' as 'ready', 'ready')).toBe(false);
  });

  test('are those that docs/reference.md shows, in the words of the forms', () => {
    const rows = readFileSync('docs/reference.md', 'utf8')
      .split('\n## States\n')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('|'))
      .slice(2)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const shown = rows?.map(([, record, state, , next]) => `${record}: ${state} -> ${next}`);
    const listed = (Object.keys(LABELS) as (keyof typeof TRANSITIONS)[]).flatMap((table) => {
      const labels = labelsOf(table);
      return Object.entries(TRANSITIONS[table]).map(([from, next]: [string, readonly string[]]) => {
        const then = next.map((to) => labels[to]).join(', ');
        return `${LABELS[table]}: ${labels[from]} -> ${then}`;
      });
    });
    expect(shown).toEqual(listed);
  });
});
