import { createError, messageOf } from '../error.ts';
import { remember } from '../ingest/cache.ts';
import type { Work } from '../ingest/work.d.ts';
import type { Row, Values } from '../platform/ports.d.ts';

/** What optional tables are asked with: what is said of them goes to `notices`. */
export type Asking = Pick<Work, 'ports' | 'cache' | 'notices'>;

/** A table that this instance may lack, or that the app may not use there. */
export interface OptionalTable {
  table: string;
  /** The enrichment that wants it, for messages: `ATT&CK links`. */
  part: string;
  /** What an administrator does about it. */
  remedy: string;
}

/**
 * How the platform words a refused read of another application's table; it throws, where a refused write gives null
 * (field reports; assumption A61).
 */
const REFUSAL = /restricted|refused|access policy|privilege|not authorized/i;

/** Whether the table is there and may be read; what it lacks is said once per run. Throws other failures. */
export function canRead(wanted: OptionalTable, work: Asking): boolean {
  const { table } = wanted;
  return remember(work.cache, `read ${table}`, () => {
    if (!work.ports.rows.hasTable(table)) return lacks(wanted, `this instance has no table ${table}`, work);
    try {
      work.ports.rows.first(table, { where: [] });
      return true;
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      return lacks(wanted, `table ${table} may not be read`, work);
    }
  });
}

/**
 * Inserts into an optional table. Null when the platform refuses it, which is said once; the run then tries no more.
 * Throws when it has taken rows of this run before: the refusal then concerns this row.
 * @param id derived sys_id: a row that has it already is given instead, because its twin is refused, too
 */
export function insertInto(wanted: OptionalTable, values: Values, work: Asking, id?: string): Row | null {
  const { table } = wanted;
  const key = `insert ${table}`;
  const before = work.cache.get(key);
  if (before === 'refused') return null;
  const row = attempt(() => work.ports.rows.insert(table, values, id));
  const twin = row === null && id !== undefined ? attempt(() => work.ports.rows.byId(table, id)) : null;
  if (twin !== null) return twin;
  if (row === null && before === 'taken') {
    throw createError('enrich', `New row of ${table}`, 'the platform did not store it; see its log', {
      errorClass: 'server',
    });
  }
  work.cache.set(key, row === null ? 'refused' : 'taken');
  if (row === null) lacks(wanted, `the platform refuses new rows of ${table}`, work);
  return row;
}

/** A refused write gives null; some versions of the platform throw, as a refused read does. */
function attempt(access: () => Row | null): Row | null {
  try {
    return access();
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw thrown;
  }
}

function isRefusal(thrown: unknown): boolean {
  return REFUSAL.test(messageOf(thrown));
}

/** Says once per run what an enrichment lacks here. Gives false. */
export function lacks({ part, remedy }: OptionalTable, what: string, work: Asking): false {
  work.notices.add(`Note: ${part} are left out: ${what}. ${remedy}`);
  return false;
}

/** Most notices about single values in one run. */
const MOST_NOTICES = 10;

/** Says something about one value; after ten of a kind, that there are more. */
export function mention(kind: string, text: string, work: Asking): void {
  const begin = `Note: ${kind}: `;
  const said = Array.from(work.notices).filter((notice) => notice.startsWith(begin)).length;
  work.notices.add(said < MOST_NOTICES ? `${begin}${text}` : `${begin}and more of them`);
}
