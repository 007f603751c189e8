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

type Question = { tx: Transaction; table: string; row: Row | undefined };

const TABLES = ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role', 'sys_scope', 'sys_app'];

/** Active ACLs of type record by `<operation> <name>`. */
function readRules(platform: Platform): Map<string, Rule[]> {
  const roles = new Map<string, string[]>();
  for (const grant of platform.store.rows('sys_security_acl_role')) {
    const role = platform.store.get('sys_user_role', grant['sys_user_role'] ?? '');
    const acl = grant['sys_security_acl'] ?? '';
    roles.set(acl, [...(roles.get(acl) ?? []), role?.['name'] ?? grant['sys_user_role'] ?? '']);
  }
  const rules = new Map<string, Rule[]>();
  for (const row of platform.store.rows('sys_security_acl')) {
    if (!isOn(row['active'] ?? '1') || (row['type'] ?? 'record') !== 'record') continue;
    const key = `${row['operation']} ${row['name']}`;
    const rule = {
      row,
      scope: scopeOf(platform, row),
      roles: roles.get(row.sys_id) ?? [],
      deny: row['decision_type'] === 'deny',
      adminOverrides: isOn(row['admin_overrides'] ?? '1'),
    };
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

/**
 * Access controls as the platform evaluates them (ServiceNow documentation, "ACL evaluation"): a record needs the
 * table's ACL, a field the field's too; the most specific name that has ACLs decides, one of its ACLs must hold, and
 * every deny-unless ACL of it. Without any table ACL only an admin passes (the wildcard ACL of a fresh instance).
 */
export function createAcl(platform: Platform, catalog: Catalog): Acl {
  const rulesFor = (operation: string, name: string) =>
    catalog.derive('acl', TABLES, () => readRules(platform)).get(`${operation} ${name}`) ?? [];

  function scriptHolds({ tx, table, row }: Question, rule: Rule): boolean {
    const script = rule.row['script'];
    if (!script || !isOn(rule.row['advanced'] ?? '1')) return true;
    const current = platform.glide.over(tx, table, row ?? { sys_id: '' }, { isNew: !row }).proxy;
    try {
      const name = `sys_security_acl.${rule.row['name']}`;
      const { value, variables } = platform.sandbox.run(tx, rule.scope, name, script, { current, answer: undefined });
      return (variables['answer'] ?? value) === true;
    } catch (error) {
      rethrowKill(error);
      platform.log.write('error', rule.scope, `ACL ${rule.row['name']}: ${problemText(error)}`);
      return false;
    }
  }

  function conditionHolds({ tx, table, row }: Question, rule: Rule): boolean {
    const condition = rule.row['condition'];
    return !condition || !row || matchesRow(platform, tx, table, row, condition);
  }

  function holds(question: Question, rule: Rule): boolean {
    const { roles } = question.tx.user;
    if (rule.adminOverrides && roles.has('admin')) return true;
    if (rule.roles.length > 0 && !rule.roles.some((role) => roles.has(role))) return false;
    return conditionHolds(question, rule) && scriptHolds(question, rule);
  }

  /** What the first name with ACLs decides; undefined when none has any. */
  function decide(question: Question, operation: string, names: string[]): boolean | undefined {
    for (const name of names) {
      const rules = rulesFor(operation, name);
      if (rules.length === 0) continue;
      const allowing = rules.filter((rule) => !rule.deny);
      if (!rules.every((rule) => !rule.deny || holds(question, rule))) return false;
      return allowing.length === 0 || allowing.some((rule) => holds(question, rule));
    }
    return undefined;
  }

  return {
    can(tx, operation, table, row, column) {
      const own = row?.['sys_class_name'];
      const question = { tx, table: own && platform.schema.has(own) ? own : table, row };
      const lineage = platform.schema.lineage(question.table);
      const isAdmin = tx.user.roles.has('admin');
      if (!(decide(question, operation, [...lineage, '*']) ?? isAdmin)) return false;
      if (!column) return true;
      const names = [column, '*'].flatMap((field) => [...lineage, '*'].map((name) => `${name}.${field}`));
      return decide(question, operation, names) ?? true;
    },
  };
}
