import { INBOUND_EVENT_LENGTH } from '../../core/generated/column-values.ts';
import type { StateOf } from '../../core/columns.d.ts';
import { formatDateTime } from '../../core/date.ts';
import { TABLE } from '../../core/names.ts';
import type { Condition, Ports, Values } from '../../platform/ports.d.ts';
import { RETRY, waitAfter } from '../../core/retry.ts';
import { clip } from '../../core/text.ts';
import type { Hint } from './parse-payload.ts';
import { transition } from '../../records/transitions.ts';

/** A hint that is kept. */
export type Kept = Exclude<Hint, { kind: 'refused' }>;

/** State of an event that is over. */
export type End = 'done' | 'ignored' | 'failed';

/** Retry policies of an event whose Insight CSE does not list, and of one whose processing failed. */
const POLICIES = { ignored: RETRY.unlisted, failed: RETRY.event };

/** Events processed together: as many ids as CSE lists on a page. */
export const BATCH = 50;

/** A hint that is pending. */
export interface InboundEvent {
  /** sys_id of its record. */
  id: string;
  kind: string;
  /** Id of the Insight in lower case, or the name of the rule in the event. */
  subject: string;
  /** Attempts so far. */
  tries: number;
}

/** A pending event. */
export interface Inserted {
  /** sys_id of its record. */
  id: string;
  /** False for one that was pending already. */
  isNew: boolean;
}

/**
 * Inserts an event of a configuration: one insert with a unique key, so that the same hint is pending only once. Null when the
 * platform did not store it.
 * @param payload kept with it, without secrets; empty for what is read from CSE anyway
 */
export function insertEvent(
  configuration: string,
  hint: Kept,
  payload: string,
  ports: Ports,
): Inserted | null {
  const waits = hint.kind !== 'unrecognised';
  const key = `${configuration} ${hint.kind} ${waits ? ports.deriveId(hint.subject) : ports.deriveId(payload)}`;
  const values: Values<'inbound_event'> = {
    configuration,
    kind: hint.kind,
    subject: hint.subject,
    state: transition('inbound_event', '', waits ? 'waiting' : 'unrecognised'),
    attempts: '0',
    next_attempt_at: waits ? formatDateTime(ports.clock.now()) : '',
    note: waits ? '' : 'The request is neither an Insight nor a Rule Alert: see Payload',
    payload,
    dedupe_key: key,
  };
  const insert = (): Inserted | null => {
    const row = ports.rows.insert(TABLE.inboundEvent, values);
    return row === null ? null : { id: row.id, isNew: true };
  };
  const found = (): Inserted | null => {
    const row = ports.rows.first(TABLE.inboundEvent, { where: [['dedupe_key', '=', key]] });
    return row === null ? null : { id: row.id, isNew: false };
  };
  // The pending one may have ended in between, and released its key.
  return insert() ?? found() ?? insert();
}

/** Number of events in a state, by configuration. One read. */
export function countEvents(
  configurations: readonly string[],
  state: StateOf<'inbound_event'>,
  ports: Ports,
): Record<string, number> {
  const where: Condition<'inbound_event'>[] = [
    ['configuration', 'IN', configurations],
    ['state', '=', state],
  ];
  return ports.rows.countBy(TABLE.inboundEvent, 'configuration', where);
}

/** Removes so many unrecognised events of a configuration, the oldest; none for 0 and less. A read and a delete at most. */
export function removeOldest(configuration: string, count: number, ports: Ports): void {
  if (count <= 0) return;
  const ids: string[] = [];
  const where: Condition<'inbound_event'>[] = [
    ['configuration', '=', configuration],
    ['state', '=', 'unrecognised'],
  ];
  const query = { where, orderBy: 'sys_created_on', limit: Math.min(count, BATCH) } as const;
  ports.rows.each(TABLE.inboundEvent, query, (row) => ids.push(row.id));
  ports.rows.removeAll(TABLE.inboundEvent, [['sys_id', 'IN', ids]]);
}

/** sys_ids of the active configurations with events that are due. One read where there are none. */
export function configurationsWithEvents(ports: Ports): string[] {
  const where: Condition<'inbound_event'>[] = [...dueNow(ports), ['configuration.active', '=', 'true']];
  return Object.keys(ports.rows.countIfAny(TABLE.inboundEvent, 'configuration', where));
}

/** The events of a configuration that are due, the oldest first, a batch at most. One read. */
export function dueEvents(configuration: string, ports: Ports): InboundEvent[] {
  const found: InboundEvent[] = [];
  const where: Condition<'inbound_event'>[] = [['configuration', '=', configuration], ...dueNow(ports)];
  ports.rows.each(TABLE.inboundEvent, { where, orderBy: 'next_attempt_at', limit: BATCH }, (row) =>
    found.push({
      id: row.id,
      kind: row.text('kind'),
      subject: row.text('subject'),
      tries: row.integer('attempts'),
    }),
  );
  return found;
}

function dueNow(ports: Ports): Condition<'inbound_event'>[] {
  return [
    ['state', '=', 'waiting'],
    ['next_attempt_at', '<=', formatDateTime(ports.clock.now())],
  ];
}

/** Ends an event and releases its key, so that the same hint can be accepted again. */
export function endEvent(
  event: InboundEvent,
  state: End,
  note: string,
  ports: Ports,
  more: Values<'inbound_event'> = {},
): void {
  const values: Values<'inbound_event'> = {
    ...more,
    state: transition('inbound_event', 'waiting', state),
    note: clip(note, INBOUND_EVENT_LENGTH.note),
    next_attempt_at: '',
    dedupe_key: event.id,
  };
  ports.rows.byId(TABLE.inboundEvent, event.id)?.save(values);
}

/** Counts a failed attempt: the backoff grows each time, and the event ends after the last one. */
export function tryLater(event: InboundEvent, end: 'ignored' | 'failed', reason: string, ports: Ports): void {
  const tries = event.tries + 1;
  const attempts = String(tries);
  if (tries >= POLICIES[end].most) return endEvent(event, end, reason, ports, { attempts });
  const at = ports.clock.now() + waitAfter(POLICIES[end], tries);
  const values = { attempts, note: clip(reason, 1000), next_attempt_at: formatDateTime(at) };
  ports.rows.byId(TABLE.inboundEvent, event.id)?.save(values);
}
