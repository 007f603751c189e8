import { CseError } from './errors.ts';
import { RULES } from './generate/rules.ts';
import { makeSignals } from './generate/signals.ts';
import type { Product } from './product.ts';
import { parseMicros } from './time.ts';
import type { Comment, InsightRecord, JsonObject } from './types.ts';

/** The event of an added Signal is five minutes old, in microseconds. */
const SIGNAL_AGE = 300_000_000;

export const SEVERITIES = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];

/** The object in a request's body; anything else is a 400. */
export function objectBody(body: unknown): JsonObject {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new CseError(400, 'The body must be a JSON object.');
  }
  return body as JsonObject;
}

function requiredText(body: unknown, key: string): string {
  const value = objectBody(body)[key];
  if (typeof value !== 'string' || value.trim() === '')
    throw new CseError(400, `'${key}' must be a non-empty string.`);
  return value;
}

/**
 * `PUT /insights/{id}/status`. Status by name or display name; a resolution counts only with `closed`, and a
 * sub-resolution goes in the same field. A re-open keeps `closed`, `closedBy` and `timeToRemediation`, as CSE does.
 */
export function setStatus(product: Product, record: InsightRecord, body: unknown, user: string): void {
  const wanted = requiredText(body, 'status').toLowerCase();
  const status = product.statuses.find((one) =>
    [one.name, one.displayName].some((name) => name.toLowerCase() === wanted),
  );
  if (!status) throw new CseError(400, `Unknown status '${wanted}'.`);
  const resolution = resolutionOf(product, objectBody(body).resolution);
  const insight = record.body;
  const wasClosed = (insight.status as JsonObject | null | undefined)?.name === 'closed';
  const seconds = Math.max(0, Math.floor((product.nowMicros() - record.createdMicros) / 1_000_000));
  if (status.name !== 'new') insight.timeToResponse ??= seconds;
  if (status.name === 'closed' && !wasClosed) {
    insight.closed = product.timestamp();
    insight.closedBy = user;
    insight.timeToRemediation = seconds;
  }
  insight.status = { name: status.name, displayName: status.displayName };
  const effective = status.name === 'closed' ? resolution : [null, null];
  [insight.resolution, insight.subResolution] = effective;
  const shown = [status.displayName, ...effective.filter((one) => one !== null)].join(', ');
  touch(product, record, user, `Status: ${shown}`);
}

function resolutionOf(product: Product, value: unknown): [string | null, string | null] {
  if (value === undefined || value === null || value === '') return [null, null];
  const name = String(value).toLowerCase();
  const found = product.resolutions.find((one) => one.name.toLowerCase() === name);
  if (!found) throw new CseError(400, `Unknown resolution '${String(value)}'.`);
  return found.parent ? [found.parent.name, found.name] : [found.name, null];
}

/** `PUT /insights/{id}/severity`. */
export function setSeverity(product: Product, record: InsightRecord, body: unknown, user: string): void {
  const severity = requiredText(body, 'severity');
  if (!SEVERITIES.includes(severity)) throw new CseError(400, `Unknown severity '${severity}'.`);
  record.body.severity = severity;
  touch(product, record, user, `Severity: ${severity}`);
}

/** `PUT /insights/{id}/assignee`: a user by user name or a team by name; `undefined` as body takes the assignee away. */
export function setAssignee(product: Product, record: InsightRecord, body: unknown, by: string): void {
  const assignee = body === undefined ? undefined : objectBody(objectBody(body).assignee);
  const type = assignee && requiredText(assignee, 'type');
  const value = assignee ? requiredText(assignee, 'value') : '';
  if (type && type !== 'USER' && type !== 'TEAM') throw new CseError(400, `Unknown assignee type '${type}'.`);
  const user = { username: value, displayName: value };
  record.body.assignee = type === 'USER' ? user : type === 'TEAM' ? { name: value } : null;
  record.body.assignedTo = type === 'USER' ? value : null;
  record.body.teamAssignedTo = type === 'TEAM' ? value : null;
  touch(product, record, by, `Assignee: ${value || 'nobody'}`);
}

/** `POST /insights/{id}/tags`; a tag that is there already stays once. */
export function addTag(product: Product, record: InsightRecord, body: unknown, user: string): void {
  const tag = requiredText(body, 'tagName');
  record.body.tags = [...new Set([...tagsOf(record), tag])].sort();
  touch(product, record, user, `Tag added: ${tag}`);
}

