import { remember } from '../../core/memo.ts';
import { canRead, lacks, mention } from '../access.ts';
import { columnsOf, referenceTo } from '../../records/dictionary.ts';
import { EXTERNAL_REFERENCE, PATTERN } from './tables.ts';
import type { EnrichContext } from '../types.d.ts';

const ATTACK_ID = /^T\d{4}(?:\.\d{3})?$/;

/** Where the ids of techniques are stored: in a column of their own table, or of a table that points to it. */
interface Place {
  table: string;
  column: string;
  /** Column that points to the technique; empty in the techniques' own table. */
  pointer: string;
}

/**
 * sys_id of the one active technique of an id; empty if there is none or more than one, which is reported.
 * One look-up for each id and run.
 */
export function techniqueOf(id: string, work: EnrichContext): string {
  return remember(work.cache, `technique ${id}`, () => {
    const place = placeOfIds(work);
    if (place === null) return '';
    const found = activeTechniques(id, place, work);
    if (found.length === 1) return found[0] ?? '';
    const reason = found.length === 0 ? 'has no active record' : `has ${found.length} active records`;
    mention('some ATT&CK techniques are not linked', `${id} ${reason} in Threat Intelligence`, work);
    return '';
  });
}

/** Null, with a finding, if Threat Intelligence contains no techniques or does not show their ids. */
function placeOfIds(work: EnrichContext): Place | null {
  return remember(work.cache, 'place of technique ids', () => {
    if (work.ports.rows.first(PATTERN.table, { where: [] }) === null) {
      lacks(PATTERN, 'Threat Intelligence has no techniques, or this app cannot read them', work);
      return null;
    }
    const own = columnOfIds(PATTERN.table, work);
    if (own !== '') return { table: PATTERN.table, column: own, pointer: '' };
    if (!canRead(EXTERNAL_REFERENCE, work)) return null;
    const pointer = referenceTo(EXTERNAL_REFERENCE.table, PATTERN.table, work)?.name ?? '';
    const column = columnOfIds(EXTERNAL_REFERENCE.table, work);
    if (pointer !== '' && column !== '') return { table: EXTERNAL_REFERENCE.table, column, pointer };
    lacks(PATTERN, 'no column of Threat Intelligence contains ids such as T1078', work);
    return null;
  });
}

/** The text column whose values look like T1078; those that are called an id are looked at first. */
function columnOfIds(table: string, work: EnrichContext): string {
  const texts = columnsOf(table, work).filter(({ type }) => type === 'string');
  const named = texts.filter(({ name }) => /id$/.test(name));
  const others = texts.filter(({ name }) => !/id$/.test(name));
  return [...named, ...others].find(({ name }) => containsIds(table, name, work))?.name ?? '';
}

function containsIds(table: string, column: string, work: EnrichContext): boolean {
  let found = false;
  const where = [[column, 'STARTSWITH', 'T1']] as const;
  work.ports.rows.each(table, { where, limit: 20 }, (row) => {
    found = found || ATTACK_ID.test(row.text(column).trim());
  });
  return found;
}

/** Records of the id that are active: a release of ATT&CK that was loaded again, or another matrix, leaves old ones behind. */
function activeTechniques(id: string, { table, column, pointer }: Place, work: EnrichContext): string[] {
  const { rows } = work.ports;
  const named = new Set<string>();
  rows.each(table, { where: [[column, '=', id]], limit: 50 }, (row) =>
    named.add(pointer === '' ? row.id : row.text(pointer)),
  );
  if (named.size === 0) return [];
  const found: string[] = [];
  const hasActive = columnsOf(PATTERN.table, work).some(({ name }) => name === 'active');
  const where = [
    ['sys_id', 'IN', Array.from(named)] as const,
    ...(hasActive ? [['active', '=', 'true'] as const] : []),
  ];
  rows.each(PATTERN.table, { where, limit: 50 }, (row) => found.push(row.id));
  return found;
}
