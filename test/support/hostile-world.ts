import { EVALUATED, EVALUATED_SHORT, filled } from './corpus.ts';
import type { InProcess } from './in-process.ts';
import { aSignal, anEntity, anInsight, type Json } from './insights.ts';
import { deriveId } from './rows.ts';
import { cseTime } from './scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** Entity types and summary fields by which values get into look-ups. */
const ENTITY_TYPES = [
  '_username',
  '_hostname',
  '_ip',
  '_mac',
  '_domain',
  '_url',
  '_hash',
  '_email',
  '_file',
  '_other',
];
const FIELDS = [
  'user_username',
  'email_sender',
  'device_hostname',
  'device_ip',
  'http_url',
  'threat_url',
  'file_basename',
  'file_path',
  'dns_queryDomain',
  'file_hash_sha256',
];

const PLAIN_ID = '11111111-1111-4111-8111-111111111111';
const HOSTILE_ID = '22222222-2222-4222-8222-222222222222';
const DATES = ['created', 'timestamp', 'lastUpdated'];
const NAMES = ['entityType', 'fieldName'];

/** Sends texts through every field of Insights, Signals, rules and closes; gives what is wrong afterwards: nothing, if they stay text. */
export function sendThrough(world: InProcess, texts: readonly string[]): string[] {
  world.reset();
  let at = 0;
  const next = (): string => texts[(at += 1) % texts.length] ?? '';
  const { instance, cse } = world;
  prepare(world);
  cse.product.add([
    insightOf(next, world),
    anInsight({ id: PLAIN_ID, created: nowIn(world) }),
    ...strangers(texts, world),
  ]);
  instance.runJob('Poll Insights');
  instance.rest(10_000);
  changeAndClose(world, next);
  disableRules(world, next);
  for (const job of ['Follow Insights', 'Watch Rules', 'Deliver', 'Poll Insights']) {
    instance.advance(400_000);
    instance.runJob(job);
    instance.rest(10_000);
  }
  return [...ends(world), ...traces(world)];
}

function nowIn(world: InProcess): string {
  return cseTime(world.instance.platform.clock.now() - 60_000);
}

function prepare({ instance }: InProcess): void {
  const configurations = instance.table(`${SCOPE}_configuration`);
  configurations.update(configurations.find('')[0]?.sys_id ?? '', {
    closed_in_cse: 'close',
    note_changes: 'true',
    link_comment: 'true',
    close_comment: 'true',
  });
  instance.table(`${SCOPE}_action`).insert({
    name: 'Mail',
    type: 'email',
    active: 'true',
    on_created: 'true',
    on_closed: 'true',
    on_rule_disabled: 'true',
    recipients: 'soc@example.com',
  });
}

function insightOf(next: () => string, world: InProcess): Json {
  const template = anInsight({
    involvedEntities: ENTITY_TYPES.map((entityType) => anEntity({ entityType, macAddress: 'x' })),
    recordSummaryFields: FIELDS.map((fieldName) => ({ fieldName, fieldValue: 'x' })),
    signals: [aSignal(), aSignal()],
    artifacts: FIELDS.map((name) => ({ name, value: 'x' })),
    closedBy: 'x',
  });
  const whole = filled(template, next, [...DATES, ...NAMES]) as Json;
  const artifacts = FIELDS.map((name) => ({ name, value: next() }));
  return {
    ...whole,
    artifacts,
    id: HOSTILE_ID,
    readableId: `${next()} `,
    created: nowIn(world),
    status: { name: 'new', displayName: next() },
  };
}

/** Insights whose id is such a text; those that CSE's stub could not distinguish are left out. */
function strangers(texts: readonly string[], world: InProcess): Json[] {
  const ids = new Set(
    texts.map((text) => text.slice(0, 90).toLowerCase()).filter((text) => text.trim() !== ''),
  );
  return [...ids].map((id, index) =>
    anInsight({ id, readableId: `INSIGHT-9${index}`, created: nowIn(world) }),
  );
}

