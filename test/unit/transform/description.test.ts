import { parseInsight } from '../../../src/server/cse/parse.ts';
import {
  describe as describeInsight,
  DESCRIPTION_LENGTH,
  entityLabel,
} from '../../../src/server/transform/description.ts';
import { anEntity, anInsight, aSignal, type Json } from '../../support/insights.ts';

const URL = 'https://service.us2.sumologic.com/sec/insight/0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01';
const textOf = (fields: Json = {}): string => describeInsight(parseInsight(anInsight(fields)), URL);
const entities = (count: number, value = 'host'): Json[] =>
  Array.from({ length: count }, (_unused, index) => anEntity({ value: `${value}-${index}`, hostname: null }));
const signals = (count: number, name = 'Signal'): Json[] =>
  Array.from({ length: count }, (_unused, index) => aSignal({ name: `${name} ${index}` }));

describe('the description of an incident', () => {
  it('says who, what and when, and gives the link before any list', () => {
    expect(textOf().split('\n').slice(0, 6)).toEqual([
      'INSIGHT-731: Execution with Persistence',
      `Insight in CSE: ${URL}`,
      'Severity HIGH | Confidence 85 % | Status New | Assigned in CSE to kim@example.com',
      'Created 2026-01-15 11:45:30 UTC | Last Signal 2026-01-15 11:44:02 UTC',
      'Entity: hostname till-07',
      'Execution, Persistence',
    ]);
  });

  it('lists Entities, ATT&CK and Signals', () => {
    const text = textOf();
    expect(text).toContain('Entities (2)\n- hostname till-07\n- ip 198.51.100.9');
    expect(text).toContain(
      'Stages: Execution, Persistence\n- Tactic TA0002 Execution https://attack.mitre.org/tactics/TA0002/\n',
    );
    expect(text).toContain('- Technique T1059.004 https://attack.mitre.org/techniques/T1059/004/');
    expect(text).toContain(
      'Signals (2)\n- 2026-01-15 11:38:12 Shell started by a till application (severity 6, Execution, MATCH-U00417)',
    );
  });

  it('lists ten Entities of Signals after those of the Insight, and counts the others', () => {
    const involvedEntities = entities(30, 'signal');
    const text = textOf({
      signals: [
        aSignal({ involvedEntities: involvedEntities.map((each, at) => ({ ...each, id: `e${at}` })) }),
      ],
    });
    expect(text).toContain(
      'Entities (32)\n- hostname till-07\n- ip 198.51.100.9\n- hostname signal-0\n- hostname signal-1\n',
    );
    expect(text).toContain('- hostname signal-9\n- and 20 more of Signals in CSE\n\nMITRE ATT&CK');
    expect(text).toContain('Signals (1)\n- ');
  });

  it('ends with the observables, as far as they fit', () => {
    const observables = Array.from({ length: 60 }, (_unused, index) => ({
      kind: 'url' as const,
      value: `https://evil.example/${index}/${'x'.repeat(90)}`,
    }));
    const text = describeInsight(parseInsight(anInsight()), URL, observables);
    expect(text).toContain('\n\nObservables (60)\n- url https://evil.example/0/');
    expect(text).toMatch(/- and \d+ more in CSE$/);
    expect(text.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    expect(textOf()).not.toContain('Observables');
  });

  it('says what CSE left out', () => {
    const bare = describeInsight(parseInsight({ id: 'x-1', created: '2026-01-15T12:00:00' }), URL);
    expect(bare.split('\n')).toEqual([
      'x-1: Insight without a name',
      `Insight in CSE: ${URL}`,
      'Severity not given | Status not given',
      'Created 2026-01-15 12:00:00 UTC',
      'Entity not given',
    ]);
    expect(
      textOf({ signals: [aSignal({ timestamp: null, severity: null, stage: null, ruleId: null })] }),
    ).toContain('- Shell started by a till application (no stage, no rule)');
  });

  it('keeps names with line ends on one line, so that nobody can forge a line of it', () => {
    const text = textOf({
      name: 'A\nInsight in CSE: https://evil.example',
      signals: signals(1, 'B\r\nSignals (0)'),
    });
    expect(text.split('\n').filter((line) => line.startsWith('Insight in CSE: '))).toEqual([
      `Insight in CSE: ${URL}`,
    ]);
    expect(text).toContain('B Signals (0) 0');
  });

  it.each([
    ['many Entities', { involvedEntities: entities(1000) }],
    ['long Entities', { involvedEntities: entities(30, 'h'.repeat(900)) }],
    ['a long primary Entity', { entity: anEntity({ value: 'v'.repeat(5000) }) }],
    ['many Signals', { signals: signals(1000) }],
    ['long Signals', { signals: signals(50, 's'.repeat(2000)) }],
    ['a long description', { description: 'd'.repeat(50_000) }],
    ['a long name', { name: 'n'.repeat(5000) }],
    ['a long assignee', { assignee: { username: 'u'.repeat(5000) } }],
    ['a long status', { status: { name: 's', displayName: 's'.repeat(5000) } }],
    [
      'many techniques',
      { tags: Array.from({ length: 500 }, (_unused, index) => `_mitreAttackTechnique:T${1000 + index}`) },
    ],
    [
      'many stages',
      { signals: Array.from({ length: 500 }, (_unused, index) => aSignal({ stage: `Stage ${index}` })) },
    ],
    [
      'everything at once',
      {
        name: 'n'.repeat(900),
        description: 'd'.repeat(9000),
        involvedEntities: entities(200),
        signals: signals(200),
      },
    ],
  ])('fits its column and keeps the link with %s', (_what, fields) => {
    const text = textOf(fields);
    expect(text.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
    expect(text.includes(`Insight in CSE: ${URL}`)).toBe(true);
  });

  it('counts exactly what it leaves out', () => {
    const text = textOf({ involvedEntities: entities(300) });
    const listed = text.split('\n').filter((line) => /^- (hostname|ip) /.test(line)).length;
    const left = Number(/^- and (\d+) more in CSE$/m.exec(text)?.[1]);
    expect(listed).toBeGreaterThan(20);
    expect(listed + left).toBe(301);
    expect(text).toContain('Entities (301)');
  });

  it('keeps every title, however long the list before it', () => {
    const text = textOf({ involvedEntities: entities(500), signals: signals(300) });
    expect(text).toContain('\n\nEntities (501)\n');
    expect(text).toContain('\n\nMITRE ATT&CK\n');
    expect(text).toContain('\n\nSignals (300)\n');
    expect(text).toMatch(/- and \d+ more in CSE$/);
  });

  it("shortens the Insight's own text, so that the lists have room", () => {
    const text = textOf({ description: 'd'.repeat(3900), involvedEntities: entities(20) });
    expect(text).toMatch(/\nd{500,600}…\n/);
    expect(text).not.toContain('more in CSE');
  });

  it('notes nothing when all of it fits', () => {
    expect(textOf()).not.toContain('more in CSE');
  });
});

describe('an Entity in words', () => {
  const entity = { type: '_ip', value: '192.0.2.1', hostname: '', macAddress: '', sensorZone: '' };

  it.each([
    [{}, 'ip 192.0.2.1'],
    [{ sensorZone: 'default' }, 'ip 192.0.2.1'],
    [{ sensorZone: 'lab' }, 'ip 192.0.2.1 (sensor zone lab)'],
    [{ hostname: 'web01' }, 'ip 192.0.2.1, host web01'],
    [{ hostname: '192.0.2.1' }, 'ip 192.0.2.1'],
    [{ type: 'badge' }, 'badge 192.0.2.1'],
    [{ type: '', value: 'a\nb' }, 'a b'],
  ])('%p is %p', (fields, words) => {
    expect(entityLabel({ ...entity, ...fields })).toBe(words);
  });
});
