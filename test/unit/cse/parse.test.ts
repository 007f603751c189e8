import { insightIdOf, parseInsight } from '../../../src/server/cse/parse.ts';
import {
  anEntity,
  anInsight,
  anOldEntity,
  anOldInsight,
  aSignal,
  type Json,
} from '../../support/insights.ts';
import { thrownBy } from '../../support/thrown.ts';

describe('an Insight of 2024', () => {
  const insight = parseInsight(anInsight());

  it('keeps its own fields, with times in UTC', () => {
    expect(insight).toMatchObject({
      id: '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01',
      readableId: 'INSIGHT-731',
      name: 'Execution with Persistence',
      severity: 'HIGH',
      confidence: 0.85,
      source: 'ALGORITHM',
      status: 'new',
      statusLabel: 'New',
      resolution: '',
      subResolution: '',
      assignee: 'kim@example.com',
      created: Date.UTC(2026, 0, 15, 11, 45, 30, 123),
      timestamp: Date.UTC(2026, 0, 15, 11, 44, 2),
      closed: null,
    });
  });

  it('lists every Entity once, the primary one first', () => {
    expect(insight.entity).toMatchObject({
      type: '_hostname',
      value: 'till-07',
      hostname: 'till-07',
      macAddress: '',
    });
    expect(insight.entities.map(({ type, value }) => `${type} ${value}`)).toEqual([
      '_hostname till-07',
      '_ip 198.51.100.9',
    ]);
  });

  it('lists Signals, tags and summed-up record fields', () => {
    expect(insight.signals.map(({ stage, severity, ruleId }) => [stage, severity, ruleId])).toEqual([
      ['Execution', 6, 'MATCH-U00417'],
      ['Persistence', 4, 'MATCH-U00417'],
    ]);
    expect(insight.signals[0]).toMatchObject({ ruleId: 'MATCH-U00417' });
    expect(insight.tags).toContain('Filiale Nürnberg');
    expect(insight.summaryFields).toEqual([{ name: 'device_ip', value: '198.51.100.9' }]);
  });

  it('drops what it does not know', () => {
    expect(Object.keys(insight)).not.toContain('somethingNew');
    expect(JSON.stringify(insight)).not.toContain('objectType');
  });
});

describe('an Insight of 2021', () => {
  const insight = parseInsight(anOldInsight());

  it('finds type and value of its Entities where that generation has them', () => {
    expect(insight.entity).toMatchObject({ type: '_ip', value: '192.0.2.44', sensorZone: '' });
    expect(insight.entities.map(({ type, value }) => `${type} ${value}`)).toEqual([
      '_ip 192.0.2.44',
      '_username lee',
    ]);
  });

  it('finds who it is assigned to, and reads Signals without Entity', () => {
    expect(insight.assignee).toBe('lee@example.com');
    expect(insight.signals[0]).toMatchObject({ name: 'Remote service' });
    expect(insight.confidence).toBeNull();
  });
});

describe('variants that were seen', () => {
  const parsed = (fields: Json) => parseInsight(anInsight(fields));

  it('an Insight that has nothing but what is required', () => {
    const bare = parseInsight({ id: ' x-1 ', created: '2026-01-15T12:00:00' });
    expect(bare).toMatchObject({
      id: 'x-1',
      readableId: '',
      status: '',
      assignee: '',
      entity: null,
      entities: [],
      signals: [],
      tags: [],
    });
  });

  it('null wherever it may stand', () => {
    const nothing = Object.fromEntries(Object.keys(anInsight()).map((name) => [name, null]));
    expect(() => parsed({ ...nothing, id: 'x', created: '2026-01-15T12:00:00' })).not.toThrow();
  });

  it.each([
    [0, 0],
    [0.25, 0.25],
    [1, 1],
    [25, 0.25],
    [100, 1],
  ])('confidence %d as %d of 1', (given, read) => {
    expect(parsed({ confidence: given }).confidence).toBe(read);
  });

  it('a status that is a plain text, or has no label', () => {
    expect(parsed({ status: 'inprogress' })).toMatchObject({
      status: 'inprogress',
      statusLabel: 'inprogress',
    });
    expect(parsed({ status: { name: 'triage', displayName: null } })).toMatchObject({
      status: 'triage',
      statusLabel: 'triage',
    });
  });

  it('a team as assignee, in both forms, or nobody', () => {
    expect(parsed({ assignee: { name: 'Blue Team' } }).assignee).toBe('Blue Team');
    expect(parsed({ assignee: null, assignedTo: null, teamAssignedTo: 'Blue Team' }).assignee).toBe(
      'Blue Team',
    );
    expect(parsed({ assignee: null, assignedTo: null, teamAssignedTo: null }).assignee).toBe('');
  });

  it('a closing time that outlived a re-opening', () => {
    expect(parsed({ closed: '2026-01-15T11:00:00', status: { name: 'inprogress' } })).toMatchObject({
      status: 'inprogress',
      closed: Date.UTC(2026, 0, 15, 11),
    });
  });

  it('who closed it, and nobody where that is no text', () => {
    expect(parsed({ closedBy: 'kim@example.com' }).closedBy).toBe('kim@example.com');
    for (const closedBy of [null, 7, { username: 'kim' }]) expect(parsed({ closedBy }).closedBy).toBe('');
  });

  it('severity in lower case', () => {
    expect(parsed({ severity: 'high' }).severity).toBe('HIGH');
  });

  it.each([
    ['an address as text', { ip: '192.0.2.1' }, '_ip', '192.0.2.1'],
    ['a user', { ip: null, username: 'lee', name: 'x' }, '_username', 'lee'],
    ['a host', { ip: null, hostname: 'web01', name: 'x' }, '_hostname', 'web01'],
    ['another type by its id', { id: '_process-a--b', ip: null, name: 'a-b' }, '_process', 'a-b'],
    ['a custom type by its id', { id: 'badge-12', ip: null, name: '12' }, 'badge', '12'],
    ['an id without a type', { id: '12', ip: null, name: 'n' }, '', 'n'],
  ])('an older Entity: %s', (_what, fields, type, value) => {
    expect(parsed({ entity: anOldEntity(fields) }).entity).toMatchObject({ type, value });
  });

  it('an Entity that is named twice, in other case; the zone distinguishes two', () => {
    const entities = parsed({
      involvedEntities: [anEntity({ value: 'TILL-07' }), anEntity({ sensorZone: 'lab' })],
    }).entities;
    expect(entities.map(({ value, sensorZone }) => `${value} ${sensorZone}`)).toEqual([
      'till-07 default',
      'till-07 lab',
    ]);
  });

  it('half a surrogate pair in a text', () => {
    expect(parsed({ name: 'bad \ud83d name' }).name).toBe('bad \ufffd name');
  });
});

