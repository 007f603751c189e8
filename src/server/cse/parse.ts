import { createError } from '../core/error.ts';
import {
  asList,
  asNumber,
  asObject,
  asText,
  asTime,
  isMissing,
  member,
  requiredText,
  textList,
  type Field,
  type ObjectField,
} from './fields.ts';
import { listProblem, stagedText } from '../core/inert.ts';
import { tooDeep, wellFormed } from '../core/json.ts';
import type { Artifact, Entity, Insight, Signal, SummaryField } from './types.d.ts';

/**
 * Reads one Insight of a list or detail answer: the shape of 2021 (Entity without entityType and value,
 * relatedEntities) and that of 2024 (involvedEntities). Unknown fields are ignored; a field of the wrong
 * type throws an `invalid` error that names its path. `id` and `created` are required, all else may be missing.
 */
export function parseInsight(raw: unknown): Insight {
  const root = rootOf(raw);
  const at = (name: string): Field => member(root, name);
  const primary = optional(at('entity'), parseEntity);
  const involved = [...asList(at('involvedEntities')), ...asList(at('relatedEntities'))].map(parseEntity);
  return {
    id: idOf(at('id')),
    readableId: asText(at('readableId')),
    name: asText(at('name')),
    description: asText(at('description')),
    severity: asText(at('severity')).toUpperCase(),
    confidence: confidenceOf(asNumber(at('confidence'))),
    source: asText(at('source')),
    ...statusOf(at('status')),
    resolution: asText(at('resolution')),
    subResolution: asText(at('subResolution')),
    assignee: assigneeOf(root),
    created: createdOf(at('created')),
    timestamp: asTime(at('timestamp')),
    closed: asTime(at('closed')),
    closedBy: closedByOf(at('closedBy')),
    entity: primary,
    entities: distinct(primary === null ? involved : [primary, ...involved]),
    signals: asList(at('signals')).map(parseSignal),
    tags: textList(at('tags')),
    summaryFields: asList(at('recordSummaryFields')).map(parseSummaryField),
    artifacts: parseArtifacts(at('artifacts')),
  };
}

/** The Insight's id without the rest: '' when even that is not there. */
export function insightIdOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null) return '';
  const id = (raw as Record<string, unknown>)['id'];
  return typeof id === 'string' ? id.trim() : '';
}

function rootOf(raw: unknown): ObjectField {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw createError('parse', 'Insight', 'expected an object', { errorClass: 'invalid' });
  }
  const steps = tooDeep(raw);
  if (steps !== null) {
    throw createError('parse', `Field ${pathText(steps)}`, 'it is nested too deeply', {
      errorClass: 'invalid',
    });
  }
  return { path: '', value: raw as Record<string, unknown> };
}

/** Steps of a path that name the field. */
const STEPS_NAMED = 4;

