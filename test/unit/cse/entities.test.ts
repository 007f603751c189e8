import { entitiesOfSignals } from '../../../src/server/cse/entities.ts';
import { parseInsight } from '../../../src/server/cse/parse.ts';
import { anEntity, anInsight, aSignal, type Json } from '../../support/insights.ts';

describe('Entities of Signals', () => {
  const ip = (value: string, more: Json = {}): Json =>
    anEntity({ id: `_ip-${value}`, entityType: '_ip', value, hostname: null, ...more });
  const valuesOf = (fields: Json): string[] =>
    parseInsight(anInsight(fields)).signalEntities.map(({ value }) => value);

  it('are those that the Insight itself does not name, each once, in the order of the Signals', () => {
    const signals = [
      aSignal({ entity: ip('192.0.2.1'), involvedEntities: [anEntity(), ip('192.0.2.2')] }),
      aSignal({
        entity: ip('192.0.2.2'),
        involvedEntities: [ip('192.0.2.3'), ip('192.0.2.1', { id: 'other' })],
      }),
      aSignal({ entity: null }),
    ];
    expect(valuesOf({ signals })).toEqual(['192.0.2.1', '192.0.2.2', '192.0.2.3']);
    expect(parseInsight(anInsight({ signals })).entities).toEqual(parseInsight(anInsight()).entities);
  });

  it('are a hundred at most, of three hundred Signals with twenty each, and few of them are looked at twice', () => {
    let reads = 0;
    const counted = (value: string): Json =>
      Object.defineProperty(ip(value), 'macAddress', { enumerable: true, get: () => ((reads += 1), null) });
    const same = Array.from({ length: 300 }, (_unused, at) => ({
      path: `signals[${at}]`,
      value: { involvedEntities: Array.from({ length: 20 }, (_unused2, nr) => counted(`192.0.2.${nr}`)) },
    }));
    expect(entitiesOfSignals(same, [], [])).toHaveLength(20);
    expect(reads).toBe(20);
    const different = Array.from({ length: 300 }, (_unused, at) => aSignal({ entity: ip(`10.0.${at}.1`) }));
    expect(valuesOf({ signals: different })).toHaveLength(100);
  });

  it('cost what cannot be read alone, and it is named', () => {
    const signals = [
      aSignal({ entity: 7, involvedEntities: 'none' }),
      aSignal({ involvedEntities: [null, ip('192.0.2.1', { hostname: {} }), []] }),
    ];
    const { signalEntities, leftOut } = parseInsight(anInsight({ signals }));
    expect(signalEntities).toMatchObject([{ value: '192.0.2.1', hostname: '' }]);
    expect(leftOut.map((line) => line.split(':')[0])).toEqual([
      ...['signals[0].entity', 'signals[0].involvedEntities'],
      ...['signals[1].involvedEntities[1].hostname', 'signals[1].involvedEntities[2]'],
    ]);
  });
});
