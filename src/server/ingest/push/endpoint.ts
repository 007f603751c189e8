import { ALL } from '../../core/limits.ts';
import { utf8Length } from '../../actions/well-formed.ts';
import { instanceProblem } from '../../configuration/instance.ts';
import { notStored } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports } from '../../platform/ports.d.ts';
import type { RestRequest } from '../../platform/rest.ts';
import { redact } from '../../core/redact.ts';
import { clip } from '../../core/text.ts';
import { BATCH, countEvents, insertEvent, removeOldest, type Inserted, type Kept } from './event.ts';
import { parsePayload } from './parse-payload.ts';

/** The response to a request. */
export interface Answer {
  status: number;
  body: Readonly<Record<string, unknown>>;
  headers?: Readonly<Record<string, string>>;
}

/** Bytes of a body; an Insight with its Signals, without their records, is far smaller. */
const MOST_BYTES = 1024 * 1024;

/**
 * Characters of a body that are kept for inspection: an Insight is read from CSE, a rule event is short, and of unknown content
 * everything is useful.
 */
const MOST_KEPT = { created: 0, closed: 0, rule: 4000, unrecognised: 65_000 };

/**
 * Most pending events of one configuration, so that a user with the role cannot fill the instance. Of unrecognised events only the
 * newest are stored, so that a flood of them displaces no other event.
 */
const MOST_WAITING = 5000;
const MOST_UNRECOGNISED = 500;

/** Seconds after which a request that was refused for lack of room may be retried. */
const RETRY_AFTER = 60;

/** The column of the configuration, in the words of its form. */
const SWITCH = 'switch on "Accept events from CSE" in an active Sumo Logic Configuration';

/**
 * Answers a request of CSE. It inserts one row for each configuration that accepts events, as the payload names no tenant,
 * and asks for the work to be done; nothing is read from CSE meanwhile.
 */
export function acceptEvent(request: RestRequest, ports: Ports): Answer {
  if (utf8Length(request.body) > MOST_BYTES)
    return refusal(413, 'The body is larger than 1 MB: exclude Signals and Records in the CSE Action');
  const hint = parsePayload(request.body);
  if (hint.kind === 'refused') return refusal(400, hint.reason);
  const name = request.query['configuration'] ?? '';
  const { configurations, paused } = acceptingConfigurations(name, ports);
  if (configurations.length === 0) {
    if (paused)
      return refusal(
        403,
        'This instance does not accept events, because its configuration is paused: see Sumo Status',
      );
    const which = name === '' ? 'No configuration' : `No configuration named "${clip(name, 100)}"`;
    return refusal(403, `${which} accepts events from CSE: ${SWITCH}`);
  }
  return store(hint, request.body, configurations, ports);
}

/**
 * @param name name or sys_id of the only one that is meant; empty for all of them
 * @returns sys_ids; and whether one that would accept belongs to another instance
 */
function acceptingConfigurations(name: string, ports: Ports): { configurations: string[]; paused: boolean } {
  const found: string[] = [];
  let paused = false;
  const where = [
    ['active', '=', 'true'],
    ['push', '=', 'true'],
  ] as const;
  ports.rows.each(TABLE.configuration, { where, orderBy: 'name', limit: ALL }, (row) => {
    if (name !== '' && row.id !== name && row.text('name') !== name) return;
    if (instanceProblem(row, ports) === '') found.push(row.id);
    else paused = true;
  });
  return { configurations: found, paused };
}

function store(hint: Kept, body: string, configurations: readonly string[], ports: Ports): Answer {
  const isUnknown = hint.kind === 'unrecognised';
  const counts = countEvents(configurations, isUnknown ? 'unrecognised' : 'waiting', ports);
  const roomy = configurations.filter((each) => isUnknown || (counts[each] ?? 0) < MOST_WAITING);
  if (roomy.length === 0) return noRoom();
  const most = MOST_KEPT[hint.kind];
  const payload = most > 0 ? clip(hint.kept ?? redact(body), most) : '';
  const inserted = roomy.map((configuration) => {
    const event = insertEvent(configuration, hint, payload, ports);
    if (event === null) throw notStored('inbound', 'Event from CSE', 'its record');
    if (event.isNew) follows(configuration, isUnknown, counts[configuration] ?? 0, ports);
    return event;
  });
  return answerFor(inserted, isUnknown);
}

/**
 * What a new event triggers.
 * @param count number of events of its kind before it
 */
function follows(configuration: string, isUnknown: boolean, count: number, ports: Ports): void {
  if (isUnknown) removeOldest(configuration, count + 1 - MOST_UNRECOGNISED, ports);
  // If a batch is pending already, enough events of the platform are queued.
  else if (count < BATCH) ports.events.receiveAt(configuration, ports.clock.now(), 1);
}

function answerFor(inserted: readonly Inserted[], isUnknown: boolean): Answer {
  const fresh = inserted.find(({ isNew }) => isNew);
  const id = (fresh ?? inserted[0])?.id ?? '';
  if (fresh === undefined) return { status: 200, body: { queued: !isUnknown, duplicate: true, id } };
  return { status: 202, body: { queued: !isUnknown, id, ...(isUnknown ? { unrecognised: true } : {}) } };
}

function noRoom(): Answer {
  return {
    ...refusal(429, `${MOST_WAITING} events are already pending: retry later`),
    headers: { 'Retry-After': String(RETRY_AFTER) },
  };
}

/** The form of the platform's own errors. */
export function refusal(status: number, message: string): Answer {
  return { status, body: { error: { message, detail: '' }, status: 'failure' } };
}
