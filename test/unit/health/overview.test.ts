import { CORRELATION_DISPLAY, TABLE } from '../../../src/server/core/names.ts';
import type { Overview } from '../../../src/server/health/contract.d.ts';
import { overview } from '../../../src/server/health/overview.ts';
import type { Rights } from '../../../src/server/platform/ports.d.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const at = (minutes: number): string =>
  new Date(NOW + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ');

const may = (write: boolean, read = true): Rights => ({
  onRecord: () => ({ read, create: write, write, delete: write }),
  readsColumn: () => write,
});

function world(status: Readonly<Record<string, string>> = {}): FakePorts {
  const ports = fakePorts(NOW);
  ports.rows.put(TABLE.configuration, { name: 'North', active: 'true' }, 'north');
  ports.rows.put(TABLE.status, { configuration: 'north', health: 'healthy', ...status }, 'status');
  return ports;
}

const seen = (ports: FakePorts, rights = may(true)): Overview => overview(ports, rights);
const chart = (shown: Overview, id: string) => shown.charts.find((each) => each.id === id);

describe('the Health page', () => {
  it.each([
    ['healthy', 'good', 0],
    ['degraded', 'warn', 1],
    ['paused', 'warn', 1],
    ['failing', 'bad', 1],
    ['stale', 'bad', 1],
    ['clone', 'bad', 1],
  ])('shows %s in its colour, and says what to do where something is', (health, tone, todo) => {
    const shown = seen(world({ health, reason: 'For a reason' }));
    expect(shown.tiles).toEqual([expect.objectContaining({ name: 'North', tone })]);
    expect(shown.todo).toHaveLength(todo);
  });

  it('keeps an inactive configuration calm, whatever its status said last', () => {
    const ports = world({ health: 'failing' });
    ports.rows.put(TABLE.configuration, { name: 'South', active: 'false' }, 'south');
    Object.assign(ports.rows.table(TABLE.configuration).get('north') ?? {}, { active: 'false' });
    const shown = seen(ports);
    expect(shown.tiles.map(({ tone }) => tone)).toEqual(['calm', 'calm']);
    expect(shown.todo).toEqual([]);
  });

  it('leads a configuration that nobody has filled in to its set-up', () => {
    const [todo] = seen(world({ health: 'not_configured' })).todo;
    expect(todo?.buttons).toEqual([
      { label: 'Set up', url: '/x_sul_sumo_logic_s_setup.do?configuration=north' },
    ]);
  });

  it('offers Resume under the conditions of its button, and Take over on a clone', () => {
    const labels = (status: Readonly<Record<string, string>>): string[] =>
      seen(world(status)).todo.flatMap(({ buttons }) => buttons.map(({ label }) => label));
    expect(labels({ health: 'paused', paused_until: at(5) })).toEqual(['Resume', 'Validate', 'Open']);
    expect(labels({ health: 'failing', auth_failures: '3' })).toEqual(['Resume', 'Validate', 'Open']);
    expect(labels({ health: 'degraded' })).toEqual(['Validate', 'Open']);
    expect(labels({ health: 'clone', paused_until: at(5) })).toEqual(['Take over', 'Validate', 'Open']);
  });

  it('lists errors first, and folds what is in order', () => {
    const setup_findings = ['OK Can read a', 'Warning B is off: switch it on', 'Error C is gone: install it'];
    const ports = world({ setup_findings: setup_findings.join('\n') });
    ports.rows.put(TABLE.delivery, { state: 'failed' });
    ports.rows.put(TABLE.insight, { state: 'error' });
    const shown = seen(ports);
    expect(shown.todo.map(({ level, what }) => `${level} ${what.slice(0, 12)}`)).toEqual([
      'error C is gone: i',
      'error One delivery',
      'warning B is off: sw',
      'warning One Insight ',
    ]);
    expect(shown.fine).toEqual(['North: Can read a']);
  });

  it('shows an Action that has stopped, its reason only to who may read it', () => {
    const ports = world();
    ports.rows.put(TABLE.action, { name: 'Page', active: 'true', stopped: 'true', reason: '401' }, 'page');
    expect(seen(ports).todo).toMatchObject([{ level: 'error', what: 'The Action has stopped: 401' }]);
    expect(seen(ports, may(false)).todo).toMatchObject([{ what: 'The Action has stopped.' }]);
  });

  it('counts Insights by hour, and calls a second against the limit', () => {
    const ports = world();
    const run = { started: at(-90), finished: at(-89), created: '7', cse_calls: '90' };
    ports.rows.put(TABLE.run, run);
    ports.rows.put(TABLE.run, { ...run, started: at(-60 * 30), created: '100' });
    const shown = seen(ports);
    const bars = chart(shown, 'insights')?.bars ?? [];
    expect(bars).toHaveLength(24);
    expect(bars.filter(({ value }) => value > 0)).toEqual([{ label: '10:00', value: 7, url: '' }]);
    expect(chart(shown, 'calls')).toMatchObject({ limit: 4, bars: [{ label: '10:30', value: 1.5 }] });
    expect(chart(shown, 'runTime')?.bars).toEqual([{ label: '10:30', value: 60, url: '' }]);
  });

  it('measures the time from Insight to incident, without those of a backfill', () => {
    const ports = world();
    for (const [id, minutes, backfill] of [
      ['one', 4, ''],
      ['two', 90, ''],
      ['old', 9000, 'backfill'],
    ] as const) {
      const made = { sys_created_on: at(-1), correlation_display: CORRELATION_DISPLAY, severity: '1' };
      ports.rows.put(TABLE.incident, made, id);
      ports.rows.put(TABLE.insight, { incident: id, created: at(-1 - minutes), backfill });
    }
    const shown = seen(ports);
    expect(chart(shown, 'delay')?.bars.map(({ value }) => value)).toEqual([0, 1, 0, 0, 1]);
    expect(chart(shown, 'severity')?.bars).toMatchObject([{ label: '1', value: 3 }]);
  });

  it('shows figures of incidents to nobody who may not see incidents', () => {
    const ports = world();
    ports.rows.put(TABLE.incident, { correlation_display: CORRELATION_DISPLAY }, 'one');
    const ids = seen(ports, may(false, false)).charts.map(({ id }) => id);
    expect(ids).toEqual(['insights', 'deliveries', 'runTime', 'calls']);
  });

  it('reads each table once or twice, however many records there are', () => {
    const ports = world();
    for (let run = 0; run < 300; run += 1)
      ports.rows.put(TABLE.run, { started: at(-run), finished: at(-run), created: '1', cse_calls: '2' });
    ports.rows.operations.length = 0;
    seen(ports);
    expect(ports.rows.operations.length).toBeLessThanOrEqual(12);
    expect(ports.rows.operations.every((operation) => operation.startsWith('query '))).toBe(true);
  });
});
