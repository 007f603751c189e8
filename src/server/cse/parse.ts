import { createError } from '../core/error.ts';
import {
  asList,
  asNumber,
  asObject,
  asText,
  asTime,
  fieldError,
  isMissing,
  listOf,
  member,
  partOf,
  READ_AGAIN,
  requiredText,
  textList,
  type Field,
  type ObjectField,
} from './fields.ts';
import { listProblem, stagedText } from '../core/inert.ts';
import { tooDeep, wellFormed } from '../core/json.ts';
import { distinct, entitiesOfSignals, parseEntity } from './entities.ts';
import type { Artifact, Entity, Insight, Signal, SummaryField } from './types.d.ts';

/**
 * Reads one Insight of a list or detail answer: the shape of 2021 (Entity without entityType and value,
 * relatedEntities) and that of 2024 (involvedEntities). Unknown fields are ignored. `id` and `created` are required: without them it
 * throws an `invalid` error that names the field. Of all else, what cannot be read is left out and named in `leftOut`.
 */
export function parseInsight(raw: unknown): Insight {
  const root = rootOf(raw);
  const leftOut: string[] = [];
  const at = (name: string): Field => member(root, name);
  const text = (name: string): string => partOf(leftOut, '', () => asText(at(name)));
  const time = (name: string): number | null => partOf(leftOut, null, () => asTime(at(name)));
  const entitiesOf = (name: string): Entity[] =>
    listOf(leftOut, at(name), (entry) => parseEntity(entry, leftOut));
  const primary = partOf(leftOut, null, () => optional(at('entity'), (field) => parseEntity(field, leftOut)));
  const involved = [...entitiesOf('involvedEntities'), ...entitiesOf('relatedEntities')];
  const entities = distinct(primary === null ? involved : [primary, ...involved]);
  // What is no list is named where the Signals themselves are read.
  const signals = partOf([], [], () => asList(at('signals')));
  return {
    id: idOf(at('id')),
    readableId: text('readableId'),
    name: text('name'),
    description: text('description'),
    severity: text('severity').toUpperCase(),
    confidence: confidenceOf(partOf(leftOut, null, () => asNumber(at('confidence')))),
    source: text('source'),
    ...partOf(leftOut, { status: '', statusLabel: '' }, () => statusOf(at('status'))),
    resolution: text('resolution'),
    subResolution: text('subResolution'),
    assignee: partOf(leftOut, '', () => assigneeOf(root)),
    created: createdOf(at('created')),
    timestamp: time('timestamp'),
    closed: time('closed'),
    closedBy: closedByOf(at('closedBy')),
    entity: primary,
    entities,
    signalEntities: entitiesOfSignals(signals, entities, leftOut),
    signals: listOf(leftOut, at('signals'), (entry) => parseSignal(entry, leftOut)),
    tags: textList(at('tags'), leftOut),
    summaryFields: listOf(leftOut, at('recordSummaryFields'), parseSummaryField),
    artifacts: parseArtifacts(at('artifacts')),
    leftOut,
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
    throw createError('parse', 'Insight', 'expected an object', {
      errorClass: 'invalid',
      remedy: READ_AGAIN,
    });
  }
  const steps = tooDeep(raw);
  if (steps !== null) {
    throw fieldError(pathText(steps), 'it is nested too deeply');
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
  if (problem !== '') throw fieldError(field.path, `it ${problem}`);
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

/** A user, a team, a plain name, or empty; payloads without `assignee` carry the name in assignedTo or teamAssignedTo. */
function assigneeOf(root: ObjectField): string {
  const field = member(root, 'assignee');
  if (typeof field.value === 'string' && field.value !== '') return asText(field);
  if (isMissing(field) || field.value === '')
    return asText(member(root, 'assignedTo')) || asText(member(root, 'teamAssignedTo'));
  const object = asObject(field);
  return asText(member(object, 'username')) || asText(member(object, 'name'));
}

function parseSignal(field: Field, leftOut: string[]): Signal {
  const object = asObject(field);
  const at = (name: string): Field => member(object, name);
  const text = (name: string): string => partOf(leftOut, '', () => asText(at(name)));
  return {
    id: text('id'),
    name: text('name'),
    stage: text('stage'),
    severity: partOf(leftOut, null, () => asNumber(at('severity'))),
    timestamp: partOf(leftOut, null, () => asTime(at('timestamp'))),
    ruleId: text('ruleId'),
    tags: textList(at('tags'), leftOut),
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
