import { testPlatform, type TestPlatform } from './support/platform.ts';
import { scriptNames, type Script } from './support/script.ts';

const TICKET = 'x_test_ticket';

let test: TestPlatform;
let gs: Script;

beforeEach(() => {
  test = testPlatform();
  ({ gs } = scriptNames(test));
});

describe('gs', () => {
  it('logs under the scope of the script, placeholders filled', () => {
    gs.info('{0} of {1}: {2}', 1, 'two');
    gs.warn('careful');
    gs.error('broken');
    expect(test.log.map(({ level, source, message }) => [level, source, message])).toEqual([
      ['info', 'x_test', '1 of two: {2}'],
      ['warn', 'x_test', 'careful'],
      ['error', 'x_test', 'broken'],
    ]);
  });

  it('takes a message and at most five parameters', () => {
    expect(() => gs.info('{0}', 1, 2, 3, 4, 5, 6)).toThrow('at most 5 parameters');
  });

  it('reads properties as they are now, without a record operation', () => {
    expect([gs.getProperty('x_test.a'), gs.getProperty('x_test.a', 'other')]).toEqual([null, 'other']);
    const { sys_id } = test.insert('sys_properties', { name: 'x_test.a', value: 'one' });
    expect(gs.getProperty('x_test.a', 'other')).toBe('one');
    test.platform.store.put('sys_properties', { sys_id, name: 'x_test.a', value: 'two' });
    expect(gs.getProperty('x_test.a')).toBe('two');
    test.platform.store.remove('sys_properties', sys_id);
    expect(gs.getProperty('x_test.a')).toBeNull();
    expect(test.operations).toEqual(['sys_properties insert']);
  });

  it('queues events, scheduled ones with their time', () => {
    const { sys_id } = test.insert(TICKET, { title: 'one' });
    const record = new (scriptNames(test).GlideRecord!)(TICKET);
    record.get(sys_id);
    const later = new (scriptNames(test).GlideDateTime!)('2026-03-11 09:31:00');
    gs.eventQueue('x_test.made', record, 'a', 2);
    gs.eventQueueScheduled('x_test.later', null, '', '', later);
    expect(test.events).toEqual([
      { name: 'x_test.made', table: TICKET, sysId: sys_id, parm1: 'a', parm2: '2', dueAt: undefined },
      {
        name: 'x_test.later',
        table: '',
        sysId: '',
        parm1: '',
        parm2: '',
        dueAt: Date.UTC(2026, 2, 11, 9, 31),
      },
    ]);
    expect(() => gs.eventQueueScheduled('x_test.later', null, '', '', 'soon')).toThrow('no date-time: soon');
  });

  it('knows the user and the scope', () => {
    expect([gs.getUserID(), gs.getUserName(), gs.getCurrentScopeName()]).toEqual([
      'a'.repeat(32),
      'ann',
      'x_test',
    ]);
    expect(gs.getUser().getEmail()).toBe('');
  });

  it('keeps messages for the user', () => {
    gs.addInfoMessage('saved');
    gs.addErrorMessage('not saved');
    expect(test.tx.messages).toEqual([
      { level: 'info', text: 'saved' },
      { level: 'error', text: 'not saved' },
    ]);
  });
});

describe('GlideAggregate', () => {
  beforeEach(() => {
    for (const [kind, priority] of ['low 1', 'low 3', 'LOW 5', 'high 2'].map((text) => text.split(' '))) {
      test.insert(TICKET, {
        kind: kind!,
        priority: priority!,
        caller: kind === 'high' ? 'b'.repeat(32) : '',
      });
    }
  });

  function aggregate(): Script {
    return new (scriptNames(test).GlideAggregate!)(TICKET);
  }

  it('counts all matching records without a group', () => {
    const total = aggregate();
    total.addQuery('kind', 'low');
    total.addAggregate('COUNT');
    total.query();
    expect([total.next(), total.getAggregate('COUNT'), total.next()]).toEqual([true, '3', false]);
  });

  it('COUNT of a field groups by it, getRowCount is the number of groups', () => {
    const counts = aggregate();
    counts.addAggregate('COUNT', 'kind');
    counts.query();
    expect(counts.getRowCount()).toBe(2);
    expect(counts.getEncodedQuery()).toBe('ORDERBYkind^GROUPBYkind');
    const found: Record<string, string> = {};
    while (counts.next()) found[counts.getValue('kind')] = counts.getAggregate('COUNT', 'kind');
    expect(found).toEqual({ high: '1', low: '3' });
  });

  it('sums, averages to four digits, and finds the extremes', () => {
    const sums = aggregate();
    for (const kind of ['SUM', 'AVG', 'MIN', 'MAX']) sums.addAggregate(kind, 'priority');
    sums.groupBy('caller');
    sums.query();
    const rows: unknown[] = [];
    while (sums.next()) {
      const values = ['SUM', 'AVG', 'MIN', 'MAX'].map(
        (kind) => sums.getAggregate(kind, 'priority') as string,
      );
      rows.push([sums.getDisplayValue('caller'), ...values]);
    }
    expect(rows).toEqual([
      [null, '9', '3.0000', '1', '5'],
      ['Bob Roberts', '2', '2.0000', '2', '2'],
    ]);
  });

  it('refuses an aggregate that it does not know', () => {
    expect(() => aggregate().addAggregate('MEDIAN', 'priority')).toThrow(
      'GlideAggregate MEDIAN is not emulated',
    );
  });
});

describe('other classes', () => {
  it('GlideDigest hashes text', () => {
    const digest = new (scriptNames(test).GlideDigest!)();
    expect(digest.getSHA256Hex('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(() => digest.getMD5Hex('abc')).toThrow('GlideDigest.getMD5Hex is not emulated');
  });

  it('GlideImportSetTransformer runs the maps of a set at once when it is told to', () => {
    const { GlideImportSetTransformer } = scriptNames(test);
    const transformer = new GlideImportSetTransformer!();
    const { sys_id } = test.insert(TICKET, { title: 'stands for a set' });
    const set = new (scriptNames(test).GlideRecord!)(TICKET);
    set.get(sys_id);
    expect(() => transformer.transformAllMaps(set)).toThrow('without setSyncImport(true) is not emulated');
    transformer.setSyncImport(true);
    transformer.transformAllMaps(set, 'one row');
    expect(test.transforms).toEqual([{ importSet: sys_id, row: 'one row' }]);
    expect(transformer.isError()).toBe(false);
    expect(() => transformer.setMapID('x')).toThrow('GlideImportSetTransformer.setMapID is not emulated');
  });

  it('Class.create makes classes whose constructor runs initialize', () => {
    const { Class } = scriptNames(test) as unknown as {
      Class: { create(): { new (name: string): Script; prototype: object } };
    };
    const Greeter = Class.create();
    Greeter.prototype = {
      initialize(this: Script, name: string) {
        this.name = name;
      },
    };
    expect(new Greeter('Ann').name).toBe('Ann');
  });

  it('objects of the API are instances of their classes', () => {
    const { GlideRecord, GlideDateTime } = scriptNames(test);
    const record = new GlideRecord!(TICKET);
    expect([record instanceof GlideRecord!, record instanceof GlideDateTime!]).toEqual([true, false]);
  });
});
