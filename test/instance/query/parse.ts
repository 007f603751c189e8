import { notEmulated } from '../errors.ts';
import type { Condition, ParsedQuery } from '../types.ts';
import { joinedSegments, RELATED, RELATED_END } from './related.ts';
import { OPERATORS, REFUSED, REFUSED_SEGMENTS, operatorNamed } from './operators.ts';

/** Operator given to a segment that is no condition at all: the platform calls such a query invalid. */
export const INVALID = 'INVALID';

const CACHE_SIZE = 2000;
const cache = new Map<string, ParsedQuery>();

/**
 * Takes an encoded query apart. `^` cannot be escaped (Q11). Throws NotEmulatedError for operators the platform has and the instance
 * lacks. The answer is shared: do not change it.
 */
export function parseQuery(text: string): ParsedQuery {
  const cached = cache.get(text);
  if (cached) {
    cache.delete(text);
    cache.set(text, cached);
    return cached;
  }
  const parsed = parse(text);
  cache.set(text, parsed);
  if (cache.size > CACHE_SIZE) for (const oldest of cache.keys()) return (cache.delete(oldest), parsed);
  return parsed;
}

function parse(text: string): ParsedQuery {
  const query: ParsedQuery = { groups: [[]], order: [], groupBy: [] };
  for (const segment of joinedSegments(text))
    if (segment !== '' && segment !== 'EQ') addSegment(query, segment);
  if (query.groups.length > 1) query.groups = query.groups.filter((group) => group.length > 0);
  return query;
}

function addSegment(query: ParsedQuery, segment: string): void {
  if (segment.startsWith('ORDERBYDESC')) query.order.push({ field: segment.slice(11), descending: true });
  else if (segment.startsWith('ORDERBY')) query.order.push({ field: segment.slice(7), descending: false });
  else if (segment.startsWith('GROUPBY')) query.groupBy.push(segment.slice(7));
  else if (segment.startsWith('NQ')) {
    query.groups.push([]);
    if (segment.length > 2) addSegment(query, segment.slice(2));
  } else if (/^OR[a-z0-9_]/.test(segment)) {
    const condition = parseCondition(segment.slice(2));
    const clause = query.groups.at(-1)?.at(-1);
    if (clause) clause.push(condition);
    else query.groups.at(-1)?.push([condition]);
  } else query.groups.at(-1)?.push([parseCondition(segment)]);
}

function parseCondition(segment: string): Condition {
  const related = RELATED.find((each) => segment.startsWith(each));
  if (related) return { field: 'sys_id', operator: related, value: segment.slice(related.length) };
  for (const refused of REFUSED_SEGMENTS)
    if (segment.startsWith(refused)) throw notEmulated(`query ${refused}`);
  const field = /^[a-z0-9_.]+/.exec(segment)?.[0] ?? '';
  const rest = segment.slice(field.length);
  for (const refused of REFUSED) if (rest.startsWith(refused)) throw notEmulated(`query operator ${refused}`);
  const spelled = OPERATORS.find((operator) => rest.startsWith(operator));
  const operator = spelled && operatorNamed(spelled);
  if (!field || !spelled || !operator) return { field, operator: INVALID, value: segment };
  return { field, operator, value: rest.slice(spelled.length) };
}

/** The encoded query of a parsed one. */
export function formatQuery(query: ParsedQuery): string {
  const groups = query.groups.map((group) =>
    group.map((clause) => clause.map(formatCondition).join('^OR')).join('^'),
  );
  const order = query.order.map(({ field, descending }) => `ORDERBY${descending ? 'DESC' : ''}${field}`);
  const by = query.groupBy.map((field) => `GROUPBY${field}`);
  return [groups.join('^NQ'), ...order, ...by].filter((part) => part !== '').join('^');
}

/** One condition as it stands in an encoded query. */
export function formatCondition({ field, operator, value }: Condition): string {
  if (operator === 'JOIN') return `JOIN${value}`;
  if (operator === 'RLQUERY') return `RLQUERY${value}^${RELATED_END}`;
  return operator === INVALID ? value : `${field}${operator}${value}`;
}
