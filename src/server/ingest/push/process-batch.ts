import { PAGE_SIZE } from '../../cse/client.ts';
import { insightIdOf } from '../../cse/parse.ts';
import { isUnreadable } from '../../cse/failure.ts';
import { canReadLists } from '../../cse/probe.ts';
import { idQuery } from '../../cse/query.ts';
import { asAppError, concernsEveryCall } from '../../core/error.ts';
import { followsAnything, followTogether } from '../../sync/follow/follow.ts';
import { followedAmong } from '../../sync/follow/followed.ts';
import { claimId } from '../../records/identity.ts';
import { knownClaims } from '../../records/insight.ts';
import { stagePage } from '../stage/stage.ts';
import { readSoon } from '../../rules/order.ts';
import { noteFailure } from '../../status/pause.ts';
import { endEvent, tryLater, type InboundEvent } from './event.ts';
import type { PushSession } from './session.ts';

/** What became of events. */
export interface Tally {
  /** Insights that were new and are taken over. */
  taken: number;
  /** Events without news, or whose change has reached its incident. */
  done: number;
  /** Tries that CSE did not list the Insight for. */
  missed: number;
  /** Tries that failed. */
  failed: number;
}

const NOT_LISTED =
  'Not ingested: CSE does not list the Insight with the query of the configuration, or the Insight belongs to another tenant';

/**
 * Works on a batch of events, at most a page: each ends, or waits for another try. Two CSE calls, and more where an answer
 * cannot be read. Throws what would meet every call, or a lost lease; any other failure counts as a try of the events that it meets.
 */
export function workOn(batch: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  const { ports } = session.work;
  const rules = batch.filter(({ kind }) => kind === 'rule');
  const hints = batch.filter(({ kind }) => kind !== 'rule');
  if (rules.length > 0) rulesNoticed(rules, session);
  tally.done += rules.length;
  const known = knownClaims(
    hints.map(({ subject }) => subject),
    ports,
  );
  const isKnown = ({ subject }: InboundEvent): boolean => known.has(claimId(subject, ports));
  takeOver(
    hints.filter((event) => !isKnown(event)),
    session,
    tally,
  );
  const changed = hints.filter((event) => isKnown(event) && event.kind === 'closed');
  const settled = hints.filter((event) => isKnown(event) && event.kind !== 'closed');
  settled.forEach((event) => end(event, 'Nothing to do: the Insight already has a record', session));
  tally.done += settled.length;
  catchUp(changed, session, tally);
}

/**
 * The one place where notices of rules arrive. Their content is not documented, and CSE itself says which rules it disabled:
 * they are read as the job Watch Rules reads them, soon.
 */
function rulesNoticed(events: readonly InboundEvent[], { work }: PushSession): void {
  const { configuration, ports } = work;
  if (configuration.watchRules) readSoon(configuration.id, ports);
  const note = configuration.watchRules
    ? 'The app reads from CSE which rules are disabled'
    : 'Nothing to do: Watch rules is off in the configuration';
  for (const event of events) endEvent(event, 'done', note, ports);
}

/** What the poll would not take is not taken: the configured query decides, whatever the request said. */
function takeOver(events: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  const { work } = session;
  trying(events, session, tally, (events) => {
    const wanted = new Set(events.map(({ subject }) => subject));
    const query = `${idQuery(Array.from(wanted))} ${work.configuration.query}`.trim();
    const subjectOf = (raw: unknown): string => insightIdOf(raw).toLowerCase();
    const listed = work.client.listInsights(query, 0).objects.filter((raw) => wanted.has(subjectOf(raw)));
    stagePage(listed.slice(0, PAGE_SIZE), work);
    const found = new Set(listed.map(subjectOf));
    for (const event of events) {
      const isFound = found.has(event.subject);
      if (isFound) end(event, 'The Insight was ingested', session);
      else tryLater(event, 'ignored', NOT_LISTED, work.ports);
      tally[isFound ? 'taken' : 'missed'] += 1;
    }
  });
}

/** Known Insights that CSE has closed: read again at once, if the configuration follows changes. */
function catchUp(events: readonly InboundEvent[], session: PushSession, tally: Tally): void {
  const { work, row } = session;
  const { ports } = work;
  const note = followsAnything(row)
    ? 'The Insight was read again'
    : 'Nothing to do: this configuration does not follow changes in CSE';
  trying(events, session, tally, (events) => {
    const claims = events.map(({ subject }) => claimId(subject, ports));
    const followed = followsAnything(row) ? followedAmong(claims, work.configuration, ports) : [];
    followTogether(followed, work);
    for (const event of events) end(event, note, session);
    tally.done += events.length;
  });
}

function end(event: InboundEvent, note: string, { work }: PushSession): void {
  endEvent(event, 'done', note, work.ports, { insight: claimId(event.subject, work.ports) });
}

type Working = (events: readonly InboundEvent[]) => void;

/** Events of a part of a batch that could not be read. */
const FEW = 10;

/**
 * Works on events together. Where their answer cannot be read, and others can, in smaller parts and at last one by one: an Insight
 * whose answer cannot be read does not block the others. Events for which no call is left stay due, without an attempt.
 * @param isPart others can be read: that is known already
 */
function trying(
  events: readonly InboundEvent[],
  session: PushSession,
  tally: Tally,
  work: Working,
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
      if (isPart || canReadLists(client)) return inParts(events, session, tally, work);
    }
    noteFailure(session.row, error, ports);
    events.forEach((event) => tryLater(event, 'failed', error.message, ports));
    tally.failed += events.length;
  }
}

function inParts(events: readonly InboundEvent[], session: PushSession, tally: Tally, work: Working): void {
  const size = events.length > FEW ? FEW : 1;
  for (let from = 0; from < events.length; from += size)
    trying(events.slice(from, from + size), session, tally, work, true);
}
