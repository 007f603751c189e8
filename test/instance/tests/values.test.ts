import { testPlatform, type TestPlatform } from './support/platform.ts';
import { only, scriptNames, type Script } from './support/script.ts';
import { denialOf } from './support/denial.ts';

const TICKET = 'x_test_ticket';
const ANN = 'a'.repeat(32);
const BOB = 'b'.repeat(32);

let test: TestPlatform;

beforeEach(() => {
  test = testPlatform();
});

function fresh(table = TICKET): Script {
  return new (scriptNames(test).GlideRecord!)(table);
}

/** A GlideRecord on a new ticket with these values. */
function ticket(values: Record<string, string>): Script {
  const { sys_id } = test.insert(TICKET, values);
  return only(test, TICKET, `sys_id=${sys_id}`);
}

it('V01 getValue gives null for an empty field', () => {
  expect(ticket({ title: 'x' }).getValue('caller')).toBeNull();
});

it('V01 getValue of an unknown field gives null in lenient mode and throws in strict mode', () => {
  const record = ticket({ title: 'x' });
  expect(() => record.getValue('nope')).toThrow('Unknown field nope in x_test_ticket');
  test.platform.mode = 'lenient';
  expect(record.getValue('nope')).toBeNull();
});

it('V02 getValue of a boolean is 1 or 0, its element reads true or false', () => {
  const record = ticket({ active: 'true', flagged: 'false' });
  expect([record.getValue('active'), record.getValue('flagged')]).toEqual(['1', '0']);
  expect([record.active.toString(), `${record.flagged}`]).toEqual(['true', 'false']);
});

it('V03 the element of an empty field reads as the empty string', () => {
  expect(ticket({}).caller + '').toBe('');
});

it('V04 an element is an object, not a string', () => {
  const record = ticket({ title: 'x' });
  expect(typeof record.title).toBe('object');
  expect(record.title === 'x').toBe(false);
  // Loose on purpose: scripts of customers compare so.
  // eslint-disable-next-line eqeqeq
  expect(record.title == 'x').toBe(true);
  expect(JSON.stringify(record.title)).not.toBe('"x"');
});

it('V05 an unknown property is undefined in lenient mode and throws in strict mode', () => {
  const record = ticket({ title: 'x' });
  expect(() => record.nope as unknown).toThrow('Unknown field nope');
  expect(() => record.title.nope as unknown).toThrow('Unknown property nope');
  test.platform.mode = 'lenient';
  expect(record.nope).toBeUndefined();
});

it('V06 everything is stored as text', () => {
  const record = fresh();
  record.initialize();
  record.setValue('priority', 3);
  record.score = 1.5;
  expect([record.getValue('priority'), record.getValue('score')]).toEqual(['3', '1.5']);
});

it('V07 display values: of a reference, a choice, a boolean, a date-time and the record', () => {
  test.tx.user = { ...test.tx.user, timeZone: 'America/New_York' };
  const record = ticket({
    title: 'x',
    caller: BOB,
    state: '2',
    active: 'true',
    opened_at: '2026-07-01 12:00:00',
  });
  expect(record.caller.getDisplayValue()).toBe('Bob Roberts');
  expect(record.getDisplayValue('state')).toBe('In progress');
  expect(record.getDisplayValue('active')).toBe('true');
  expect(record.getDisplayValue('opened_at')).toBe('2026-07-01 08:00:00');
  expect(record.getDisplayValue()).toBe('x');
});

it('V07 without a display column the record shows its name, by convention', () => {
  test.insert('x_test_group', { name: 'Red team' });
  expect(only(test, 'x_test_group').getDisplayValue()).toBe('Red team');
});

it('V08 setDisplayValue finds the value to store', () => {
  test.tx.user = { ...test.tx.user, timeZone: 'America/New_York' };
  const record = ticket({});
  record.caller.setDisplayValue('Bob Roberts');
  record.state.setDisplayValue('Closed');
  record.opened_at.setDisplayValue('2026-07-01 08:00:00');
  expect(['caller', 'state', 'opened_at'].map((name) => record.getValue(name))).toEqual([
    BOB,
    '3',
    '2026-07-01 12:00:00',
  ]);
});

