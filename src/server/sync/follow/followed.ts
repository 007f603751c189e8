import { WITH_INCIDENT } from '../../records/insight.ts';
import { INSIGHT_LENGTH } from '../../core/generated/column-values.ts';
import { clip } from '../../core/text.ts';
import type { StateOf } from '../../core/columns.d.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { PAGE_SIZE } from '../../cse/pager.ts';
import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Condition, Ports, Row } from '../../platform/ports.d.ts';

/** An Insight with an incident, as its record here knows it. */
export interface Followed {
  /** sys_id of the record. */
  id: string;
  insightId: string;
  /** sys_id of the incident. */
  incident: string;
  state: StateOf<'insight'> | '';
  status: string;
  severity: string;
  assignee: string;
  signal_count: string;
  note: string;
  /** Severity by which the app last set the incident's priority. */
  prioritySeverity: string;
  /** What Actions are still to be notified about (see announce.ts); empty for nothing. */
  toAnnounce: string;
  /** How often the record was written: distinguishes one change from the next. */
  version: string;
}

/** How the note of a record begins while its Insight cannot be read. */
export const UNREADABLE = 'Changes in CSE are not followed: ';

/** Stores on the record why its Insight cannot be followed; writes nothing if the note is the same. */
export function noteUnreadable(followed: Followed, reason: string, ports: Ports): void {
  const note = clip(`${UNREADABLE}${reason}`, INSIGHT_LENGTH.note);
  if (followed.note === note) return;
  ports.rows.byId(TABLE.insight, followed.id)?.save({ note });
  ports.log.error('follow', `Insight ${followed.insightId}: ${note}`);
}

/** A closed Insight is followed for this long, in case it is re-opened. */
const CLOSED_FOLLOWED_FOR = 7 * 24 * 3_600_000;

/** An Insight that is open again while its incident stays closed is followed for this long, in case it is closed again. */
const REOPENED_FOLLOWED_FOR = 30 * 24 * 3_600_000;

/**
 * The next Insights to be read again, at most a page, in order of sys_id: those with an open incident, those that
 * were closed within a week, those that were re-opened within 30 days while their incident stayed closed, and those that a slice
 * has marked as closed without finishing, however long ago. Four reads.
 * @param after sys_id after which to continue; empty for the beginning
 */
export function nextFollowed(after: string, configuration: Configuration, ports: Ports): Followed[] {
  return readFollowed(after === '' ? [] : [['sys_id', '>', after]], configuration, ports);
}

/**
 * Those of some Insights that are followed, wherever the cursor is. Four reads.
 * @param ids sys_ids of their records, at most a page
 */
export function followedAmong(
  ids: readonly string[],
  configuration: Configuration,
  ports: Ports,
): Followed[] {
  return readFollowed([['sys_id', 'IN', ids]], configuration, ports);
}

function readFollowed(among: Condition<'insight'>[], configuration: Configuration, ports: Ports): Followed[] {
  const mine: Condition<'insight'>[] = [['configuration', '=', configuration.id], ...among];
  const since = (time: number): string => formatDateTime(ports.clock.now() - time);
  const found: Followed[] = [];
  const read = (...conditions: Condition<'insight'>[]): void => {
    const query = { where: [...mine, ...conditions], orderBy: 'sys_id', limit: PAGE_SIZE } as const;
    ports.rows.each(TABLE.insight, query, (row) => found.push(followedOf(row)));
  };
  read(['state', 'IN', WITH_INCIDENT], ['incident.active', '=', 'true']);
  read(
    ['state', '=', 'closed'],
    ['status', '=', 'closed'],
    ['sys_updated_on', '>=', since(CLOSED_FOLLOWED_FOR)],
  );
  const reopened = ['reopened_at', '>=', since(REOPENED_FOLLOWED_FOR)] as const;
  read(['state', 'IN', WITH_INCIDENT], ['incident.active', '=', 'false'], reopened);
  // Where the incident was deleted, there is nothing that could be finished.
  read(['state', '=', 'closed'], ['status', '!=', 'closed'], ['incident.sys_id', '!=', '']);
  return found.sort((left, right) => (left.id < right.id ? -1 : 1)).slice(0, PAGE_SIZE);
}

function followedOf(row: Row<'insight'>): Followed {
  return {
    id: row.id,
    insightId: row.text('insight_id'),
    incident: row.text('incident'),
    state: row.text('state'),
    status: row.text('status'),
    severity: row.text('severity'),
    assignee: row.text('assignee'),
    signal_count: row.text('signal_count'),
    note: row.text('note'),
    prioritySeverity: row.text('priority_severity') || row.text('severity'),
    toAnnounce: row.text('to_announce'),
    version: row.text('sys_mod_count'),
  };
}