/** `DELETE /insights/{id}/tags/{tagName}`; a tag that is not there changes nothing. */
export function removeTag(product: Product, record: InsightRecord, tag: string, user: string): void {
  record.body.tags = tagsOf(record).filter((one) => one !== tag);
  touch(product, record, user, `Tag removed: ${tag}`);
}

/** Most characters of a comment. */
const COMMENT_LENGTH = 1024;

/** `POST /insights/{id}/comments`: the text is kept as it is, with its line breaks; one that is too long is refused. */
export function addComment(product: Product, record: InsightRecord, body: unknown, user: string): Comment {
  const text = requiredText(body, 'body');
  if (text.length > COMMENT_LENGTH)
    throw new CseError(400, `body: size must be between 1 and ${COMMENT_LENGTH}`);
  const comment = {
    id: product.nextCommentId(),
    author: { username: user },
    timestamp: product.timestamp(),
    body: text,
  };
  (record.comments ??= []).push(comment);
  touch(product, record, user, 'Comment added');
  return comment;
}

/** `PUT /insights/{id}/enrichments/{type}`: creates the enrichment of that type or takes the place of the one there. */
export function saveEnrichment(
  product: Product,
  record: InsightRecord,
  type: string,
  body: unknown,
  user: string,
): JsonObject {
  const enrichment = enrichmentOf(type, body);
  (record.enrichments ??= new Map()).set(type, enrichment);
  touch(product, record, user, `Enrichment saved: ${type}`);
  return enrichment;
}

/** Texts that an enrichment may have, and the words of CSE's documentation for its reputation. */
const ENRICHMENT_TEXTS = ['raw', 'externalUrl', 'reputation', 'expiresAt'];
const REPUTATIONS = ['malicious', 'suspicious', 'notflagged'];

/** An enrichment of a request's body; a 400 for a body that the OpenAPI does not describe. */
export function enrichmentOf(type: string, body: unknown): JsonObject {
  const { detail, ...texts } = objectBody(body);
  if (typeof detail !== 'object' || detail === null || Array.isArray(detail)) {
    throw new CseError(400, "'detail' must be an object.");
  }
  for (const [key, value] of Object.entries(texts)) {
    if (!ENRICHMENT_TEXTS.includes(key)) throw new CseError(400, `'${key}' is not known.`);
    if (value !== null && typeof value !== 'string') throw new CseError(400, `'${key}' must be a string.`);
  }
  const { externalUrl = null, reputation = null, expiresAt = null } = texts;
  if (expiresAt !== null && parseMicros(String(expiresAt)) === undefined) {
    throw new CseError(400, "'expiresAt' must be a date.");
  }
  if (reputation !== null && !REPUTATIONS.includes(String(reputation))) {
    throw new CseError(400, `'reputation' must be one of ${REPUTATIONS.join(', ')}.`);
  }
  return { type, detail, externalUrl, reputation, expiresAt, normalizedIndicator: null };
}

/** Adds a Signal of a rule, as when the rule finds another event about the entity. */
export function addSignal(product: Product, record: InsightRecord, ruleId: string, user: string): JsonObject {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule) throw new CseError(404, `Rule '${ruleId}' does not exist.`);
  const before = record.signals();
  const plans = [{ rule, timestamp: product.nowMicros() - SIGNAL_AGE }];
  // Another seed for each: their ids differ.
  const [made] = makeSignals(
    before.length + 1,
    record.serial,
    (record.body.entity ?? {}) as JsonObject,
    plans,
  );
  const signals = [...before, made!];
  product.patch(record.key, { signals, tags: [...new Set([...tagsOf(record), ...rule.tags])].sort() });
  touch(product, record, user, `Signal added: ${rule.name}`);
  return made!;
}

function tagsOf(record: InsightRecord): string[] {
  return Array.isArray(record.body.tags) ? (record.body.tags as string[]) : [];
}

/** The newest changes that are kept of one Insight. */
const HISTORY = 200;

function touch(product: Product, record: InsightRecord, user: string, text: string): void {
  const at = product.timestamp();
  record.body.lastUpdated = at;
  record.history = [...(record.history ?? []), { at, user, text }].slice(-HISTORY);
}
