import { TABLE } from '../../../src/server/core/names.ts';
import { alertId } from '../../../src/server/rules/alerts.ts';
import { watchRules } from '../../../src/server/rules/watch.ts';
import { anAnswer, fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const START = Date.UTC(2026, 0, 15, 12, 0, 0);
const QUARTER = 900_000;
const row = aRow(
  { name: 'Acme', host: 'us2', access_id: 'id', access_key: 'key', watch_rules: 'true' },
  'own',
);
const aRule = (id: string): unknown => ({
  id,
  name: `Rule ${id}`,
  status: { status: 'FAILED_AND_DISABLED', message: 'Too many Signals' },
});

describe('a list of rules with short pages', () => {
  /** Rules that are disabled, and that the list of disabled rules does not name any more. */
  const NAMES = Array.from({ length: 30 }, (_unused, nr) => `MATCH-U${String(nr).padStart(5, '0')}`);
  let ports: FakePorts;
  let queries: string[];
  const askedFor = (q: string): string[] => NAMES.filter((id) => q.includes(`"${id}"`));

  /** Asked by id, CSE gives so many of them at most. */
  function answerIn(longest: number, known: readonly string[] = NAMES): void {
    ports.http.send = ({ url }) => {
      const q = new URL(url).searchParams.get('q') ?? '';
      queries.push(q);
      const found = q.startsWith('id:') ? askedFor(q).filter((id) => known.includes(id)) : [];
      const objects = found.slice(0, longest).map(aRule);
      const data = { objects, total: found.length, hasNextPage: found.length > longest };
      return anAnswer(200, JSON.stringify({ data }));
    };
  }

  /** All of them were listed once. */
  const begin = (): void => {
    ports = fakePorts(START);
    ports.events.watchRulesAt = () => undefined;
    ports.events.deliverAt = () => undefined;
    ports.log.error = () => undefined;
    queries = [];
    ports.http.send = () => {
      const data = { objects: NAMES.map(aRule), total: NAMES.length, hasNextPage: false };
      return anAnswer(200, JSON.stringify({ data }));
    };
    watchRules(row, 0, ports);
    ports.clock.now = () => START + QUARTER;
    queries = [];
  };
  const cleared = (): string[] =>
    NAMES.filter(
      (id) => ports.rows.table(TABLE.ruleAlert).get(alertId('own', id, ports))?.['state'] === 'cleared',
    );

  it('clears no alert of a rule that a page leaves out', () => {
    begin();
    answerIn(12);
    watchRules(row, 0, ports);
    expect(cleared()).toEqual([]);
    expect(queries.map((q) => askedFor(q).length)).toEqual([0, 30, 12, 12]);
  });

  it('clears those that CSE does not know by id either', () => {
    begin();
    answerIn(12, NAMES.slice(5));
    watchRules(row, 0, ports);
    watchRules(row, 1, ports);
    expect(cleared()).toEqual(NAMES.slice(0, 5));
  });

  it('clears none by an answer that says there are rules and has none', () => {
    begin();
    answerIn(0);
    expect(watchRules(row, 0, ports).reason).toMatch(/the list has none of the 30 entries/);
    expect(cleared()).toEqual([]);
  });
});
