import { parseQuery } from '../query/index.ts';
import { PlatformRecords } from '../records/index.ts';
import type { FindOptions, ParsedQuery, Platform, Row, Transaction } from '../types.ts';
import { byOrder, isOn, type Catalog } from './catalog.ts';
import { scopeOf } from './scopes.ts';

type Query = string | ParsedQuery;

const STATE = 'query-rules';

/** Both queries hold: each group of one with each group of the other; order and grouping are the first's. */
function both(query: ParsedQuery, other: ParsedQuery): ParsedQuery {
  const groups = query.groups.flatMap((group) => other.groups.map((more) => [...group, ...more]));
  return { ...query, groups };
}

/** Records whose every query goes through the table's query business rules first, those of scripts too (case B06). */
export class RuledRecords extends PlatformRecords {
  constructor(
    private readonly host: Platform,
    private readonly catalog: Catalog,
    passwordSecret?: string,
  ) {
    super(host, passwordSecret);
  }

  override find(tx: Transaction, table: string, query: Query, options?: FindOptions): Row[] {
    return super.find(tx, table, this.narrowed(tx, table, query), options);
  }

  override group(tx: Transaction, table: string, query: Query): Row[] {
    return super.group(tx, table, this.narrowed(tx, table, query));
  }

  private narrowed(tx: Transaction, table: string, query: Query): Query {
    const rules = this.rulesFor(table);
    // What a query rule itself asks for is not narrowed again.
    if (rules.length === 0 || tx.state.has(STATE)) return query;
    const parsed = typeof query === 'string' ? parseQuery(query) : query;
    tx.state.set(STATE, true);
    try {
      return rules.reduce((narrow, rule) => both(narrow, this.conditionsOf(tx, table, rule)), parsed);
    } finally {
      tx.state.delete(STATE);
    }
  }

  private rulesFor(table: string): Row[] {
    const all = this.catalog.derive('query-rules', ['sys_script'], () =>
      [...this.host.store.rows('sys_script')]
        .filter((row) => row['when'] === 'before' && isOn(row['active'] ?? '1') && isOn(row['action_query']))
        .sort(byOrder),
    );
    if (all.length === 0) return [];
    const lineage = this.host.schema.lineage(table);
    return all.filter((rule) => lineage.includes(rule['collection'] ?? ''));
  }

  /** `current` is a record that nobody queried yet: what the rule adds to it is the condition. */
  private conditionsOf(tx: Transaction, table: string, rule: Row): ParsedQuery {
    const current = this.host.glide.over(tx, table, { sys_id: '' }, { isNew: true }).proxy as {
      getEncodedQuery(): string;
    };
    const name = `sys_script.${rule['name']}`;
    this.host.sandbox.run(tx, scopeOf(this.host, rule), name, rule['script'] ?? '', {
      current,
      previous: null,
    });
    return parseQuery(current.getEncodedQuery());
  }
}
