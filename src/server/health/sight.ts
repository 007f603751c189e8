import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import { formatDateTime } from '../core/date.ts';
import { DAY } from '../core/times.ts';
import type { Ports, Rights } from '../platform/ports.d.ts';
import { WAITING } from '../records/delivery.ts';

/** A run every five minutes for a day, of five configurations. */
const MOST_RUNS = 1500;

/** A configuration with its status, as far as the page shows it. */
export interface SeenConfiguration {
  id: string;
  name: string;
  active: boolean;
  status: SeenStatus | null;
}

export interface SeenStatus {
  id: string;
  health: string;
  label: string;
  reason: string;
  since: string;
  lastSuccess: string;
  setupFindings: string;
  canResume: boolean;
}

/** A run of the last day. Times in milliseconds since 1970 UTC. */
export interface SeenRun {
  started: number;
  seconds: number;
  created: number;
  calls: number;
}

export interface SeenAction {
  id: string;
  name: string;
  stopped: boolean;
  /** Empty where the user may not read it. */
  reason: string;
}

/** The records behind the page, each table read once. */
export interface Sight {
  configurations: readonly SeenConfiguration[];
  runs: readonly SeenRun[];
  /** Actions that have stopped or are paused. */
  actions: readonly SeenAction[];
  /** Deliveries by state. */
  deliveries: Readonly<Record<string, number>>;
  /** Insights that ended as errors. */
  errors: number;
}

export function look(ports: Ports, rights: Rights): Sight {
  const { rows } = ports;
  const errors = rows.countIfAny(TABLE.insight, 'state', [['state', '=', 'error']]);
  return {
    configurations: configurations(ports),
    runs: runs(ports),
    actions: blockedActions(ports, rights),
    deliveries: rows.countIfAny(TABLE.delivery, 'state', [['state', 'IN', [...WAITING, 'failed']]]),
    errors: errors['error'] ?? 0,
  };
}

function configurations({ rows }: Ports): SeenConfiguration[] {
  const statuses = new Map<string, SeenStatus>();
  rows.each(TABLE.status, { where: [], limit: ALL }, (row) =>
    statuses.set(row.text('configuration'), {
      id: row.id,
      health: row.text('health'),
      label: row.display('health'),
      reason: row.text('reason'),
      since: row.text('health_since'),
      lastSuccess: row.text('last_success'),
      setupFindings: row.text('setup_findings'),
      // As the button on its form asks.
      canResume:
        row.text('paused_until') !== '' || row.text('blocked') !== '' || row.integer('auth_failures') > 0,
    }),
  );
  const found: SeenConfiguration[] = [];
  rows.each(TABLE.configuration, { where: [], orderBy: 'name', limit: ALL }, (row) =>
    found.push({
      id: row.id,
      name: row.text('name'),
      active: row.flag('active'),
      status: statuses.get(row.id) ?? null,
    }),
  );
  return found;
}

/** The newest first. */
function runs({ rows, clock }: Ports): SeenRun[] {
  const found: SeenRun[] = [];
  const where = [['started', '>', formatDateTime(clock.now() - DAY)]] as const;
  const query = { where, orderBy: 'started', descending: true, limit: MOST_RUNS } as const;
  rows.each(TABLE.run, query, (row) => {
    const started = row.time('started') ?? 0;
    found.push({
      started,
      seconds: Math.max(0, ((row.time('finished') ?? started) - started) / 1000),
      created: row.integer('created'),
      calls: row.integer('cse_calls'),
    });
  });
  return found;
}

function blockedActions({ rows, clock }: Ports, rights: Rights): SeenAction[] {
  const found: SeenAction[] = [];
  const where = [['active', '=', 'true']] as const;
  const either = [
    ['stopped', '=', 'true'],
    ['paused_until', '>', formatDateTime(clock.now())],
  ] as const;
  rows.each(TABLE.action, { where, either, orderBy: 'name', limit: ALL }, (row) =>
    found.push({
      id: row.id,
      name: row.text('name'),
      stopped: row.flag('stopped'),
      reason: rights.readsColumn(TABLE.action, row.id, 'reason') ? row.text('reason') : '',
    }),
  );
  return found;
}
