import { formatQuery, parseQuery } from '../../query/index.ts';
import type { ParsedQuery, Platform, Transaction } from '../../types.ts';
import { inWords } from './words.ts';

/** A part of the filter: where a click leads (up to and with it), and where the list goes without it. */
export interface Crumb {
  text: string;
  /** Encoded query of this part and those before it. */
  upTo: string;
  without: string;
}

const withOrder = (query: ParsedQuery, groups: ParsedQuery['groups']): string =>
  formatQuery({ ...query, groups });

/** The conditions of an encoded query in words, each to be taken away alone; alternatives (`^NQ`) are one part each. */
export function crumbsOf(platform: Platform, tx: Transaction, table: string, encoded: string): Crumb[] {
  const query = parseQuery(encoded);
  const words = (clause: ParsedQuery['groups'][number][number]): string =>
    clause.map((condition) => inWords(platform, tx, table, condition)).join(' or ');
  const groups = query.groups.filter((group) => group.length > 0);
  if (groups.length > 1)
    return groups.map((group, at) => ({
      text: (at > 0 ? 'or ' : '') + group.map(words).join(' and '),
      upTo: withOrder(query, groups.slice(0, at + 1)),
      without: withOrder(
        query,
        groups.filter((each) => each !== group),
      ),
    }));
  const clauses = groups[0] ?? [];
  return clauses.map((clause, at) => ({
    text: words(clause),
    upTo: withOrder(query, [clauses.slice(0, at + 1)]),
    without: withOrder(query, [clauses.filter((each) => each !== clause)]),
  }));
}
