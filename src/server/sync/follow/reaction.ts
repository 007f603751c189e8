import { isClosed, isClosedState } from '../../incident/closed-states.ts';
import { closeCodeFor, readRules } from '../resolution.ts';
import { choiceOf, incidentChoices, type Choice } from '../../configuration/choices.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import type { Insight } from '../../cse/types.d.ts';
import { formatDateTime } from '../../core/date.ts';
import { createError } from '../../core/error.ts';
import type { IncidentChange } from '../../incident/update.ts';
import { TABLE } from '../../core/names.ts';
import { remember, type Cache } from '../../core/memo.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';

/** What a slice works with. */
export interface Following {
  ports: Ports;
  configuration: Configuration;
  /** Look-ups of this slice. */
  cache: Cache;
}

/** How an incident changes because its Insight was closed or re-opened. */
export interface Reaction {
  /** First line of the work note. */
  headline: string;
  fields: Pick<IncidentChange, 'state' | 'closeCode' | 'closeNotes'>;
  /** The state ends the incident. */
  closes: boolean;
  /** Label of the target state of the incident; empty if its state does not change. */
  wanted: string;
  /** Why that state cannot be set on this instance; empty when it can be tried. */
  blockedReason: string;
}

const REVIEW = ['100', 'Review'];
const CLOSED = ['3', 'Closed'];
const ANALYSIS = ['16', 'Analysis'];

/** The Insight was closed in CSE while its incident is open. What an analyst has filled in stays; what the app wrote for an earlier close does not. */
export function reactionToClose(insight: Insight, incident: Row, following: Following): Reaction {
  const headline = closedLine(insight, following);
  const option = following.configuration.closedInCse;
  if (option !== 'resolve' && option !== 'close') return noteOnly(headline);
  const reaction = toState(option === 'close' ? CLOSED : REVIEW, headline, incident, following);
  if (reaction.blockedReason !== '') return reaction;
  const mayWrite = writable(incident, following);
  const closeCode = mayWrite('close_code') ? closeCodeOf(insight, following) : '';
  const closeNotes = mayWrite('close_notes') ? headline : '';
  const closes = option === 'close' && reaction.fields.state !== undefined;
  return { ...reaction, closes, fields: { ...reaction.fields, closeCode, closeNotes } };
}

/** The Insight was re-opened in CSE: by option a closed incident follows. */
export function reactionToReopening(insight: Insight, incident: Row, following: Following): Reaction {
  const { configuration } = following;
  const headline = `Re-opened in CSE, status ${insight.status}, detected at ${now(following)}`;
  if (!isClosed(incident)) return noteOnly(headline);
  if (!configuration.reopenIncident) return noteOnly(`${headline}; this incident stays closed`);
  const preset = configuration.incidentState;
  const wanted = preset === '' || isClosedState(preset) ? ANALYSIS : [preset];
  return toState(wanted, headline, incident, following);
}

/** Columns of an incident that are free: empty ones, and those that still have what the app wrote last. One read, where one is not empty. */
function writable(incident: Row, { ports }: Following): (column: 'close_code' | 'close_notes') => boolean {
  const isFilled = incident.text('close_code') !== '' || incident.text('close_notes') !== '';
  const where = [
    ['incident', '=', incident.id],
    ['close_notes', '!=', ''],
  ] as const;
  const query = { where, orderBy: 'sys_created_on', descending: true } as const;
  const written = isFilled ? ports.rows.first(TABLE.incidentUpdate, query) : null;
  return (column) => {
    const now = incident.text(column);
    return now === '' || now === written?.text(column);
  };
}

function noteOnly(headline: string): Reaction {
  return { headline, fields: {}, closes: false, wanted: '', blockedReason: '' };
}

function toState(names: readonly string[], headline: string, incident: Row, following: Following): Reaction {
  const states = knownChoices('state', following);
  // Every instance has states: if there are none, they could not be read, and the next slice reads them again.
  if (states.length === 0)
    throw createError('follow', 'Reading the states of Security Incidents', 'the platform returned none', {
      errorClass: 'server',
      remedy: 'check the choices of sn_si_incident.state',
    });
  const choice = choiceOf(states, ...names);
  const label = names[names.length - 1] ?? '';
  if (choice === undefined)
    return { ...noteOnly(headline), wanted: label, blockedReason: 'this instance has no such state' };
  if (choice.value === incident.text('state')) return noteOnly(headline);
  const wanted = choice.label || label;
  return { headline, fields: { state: choice.value }, closes: false, wanted, blockedReason: '' };
}

/** `Closed in CSE as False Positive (Scanner) by kim@example.com at 2026-01-15 12:00:00 UTC`, as far as it is known. */
function closedLine(insight: Insight, following: Following): string {
  const { resolution, subResolution, closed, closedBy } = insight;
  const sub = subResolution === '' ? '' : ` (${subResolution})`;
  const how = resolution === '' && sub === '' ? '' : ` as ${resolution}${sub}`;
  const who = closedBy === '' ? '' : ` by ${closedBy}`;
  const when = closed === null ? `, detected at ${now(following)}` : ` at ${formatDateTime(closed)} UTC`;
  return `Closed in CSE${how}${who}${when}`;
}

function closeCodeOf(insight: Insight, following: Following): string {
  const rules = remember(following.cache, 'rules', () => readRules(following.ports.rows, 'from_cse'));
  const choices = knownChoices('close_code', following);
  return closeCodeFor(rules, insight.resolution, insight.subResolution, choices);
}

/** Label of a choice of incidents; its value where the instance has none. */
export function choiceLabel(element: 'priority', value: string, following: Following): string {
  const choice = knownChoices(element, following).find((each) => each.value === value);
  return choice?.label || value;
}

function knownChoices(
  element: 'state' | 'close_code' | 'priority',
  { cache, ports }: Following,
): readonly Choice[] {
  const known = remember(cache, element, () => incidentChoices(element, ports.rows));
  if (known.length === 0) cache.delete(element);
  return known;
}

/** For sentences. */
export function now({ ports }: Following): string {
  return `${formatDateTime(ports.clock.now())} UTC`;
}
