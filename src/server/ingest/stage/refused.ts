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

/** What is to be stored of an Insight. */
export interface Claiming {
  /** Without these its record is of no use. */
  least: Values<'insight'>;
  /** What the record shows of it: any of these may be what the platform refuses. */
  shown: Values<'insight'>;
  /** The other columns. */
  rest: Values<'insight'>;
}

/**
 * Claims an Insight that is new. Null where there is nothing to go on with: another worker has it, or the platform refused the record;
 * then it is claimed with the least, or its id is kept. Throws when not even that is possible: its window must not count as read.
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

/** Changes the claim of one that is read again, which is one try more. Null where the platform refused that. */
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

/** True where the platform lets us change the record of an Insight: it then rests until the next poll. If not, that is said. */
export function isChangeable(claim: Row<'insight'>, work: Work): boolean {
  if (claim.save(nextPoll(work))) return true;
  noteUnchangeable(`the platform did not update the record: ${work.ports.rows.refusal()}`, work);
  return false;
}

function noteUnchangeable(reason: string, work: Work): void {
  work.findings.add(`The platform refuses to update the records of some Insights: ${reason}. ${CHECK}`);
}

/** The words of a refused record; throws what would meet every other record, too. */
function refusalIn(thrown: unknown): string {
  const error = asAppError(thrown, 'ingest', 'Claiming an Insight');
  if (concernsEveryCall(error)) throw error;
  return clip(error.message, INSIGHT_LENGTH.error);
}

/** Stores what is shown column by column, and notes on the Insight those that the platform refused. */
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
