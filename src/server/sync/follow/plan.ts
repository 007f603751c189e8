import { isClosed } from '../../incident/closed-states.ts';
import { formatDateTime } from '../../core/date.ts';
import type { Insight } from '../../cse/types.d.ts';
import type { IncidentChange } from '../../incident/update.ts';
import { TABLE } from '../../core/names.ts';
import type { Row, Values } from '../../platform/ports.d.ts';
import { differenceOf, type Difference } from './changes.ts';
import { PREFIX } from '../failed.ts';
import { reopeningOf } from '../../actions/dispatch.ts';
import { announcementsFor, type Announcement } from './announce.ts';
import { UNREADABLE, type Followed } from './followed.ts';
import { priorityFor, UNCHANGED, type PriorityChange } from './priority.ts';
import { now, reactionToClose, reactionToReopening, type Following, type Reaction } from './reaction.ts';
import { stateAfter } from '../../records/insight.ts';

/** What to do about one Insight that differs from its record. */
export interface Plan {
  followed: Followed;
  kind: 'closed' | 'reopened' | 'changed';
  /** Values to store in its record. */
  values: Values<'insight'>;
  /** Null where the incident stays as it is. */
  change: IncidentChange | null;
  /** Label of the target state of the incident, empty if its state does not change; and why that state cannot be set here. */
  wanted: string;
  blockedReason: string;
  /** The change ends the incident. */
  closes: boolean;
  /** The incident was closed by an earlier slice that died before it could record it. */
  closedBefore: boolean;
  /** What Actions are notified about once the record has these values. */
  announcements: readonly Announcement[];
  /** Distinguishes this close from every other: its time, `yyyy-MM-dd HH:mm:ss`, else the version of the record; empty for other kinds. */
  closedAt: string;
}

/** Compares an Insight with its record; null when there is nothing to do. Only the status says whether it is closed. */
export function planFor(followed: Followed, insight: Insight, following: Following): Plan | null {
  const difference = differenceOf(followed, insight);
  const [was, is] = [followed.status === 'closed', insight.status === 'closed'];
  if (is && !was) return planForClosed(followed, insight, difference, following);
  if (was && !is && insight.status !== '') return planForReopened(followed, insight, difference, following);
  const announcements = is ? [] : announcementsFor(followed, insight);
  const priority = is ? UNCHANGED : priorityFor(followed, insight, following);
  // A record may say closed because a slice marked it and died, and the Insight was re-opened since.
  const values: Values<'insight'> = {
    ...difference.values,
    ...severityValues(followed, difference, priority),
    ...(!is && !was && followed.state === 'closed' ? stateAfter('closed', 'ingested') : {}),
    ...(followed.note.startsWith(UNREADABLE) ? { note: '' } : {}),
    ...announced(followed),
  };
  const plan: Plan = { ...emptyPlan(followed, 'changed'), values, announcements };
  if (Object.keys(plan.values).length === 0) return null;
  return followed.state === 'closed'
    ? plan
    : { ...plan, change: changeNote(followed, difference, priority, following) };
}

/** What a slice that died has left to be announced is taken over by the plan. */
function announced({ toAnnounce }: Followed): Values<'insight'> {
  return toAnnounce === '' ? {} : { to_announce: '' };
}

/** With the severity goes what the priority was made of: a later raise knows by it what the app has written. */
function severityValues(
  { prioritySeverity }: Followed,
  { values }: Difference,
  { priority }: PriorityChange,
): Values<'insight'> {
  if (values.severity === undefined) return {};
  return { priority_severity: priority === '' ? prioritySeverity : values.severity };
}

function planForClosed(
  followed: Followed,
  insight: Insight,
  difference: Difference,
  following: Following,
): Plan | null {
  const incident = incidentOf(followed, following);
  if (incident === null) return null;
  const values: Values<'insight'> = {
    ...difference.values,
    ...severityValues(followed, difference, UNCHANGED),
    ...announced(followed),
    status: 'closed',
    ...stateAfter(followed.state, 'closed'),
  };
  const closedAt = formatDateTime(insight.closed) || `version ${followed.version}`;
  const plan: Plan = { ...emptyPlan(followed, 'closed'), values, closedAt };
  if (isClosed(incident)) return { ...plan, closedBefore: followed.state === 'closed' };
  if (following.configuration.closedInCse === 'off')
    return { ...plan, change: changeNote(followed, difference, UNCHANGED, following) };
  const reaction = reactionToClose(insight, incident, following);
  return reacted(plan, reaction, { insight, difference, priority: UNCHANGED }, following);
}