function changeAndClose({ instance, cse }: InProcess, next: () => string): void {
  cse.product.patch(HOSTILE_ID, {
    assignee: { username: next() },
    severity: next(),
    status: { name: next(), displayName: next() },
  });
  instance.advance(400_000);
  instance.runJob('Follow Insights');
  instance.rest(10_000);
  cse.product.patch(HOSTILE_ID, {
    status: { name: 'closed', displayName: next() },
    resolution: next(),
    subResolution: next(),
    closedBy: next(),
    assignee: { username: next() },
  });
}

function disableRules({ cse }: InProcess, next: () => string): void {
  for (let count = 0; count < 3; count += 1) {
    const body = JSON.stringify({ count: 1, name: next(), status: 'FAILED_AND_DISABLED', message: next() });
    cse.handle({ method: 'POST', url: '/__rules', headers: {}, body });
  }
}

/** Every Insight ends as one incident, or as an error that names the field; nothing is half done, and the tenant goes on. */
function ends({ instance, cse }: InProcess): string[] {
  const problems: string[] = [];
  const claims = new Map(
    instance
      .table(`${SCOPE}_insight`)
      .find('')
      .map((row) => [row['insight_id'] ?? '', row]),
  );
  const incidents = instance
    .table('sn_si_incident')
    .find('')
    .map((row) => row['correlation_id'] ?? '');
  for (const { key } of cse.product.store.all()) {
    const claim = claims.get(key.trim()) ?? claims.get(`unusable id ${deriveId(key.trim())}`);
    const count = incidents.filter((id) => id === claim?.['insight_id']).length;
    const name = JSON.stringify(key).slice(0, 60);
    if (claim === undefined) problems.push(`${name} is lost`);
    else if (claim['state'] === 'error') {
      if (!/Field \S+ failed/.test(claim['error'] ?? ''))
        problems.push(`${name} ended with: ${claim['error'] ?? ''}`);
      if ([PLAIN_ID, HOSTILE_ID].includes(key)) problems.push(`${name} ended as an error`);
    } else if (count !== 1 || claim['state'] === 'claimed')
      problems.push(`${name} is ${claim['state'] ?? ''} with ${count} incidents`);
  }
  const health = instance.table(`${SCOPE}_sumo_status`).find('')[0]?.['health'] ?? '';
  if (!['healthy', 'degraded'].includes(health)) problems.push(`the health is ${health}`);
  return problems;
}

/** What a text leaves behind where it was more than text; nothing, if it stayed one. */
export function traces({ instance }: InProcess): string[] {
  const problems: string[] = [];
  for (const { message } of instance.log()) {
    if ([EVALUATED, EVALUATED_SHORT].includes(message)) problems.push('a script was run');
    if (/NotEmulated|is not emulated/.test(message)) problems.push(`not emulated: ${message.slice(0, 200)}`);
    // eslint-disable-next-line no-control-regex
    if (message.startsWith('Sumo CSE') && /[\u0000-\u001f\u0085\u2028\u2029]/.test(message))
      problems.push(`a line of the log holds a control character: ${JSON.stringify(message).slice(0, 200)}`);
  }
  for (const { value = '' } of instance.table('sys_journal_field').find(''))
    if (/\[\s*\/?\s*code\s*\]/i.test(value)) problems.push(`a journal holds HTML: ${value.slice(0, 200)}`);
  for (const { close_notes: notes = '' } of instance.table('sn_si_incident').find(''))
    if (/\[\s*\/?\s*code\s*\]/i.test(notes)) problems.push(`close notes hold HTML: ${notes.slice(0, 200)}`);
  for (const { body = '' } of instance.table('sys_email').find(''))
    if (/<(?:script|img|mail_script)/i.test(body)) problems.push('a mail holds markup of others');
  return [...problems, ...nulls(instance)];
}

function nulls(instance: InProcess['instance']): string[] {
  const tables = [...instance.platform.schema.tables()].filter(
    (name) => name.startsWith(SCOPE) || name.startsWith('sn_'),
  );
  return tables.flatMap((table) =>
    instance
      .table(table)
      .find('')
      .flatMap((row) =>
        Object.keys(row).flatMap((column) =>
          (row[column] ?? '').includes('\u0000') ? [`${table}.${column} holds NUL`] : [],
        ),
      ),
  );
}
