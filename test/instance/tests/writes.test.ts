import type { Row } from '../types.ts';
import { testPlatform, type TestPlatform } from './support/platform.ts';
import { found, only, scriptNames, type Script } from './support/script.ts';

const TICKET = 'x_test_ticket';

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
});

function fresh(values: Record<string, unknown> = {}, table = TICKET): Script {
  const record = new (scriptNames(test).GlideRecord!)(table);
  record.initialize();
  for (const [name, value] of Object.entries(values)) record.setValue(name, value);
  return record;
}

function stored(sysId: string, table = TICKET): Row {
  const row = test.platform.store.get(table, sysId);
  if (!row) throw new Error(`${sysId} is not stored`);
  return row;
}

it('W01 insert gives the sys_id, or null where a rule aborts it', () => {
  expect(fresh({ title: 'one' }).insert()).toMatch(/^[0-9a-f]{32}$/);
  test.before.push((_operation, { proxy }) => (proxy as Script).setAbortAction(true));
  expect(fresh({ title: 'two' }).insert()).toBeNull();
  expect(found(test, TICKET, '')).toEqual(['one']);
});

it('W02 update gives the sys_id, and inserts a record that does not exist yet', () => {
  const record = fresh({ title: 'one' });
  const sysId = record.update();
  expect(stored(sysId).title).toBe('one');
  record.setValue('title', 'two');
  expect(record.update()).toBe(sysId);
  expect(stored(sysId).title).toBe('two');
});

it('W03 an update that changes nothing writes nothing, while rules run all the same', () => {
  const sysId = fresh({ title: 'one' }).insert();
  const before = stored(sysId);
  const ran: string[] = [];
  test.before.push((operation) => void ran.push(`before ${operation}`));
  test.after.push((operation) => void ran.push(`after ${operation}`));
  test.platform.clock.advance(60_000);
  const record = only(test, TICKET);
  record.setValue('title', 'one');
  expect(record.update()).toBe(sysId);
  expect(stored(sysId)).toBe(before);
  expect(ran).toEqual(['before update', 'after update']);
});

it('W04 system fields are the platform’s: on insert', () => {
  const row = stored(fresh({ title: 'one' }).insert());
  expect(row).toMatchObject({
    sys_created_on: '2026-03-11 09:30:00',
    sys_created_by: 'ann',
    sys_updated_on: '2026-03-11 09:30:00',
    sys_mod_count: '0',
    sys_class_name: TICKET,
  });
  expect(stored(fresh({ name: 'Red' }, 'x_test_group').insert(), 'x_test_group')).not.toHaveProperty(
    'sys_class_name',
  );
});

it('W04 system fields are the platform’s: on update', () => {
  const sysId = fresh({ title: 'one' }).insert();
  test.platform.clock.advance(60_000);
  test.tx.user = { ...test.tx.user, name: 'bob' };
  const record = only(test, TICKET);
  record.title = 'two';
  record.sys_mod_count = '77';
  record.update();
  expect(stored(sysId)).toMatchObject({
    sys_created_by: 'ann',
    sys_updated_on: '2026-03-11 09:31:00',
    sys_updated_by: 'bob',
    sys_mod_count: '1',
  });
});

it('W05 autoSysFields is not available in scoped applications', () => {
  expect(() => fresh().autoSysFields(false)).toThrow('GlideRecord.autoSysFields is not emulated');
});

it('W06 setWorkflow(false) skips business rules', () => {
  let ran = 0;
  test.before.push(() => void (ran += 1));
  const record = fresh({ title: 'one' });
  record.setWorkflow(false);
  record.insert();
  record.title = 'two';
  record.update();
  record.deleteRecord();
  expect(ran).toBe(0);
});

it('W06 setWorkflow(false) is not for tables of other scopes', () => {
  const record = fresh({}, 'other_case');
  expect(() => record.setWorkflow(false)).toThrow('setWorkflow(false) has no effect on other_case');
});

it('W07 setAbortAction lets later rules run, and keeps the write from happening', () => {
  const sysId = fresh({ title: 'one' }).insert();
  const ran: string[] = [];
  test.before.push((_operation, { proxy }) => (proxy as Script).setAbortAction(true));
  test.before.push((_operation, { proxy }) => void ran.push(String((proxy as Script).isActionAborted())));
  const record = only(test, TICKET);
  record.title = 'two';
  expect(record.update()).toBeNull();
  expect(ran).toEqual(['true']);
  expect(stored(sysId).title).toBe('one');
});

