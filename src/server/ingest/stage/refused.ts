import { INSIGHT_LENGTH } from '../../core/generated/column-values.ts';
import { asAppError, concernsEveryCall } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Row, Values } from '../../platform/ports.d.ts';
import { clip } from '../../core/text.ts';
import { insertClaim, nextPoll, nextTry } from '../../records/insight.ts';
import type { Work } from '../work.d.ts';

/**
 * Records of Insights that the platform refuses: a business rule or a data policy of the instance, a column that does not take a
 * value. Such an Insight does not block the others: it is retried on each poll, and ends as an error like one that cannot be transformed.
 */
const CHECK = `Check the business rules and data policies on ${TABLE.insight}`;

/** Columns of the record of an Insight, by how they may be refused. */
export interface Claiming {
  /** Columns without which the record is useless. */
  least: Values<'insight'>;
  /** Values of the Insight: the platform may refuse any of these. */
  shown: Values<'insight'>;
  /** The other columns. */
  rest: Values<'insight'>;
}

/**
 * Claims a new Insight. Null if it cannot be staged now: another worker has claimed it, or the platform refused the record. A refused
 * Insight is claimed with the least columns, or its id is stored. Throws if that is impossible, too: its window must not count as read.
 * @param insightId as it is known here
 */
export function claimNew(
  insightId: string,
  { least, shown, rest }: Claiming,
  work: Work,
): Row<'insight'> | null {
  const { ports, unrecorded } = work;
  const claimed = (values: Values<'insight'>): Row<'insight'> | null => {
    const row = insertClaim(insightId, values, ports);
    unrecorded.forget(insightId);
    return row;
  };
  try {
    return claimed({ ...least, ...rest, ...shown });
  } catch (thrown) {
    const reason = refusalIn(thrown);
    const once = { ...least, error: reason, attempts: '1', ...nextPoll(work) };
    try {
      const row = claimed(once);
      if (row !== null) nameRefused(row.id, shown, reason, work);
    } catch (again) {
      const problem = refusalIn(again);
      if (!unrecorded.keep(insightId, least['backfill'] ?? '')) throw again;
      ports.log.error('ingest', problem);
    }
    return null;
  }
}

/** Updates the claim of an Insight that is read again, and counts one more attempt. Null if the platform refused that. */
export function claimAgain(
  claim: Row<'insight'>,
  { least, shown, rest }: Claiming,
  work: Work,
): Row<'insight'> | null {
  const { rows } = work.ports;
  if (claim.save({ ...least, ...rest, ...shown, ...nextTry(claim, work) })) return claim;
  const reason = `the platform did not update the record: ${rows.refusal()}`;
  // The row still has the refused values.
  const fresh = rows.byId(TABLE.insight, claim.id);
  if (fresh?.save({ ...nextTry(fresh, work), error: clip(reason, INSIGHT_LENGTH.error) }) === true)
    nameRefused(claim.id, shown, reason, work);
  else noteUnchangeable(reason, work);
  return null;
}

/** True if the platform accepts an update of the record of an Insight, which is then pending until the next poll. If not, a finding says so. */
export function isChangeable(claim: Row<'insight'>, work: Work): boolean {
  if (claim.save(nextPoll(work))) return true;
  noteUnchangeable(`the platform did not update the record: ${work.ports.rows.refusal()}`, work);
  return false;
}

function noteUnchangeable(reason: string, work: Work): void {
  work.findings.add(`The platform refuses to update the records of some Insights: ${reason}. ${CHECK}`);
}

/** Why a record was refused; throws failures that concern every other record, too. */
function refusalIn(thrown: unknown): string {
  const error = asAppError(thrown, 'ingest', 'Claiming an Insight');
  if (concernsEveryCall(error)) throw error;
  return clip(error.message, INSIGHT_LENGTH.error);
}

/** Stores the values column by column, and names on the record those that the platform refused. */
function nameRefused(id: string, shown: Values<'insight'>, reason: string, work: Work): void {
  const { rows, log } = work.ports;
  const refused = Object.entries(shown).filter(
    ([column, value]) => value !== '' && rows.byId(TABLE.insight, id)?.save({ [column]: value }) === false,
  );
  const named = refused.map(([column, value]) => `${column} (${clip(value, 40)})`).join(', ');
  const error = named === '' ? reason : `The platform refused the field ${named}: ${reason}. ${CHECK}`;
  rows.byId(TABLE.insight, id)?.save({ error: clip(error, INSIGHT_LENGTH.error) });
  log.error('ingest', error);
  work.findings.add(
    'The platform refused the records of some Insights: see Error on these records. The next poll retries',
  );
}
