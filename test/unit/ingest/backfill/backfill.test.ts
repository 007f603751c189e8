import { nextBackfill } from '../../../../src/server/ingest/backfill/backfill.ts';
import { checkBackfill, nameOf, requestBackfill } from '../../../../src/server/ingest/backfill/request.ts';
import { TABLE } from '../../../../src/server/core/names.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';
import { aRow } from '../../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const VALID = { configuration: 'c', since: '2026-01-10 00:00:00', until: '', limit: '500' };

const check = (values: Record<string, string>, before: Record<string, string> | null = null): string =>
  checkBackfill(aRow({ ...VALID, ...values }), before === null ? null : aRow(before), NOW);

describe('a request for a backfill', () => {
  test.each([
    [{}, ''],
    [{ until: '2026-01-11 00:00:00' }, ''],
    [{ since: '2025-01-15 12:00:00' }, ''],
    [{ limit: '1' }, ''],
    [{ limit: '100000' }, ''],
    [{ since: '2025-01-15 11:59:59' }, 'Ingest since must not be more than 365 days ago'],
    [{ since: '2026-01-15 12:00:00' }, 'Ingest since must be in the past'],
    [{ since: '' }, 'Ingest since is missing'],
    [{ until: '2026-01-10 00:00:00' }, 'Until must be after Ingest since'],
    [{ limit: '' }, 'Limit must be a whole number from 1 to 100000'],
    [{ limit: '1.5' }, 'Limit must be a whole number from 1 to 100000'],
    [{ configuration: '' }, 'Configuration is missing'],
  ])('%j: %s', (values, reason) => {
    expect(check(values)).toBe(reason);
  });

  test('that runs keeps its window, however long it runs; its limit may change', () => {
    const old = { ...VALID, since: '2024-01-01 00:00:00' };
    expect(check({ ...old, state: 'running', limit: '9' }, old)).toBe('');
    expect(check({ ...old, until: '2024-02-01 00:00:00' }, old)).toMatch(/create another backfill/);
    expect(check({ ...old, limit: '0' }, old)).toMatch(/^Limit/);
  });

  test('is named by its configuration and its start', () => {
    expect(nameOf(aRow({ ...VALID, configuration: 'Acme' }))).toBe('Acme since 2026-01-10 00:00:00');
  });

  test.each([
    ['true', 1],
    ['false', 0],
  ])('of a configuration with active = %s raises %i events', (active, events) => {
    const asked: unknown[] = [];
    const fakes = fakePorts(NOW);
    const ports: FakePorts = {
      ...fakes,
      events: { ...fakes.events, continueAt: (...event) => asked.push(event) },
    };
    ports.rows.put(TABLE.configuration, { name: 'Acme', active }, 'c');
    requestBackfill(aRow(VALID), ports);
    expect([...ports.rows.table(TABLE.status).values()]).toMatchObject([{ backfill_open: 'true' }]);
    expect(asked).toEqual(events === 0 ? [] : [['c', NOW, true]]);
  });
});

describe('the next backfill', () => {
  let ports: FakePorts;

  beforeEach(() => {
    ports = fakePorts(NOW);
  });

  const add = (id: string, values: Record<string, string>): unknown =>
    ports.rows.put(TABLE.backfill, { configuration: 'c', state: 'waiting', ...values }, id);

  test('costs no read while the status says that none is open', () => {
    add('b', {});
    expect(nextBackfill('c', aRow({ backfill_open: 'false' }), ports)).toBe('');
    expect(ports.rows.operations).toEqual([`insert ${TABLE.backfill}`]);
  });

  test('is the oldest open one of the configuration', () => {
    add('later', { sys_created_on: '2026-01-15 11:00:00' });
    add('first', { sys_created_on: '2026-01-15 10:00:00', state: 'running' });
    add('over', { sys_created_on: '2026-01-15 09:00:00', state: 'cancelled' });
    add('other', { sys_created_on: '2026-01-15 08:00:00', configuration: 'd' });
    expect(nextBackfill('c', aRow({ backfill_open: 'true' }), ports)).toBe('first');
  });

  test('takes the mark away when none is open', () => {
    const status = { backfill_open: 'true' };
    expect(nextBackfill('c', aRow(status), ports)).toBe('');
    expect(status.backfill_open).toBe('false');
  });

  test('does not miss one that is requested just then', () => {
    const status = aRow({ backfill_open: 'true' });
    const { first } = ports.rows;
    let looks = 0;
    ports.rows.first = (table, query) => {
      const found = first(table, query);
      looks += 1;
      if (looks === 1) add('late', {});
      return found;
    };
    expect(nextBackfill('c', status, ports)).toBe('late');
    expect(status.flag('backfill_open')).toBe(true);
  });
});