function pathText(steps: readonly (string | number)[]): string {
  const [first = '', ...others] = steps.slice(0, STEPS_NAMED);
  return others.reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`),
    String(first),
  );
}

function optional<T>(field: Field, read: (field: Field) => T): T | null {
  return isMissing(field) ? null : read(field);
}

/** Characters that an id has at most; CSE's are UUIDs. */
const ID_LENGTH = 100;

/**
 * Why an id cannot identify an Insight, as the end of a sentence that begins with the field's name; empty if it can. It is used in queries of the platform,
 * in addresses and under a unique index, whose collation the app cannot choose.
 */
export function idProblem(id: string): string {
  if (id.length > ID_LENGTH) return `is longer than ${ID_LENGTH} characters`;
  const problem = listProblem(id);
  if (problem !== '') return problem;
  return /^[\x20-\x7e]*$/.test(id) && stagedText(id) === id ? '' : 'contains characters that no CSE id has';
}

function idOf(field: Field): string {
  const id = requiredText(field);
  const problem = idProblem(id);
  if (problem !== '')
    throw createError('parse', `Field ${field.path}`, `it ${problem}`, { errorClass: 'invalid' });
  return id;
}

function createdOf(field: Field): number {
  const created = asTime(field);
  if (created === null) requiredText(field);
  return created ?? 0;
}

/** The OpenAPI says 0 to 100, payloads have 0 to 1 (samples of 2021 to 2024): both come out as 0 to 1. */
function confidenceOf(value: number | null): number | null {
  if (value === null) return null;
  return value > 1 ? value / 100 : value;
}

/** `{name, displayName}`; a plain text was seen as well. */
function statusOf(field: Field): { status: string; statusLabel: string } {
  if (isMissing(field)) return { status: '', statusLabel: '' };
  if (typeof field.value === 'string') {
    const status = asText(field);
    return { status, statusLabel: status };
  }
  const object = asObject(field);
  const status = asText(member(object, 'name'));
  return { status, statusLabel: asText(member(object, 'displayName')) || status };
}

/** For work notes only: another shape than the documented text stops no Insight. */
function closedByOf(field: Field): string {
  return typeof field.value === 'string' ? asText(field) : '';
}

/** A user, a team, or empty; payloads without `assignee` carry the name in assignedTo or teamAssignedTo. */
function assigneeOf(root: ObjectField): string {
  const field = member(root, 'assignee');
  if (isMissing(field)) return asText(member(root, 'assignedTo')) || asText(member(root, 'teamAssignedTo'));
  const object = asObject(field);
  return asText(member(object, 'username')) || asText(member(object, 'name'));
}

function parseSignal(field: Field): Signal {
  const object = asObject(field);
  const at = (name: string): Field => member(object, name);
  return {
    id: asText(at('id')),
    name: asText(at('name')),
    stage: asText(at('stage')),
    severity: asNumber(at('severity')),
    timestamp: asTime(at('timestamp')),
    ruleId: asText(at('ruleId')),
    tags: textList(at('tags')),
    entity: optional(at('entity'), parseEntity),
  };
}

/** The id is never taken apart: CSE doubles dashes inside values. Only its leading type is used, where no other is given. */
function parseEntity(field: Field): Entity {
  const object = asObject(field);
  const at = (name: string): Field => member(object, name);
  const address = at('ip');
  const ip =
    isMissing(address) || typeof address.value === 'string'
      ? asText(address)
      : asText(member(asObject(address), 'address'));
  const hostname = asText(at('hostname'));
  const username = asText(at('username'));
  const typeOfId = /^(_?[A-Za-z][A-Za-z0-9_]*)-/.exec(asText(at('id')))?.[1] ?? '';
  const older = ip !== '' ? '_ip' : username !== '' ? '_username' : hostname !== '' ? '_hostname' : typeOfId;
  return {
    type: asText(at('entityType')) || older,
    value: asText(at('value')) || ip || username || hostname || asText(at('name')),
    hostname,
    macAddress: asText(at('macAddress')),
    sensorZone: asText(at('sensorZone')),
  };
}

function parseSummaryField(field: Field): SummaryField {
  const object = asObject(field);
  return { name: asText(member(object, 'fieldName')), value: asText(member(object, 'fieldValue')) };
}

/** They only become observables: an invalid one is ignored and does not fail the Insight. */
function parseArtifacts(field: Field): readonly Artifact[] {
  const { value } = field;
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => {
    const artifact = (typeof one === 'object' ? one : null) as Partial<Record<string, unknown>> | null;
    const { name, value: found } = artifact ?? {};
    return typeof name === 'string' && typeof found === 'string'
      ? [{ name: wellFormed(name), value: wellFormed(found) }]
      : [];
  });
}

function distinct(entities: readonly Entity[]): readonly Entity[] {
  const seen = new Set<string>();
  return entities.filter((entity) => {
    const key = `${entity.type}\n${entity.value}\n${entity.sensorZone}`.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
