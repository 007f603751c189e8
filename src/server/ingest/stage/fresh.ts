import { idProblem, insightIdOf } from '../../cse/parse.ts';
import { isObject, jsonText, tooDeep } from '../../core/json.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { claimId } from '../../records/identity.ts';
import { knownClaims } from '../../records/insight.ts';
import { reducedJson } from '../../transform/staging-row.ts';

/** An Insight as CSE sent it, with the id under which it is known here. */
export interface Candidate {
  id: string;
  raw: unknown;
  /** The claim that exists already, for one that is read again. */
  claim?: Row<'insight'>;
  /** sys_id of the backfill that ingests it. */
  backfill?: string;
  /** What was not read of it, with the reason; empty where that is nothing. */
  leftOut?: string;
  /** Staged without its long texts: the platform has refused it with them. */
  isShort?: boolean;
}

/** Members that lists of ids leave out, and the one that is asked for differently there. */
const NOT_IN_LISTS: readonly string[] = [
  'artifacts',
  'entity',
  'involvedEntities',
  'relatedEntities',
  'signals',
  'recordSummaryFields',
];

/** The Insights of a page that have no record here, in the order of the page. One read. */
export function freshOf(objects: readonly unknown[], ports: Ports): Candidate[] {
  const candidates = objects.map((raw) => ({ id: knownId(raw, ports), raw }));
  const known = knownClaims(
    candidates.map(({ id }) => id),
    ports,
  );
  return candidates.filter(({ id }) => !known.has(claimId(id, ports)));
}

/** False for an Insight that cannot be requested by its id. */
export function hasUsableId({ raw }: Candidate): boolean {
  const id = insightIdOf(raw);
  return id !== '' && idProblem(id) === '';
}

/**
 * The id under which an Insight is known here. One that it cannot be known by is hashed, and one without any gets one from its content:
 * it is reported once, and not at every poll.
 */
function knownId(raw: unknown, ports: Ports): string {
  const id = insightIdOf(raw);
  if (id === '') return `without id ${ports.deriveId(contentOf(raw))}`;
  return idProblem(id) === '' ? id : `unusable id ${ports.deriveId(id)}`;
}

/** What lists of any form have of it: the whole where it can be written as JSON, else its head. */
function contentOf(raw: unknown): string {
  const listed = isObject(raw)
    ? Object.fromEntries(Object.entries(raw).filter(([name]) => !NOT_IN_LISTS.includes(name)))
    : raw;
  return tooDeep(listed) === null ? (jsonText(listed) ?? '') : reducedJson(listed, 65_000);
}
