import { routesOf, type Row } from '../instance/index.ts';
import { TESTED_TYPES } from '../actions/index.ts';
import { filled } from './corpus.ts';
import type { InProcess } from './in-process.ts';
import { anInsight, type Json } from './insights.ts';
import { cseTime } from './scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const STAGING = `${SCOPE}_sumo_logic_insights`;
const CARD = 'sn_sec_core_integration_item_config';
const JOBS = [
  'Poll Insights',
  'Deliver',
  'Follow Insights',
  'Watch Rules',
  'Continue Runs',
  'Check Deliveries',
];

/** A way by which texts of others come in; gives how many it has tried. */
export type Entry = (world: InProcess, texts: readonly string[]) => Promise<number> | number;

/** All that becomes due. */
function work({ instance }: InProcess): void {
  for (const job of JOBS) instance.runJob(job);
  instance.rest(10_000);
  instance.advance(400_000);
}

/** The columns of a table that take a text, each with as much of it as fits. */
function textColumns(
  { instance }: InProcess,
  table: string,
): { name: string; cut: (text: string) => string }[] {
  return instance.platform.schema
    .columns(table)
    .filter(({ name, type }) => !name.startsWith('sys_') && /string|url|html|conditions/.test(type))
    .map(({ name, maxLength }) => ({
      name,
      cut: (text) => (maxLength > 0 ? text.slice(0, maxLength) : text),
    }));
}

/** As a form or a web service does: a rule may refuse it. */
function save({ instance }: InProcess, table: string, sysId: string, values: Record<string, string>): void {
  try {
    instance.table(table).update(sysId, values);
  } catch {
    // Refused, with a reason for the form: nothing is stored.
  }
}

function first({ instance }: InProcess, table: string): Row {
  const [row] = instance.table(table).find('ORDERBYsys_created_on');
  if (row === undefined) throw new Error(`no ${table}`);
  return row;
}

/** Null where a rule refuses it, as it does hosts that nobody has allowed. */
function added({ instance }: InProcess, table: string, values: Record<string, string>): Row | null {
  try {
    return instance.table(table).insert(values);
  } catch {
    return null;
  }
}

/** The text columns that a record uses, one after the other, with every text. */
function fill(world: InProcess, table: string, before: Row, texts: readonly string[]): number {
  let count = 0;
  const used = textColumns(world, table).filter(({ name }) => (before[name] ?? '') !== '' && name !== 'type');
  for (const { name, cut } of used) {
    for (const text of texts) {
      save(world, table, before.sys_id, { [name]: cut(text) });
      count += 1;
    }
    save(world, table, before.sys_id, { [name]: before[name] ?? '' });
  }
  return count;
}

const pushed: Entry = async (world, texts) => {
  const { instance } = world;
  save(world, `${SCOPE}_configuration`, first(world, `${SCOPE}_configuration`).sys_id, { push: 'true' });
  const app = await routesOf(instance);
  const token = Buffer.from('sumo.cse_webhook:sumo.cse_webhook').toString('base64');
  const headers = { Authorization: `Basic ${token}`, 'Content-Type': 'application/json' };
  const url = `/api/${SCOPE}/v1/cse/events`;
  for (const text of texts) {
    const bodies = [
      { id: text, type: text },
      filled(anInsight(), () => text),
      { insight: { id: text } },
      text,
    ];
    for (const body of bodies) {
      const payload = JSON.stringify(body);
      const answer = await app.inject({ method: 'POST', url, headers, payload });
      if (answer.statusCode >= 500) throw new Error(`${answer.statusCode} for ${payload.slice(0, 200)}`);
    }
    instance.rest(1000);
  }
  work(world);
  await app.close();
  return texts.length;
};

const card: Entry = (world, texts) => {
  const { instance } = world;
  let count = 0;
  for (const row of instance.table(CARD).find('')) {
    for (const text of texts) {
      save(world, CARD, row.sys_id, { value: text.slice(0, 200), password_value: text.slice(0, 200) });
      instance.rest(1000);
      count += 1;
    }
    work(world);
  }
  return count;
};

const configuration: Entry = (world, texts) => {
  const table = `${SCOPE}_configuration`;
  const before = first(world, table);
  let count = 0;
  for (const { name, cut } of textColumns(world, table)) {
    for (const text of texts) save(world, table, before.sys_id, { [name]: cut(text) });
    work(world);
    save(world, table, before.sys_id, { [name]: before[name] ?? '', host: before['host'] ?? '' });
    count += 1;
  }
  return count;
};

/** In a job: the local instance then runs the scripts of queries. */
const posted: Entry = (world, texts) => {
  const { platform } = world.instance;
  const user = platform.users.byName('sumo.admin') ?? platform.users.system();
  let count = 0;
  for (const { name, cut } of textColumns(world, STAGING))
    for (const text of texts) {
      const values = { insight_id: `posted-${(count += 1)}`, correlation_display: 'Sumo Logic CSE' };
      platform.transaction({ user, kind: 'job' }, (tx) =>
        platform.imports.importRow(tx, STAGING, { ...values, [name]: cut(text) }),
      );
    }
  work(world);
  return count;
};

const actions: Entry = (world, texts) => {
  const table = `${SCOPE}_action`;
  let count = 0;
  for (const { actionType, settings } of TESTED_TYPES) {
    const { type } = actionType;
    const values = Object.fromEntries(Object.entries(settings).map(([name, one]) => [name, String(one)]));
    const common = { name: type, type, active: 'true', on_created: 'true', on_closed: 'true' };
    const made = added(world, table, { ...common, ...values });
    if (made !== null) count += fill(world, table, made, texts);
  }
  world.cse.product.generate({ count: 1 });
  work(world);
  return count;
};

const closing: Entry = (world, texts) => {
  const { instance, cse } = world;
  save(world, `${SCOPE}_configuration`, first(world, `${SCOPE}_configuration`).sys_id, {
    ...{ close_comment: 'true', link_comment: 'true' },
  });
  const created = cseTime(instance.platform.clock.now() - 60_000);
  const idOf = (nr: number): string => `4c6f0a3e-90b1-4a55-8c7d-2f1be0${String(nr).padStart(6, '0')}`;
  cse.product.add(texts.map((_text, nr) => anInsight({ id: idOf(nr), created }) as Json));
  work(world);
  texts.forEach((text, nr) => {
    const [incident] = instance.table('sn_si_incident').find(`correlation_id=${idOf(nr)}`);
    save(world, 'sn_si_incident', incident?.sys_id ?? '', {
      ...{ state: '3', close_code: text.slice(0, 40), close_notes: text.slice(0, 4000) },
      short_description: text.slice(0, 160),
    });
  });
  instance.rest(10_000);
  work(world);
  return texts.length;
};

/** By name: where a text of somebody else may come in besides the Insights themselves. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  'a pushed event': pushed,
  'the integration card': card,
  'the configuration': configuration,
  'a row of the Import Set API': posted,
  'settings of Actions': actions,
  'close code and close notes of an analyst': closing,
};
