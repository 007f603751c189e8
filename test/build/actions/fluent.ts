import { COMMON_COLUMNS } from '../../../src/server/actions/columns.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import type { ActionField, ActionType } from '../../../src/server/actions/types.d.ts';

const TABLE = 'x_sul_sumo_logic_s_action';
const HEAD = '// Made of src/server/actions by `npm run generate:actions`: edit the fields there.';

/** Column that names the table of the condition. */
const CONDITION_TABLE = 'condition_table';

/** A column of the types, with the types that use it. */
interface TypeColumn {
  field: ActionField;
  types: readonly string[];
  /** Types for which it must be filled in. */
  required: readonly string[];
  hint: string;
}

/** Columns of all types, each once, in the order in which the types bring them. */
export function typeColumns(actionTypes: readonly ActionType[] = ACTION_TYPES): readonly TypeColumn[] {
  const columns = new Map<
    string,
    { field: ActionField; uses: [type: string, label: string, field: ActionField][] }
  >();
  for (const actionType of actionTypes) {
    for (const field of actionType.fields) {
      const column = columns.get(field.column) ?? { field, uses: [] };
      column.uses.push([actionType.type, actionType.label, field]);
      columns.set(field.column, column);
    }
  }
  return [...columns.values()].map(({ field, uses }) => ({
    field: { ...field, maxLength: Math.max(...uses.map(([, , each]) => each.maxLength ?? 255)) },
    types: uses.map(([type]) => type),
    required: uses.filter(([, , each]) => each.required === true).map(([type]) => type),
    hint: hintOf(uses.map(([, label, each]) => [label, each.help])),
  }));
}

/** One help for all types, or each type's own behind its name. */
function hintOf(uses: readonly (readonly [label: string, help: string])[]): string {
  const helps = new Set(uses.map(([, help]) => help));
  if (helps.size === 1) return uses[0]?.[1] ?? '';
  return uses.map(([label, help]) => `${label}: ${help}`).join(' ');
}

const text = (value: string): string => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

function choicesOf(choices: readonly (readonly [string, string])[]): string {
  const entries = choices.map(
    ([value, label], at) =>
      `${/^\w+$/.test(value) ? value : text(value)}: { label: ${text(label)}, sequence: ${at} }`,
  );
  return `choices: { ${entries.join(', ')} }`;
}

function columnOf(field: ActionField, hint: string): string {
  const common = `label: ${text(field.label)}, hint: ${text(hint)}`;
  const length = `maxLength: ${field.maxLength ?? 255}`;
  switch (field.kind) {
    case 'flag':
      return `${field.column}: BooleanColumn({ ${common}, default: ${field.column === 'active'} }),`;
    case 'secret':
      return `${field.column}: Password2Column({ ${common}, ${length} }),`;
    case 'choice': {
      const choices = field.choices ?? [];
      const first = text(choices[0]?.[0] ?? '');
      const dropdown = "dropdown: 'dropdown_without_none'";
      return `${field.column}: StringColumn({ ${common}, maxLength: 40, default: ${first}, ${dropdown}, ${choicesOf(choices)} }),`;
    }
    case 'number':
      return `${field.column}: IntegerColumn({ ${common} }),`;
    // Of which table its columns are, the condition builder takes from another column.
    case 'conditions':
      return `${field.column}: ConditionsColumn({ ${common}, maxLength: 4000, dependent: '${CONDITION_TABLE}' }),
    ${CONDITION_TABLE}: TableNameColumn({ label: 'Table of the condition', hint: 'Conditions are on Insights, and on what they refer to.', default: 'x_sul_sumo_logic_s_insight', readOnly: true }),`;
    case 'text': {
      const mandatory = field.column === 'name' ? ', mandatory: true' : '';
      return `${field.column}: StringColumn({ ${common}, ${length}${mandatory} }),`;
    }
  }
}

/** The table of Actions. */
export function tableFluent(actionTypes: readonly ActionType[] = ACTION_TYPES): string {
  const type: ActionField = {
    column: 'type',
    label: 'Type',
    help: 'Where the Action sends to.',
    kind: 'choice',
    choices: actionTypes.map(({ type: value, label }) => [value, label] as const),
  };
  const columns = [...COMMON_COLUMNS, type].map((field) => columnOf(field, field.help));
  const own = typeColumns(actionTypes).map(({ field, hint }) => columnOf(field, hint));
  return `import { BooleanColumn, ConditionsColumn, DateTimeColumn, IntegerColumn, Password2Column, StringColumn, Table, TableNameColumn } from '@servicenow/sdk/core';

${HEAD}
/** One row for each Action: where to send what, and how its last deliveries went. */
export const ${TABLE} = Table({
  name: '${TABLE}',
  label: 'Action',
  display: 'name',
  allowWebServiceAccess: true,
  accessibleFrom: 'public',
  actions: ['read', 'create', 'update', 'delete'],
  schema: {
    ${[...columns, ...own].join('\n    ')}
    stopped: BooleanColumn({ label: 'Stopped', hint: 'The target rejects the credentials or the address: nothing is sent until the Action is changed or resumed.', default: false }),
    paused_until: DateTimeColumn({ label: 'Paused until', hint: 'Nothing is sent before this time: the target asked for patience or did not answer.' }),
    pauses: IntegerColumn({ label: 'Pauses', hint: 'Pauses since the target last answered well: each one is longer.', default: 0 }),
    slow: BooleanColumn({ label: 'Slow', hint: 'The target took more than two seconds for its last answer: its deliveries come after those of the others.', default: false }),
    reason: StringColumn({ label: 'Reason', hint: 'Why it has stopped or is paused.', maxLength: 1000 }),
  },
});
`;
}

