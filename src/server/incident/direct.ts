import type { ValueOf } from '../core/columns.d.ts';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Condition, Ports, Row, Rows, Values } from '../platform/ports.d.ts';
import { isRefused, refusalSentence } from '../core/refusal.ts';
import { isOwnIncident, isStillPending } from './find.ts';
import { readMaps, type ActiveMap } from './transform-maps.ts';

/** Rows of one import set that are written in one slice: more than a page has. */
const MOST = 500;

/** Reported where the transform map's write of Security Incidents is refused: what is pending, why, and the two remedies. */
export function targetRefused(): string {
  return (
    `Staged Insights are pending. ${refusalSentence({ operation: 'create', target: TABLE.incident })} ` +
    'If the transform map is still refused after that, import direct-incident-writes.xml of this app and set the property ' +
    'direct_incident_writes to true: the app then writes Security Incidents itself, as the entries of the map say'
  );
}

/** Whether the app writes Security Incidents itself, because the platform refuses the write of the transform maps. */
export function writesDirectly({ settings }: Pick<Ports, 'settings'>): boolean {
  return settings.text('direct_incident_writes') === 'true';
}

/** Tables whose rows transform maps take. */
type Staged = 'sumo_logic_insights' | 'incident_update';

/** What a map's scripts do with a staged row, before and after its incident is written. */
export interface Steps {
  /** Null skips the row. */
  before(source: Row<'sumo_logic_insights'>): { id: string; optional: Values } | null;
  /** @param made sys_id of the incident that the row has made; empty for none */
  after(source: Row<'sumo_logic_insights'>, made: string): void;
}

/**
 * Makes incidents of the pending rows of an import set, by the entries of the active maps: what is scripted in an entry is
 * left out. The derived sys_id is the same as with the map, so that there is only one incident, whether the map or the app creates it.
 */
export function createIncidents(importSet: string, steps: Steps, ports: Ports): void {
  const maps = readMaps(TABLE.staging, ports.rows);
  if (maps.length === 0) return;
  ports.rows.each(TABLE.staging, { where: pendingOf(importSet), limit: MOST }, (source) => {
    const verdict = steps.before(source);
    if (verdict === null) mark(source, 'ignored', 'The Insight already has an incident');
    else create(source, verdict, maps, ports.rows);
    steps.after(source, verdict === null ? '' : verdict.id);
  });
}

function create(
  source: Row<Staged>,
  { id, optional }: { id: string; optional: Values },
  maps: readonly ActiveMap[],
  rows: Rows,
): void {
  const values = existing({ ...nonEmpty(optional), ...mapped(source, maps) }, rows);
  attempt(source, 'inserted', () => rows.insert(TABLE.incident, values, id) !== null, rows.refusal);
}

/**
 * Changes the incidents that the pending rows of an import set name, by the entries of the active maps.
 * @param only sys_id of the one row that is meant
 */
export function changeIncidents(importSet: string, only: string | undefined, ports: Ports): void {
  const { rows } = ports;
  const maps = readMaps(TABLE.incidentUpdate, rows);
  if (maps.length === 0) return;
  rows.each(TABLE.incidentUpdate, { where: pendingOf(importSet, only), limit: MOST }, (source) => {
    const incident = rows.byId(TABLE.incident, source.text('incident'));
    if (incident === null) return mark(source, 'ignored', 'The incident does not exist');
    if (!isOwnIncident(incident, ports))
      return mark(source, 'ignored', 'The incident does not belong to an Insight of this application');
    if (!isStillPending(source, ports)) return;
    const { sys_id: _key, ...values } = mapped(source, maps);
    attempt(
      source,
      'updated',
      () => incident.save(existing(values, rows)),
      () => 'see the system log',
    );
  });
}

function pendingOf(importSet: string, only?: string): readonly Condition<Staged>[] {
  return [
    ['sys_import_set', '=', importSet],
    ['sys_import_state', '=', 'pending'],
    ...(only === undefined ? [] : [['sys_id', '=', only] as const]),
  ];
}

/** A refusal is stored on the row, as the transform engine does, and does not block the other rows. */
function attempt(
  source: Row<Staged>,
  done: 'inserted' | 'updated',
  write: () => boolean,
  reason: () => string,
): void {
  try {
    if (write()) mark(source, done, 'Written by this application');
    else mark(source, 'error', `The platform did not store the incident: ${reason()}`);
  } catch (thrown) {
    if (!isRefused(thrown)) throw thrown;
    mark(source, 'error', messageOf(thrown));
  }
}

function mark(source: Row<Staged>, state: ValueOf<Staged, 'sys_import_state'>, comment: string): void {
  source.save({ sys_import_state: state, sys_import_state_comment: comment.slice(0, 1000) });
}

/** A later map wins. */
function mapped(source: Row, maps: readonly ActiveMap[]): Values {
  const values: Record<string, string> = {};
  for (const { copiesEmpty, entries } of maps) {
    for (const { target, source: column, scripted } of entries) {
      const value = scripted ? '' : source.text(column);
      if (value !== '' || (copiesEmpty && !scripted)) values[target] = value;
    }
  }
  return values;
}

function nonEmpty(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Without columns that this instance lacks. */
function existing(values: Values, rows: Rows): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([column]) => rows.hasColumn(TABLE.incident, column)),
  );
}