const TEXT = [true, {}, []] as const;
const NUMBER = ['one', '1e9', true, {}, []] as const;
const LIST = ['x', 1, true, {}] as const;
const OBJECT = [1, true, []] as const;
const TIME = [1, true, {}, [], 'soon', '2026-02-30T00:00:00'] as const;

const ENTITY_FIELDS = ['id', 'entityType', 'value', 'hostname', 'username', 'macAddress', 'sensorZone'];
const entityTable = (
  path: string,
  put: (entity: Json) => Json,
): [string, (value: unknown) => Json, readonly unknown[]][] => [
  ...ENTITY_FIELDS.map((name): [string, (value: unknown) => Json, readonly unknown[]] => [
    `${path}.${name}`,
    (value) => put(anEntity({ [name]: value })),
    TEXT,
  ]),
  [`${path}.name`, (value) => put(anEntity({ value: null, hostname: null, name: value })), TEXT],
  [`${path}.ip`, (value) => put(anEntity({ ip: value })), [1, true, []]],
  [`${path}.ip.address`, (value) => put(anEntity({ ip: { address: value } })), TEXT],
];
const signalField = (
  name: string,
  wrong: readonly unknown[],
): [string, (value: unknown) => Json, readonly unknown[]] => [
  `signals[1].${name}`,
  (value) => ({ signals: [aSignal(), aSignal({ [name]: value })] }),
  wrong,
];

/** Every field that is read: its path, how to put a value there, and values of the wrong type. */
const FIELDS: readonly [path: string, put: (value: unknown) => Json, wrong: readonly unknown[]][] = [
  ...['readableId', 'name', 'description', 'severity', 'source', 'resolution', 'subResolution'].map(
    (name): [string, (value: unknown) => Json, readonly unknown[]] => [
      name,
      (value) => ({ [name]: value }),
      TEXT,
    ],
  ),
  ...['assignedTo', 'teamAssignedTo'].map((name): [string, (value: unknown) => Json, readonly unknown[]] => [
    name,
    (value) => ({ assignee: null, assignedTo: null, [name]: value }),
    TEXT,
  ]),
  ['confidence', (value) => ({ confidence: value }), NUMBER],
  ...['timestamp', 'closed'].map((name): [string, (value: unknown) => Json, readonly unknown[]] => [
    name,
    (value) => ({ [name]: value }),
    TIME,
  ]),
  ['status', (value) => ({ status: value }), [1, true, []]],
  ['status.name', (value) => ({ status: { name: value } }), TEXT],
  ['status.displayName', (value) => ({ status: { name: 'new', displayName: value } }), TEXT],
  ['assignee', (value) => ({ assignee: value }), OBJECT],
  ['assignee.username', (value) => ({ assignee: { username: value } }), TEXT],
  ['assignee.name', (value) => ({ assignee: { name: value } }), TEXT],
  ['entity', (value) => ({ entity: value }), OBJECT],
  ...entityTable('entity', (entity) => ({ entity })),
  ...['involvedEntities', 'relatedEntities', 'signals', 'tags', 'recordSummaryFields'].map(
    (name): [string, (value: unknown) => Json, readonly unknown[]] => [
      name,
      (value) => ({ [name]: value }),
      LIST,
    ],
  ),
  ...['involvedEntities', 'relatedEntities', 'signals', 'recordSummaryFields'].map(
    (name): [string, (value: unknown) => Json, readonly unknown[]] => [
      `${name}[0]`,
      (value) => ({ [name]: [value] }),
      name.endsWith('Entities') ? [...OBJECT, null] : [...OBJECT, 'x', null],
    ],
  ),
  ...entityTable('involvedEntities[1]', (entity) => ({ involvedEntities: [anEntity(), entity] })),
  ...entityTable('relatedEntities[0]', (entity) => ({ relatedEntities: [entity] })),
  ...['id', 'name', 'stage', 'ruleId'].map((name) => signalField(name, TEXT)),
  signalField('severity', NUMBER),
  signalField('timestamp', TIME),
  signalField('tags', LIST),
  signalField('entity', OBJECT),
  ['signals[0].tags[1]', (value) => ({ signals: [aSignal({ tags: ['a', value] })] }), TEXT],
  ...entityTable('signals[0].entity', (entity) => ({ signals: [aSignal({ entity })] })),
  ['tags[2]', (value) => ({ tags: ['a', 'b', value] }), TEXT],
  ['recordSummaryFields[0].fieldName', (value) => ({ recordSummaryFields: [{ fieldName: value }] }), TEXT],
  ['recordSummaryFields[0].fieldValue', (value) => ({ recordSummaryFields: [{ fieldValue: value }] }), TEXT],
];