it('W08 updateMultiple sets what setValue set, not what was assigned, and clears nothing', () => {
  fresh({ title: 'one', kind: 'low' }).insert();
  fresh({ title: 'two', kind: 'low' }).insert();
  fresh({ title: 'six', kind: 'high' }).insert();
  const record = new (scriptNames(test).GlideRecord!)(TICKET);
  record.addQuery('kind', 'low');
  record.setValue('priority', '4');
  record.setValue('title', '');
  record.detail = 'assigned';
  record.updateMultiple();
  expect(found(test, TICKET, 'priority=4^ORDERBYtitle')).toEqual(['one', 'two']);
  expect(found(test, TICKET, 'detailISNOTEMPTY')).toEqual([]);
});

it('W09 deleteRecord says whether it deleted, deleteMultiple says nothing', () => {
  fresh({ title: 'one' }).insert();
  const record = only(test, TICKET);
  expect([record.deleteRecord(), record.deleteRecord()]).toEqual([true, false]);
  expect(record.deleteMultiple()).toBeUndefined();
});

it('W10 setNewGuidValue fixes the sys_id of the insert', () => {
  const record = fresh({ title: 'one' });
  record.setNewGuidValue('c'.repeat(32));
  expect(record.insert()).toBe('c'.repeat(32));
  const again = fresh({ title: 'two' });
  again.setNewGuidValue('c'.repeat(32));
  expect(again.insert()).toBeNull();
  expect(again.getLastErrorMessage()).toContain('sys_id');
  expect(stored('c'.repeat(32)).title).toBe('one');
});

it('W10 setNewGuidValue in a before rule fixes the sys_id too', () => {
  test.before.push((_operation, { proxy }) => (proxy as Script).setNewGuidValue('d'.repeat(32)));
  expect(fresh({ title: 'one' }).insert()).toBe('d'.repeat(32));
});

it('W11 a unique index makes the second insert give null, and says why', () => {
  fresh({ ticket_key: 'K-1' }).insert();
  const second = fresh({ ticket_key: 'k-1' });
  expect(second.insert()).toBeNull();
  expect(second.getLastErrorMessage()).toContain('ticket_key');
  expect(test.log.at(-1)).toMatchObject({ level: 'error', source: 'platform' });
  const third = fresh({ ticket_key: 'K-3' });
  third.insert();
  third.ticket_key = 'K-1';
  expect(third.update()).toBeNull();
});

it('W11 a unique index over two columns holds for the pair, and not where one is empty', () => {
  const insert = (left: string, right: string): string | null =>
    fresh({ left, right }, 'x_test_pair').insert();
  expect([insert('a', 'b'), insert('a', 'c'), insert('a', ''), insert('a', '')]).not.toContain(null);
  expect(insert('A', 'B')).toBeNull();
});

it('W11 a unique column is unique over the tables that extend it', () => {
  fresh({ ticket_key: 'K-1' }).insert();
  expect(fresh({ ticket_key: 'K-1' }, 'x_test_task').insert()).toBeNull();
});

it('W12 mandatory columns are not enforced for scripts', () => {
  expect(stored(fresh({ title: 'one' }).insert())).not.toHaveProperty('must');
});

it('an insert gets defaults, an evaluated default, false for booleans, and the next number', () => {
  const rows = [fresh({ title: 'one' }), fresh({ state: '2', active: false })].map((record) =>
    stored(record.insert()),
  );
  expect(rows[0]).toMatchObject({ state: '1', active: '1', flagged: '0', number: 'TKT00001' });
  expect(rows[0]?.owner_note).toBe('evaluated:gs.getUserName()');
  expect(rows[1]).toMatchObject({ state: '2', active: '0', number: 'TKT00002' });
});

it('a before rule changes what is written, an after rule sees what was written', () => {
  test.before.push((_operation, { proxy }) => ((proxy as Script).title = 'by the rule'));
  const seen: unknown[] = [];
  test.after.push((_operation, { proxy }) =>
    seen.push((proxy as Script).getValue('title'), (proxy as Script).operation()),
  );
  expect(stored(fresh({ title: 'one' }).insert()).title).toBe('by the rule');
  expect(seen).toEqual(['by the rule', 'insert']);
});

it('a journal field becomes entries, newest first, and is never stored on the record', () => {
  const record = fresh({ title: 'one', work_notes: 'first' });
  const sysId = record.insert();
  test.platform.clock.advance(1000);
  record.work_notes = 'second';
  record.update();
  expect(stored(sysId)).not.toHaveProperty('work_notes');
  expect(stored(sysId).sys_mod_count).toBe('1');
  expect(record.work_notes.getJournalEntry(1)).toBe('2026-03-11 09:30:01 - ann (Work notes)\nsecond\n\n');
  expect(record.work_notes.getJournalEntry(-1).match(/first|second/g)).toEqual(['second', 'first']);
});

