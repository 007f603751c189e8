import { oneLine } from '../../core/inert.ts';
import { isNestedDeeply, isObject, objectOf, parseJson, textOf, type Json } from '../../core/json.ts';
import { clip } from '../../core/text.ts';

/**
 * What a request of CSE hints at. Its content is not trusted: the Insight is read from CSE again.
 * `refused` says why the request cannot be used, `unrecognised` is JSON of an unknown shape.
 */
export type Hint =
  | {
      kind: 'created' | 'closed' | 'rule' | 'unrecognised';
      subject: string;
      /** What is kept of the body, as it is, instead of its beginning without secrets. */
      kept?: string;
    }
  | { kind: 'refused'; reason: string };

/** Ids of Insights are UUIDs (CSE OpenAPI 2024-07). */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Readable ids; they are queried by a field of their own. */
const READABLE = /^INSIGHT-\d{1,12}$/i;

/** Names that a playbook of Sumo Logic's Automation Service, or a script, gives the id alone. */
const ID_NAMES = ['insightId', 'insight_id', 'insightReadableId', 'readableId', 'readable_id', 'insight'];

/** Subject of what AWS SNS asks before it delivers: the payload is the address that confirms it, with a token that is used once. */
const CONFIRMATION = 'AWS SNS asks to confirm the subscription: open the address in Payload';

/** The documentation of HTTP POST v2 does not say whether the Insight is wrapped. */
const WRAPPERS = ['data', 'insight'];

/** Length of the column for the subject of an event. */
const SUBJECT_LENGTH = 200;

/**
 * Parses the body of a request: an Insight as `GET /insights/{id}` answers it, bare, in `data` or in `insight`; its id alone, as
 * `{"insightId": "..."}`; or an event that a rule was disabled, whose form CSE does not document. Each may come in the envelope of
 * AWS SNS. Pure; never throws.
 */
export function parsePayload(body: string): Hint {
  if (isNestedDeeply(body)) return { kind: 'refused', reason: 'The body is nested too deeply' };
  let root: unknown;
  try {
    // A byte order mark is not valid JSON.
    root = JSON.parse(body.replace(/^\ufeff/, ''));
  } catch {
    return {
      kind: 'refused',
      reason: body.trim() === '' ? 'The body is empty' : 'The body is not valid JSON',
    };
  }
  if (isObject(root) && root['Type'] === 'SubscriptionConfirmation')
    return { kind: 'unrecognised', subject: CONFIRMATION, kept: textOf(root['SubscribeURL']) };
  const json = unwrap(isNotification(root) ? parseJson(root['Message']) : root);
  if (json === null) return { kind: 'unrecognised', subject: '' };
  return insightHint(json) ?? idHint(json) ?? ruleHint(json) ?? { kind: 'unrecognised', subject: '' };
}

/** The envelope of AWS SNS, unless the subscription has raw message delivery (SNS documentation, message formats). */
function isNotification(root: unknown): root is Json & { Message: string } {
  return isObject(root) && root['Type'] === 'Notification' && typeof root['Message'] === 'string';
}

function unwrap(root: unknown): Json | null {
  let json = isObject(root) ? root : null;
  for (const wrapper of WRAPPERS) {
    const inner = json === null || isInsight(json) ? null : json[wrapper];
    if (isObject(inner)) json = inner;
  }
  return json;
}

/** True even if the id is missing: such an Insight cannot be read from CSE, so it is refused and not stored. */
function isInsight(json: Json): boolean {
  const hasEntity = has(json, 'entity') || has(json, 'involvedEntities');
  return has(json, 'readableId') || (has(json, 'id') && hasEntity);
}

function insightHint(json: Json): Hint | null {
  const id = textOf(json['id']).trim() || idOf(json);
  if (!isInsight(json) && !(UUID.test(id) && has(json, 'status'))) return null;
  const readable = id || textOf(json['readableId']).trim();
  if (READABLE.test(readable))
    return { kind: isClosed(json) ? 'closed' : 'created', subject: readable.toUpperCase() };
  if (!UUID.test(id)) {
    const shown = id === '' ? 'has no id' : `has the id "${clip(oneLine(id), 40)}", which is not a UUID`;
    return { kind: 'refused', reason: `The Insight ${shown}` };
  }
  return { kind: isClosed(json) ? 'closed' : 'created', subject: id.toLowerCase() };
}

/** A UUID by one of the names that give the id alone; empty where there is none. */
function idOf(json: Json): string {
  return ID_NAMES.map((name) => textOf(json[name]).trim()).find((each) => UUID.test(each)) ?? '';
}

/** The id alone: a request to read the Insight. */
function idHint(json: Json): Hint | null {
  const ids = ID_NAMES.map((name) => textOf(json[name]).trim());
  // A bare UUID as `id` may be anything's.
  const readable = [...ids, textOf(json['id']).trim()].find((each) => READABLE.test(each));
  const id = idOf(json) || readable;
  if (id === undefined) return null;
  const subject = UUID.test(id) ? id.toLowerCase() : id.toUpperCase();
  return { kind: isClosed(json) ? 'closed' : 'created', subject };
}

/** True for an event that names its Insight by the readable id: `INSIGHT-220`. */
export function isReadable(subject: string): boolean {
  return READABLE.test(subject);
}

/** Only the status is reliable: the time of a close stays when an Insight is re-opened. If the status is missing, fall back to it. */
function isClosed(json: Json): boolean {
  const status = textOf(objectOf(json['status'])['name'] ?? json['status']).trim();
  return status === '' ? textOf(json['closed']).trim() !== '' : status.toLowerCase() === 'closed';
}

/** The documentation says only that it has the name of the rule and the reason. */
function ruleHint(json: Json): Hint | null {
  const rule = isObject(json['rule']) ? json['rule'] : json;
  const name = firstText(rule, ['ruleName', 'name', 'ruleId', 'id']);
  const named = rule !== json || has(json, 'ruleName') || has(json, 'ruleId');
  const explained = has(json, 'reason') || has(json, 'message');
  const isRule = name !== '' && (named || (explained && has(json, 'name')));
  return isRule ? { kind: 'rule', subject: clip(oneLine(name), SUBJECT_LENGTH) } : null;
}

function firstText(json: Json, keys: readonly string[]): string {
  return keys.map((key) => textOf(json[key]).trim()).find((text) => text !== '') ?? '';
}

function has(json: Json, key: string): boolean {
  return json[key] !== undefined && json[key] !== null;
}
