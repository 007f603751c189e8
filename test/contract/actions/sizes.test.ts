import { REDUCTIONS } from '../../../src/server/actions/reduce.ts';
import type { ActionType } from '../../../src/server/actions/types.d.ts';
import { anEvent } from '../../support/action-events.ts';
import { requestsOf, settingsFor, testedType } from '../../support/action-settings.ts';
import { aSignal, type Json } from '../../support/insights.ts';
import { LOOKED_UP, SENDING } from './targets.ts';

const KB = 1000;

/** Insights of about that many bytes, each made large by something else. */
const MAKERS: Readonly<Record<string, (bytes: number) => Json>> = {
  records: (bytes) => ({
    signals: [aSignal({ allRecords: list(bytes / 200, (at) => ({ at, message: 'é'.repeat(90) })) })],
  }),
  Signals: (bytes) => ({ signals: list(bytes / 900, (at) => aSignal({ id: `s${at}`, severity: 3 })) }),
  artifacts: (bytes) => ({ artifacts: list(bytes / 100, (at) => ({ at, value: '"\\'.repeat(20) })) }),
  'one text': (bytes) => ({ description: '漢'.repeat(bytes / 3) }),
  'many fields': (bytes) =>
    Object.fromEntries(list(bytes / 50, (at) => [`field ${at}`, '&<>'.repeat(10)] as const)),
};

const SIZES = [1 * KB, 20 * KB, 240 * KB, 1000 * KB];
const CASES = [
  ...Object.keys(MAKERS).flatMap((of) => SIZES.map((bytes) => [bytes / KB, of] as const)),
  [10_000, 'records'] as const,
];

function list<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: Math.max(Math.floor(count), 1) }, (_each, at) => make(at));
}

const settings = ({ type }: ActionType) =>
  settingsFor(type, { include_signals: true, include_records: true });

describe.each(SENDING)('%s', (_label, actionType) => {
  const read = testedType(actionType.type).message?.readInsight;

  test('has a reader here, where it sends the Insight itself', () => {
    expect(read !== undefined).toBe(actionType.whole === true && actionType.lookup === undefined);
  });

  test.each(CASES)('says an Insight of %d kB of %s in steps that all fit', (kilobytes, of) => {
    const event = anEvent({}, { ...LOOKED_UP, ...MAKERS[of]!(kilobytes * KB) });
    const whole = event.insight!.json;
    let before = Infinity;
    for (let reduction = 0; reduction < REDUCTIONS.length; reduction += 1) {
      const requests = requestsOf(actionType, event, settings(actionType), reduction);
      for (const { body } of requests) expect(Buffer.byteLength(body)).toBeLessThanOrEqual(actionType.limit);
      if (read === undefined) continue;
      const { reduced, ...sent } = read(requests);
      const is = isWhole(sent, whole) ? 'whole' : reduced;
      // Who sends less than the whole says so, and which step it was.
      expect(reduction === 0 ? REDUCTIONS : REDUCTIONS.slice(reduction)).toContain(reduced ?? is);
      expect(sent).toMatchObject({ id: whole['id'], readableId: whole['readableId'] });
      const { url: _link, ...rest } = sent;
      const size = Buffer.byteLength(JSON.stringify(rest));
      expect([reduction, size <= before]).toEqual([reduction, true]);
      before = size;
    }
  });
});

/** Compared as JSON: megabytes take a matcher minutes. */
function isWhole(sent: Json, whole: Json): boolean {
  return JSON.stringify(sent) === JSON.stringify(whole);
}