it('an after rule still sees the journal text as a change', () => {
  const sysId = fresh({ title: 'one' }).insert();
  const seen: unknown[] = [];
  test.after.push((_operation, { proxy }) => {
    const current = proxy as Script;
    seen.push(
      current.work_notes.changes(),
      `${current.work_notes}`,
      current.work_notes.getJournalEntry(1).includes('a note'),
    );
  });
  const record = only(test, TICKET, `sys_id=${sysId}`);
  record.work_notes = 'a note';
  record.update();
  expect(seen).toEqual([true, 'a note', true]);
});

it('a table that its owner closed takes no write of another application', () => {
  expect(fresh({ name: 'x' }, 'other_closed').insert()).toBeNull();
  expect(test.log.at(-1)?.message).toContain("refused due to the table's cross-scope access policy");
  test.tx.scope = 'global';
  expect(fresh({ name: 'x' }, 'other_closed').insert()).not.toBeNull();
});

it('a failing operation acts as a database error would', () => {
  const record = fresh({ title: 'one' });
  test.platform.faults.arm({ at: 1, kind: 'fail' });
  expect(record.insert()).toBeNull();
  expect(record.getLastErrorMessage()).toContain('Database error');
  expect(record.insert()).not.toBeNull();
  test.platform.faults.arm({ at: 1, kind: 'fail', operation: 'query' });
  record.query();
  expect(record.hasNext()).toBe(false);
  expect(record.getLastErrorMessage()).toContain('Database error');
});

it('a killed transaction makes that and every later platform call throw', () => {
  const record = fresh({ title: 'one' });
  test.platform.faults.arm({ at: 1, kind: 'kill' });
  expect(() => record.insert()).toThrow('killed');
  expect(() => record.setValue('title', 'two')).toThrow('killed');
  expect(() => scriptNames(test).gs.info('still here')).toThrow('killed');
  expect([...test.platform.store.rows(TICKET)]).toEqual([]);
});

it('each operation is counted once, by table and kind', () => {
  test.operations.splice(0);
  const record = fresh({ title: 'one' });
  record.insert();
  record.title = 'two';
  record.update();
  record.get(record.getUniqueValue());
  record.addQuery('title', 'two');
  record.query();
  record.next();
  record.deleteRecord();
  const aggregate = new (scriptNames(test).GlideAggregate!)(TICKET);
  aggregate.addAggregate('COUNT');
  aggregate.query();
  expect(test.operations).toEqual(
    ['insert', 'update', 'get', 'query', 'delete', 'aggregate'].map((kind) => `${TICKET} ${kind}`),
  );
});

it('a snapshot brings back rows, indexes and counters', () => {
  const kept = fresh({ title: 'kept', ticket_key: 'K' }).insert();
  const snapshot = test.platform.store.snapshot();
  const record = only(test, TICKET);
  record.ticket_key = 'L';
  record.update();
  fresh({ title: 'gone', ticket_key: 'M' }).insert();
  const changes: string[] = [];
  test.platform.store.onChange(({ table, row }) => void changes.push(`${table} ${row ? 'put' : 'removed'}`));
  test.platform.store.restore(snapshot);
  expect(found(test, TICKET, 'ticket_keyINK,L,M', 'sys_id')).toEqual([kept]);
  expect(changes.sort()).toEqual(['sys_number_counter put', `${TICKET} put`, `${TICKET} removed`]);
  expect(stored(fresh({ title: 'next' }).insert()).number).toBe('TKT00002');
});

it('indexes follow a table that is defined again', () => {
  fresh({ title: 'one', kind: 'low' }).insert();
  const { schema, store } = test.platform;
  expect(store.lookup(TICKET, 'kind', ['low'])).toBeUndefined();
  const definition = schema.table(TICKET);
  schema.define({ ...definition, indexes: [{ columns: ['kind'], unique: false }] });
  expect(store.lookup(TICKET, 'kind', ['LOW'])?.map((row) => row.title)).toEqual(['one']);
  schema.addColumn(TICKET, {
    name: 'helper',
    type: 'reference',
    reference: 'sys_user',
    label: 'Helper',
    maxLength: 32,
  });
  fresh({ title: 'two', helper: 'b'.repeat(32) }).insert();
  expect(store.lookup(TICKET, 'helper', ['b'.repeat(32)])?.map((row) => row.title)).toEqual(['two']);
});