function planForReopened(
  followed: Followed,
  insight: Insight,
  difference: Difference,
  following: Following,
): Plan | null {
  const incident = incidentOf(followed, following);
  if (incident === null) return null;
  const reaction = reactionToReopening(insight, incident, following);
  // If the incident stays closed, no rule may close the Insight again that was re-opened in CSE.
  const staysClosed = isClosed(incident) && reaction.fields.state === undefined;
  const priority = staysClosed ? UNCHANGED : priorityFor(followed, insight, following, true);
  const values: Values<'insight'> = {
    ...difference.values,
    ...severityValues(followed, difference, priority),
    ...announced(followed),
    ...stateAfter(followed.state, 'ingested'),
    note: '',
    close_ordered: `${staysClosed}`,
    // A later close is a new close, whether or not a rule sees the incident re-opened.
    reopened_at: formatDateTime(following.ports.clock.now()),
  };
  const reopening = reopeningOf(insight.closed) || `version ${followed.version}`;
  const announcements = announcementsFor(followed, insight, reopening);
  const plan: Plan = { ...emptyPlan(followed, 'reopened'), values, announcements };
  return reacted(plan, reaction, { insight, difference, priority }, following);
}

function incidentOf(followed: Followed, { ports }: Following): Row | null {
  return ports.rows.byId(TABLE.incident, followed.incident);
}

function emptyPlan(followed: Followed, kind: Plan['kind']): Plan {
  return {
    followed,
    kind,
    values: {},
    change: null,
    wanted: '',
    blockedReason: '',
    closes: false,
    closedBefore: false,
    closedAt: '',
    announcements: [],
  };
}

/** What is new of an Insight. */
interface News {
  insight: Insight;
  difference: Difference;
  priority: PriorityChange;
}

/** The headline says how the status changed; the other changes follow it in the same work note. */
function reacted(
  plan: Plan,
  reaction: Reaction,
  { insight, difference, priority }: News,
  following: Following,
): Plan {
  const { headline, fields, wanted, blockedReason } = reaction;
  const others = { ...difference.lines, status: '' };
  const lines = [
    headline,
    ...(blockedReason === '' ? [] : [stateNotSet(wanted, blockedReason)]),
    ...(following.configuration.noteChanges ? linesOf(others, priority) : []),
  ];
  // Its time distinguishes one close, and the re-opening after it, from the next; it outlives the re-opening.
  const event = `${plan.kind} ${insight.closed ?? `version ${plan.followed.version}`}`;
  const change = { ...noteOf(plan.followed, event, lines), ...fields, priority: priority.toSet };
  return { ...plan, change, closes: reaction.closes, wanted, blockedReason };
}

/** Null when there is nothing to report, and nothing to set. */
function changeNote(
  followed: Followed,
  difference: Difference,
  priority: PriorityChange,
  following: Following,
): IncidentChange | null {
  const lines = following.configuration.noteChanges ? linesOf(difference.lines, priority) : [];
  const event = `changed ${followed.version} ${Object.values(difference.lines).join(' ')}`;
  if (lines.length > 0) {
    const headline = `The Insight changed in CSE, detected at ${now(following)}`;
    return { ...noteOf(followed, event, [headline, ...lines]), priority: priority.toSet };
  }
  if (priority.toSet === '') return null;
  const { workNotes: _none, ...change } = noteOf(followed, event, ['The severity was raised in CSE']);
  return { ...change, priority: priority.toSet };
}

function linesOf(lines: Difference['lines'], { line }: PriorityChange): string[] {
  return [...Object.values(lines), line].filter((each) => each !== '');
}

function noteOf(followed: Followed, event: string, lines: readonly string[]): IncidentChange {
  return {
    key: `follow ${followed.id} ${event}`,
    incident: followed.incident,
    reason: lines[0] ?? '',
    workNotes: `${PREFIX}${lines.join('\n')}`,
  };
}

/** These words in the note of an Insight say that the platform has refused a state. */
export const NOT_SET = 'The state could not be set to ';

/** For work notes and the Insight's note. */
export function stateNotSet(wanted: string, reason: string): string {
  return `${NOT_SET}${wanted}: ${reason}`;
}

/** The work note of a change that the platform may have refused, with the problem. */
export function fallbackOf(change: IncidentChange, problem: string, isNoted: boolean): IncidentChange {
  const text = isNoted ? `${PREFIX}${change.reason}` : (change.workNotes ?? `${PREFIX}${change.reason}`);
  return {
    key: `${change.key} refused`,
    incident: change.incident,
    reason: problem,
    workNotes: `${text}\n${problem}`,
  };
}