/** Fields that an Insight needs, and values that they cannot have. */
const REQUIRED: readonly [name: string, wrong: readonly unknown[]][] = [
  ['id', [1, true, {}, []]],
  ['created', TIME],
];

describe('a field of the wrong type', () => {
  it.each(FIELDS)('costs that field alone, and is named, when it is %s', (path, put, wrong) => {
    for (const value of wrong) {
      const insight = parseInsight(anInsight(put(value)));
      expect(insight.leftOut).toEqual([expect.stringMatching(/^\S+: ./)]);
      expect(insight.leftOut[0]).toContain(`${path}: `);
      expect(insight).toMatchObject({
        id: anInsight()['id'],
        created: Date.UTC(2026, 0, 15, 11, 45, 30, 123),
      });
    }
  });

  it.each(REQUIRED)('is an error when it is %s, which is required', (name, wrong) => {
    for (const value of wrong) {
      const error = thrownBy(() => parseInsight(anInsight({ [name]: value })));
      expect(error.errorClass).toBe('invalid');
      expect(error.message).toContain(`[parse] Field ${name} failed: `);
    }
  });

  it('is read where it can only mean one thing', () => {
    const odd = {
      ...{ name: 42, source: 7, resolution: 3, confidence: '0.5', assignee: 'kim', entity: 'till-07' },
      ...{ timestamp: 1_768_478_400_000, closed: '1768478400000', tags: ['a', 7, null] },
      ...{ signals: [aSignal({ severity: '7', timestamp: 1_768_478_400_000 })] },
    };
    const insight = parseInsight(anInsight(odd));
    expect(insight).toMatchObject({
      ...{ name: '42', source: '7', resolution: '3', confidence: 0.5, assignee: 'kim', leftOut: [] },
      ...{ timestamp: 1_768_478_400_000, closed: 1_768_478_400_000, tags: ['a', '7'] },
    });
    expect(insight.entity).toMatchObject({ value: 'till-07' });
    expect(insight.signals[0]).toMatchObject({ severity: 7, timestamp: 1_768_478_400_000 });
  });

  it.each(['confidence', 'tags', 'involvedEntities', 'assignee', 'closed', 'timestamp'])(
    'is nothing at all when it is an empty text: %s',
    (name) => {
      const { leftOut } = parseInsight(anInsight({ [name]: '' }));
      expect(leftOut.filter((line) => !line.startsWith(name))).toEqual([]);
    },
  );

  it.each(['id', 'created'])('or a missing one is named when it is %s, which is required', (name) => {
    for (const value of [null, undefined, '']) {
      expect(thrownBy(() => parseInsight(anInsight({ [name]: value }))).message).toContain(
        `Field ${name} failed: it is missing or empty`,
      );
    }
  });

  it.each([null, undefined, 'x', 1, true, [], [anInsight()]])(
    'is not needed to refuse %p as a whole',
    (raw) => {
      const error = thrownBy(() => parseInsight(raw));
      expect(error.errorClass).toBe('invalid');
      expect(error.message).toContain('Insight failed: expected an object');
    },
  );
});

describe('the id alone', () => {
  it('is found in whatever has one', () => {
    expect(insightIdOf({ id: ' x ', name: 5 })).toBe('x');
    for (const raw of [null, undefined, 'x', 1, [], {}, { id: 5 }, { id: null }])
      expect(insightIdOf(raw)).toBe('');
  });
});
