import { done, refused, type Said } from '../../core/said.ts';
import type { Ports, Rows, Values } from '../../platform/ports.d.ts';
import { findSource, hasRules, RULE, SOURCE, SOURCE_FIELD, SOURCE_NAME } from './rules.ts';

/** The script of a rule returns the sys_id of a configuration item, or null: then the next rule runs. */
function scriptFor(column: string): string {
  return `(function process(rule, sourceValue, sourcePayload) {
  if (!sourceValue) return null;
  var item = new GlideRecord('cmdb_ci');
  item.addQuery('${column}', sourceValue);
  item.setLimit(2);
  item.query();
  if (!item.next()) return null;
  var id = item.getUniqueValue();
  return item.next() ? null : id;
})(rule, sourceValue, sourcePayload);`;
}

/** The three rules, in the order in which they run. */
const RULES = [
  { what: 'host name', field: SOURCE_FIELD.name, column: 'name', order: '100' },
  { what: 'IP address', field: SOURCE_FIELD.ip, column: 'ip_address', order: '200' },
  { what: 'MAC address', field: SOURCE_FIELD.mac, column: 'mac_address', order: '300' },
] as const;

/** Columns without which a rule would do nothing, or match everything. */
const NEEDED = ['name', 'source', 'method', 'source_field', 'script', 'order', 'active'];

/**
 * Creates the three CI Lookup Rules and the source that they belong to; where the source has active rules, nothing is
 * changed. Script rules: the columns of field matching are not documented. Returns what was done, or why not.
 */
export function createLookupRules(ports: Ports): Said {
  const { rows } = ports;
  if (!rows.hasTable(RULE))
    return refused(`Nothing was created: this instance has no CI Lookup Rules (table ${RULE}).`);
  const missing = [
    ...NEEDED.filter((column) => !rows.hasColumn(RULE, column)).map((column) => `${RULE}.${column}`),
    ...(rows.hasColumn(SOURCE, 'name') ? [] : [`${SOURCE}.name`]),
  ];
  if (missing.length > 0)
    return refused(
      `Nothing was created: this instance has no ${missing.join(', ')}. Create the rules by hand.`,
    );
  const source =
    findSource(rows) ||
    (rows.insert(SOURCE, { name: SOURCE_NAME }, ports.deriveId('ci lookup source'))?.id ?? '');
  if (source === '') return notCreated(SOURCE);
  if (hasRules(source, rows))
    return done(`Nothing was changed: the source "${SOURCE_NAME}" already has active CI Lookup Rules.`);
  for (const rule of RULES) if (!createRule(rule, source, ports)) return notCreated(RULE);
  return done(
    `Three CI Lookup Rules of the source "${SOURCE_NAME}" were created: for host name, IP address and MAC address.`,
  );
}

/** The sys_id derives from the rule: one that was deactivated, or created by an interrupted attempt, exists already. */
function createRule(
  { what, field, column, order }: (typeof RULES)[number],
  source: string,
  ports: Ports,
): boolean {
  const { rows } = ports;
  const id = ports.deriveId(`ci lookup rule ${field}`);
  const known = rows.byId(RULE, id);
  if (known !== null) return known.save({ active: 'true', source });
  const values: Values = {
    name: `${SOURCE_NAME}: ${what}`,
    source,
    method: 'script',
    source_field: field,
    script: scriptFor(column),
    order,
    active: 'true',
    ...optional({ type: 'custom', lookup_target: 'ci' }, rows),
  };
  return rows.insert(RULE, values, id) !== null;
}

function optional(values: Values, rows: Rows): Values {
  return Object.fromEntries(Object.entries(values).filter(([column]) => rows.hasColumn(RULE, column)));
}

function notCreated(table: string): Said {
  return refused(
    `The platform did not store a record of ${table}: allow this application to create them (Application Cross-Scope Access), or create the rules by hand.`,
  );
}