/** UI policies: a field is shown for the types that use it, and must be filled in where a type needs it. */
export function policyFluent(actionTypes: readonly ActionType[] = ACTION_TYPES): string {
  const shown = byTypes(typeColumns(actionTypes).map(({ field, types }) => [field.column, types]));
  const required = byTypes(
    typeColumns(actionTypes).map(({ field, required: types }) => [field.column, types]),
  );
  const policies = [
    ...[...shown].map(([types, columns]) => policy('show', types, columns, 'visible: true')),
    ...[...required].map(([types, columns]) => policy('require', types, columns, 'mandatory: true')),
  ];
  return `import { UiPolicy } from '@servicenow/sdk/core';\n\n${HEAD}\n/** Which fields the form of an Action shows for its type. */\n${policies.join('\n\n')}\n`;
}

/** Columns by the types that they have in common. */
function byTypes(columns: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [column, types] of columns) {
    const key = types.join(',');
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return groups;
}

function policy(what: string, types: string, columns: readonly string[], effect: string): string {
  const actions = columns.map((column) => `{ field: '${column}', ${effect} }`);
  return `UiPolicy({
  $id: Now.ID['ui-policy-action-${what}-${types.replace(/[_,]/g, '-')}'],
  table: '${TABLE}',
  shortDescription: ${text(`${what === 'show' ? 'Show' : 'Require'} the fields of ${types.replace(/,/g, ', ')}`)},
  conditions: 'typeIN${types}',
  active: true,
  global: true,
  onLoad: true,
  reverseIfFalse: true,
  actions: [${actions.join(', ')}],
});`;
}

/** List and form of Actions. */
export function layoutFluent(actionTypes: readonly ActionType[] = ACTION_TYPES): string {
  const element = (column: string): string => `{ type: 'table_field', field: '${column}' },`;
  const half = (columns: readonly string[]): string => {
    const middle = Math.ceil(columns.length / 2);
    return `{
          layout: 'two-column',
          leftElements: [${columns.slice(0, middle).map(element).join('\n')}],
          rightElements: [${columns.slice(middle).map(element).join('\n')}],
        }`;
  };
  const section = (caption: string, columns: readonly string[], wide: readonly string[] = []): string => {
    const below =
      wide.length === 0 ? '' : `, { layout: 'one-column', elements: [${wide.map(element).join('\n')}] }`;
    return `{ caption: '${caption}', content: [${half(columns)}${below}] },`;
  };
  return `import { default_view, Form, List } from '@servicenow/sdk/core';

${HEAD}
/** List and form of Actions. */
List({
  table: '${TABLE}',
  view: default_view,
  columns: ['name', 'type', 'active', 'on_created', 'on_closed', 'on_demand', 'stopped', 'paused_until', 'reason'],
});

Form({
  table: '${TABLE}',
  view: default_view,
  sections: [
    ${section('Action', ['name', 'active', 'type', 'minimum_severity'])}
    ${section(
      'Notifications',
      ['on_created', 'on_closed', 'on_demand', 'on_rule_disabled', 'on_health', 'max_per_hour'],
      [CONDITION_TABLE, 'condition'],
    )}
    ${section(
      'Target',
      typeColumns(actionTypes).map(({ field }) => field.column),
    )}
    ${section('Deliveries', ['stopped', 'reason', 'paused_until', 'pauses', 'slow'])}
  ],
});
`;
}

/** Addresses that are no secret: they say where Insights go all the same. */
const ADDRESSES = ['base_url'];

/** Columns that Action admins alone see and fill in. */
export function guardedColumns(actionTypes: readonly ActionType[] = ACTION_TYPES): readonly string[] {
  return typeColumns(actionTypes)
    .map(({ field }) => field)
    .filter(({ kind, column }) => kind === 'secret' || ADDRESSES.includes(column))
    .map(({ column }) => column);
}

/** Field-level ACLs: for all but Action admins secrets and addresses are not there, not even encrypted, and not to be written. */
export function aclFluent(actionTypes: readonly ActionType[] = ACTION_TYPES): string {
  const acls = guardedColumns(actionTypes).flatMap((column) =>
    ['read', 'write'].map(
      (operation) => `Acl({
  $id: Now.ID['acl-action-${column.replace(/_/g, '-')}-${operation}'],
  type: 'record',
  table: '${TABLE}',
  field: '${column}',
  operation: '${operation}',
  active: true,
  roles: [actionAdmin],
});`,
    ),
  );
  return `import { Acl } from '@servicenow/sdk/core';
import { actionAdmin } from '../roles/roles.now';

${HEAD}
/** Field level: for all but Action admins secrets and addresses are not there, not even encrypted, and not to be written. */
${acls.join('\n\n')}
`;
}
