import fc from 'fast-check';
import { anEvent } from '../support/action-events.ts';
import { anInsight, anOldInsight, type Json } from '../support/insights.ts';

type Path = readonly (string | number)[];

/** Every place in a JSON value, itself left out. */
function pathsOf(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return before.length > 0 ? [before] : [];
  const keys: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const below = keys.flatMap((key) => pathsOf((value as Json)[key], [...before, key]));
  return before.length > 0 ? [before, ...below] : below;
}

function put(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Json = Array.isArray(value) ? ([...value] as unknown as Json) : { ...(value as Json) };
  copy[key] = put(copy[key], rest, replacement);
  return copy;
}

/** Values as they occur where other values are expected. */
const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    null,
    '',
    'NULL',
    0,
    -1,
    [],
    {},
    [null],
    '2026-13-01T00:00:00',
    '\ud83d',
    '${jndi:ldap://x}',
    '\u0000',
  ),
);

/** An Insight of either generation in which a few fields have another content. */
export const almostInsight = fc
  .tuple(
    fc.constantFrom(anInsight(), anOldInsight()),
    fc.array(fc.tuple(fc.nat(), oddValue), { maxLength: 4 }),
  )
  .map(([insight, changes]) =>
    changes.reduce<unknown>((value, [choice, replacement]) => {
      const paths = pathsOf(value);
      return put(value, paths[choice % Math.max(paths.length, 1)] ?? [], replacement);
    }, insight),
  );

/** Any UTF-16, half pairs included. */
export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '<!channel>',
    '\r\nX: y',
    '```',
    '${jndi:ldap://x}',
    '</a>',
    '‮',
    '&'.repeat(3000),
    '漢'.repeat(4000),
  ),
);
/** Names of members, some of them with a meaning. */
const key = fc.oneof(
  text,
  fc.constantFrom(
    'signals',
    'allRecords',
    'status',
    'id',
    'reduced',
    'url',
    'entity',
    'artifacts',
    '__proto__',
    'toJSON',
  ),
);
export const { json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('json'),
  ),
  json: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
})) as { json: fc.Arbitrary<Record<string, unknown>> };

/** An event about an Insight of any texts. */
export const event = fc
  .record({
    json,
    name: text,
    entity: text,
    severity: text,
    tactics: fc.array(text, { maxLength: 5 }),
    readableId: text,
  })
  .map((fields) => {
    const base = anEvent();
    return { ...base, insight: { ...base.insight!, ...fields } };
  });

const TYPES = [
  '_ip',
  '_hostname',
  '_domain',
  '_url',
  '_hash',
  '_email',
  '_file',
  '_username',
  '_mac',
  'badge',
];
const FIELDS = ['device_ip', 'http_url', 'dns_queryDomain', 'file_hash_md5', 'email_sender', 'user_username'];

/** Values as they come: some as they should be, many not, some broken or huge. */
const value = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.domain(),
  fc.webUrl(),
  fc.emailAddress(),
  fc.stringMatching(/^[0-9A-Fa-f]{30,66}$/),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\ud83d',
    'a\r\nb',
    'NULL',
    '::',
    '[',
    '<>',
    '@',
    '\\',
    `${'a.'.repeat(200_000)}`,
    ' '.repeat(500_000),
  ),
);
const entity = fc.record({ entityType: fc.constantFrom(...TYPES), value, hostname: value });
/** Fields of an Insight that name things of every kind. */
export const insightFields = fc.record({
  involvedEntities: fc.array(entity, { maxLength: 12 }),
  recordSummaryFields: fc.array(fc.record({ fieldName: fc.constantFrom(...FIELDS), fieldValue: value }), {
    maxLength: 12,
  }),
  artifacts: fc.array(
    fc.record({ name: fc.constantFrom(...FIELDS), value: fc.oneof(value, fc.jsonValue()) }),
  ),
  tags: fc.array(
    value.map((text) => `_mitreAttackTechnique:${text}`),
    { maxLength: 150 },
  ),
});