it('V09 nil() is true for empty, and gs.nil for null, undefined and empty elements', () => {
  const { gs } = scriptNames(test);
  const record = ticket({ title: 'x' });
  expect([record.title.nil(), record.caller.nil()]).toEqual([false, true]);
  expect([gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil(record.caller), gs.nil('x')]).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

it('V10 changes() is false for what was only read, and true inside the write that changes it', () => {
  const record = ticket({ state: '1', kind: 'low' });
  expect([record.state.changes(), record.changes()]).toEqual([false, false]);
  const seen: unknown[] = [];
  test.before.push((_operation, { proxy }) => {
    const current = proxy as Script;
    seen.push(
      current.state.changes(),
      current.state.changesFrom('1'),
      current.state.changesTo(2),
      current.kind.changes(),
    );
  });
  test.after.push((_operation, { proxy }) => seen.push((proxy as Script).state.changesTo('2')));
  record.state = 2;
  record.update();
  expect(seen).toEqual([true, true, true, false, true]);
  expect(record.state.changes()).toBe(false);
});

it('V11 getRefRecord of an empty reference is an empty record', () => {
  const record = ticket({});
  expect(record.team.getRefRecord().isValidRecord()).toBe(false);
  record.team = test.insert('x_test_group', { name: 'Red team' }).sys_id;
  expect(record.team.getRefRecord().getValue('name')).toBe('Red team');
});

it('V12 dot-walking over an empty reference gives empty elements and never throws', () => {
  const record = ticket({});
  expect(`${record.caller.user_name}`).toBe('');
  expect(record.team.lead.user_name.toString()).toBe('');
  expect(record.getElement('team.lead.user_name').nil()).toBe(true);
});

it('dot-walking reads through references and follows the cursor', () => {
  const { sys_id: team } = test.insert('x_test_group', { name: 'Red team', lead: BOB });
  const record = ticket({ team, caller: ANN });
  const name = record.caller.user_name;
  expect([`${name}`, `${record.team.lead.user_name}`, record.getElement('team.name').toString()]).toEqual([
    'ann',
    'bob',
    'Red team',
  ]);
  record.caller = BOB;
  expect(`${name}`).toBe('bob');
});

it('V13 text that is too long throws in strict mode and is kept whole in lenient mode', () => {
  const record = fresh();
  const long = 'x'.repeat(21);
  expect(() => record.setValue('title', long)).toThrow('x_test_ticket.title holds 20 characters, not 21');
  test.platform.mode = 'lenient';
  record.setValue('title', long);
  expect(record.getValue('title')).toBe(long);
});

it('V14 initialize() has no defaults and no sys_id, newRecord() has both', () => {
  const record = fresh();
  record.initialize();
  expect([record.getUniqueValue(), record.getValue('state'), record.isNewRecord()]).toEqual([
    null,
    null,
    true,
  ]);
  record.newRecord();
  expect(record.getUniqueValue()).toMatch(/^[0-9a-f]{32}$/);
  expect([record.getValue('state'), record.getValue('active')]).toEqual(['1', '1']);
  const expected = record.getUniqueValue();
  expect(record.insert()).toBe(expected);
});

it('V15 the text NULL clears a field, null and Null are text', () => {
  const record = ticket({ title: 'x', kind: 'low', detail: 'd' });
  record.setValue('title', 'NULL');
  record.kind = 'null';
  record.detail = 'Null';
  expect([record.getValue('title'), record.getValue('kind'), record.getValue('detail')]).toEqual([
    null,
    'null',
    'Null',
  ]);
});

it('V16 writing an unknown field is ignored in lenient mode and throws in strict mode', () => {
  const record = ticket({ title: 'x' });
  expect(() => record.setValue('nope', '1')).toThrow('Unknown field nope');
  expect(() => (record.nope = '1')).toThrow('Unknown field nope');
  expect(() => test.insert(TICKET, { nope: '1' })).toThrow('Unknown field nope');
  test.platform.mode = 'lenient';
  record.nope = '1';
  record.setValue('nope', '1');
  expect(record.update()).toBe(record.getUniqueValue());
});

it('V17 an integer given other text throws in strict mode and is emptied in lenient mode', () => {
  const record = ticket({ priority: '1' });
  expect(() => record.setValue('priority', 'high')).toThrow('cannot hold "high"');
  test.platform.mode = 'lenient';
  record.setValue('priority', 'high');
  expect(record.getValue('priority')).toBeNull();
});

it('V18 a date-time is stored as UTC text and compared as such', () => {
  const record = fresh();
  record.setValue('opened_at', new (scriptNames(test).GlideDateTime!)('2026-03-01 08:00:00'));
  record.insert();
  expect(record.getValue('opened_at')).toBe('2026-03-01 08:00:00');
  expect(only(test, TICKET, 'opened_at>2026-03-01 07:59:59').getUniqueValue()).toBe(record.getUniqueValue());
  expect(() => record.setValue('opened_at', '2026-03-01T08:00:00Z')).toThrow('cannot hold');
});

it('undefined given for a field throws in strict mode', () => {
  expect(() => fresh().setValue('title', undefined)).toThrow('undefined given for x_test_ticket.title');
});

it('a member of the API that is not emulated throws by name', () => {
  const { gs } = scriptNames(test);
  const record = ticket({ title: 'x' });
  expect(() => record.addJoinQuery('y')).toThrow('GlideRecord.addJoinQuery is not emulated');
  expect(() => record.title.getED()).toThrow('GlideElement.getED is not emulated');
  expect(() => gs.sleep(5)).toThrow('gs.sleep is not emulated');
  expect(() => gs.setProperty('a', 'b')).toThrow('gs.setProperty is not emulated');
  expect(() => new (scriptNames(test).GlideDateTime!)().getSpanTime()).toThrow(
    'GlideDateTime.getSpanTime is not emulated',
  );
  const { GlideSysAttachment } = test.platform.glide.exports(test.tx, '') as Record<
    string,
    new () => unknown
  >;
  expect(() => new GlideSysAttachment!()).toThrow('GlideSysAttachment is not emulated');
  expect(() => test.platform.glide.exports(test.tx, 'sn_ws').SOAPMessageV2).toThrow(
    'sn_ws.SOAPMessageV2 is not emulated',
  );
});

it('a password2 column is encrypted by setDisplayValue and decrypted only in the scope of its table', () => {
  const record = ticket({});
  expect(() => record.setValue('secret', 'open sesame')).toThrow('use setDisplayValue');
  record.secret.setDisplayValue('open sesame');
  record.update();
  const read = only(test, TICKET, `sys_id=${record.getUniqueValue()}`);
  expect(read.getValue('secret')).not.toContain('open');
  expect(read.secret.getDecryptedValue()).toBe('open sesame');
  expect(read.secret.getDisplayValue()).toBe('********');
  test.tx.scope = 'global';
  expect(denialOf(() => read.secret.getDecryptedValue())).toContain('only in scope x_test');
  test.platform.settings = { ...test.platform.settings, readableSecrets: [TICKET] };
  expect(read.secret.getDecryptedValue()).toBe('open sesame');
});

it('a table that does not exist is not valid, and querying it throws in strict mode', () => {
  const record = fresh('x_missing');
  expect(record.isValid()).toBe(false);
  expect(record.isValidField('name')).toBe(false);
  expect(() => record.query()).toThrow('Unknown table: x_missing');
  test.platform.mode = 'lenient';
  record.query();
  expect(record.next()).toBe(false);
});

it('an open table takes any column as text', () => {
  const { sys_id } = test.insert('x_test_loose', { anything: 'goes' });
  const record = only(test, 'x_test_loose', 'anything=goes');
  expect([record.getUniqueValue(), `${record.anything}`, record.getValue('other')]).toEqual([
    sys_id,
    'goes',
    null,
  ]);
});
