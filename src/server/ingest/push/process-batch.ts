import { PAGE_SIZE } from '../../cse/pager.ts';
import { insightIdOf } from '../../cse/parse.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { isShort } from '../../cse/page.ts';
import { canReadLists } from '../../cse/probe.ts';
import { idQuery } from '../../cse/query.ts';
import { asAppError, concernsEveryCall } from '../../core/error.ts';
import { objectOf, textOf } from '../../core/json.ts';
import { TABLE } from '../../core/names.ts';
import { followsAnything, followTogether } from '../../sync/follow/follow.ts';
import { followedAmong } from '../../sync/follow/followed.ts';
import { claimId } from '../../records/identity.ts';
import { knownClaims } from '../../records/insight.ts';
import { stagePage } from '../stage/stage.ts';
import { readSoon } from '../../rules/order.ts';
import { noteFailure } from '../../status/pause.ts';
import { isReadable } from './parse-payload.ts';
import { endEvent, tryLater, type InboundEvent } from './event.ts';
import type { PushSession } from './session.ts';

/** Results of events. */
export interface Tally {
  /** Insights that were new and are ingested. */
  taken: number;
  /** Events without news, or whose change has reached its incident. */
  done: number;
  /** Attempts in which CSE did not list the Insight. */
  missed: number;
  /** Attempts that failed. */
  failed: number;
}

const NOT_LISTED =
  'Not ingested: CSE does not list the Insight with the query of the configuration, or the Insight belongs to another tenant';

/** Calls of CSE that a batch may need: for what is new by either kind of id, and for what was closed. */
export function callsOf(batch: readonly InboundEvent[]): number {
  const hints = batch.filter(({ kind }) => kind !== 'rule');
  const needs = [
    hints.some(({ subject }) => !isReadable(subject)),
    hints.some(({ subject }) => isReadable(subject)),
    hints.some(({ kind }) => kind === 'closed'),
  ];
  return needs.filter((each) => each).length;
}

/**
 * Processes a batch of events, at most a page: each ends, or is pending retry. Three CSE calls at most, and more if a response cannot be
 * read. Throws failures that concern every call, and a lost lease; any other failure counts as an attempt of the events affected.
 */
export function processBatch(batch: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  const { ports } = session.work;
  const rules = batch.filter(({ kind }) => kind === 'rule');
  const hints = withIds(
    batch.filter(({ kind }) => kind !== 'rule'),
    session,
  );
  if (rules.length > 0) handleRuleAlerts(rules, session);
  tally.done += rules.length;
  const known = knownClaims(
    hints.map(({ subject }) => subject),
    ports,
  );
  const isKnown = ({ subject }: InboundEvent): boolean => known.has(claimId(subject, ports));
  ingestListed(
    hints.filter((event) => !isKnown(event)),
    session,
    tally,
  );
  const changed = hints.filter((event) => isKnown(event) && event.kind === 'closed');
  const settled = hints.filter((event) => isKnown(event) && event.kind !== 'closed');
  settled.forEach((event) => end(event, 'Nothing to do: the Insight already has a record', session));
  tally.done += settled.length;
  followClosed(changed, session, tally);
}

/**
 * The only place that receives Rule Alerts. Their content is not documented, and CSE itself says which rules it disabled, so the
 * rules are read soon, as the job Watch Rules reads them.
 */
function handleRuleAlerts(events: readonly InboundEvent[], { work }: PushSession): void {
  const { configuration, ports } = work;
  if (configuration.watchRules) readSoon(configuration.id, ports);
  const note = configuration.watchRules
    ? 'The app reads from CSE which rules are disabled'
    : 'Nothing to do: Watch rules is off in the configuration';
  for (const event of events) endEvent(event, 'done', note, ports);
}

/** Ingests only what the poll would ingest: the configured query decides, whatever the request said. */
function ingestListed(events: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  for (const byReadable of [false, true]) {
    const named = events.filter(({ subject }) => isReadable(subject) === byReadable);
    processTogether(named, session, tally, (some) => ingestNamed(some, byReadable, session, tally));
  }
}

