import { matchesRow } from '../query/index.ts';
import type { Acl, Platform, Row, Transaction } from '../types.ts';
import { isOn, type Catalog } from './catalog.ts';
import { problemText, rethrowKill } from './problem.ts';
import { scopeOf } from './scopes.ts';

/** An active record ACL as it is evaluated. */
interface Rule {
  row: Row;
  scope: string;
  roles: string[];
  deny: boolean;
  adminOverrides: boolean;
}

type Operation = 'read' | 'write' | 'create' | 'delete' | 'query_match' | 'query_range';
type Question = { tx: Transaction; table: string; row: Row | undefined };

const TABLES = ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role', 'sys_scope', 'sys_app'];

/** Names of the roles that each ACL asks for. */
function rolesByAcl(platform: Platform): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const grant of platform.store.rows('sys_security_acl_role')) {
    const role = platform.store.get('sys_user_role', grant['sys_user_role'] ?? '');
    const acl = grant['sys_security_acl'] ?? '';
    roles.set(acl, [...(roles.get(acl) ?? []), role?.['name'] ?? grant['sys_user_role'] ?? '']);
  }
  return roles;
}

function toRule(platform: Platform, row: Row, roles: Map<string, string[]>): Rule {
  return {
    row,
    scope: scopeOf(platform, row),
    roles: roles.get(row.sys_id) ?? [],
    deny: row['decision_type'] === 'deny',
    adminOverrides: isOn(row['admin_overrides'] ?? '1'),
  };
}

/** Active ACLs of type record by `<operation> <name>`. */
function readRules(platform: Platform): Map<string, Rule[]> {
  const roles = rolesByAcl(platform);
  const rules = new Map<string, Rule[]>();
  for (const row of platform.store.rows('sys_security_acl')) {
    if (!isOn(row['active'] ?? '1') || (row['type'] ?? 'record') !== 'record') continue;
    const key = `${row['operation']} ${row['name']}`;
    rules.set(key, [...(rules.get(key) ?? []), toRule(platform, row, roles)]);
  }
  return rules;
}

/**
 * Access controls as the platform evaluates them (ServiceNow documentation, "ACL evaluation"): a record needs the
 * table's ACL, a field the field's too; the most specific name that has ACLs decides, one of its ACLs must hold, and
 * every deny-unless ACL of it. Without any table ACL only an admin passes (the wildcard ACL of a fresh instance).
 */
export class AccessControl implements Acl {
  constructor(
    private readonly platform: Platform,
    private readonly catalog: Catalog,
  ) {}

  can(tx: Transaction, operation: Operation, table: string, row?: Row, column?: string): boolean {
    const own = row?.['sys_class_name'];
    const question = { tx, table: own && this.platform.schema.has(own) ? own : table, row };
    const lineage = this.platform.schema.lineage(question.table);
    const isAdmin = tx.user.roles.has('admin');
    if (!(this.decide(question, operation, [...lineage, '*']) ?? isAdmin)) return false;
    if (!column) return true;
    const names = [column, '*'].flatMap((field) => [...lineage, '*'].map((name) => `${name}.${field}`));
    return this.decide(question, operation, names) ?? true;
  }

  canQuery(
    tx: Transaction,
    operation: 'query_match' | 'query_range',
    table: string,
    column: string,
  ): boolean {
    const names = this.platform.schema.lineage(table).map((name) => `${name}.${column}`);
    const decided = this.decide({ tx, table, row: undefined }, operation, names);
    return decided ?? this.can(tx, 'read', table, undefined, column);
  }

  passes(tx: Transaction, sysId: string): boolean {
    const row = this.platform.store.get('sys_security_acl', sysId);
    if (!row || !isOn(row['active'] ?? '1')) return false;
    const rule = toRule(this.platform, row, rolesByAcl(this.platform));
    return this.holds({ tx, table: 'sys_security_acl', row: undefined }, rule);
  }

  /** What the first name with ACLs decides; undefined when none has any. */
  private decide(question: Question, operation: Operation, names: string[]): boolean | undefined {
    const all = this.catalog.derive('acl', TABLES, () => readRules(this.platform));
    for (const name of names) {
      const rules = all.get(`${operation} ${name}`);
      if (!rules) continue;
      const allowing = rules.filter((rule) => !rule.deny);
      if (!rules.every((rule) => !rule.deny || this.holds(question, rule))) return false;
      return allowing.length === 0 || allowing.some((rule) => this.holds(question, rule));
    }
    return undefined;
  }

  private holds(question: Question, rule: Rule): boolean {
    const { roles } = question.tx.user;
    if (rule.adminOverrides && roles.has('admin')) return true;
    if (rule.roles.length > 0 && !rule.roles.some((role) => roles.has(role))) return false;
    return this.conditionHolds(question, rule) && this.scriptHolds(question, rule);
  }

  private conditionHolds({ tx, table, row }: Question, rule: Rule): boolean {
    const condition = rule.row['condition'];
    return !condition || !row || matchesRow(this.platform, tx, table, row, condition);
  }

  private scriptHolds({ tx, table, row }: Question, rule: Rule): boolean {
    const { glide, sandbox, log } = this.platform;
    const script = rule.row['script'];
    if (!script || !isOn(rule.row['advanced'] ?? '1')) return true;
    const current = glide.over(tx, table, row ?? { sys_id: '' }, { isNew: !row }).proxy;
    try {
      const name = `sys_security_acl.${rule.row['name']}`;
      const { value, variables } = sandbox.run(tx, rule.scope, name, script, { current, answer: undefined });
      return (variables['answer'] ?? value) === true;
    } catch (error) {
      rethrowKill(error);
      log.write('error', rule.scope, `ACL ${rule.row['name']}: ${problemText(error)}`);
      return false;
    }
  }
}
