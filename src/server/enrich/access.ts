import { notStored, isAppError } from '../core/error.ts';
import { remember } from '../core/memo.ts';
import type { Row, Values } from '../platform/ports.d.ts';
import { isRefused, refusalOf, remedyOf, type Access } from '../core/refusal.ts';
import type { EnrichContext } from './types.d.ts';

/** Context of access to optional tables: messages go to `notices`, refused accesses to `waits`. */
export type Asking = Pick<EnrichContext, 'ports' | 'cache' | 'notices' | 'waits'>;

/** A table that this instance may lack, or that the app may not use there. */
export interface OptionalTable {
  table: string;
  /** The enrichment that wants it, for messages: `ATT&CK links`. */
  part: string;
  /** What the incident has instead, and what an administrator can do. */
  remedy: string;
}

/** Whether the table is there and may be read: any failure of the probe counts as a refusal. What is missing is reported once per run. */
export function canRead(wanted: OptionalTable, work: Asking): boolean {
  const { table } = wanted;
  const answer = remember(work.cache, `read ${table}`, () => probe(table, work));
  if (answer === 'missing') return lacks(wanted, `this instance has no table ${table}`, work);
  return answer === 'allowed' || withhold({ operation: 'read', target: table }, wanted, work);
}

function probe(table: string, { ports }: Asking): 'allowed' | 'refused' | 'missing' {
  try {
    if (!ports.rows.hasTable(table)) return 'missing';
    ports.rows.first(table, { where: [] });
    return 'allowed';
  } catch (thrown) {
    // A read that failed in the database does not show what is allowed.
    if (isAppError(thrown) && !isRefused(thrown)) throw thrown;
    return 'refused';
  }
}

/**
 * Inserts into an optional table. Null if the platform refuses it, which is reported once; the run then makes no further attempt.
 * Throws if the table has accepted rows in this run before: the refusal then concerns this row only.
 * @param id derived sys_id: a row that has it already is given instead, because its twin is refused, too
 */
export function insertInto(wanted: OptionalTable, values: Values, work: Asking, id?: string): Row | null {
  const { table } = wanted;
  const key = `insert ${table}`;
  const before = work.cache.get(key);
  const row = before === 'refused' ? null : attempt(() => work.ports.rows.insert(table, values, id));
  const twin =
    row === null && before !== 'refused' && id !== undefined
      ? attempt(() => work.ports.rows.byId(table, id))
      : null;
  if (twin !== null) return twin;
  if (row === null && before === 'taken') {
    throw notStored('enrich', `New row of ${table}`, 'it');
  }
  work.cache.set(key, row === null ? 'refused' : 'taken');
  if (row === null) withhold({ operation: 'create', target: table }, wanted, work);
  return row;
}

/** A refused write returns null; some versions of the platform throw instead, as a refused read does. */
function attempt(access: () => Row | null): Row | null {
  try {
    return access();
  } catch (thrown) {
    if (isRefused(thrown)) return null;
    throw thrown;
  }
}

/** Reports once per run what an enrichment lacks on this instance. Returns false. */
export function lacks({ part, remedy }: Omit<OptionalTable, 'table'>, what: string, work: Asking): false {
  work.notices.add(`Info: ${part} are left out: ${what}. ${remedy}`);
  return false;
}

/** Leaves out a part of an incident until the access is granted: reported once per run, and stored with the Insight. Returns false. */
export function withhold(
  access: Access,
  { part, remedy }: Omit<OptionalTable, 'table'>,
  work: Asking,
): false {
  work.notices.add(`Info: ${part} are left out: ${refusalOf(access)}. ${whatToDo(access, remedy)}`);
  work.waits.add(`${access.operation} ${access.target}`);
  return false;
}

/** The tables of Threat Intelligence are granted by the optional package, which the remedy names; all others by records of their own. */
function whatToDo(access: Access, remedy: string): string {
  return access.target.startsWith('sn_ti_') && remedy !== ''
    ? remedy
    : `${remedyOf(access)} ${remedy}`.trim();
}

/** Leaves out the part if access was refused; returns false for every other failure. */
export function isWithheld(thrown: unknown, part: string, work: Asking): boolean {
  if (!isRefused(thrown)) return false;
  withhold(thrown.access, { part, remedy: '' }, work);
  return true;
}

/** Most findings about single values in one run. */
const MOST_NOTICES = 10;

/** Reports one value; after ten of a kind, only that there are others. */
export function mention(kind: string, text: string, work: Asking): void {
  const begin = `Info: ${kind}: `;
  const said = Array.from(work.notices).filter((notice) => notice.startsWith(begin)).length;
  work.notices.add(said < MOST_NOTICES ? `${begin}${text}` : `${begin}and others`);
}
