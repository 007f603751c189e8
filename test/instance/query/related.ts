import { notEmulated } from '../errors.ts';
import type { Condition, Row } from '../types.ts';

/** Segments that look into another table, and what each begins with. */
export const RELATED = ['RLQUERY', 'JOIN'] as const;
export const RELATED_END = 'ENDRLQUERY';

/** How many records of another table point to a row, and which of them count. */
interface Relation {
  /** Column of the row that the others name; `sys_id` nearly always. */
  own: string;
  table: string;
  field: string;
  query: string;
  holds: (count: number) => boolean;
}

const COMPARISONS: Record<string, (count: number, wanted: number) => boolean> = {
  '>=': (count, wanted) => count >= wanted,
  '<=': (count, wanted) => count <= wanted,
  '>': (count, wanted) => count > wanted,
  '<': (count, wanted) => count < wanted,
  '=': (count, wanted) => count === wanted,
};

/** `sys_user_has_role.user,>0,m2m^role.name=admin` of RLQUERY: how many related records there must be. */
function countedRelation(text: string): Relation {
  const [head = '', ...conditions] = text.split('^');
  const found = /^(\w+)\.(\w+),(>=|<=|>|<|=)(\d+)(?:,m2m)?$/.exec(head);
  if (!found) throw notEmulated(`query RLQUERY${head}`);
  const [, table = '', field = '', sign = '', wanted = ''] = found;
  const compare = COMPARISONS[sign];
  return {
    own: 'sys_id',
    table,
    field,
    query: conditions.join('^'),
    holds: (count) => compare?.(count, Number(wanted)) ?? false,
  };
}

/** `sys_user.sys_id=sys_user_group.manager!active=true` of JOIN: there must be one. Of conditions, one is emulated. */
function joinedRelation(text: string): Relation {
  const found = /^\w+\.(\w+)=(\w+)\.(\w+)(?:!(.*))?$/.exec(text);
  if (!found) throw notEmulated(`query JOIN${text}`);
  const [, own = '', table = '', field = '', query = ''] = found;
  return { own, table, field, query, holds: (count) => count > 0 };
}

type Find = (table: string, query: string) => Row[];

/** Whether a row has as many related records as a condition asks for (Q30). */
export function relatedTest(condition: Condition, find: Find): (row: Row) => boolean {
  const relation =
    condition.operator === 'JOIN' ? joinedRelation(condition.value) : countedRelation(condition.value);
  const counts = new Map<string, number>();
  for (const other of find(relation.table, relation.query)) {
    const key = other[relation.field] ?? '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (row) => relation.holds(counts.get(row[relation.own] ?? '') ?? 0);
}

/** Takes the segments of a query apart where some of them belong to an RLQUERY: those become one. */
export function joinedSegments(text: string): string[] {
  const segments: string[] = [];
  let open: string[] | undefined;
  for (const segment of text.split('^')) {
    if (open) {
      if (segment !== RELATED_END) open.push(segment);
      else open = void segments.push(open.join('^'));
    } else if (segment.startsWith('RLQUERY')) open = [segment];
    else segments.push(segment);
  }
  if (open) throw notEmulated(`an RLQUERY without ${RELATED_END}`);
  return segments;
}