/** @param byReadable all events name their Insights by the readable id, or none does: CSE is asked for one field at a time */
function ingestNamed(
  events: readonly InboundEvent[],
  byReadable: boolean,
  session: PushSession,
  tally: Tally,
): void {
  const { work } = session;
  const wanted = new Set(events.map(({ subject }) => subject));
  const query =
    `${idQuery(Array.from(wanted), byReadable ? 'readableId' : 'id')} ${work.configuration.query}`.trim();
  const subjectOf = (raw: unknown): string =>
    byReadable ? textOf(objectOf(raw)['readableId']).toUpperCase() : insightIdOf(raw).toLowerCase();
  const page = work.client.listInsights(query, 0);
  const listed = page.objects.filter((raw) => wanted.has(subjectOf(raw)));
  stagePage(listed.slice(0, PAGE_SIZE), work);
  const ids = new Map(listed.map((raw) => [subjectOf(raw), insightIdOf(raw).toLowerCase()]));
  // What a short page leaves out stays due, without an attempt: the next batch begins with it.
  const came = page.objects.length;
  const isPart = isShort(wanted.size, { came, total: page.total }, 'GET /insights') && ids.size > 0;
  for (const event of events) {
    const subject = ids.get(event.subject);
    if (subject === undefined && isPart) continue;
    if (subject === undefined) tryLater(event, 'ignored', NOT_LISTED, work.ports);
    else end({ ...event, subject }, 'The Insight was ingested', session);
    tally[subject === undefined ? 'missed' : 'taken'] += 1;
  }
}

/** Events whose Insight has a record here, with its id instead of the readable one. One read where any has a readable one. */
function withIds(events: readonly InboundEvent[], { work }: PushSession): readonly InboundEvent[] {
  const readable = events.map(({ subject }) => subject).filter(isReadable);
  if (readable.length === 0) return events;
  const ids = new Map<string, string>();
  const where = [
    ['configuration', '=', work.configuration.id],
    ['readable_id', 'IN', readable],
  ] as const;
  work.ports.rows.each(TABLE.insight, { where, limit: PAGE_SIZE }, (row) =>
    ids.set(row.text('readable_id').toUpperCase(), row.text('insight_id').toLowerCase()),
  );
  return events.map((event) => ({ ...event, subject: ids.get(event.subject) ?? event.subject }));
}

/** Known Insights that CSE has closed: read again at once, if the configuration follows changes. */
function followClosed(events: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  const { work, row } = session;
  const { ports } = work;
  const note = followsAnything(row)
    ? 'The Insight was read again'
    : 'Nothing to do: this configuration does not follow changes in CSE';
  processTogether(events, session, tally, (events) => {
    const claims = events.map(({ subject }) => claimId(subject, ports));
    const followed = followsAnything(row) ? followedAmong(claims, work.configuration, ports) : [];
    const done = new Set(followTogether(followed, work).map(({ id }) => id));
    const waiting = new Set(followed.map(({ id }) => id).filter((id) => !done.has(id)));
    const ended = events.filter(({ subject }) => !waiting.has(claimId(subject, ports)));
    for (const event of ended) end(event, note, session);
    tally.done += ended.length;
  });
}

function end(event: InboundEvent, note: string, { work }: PushSession): void {
  endEvent(event, 'done', note, work.ports, { insight: claimId(event.subject, work.ports) });
}

type Processing = (events: readonly InboundEvent[]) => void;

/** Events of a part of a batch that could not be read. */
const FEW = 10;

/**
 * Processes events together. If their response cannot be read while others can, in smaller parts and finally one by one, so that one
 * unreadable Insight does not block the others. Events for which no call is left stay due, without an attempt.
 * @param isPart it is known already that other responses can be read
 */
function processTogether(
  events: readonly InboundEvent[],
  session: PushSession,
  tally: Tally,
  work: Processing,
  isPart = false,
): void {
  const { client, ports, configuration } = session.work;
  if (events.length === 0 || !client.ready()) return;
  try {
    work(events);
  } catch (thrown) {
    const error = asAppError(thrown, 'inbound', `Events of ${configuration.name}`);
    if (error.area === 'lease' || concernsEveryCall(error)) throw error;
    if (isUnreadable(error) && events.length > 1) {
      if (!isPart && !client.ready()) return;
      if (isPart || canReadLists(client)) return processInParts(events, session, tally, work);
    }
    noteFailure(session.row, error, ports);
    events.forEach((event) => tryLater(event, 'failed', error.message, ports));
    tally.failed += events.length;
  }
}

function processInParts(
  events: readonly InboundEvent[],
  session: PushSession,
  tally: Tally,
  work: Processing,
): void {
  const size = events.length > FEW ? FEW : 1;
  for (let from = 0; from < events.length; from += size)
    processTogether(events.slice(from, from + size), session, tally, work, true);
}
