import { COMMON_COLUMNS } from '../../../src/server/actions/columns.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { ADDRESSES } from '../../../src/server/actions/secret-guard.ts';
import type { ActionField, ActionType } from '../../../src/server/actions/types.d.ts';
import { call, Code, fluentFile, idOf } from './write.ts';

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

function columnOf(
  scope: string,
  { column, kind, label, choices = [], maxLength = 255 }: ActionField,
  hint: string,
): object {
  const make = (api: string, options: object = {}): object => ({
    [column]: new Code(call(`${api}Column`, { label, hint, ...options })),
  });
  switch (kind) {
    case 'flag':
      return make('Boolean', { default: column === 'active' });
    case 'secret':
      return make('Password2', { maxLength });
    case 'number':
      return make('Integer');
    case 'text':
      return make('String', { maxLength, mandatory: column === 'name' ? true : undefined });
    case 'choice':
      return make('String', {
        maxLength: 40,
        default: choices[0]?.[0] ?? '',
        dropdown: 'dropdown_without_none',
        choices: Object.fromEntries(
          choices.map(([value, text], sequence) => [value, { label: text, sequence }]),
        ),
      });
    // Of which table its columns are, the condition builder takes from another column.
    case 'conditions':
      return {
        ...make('Conditions', { maxLength: 4000, dependent: CONDITION_TABLE }),
        ...conditionTable(scope),
      };
  }
}

const conditionTable = (scope: string): object => ({
  [CONDITION_TABLE]: new Code(
    call('TableNameColumn', {
      label: 'Table of the condition',
      hint: 'Conditions apply to Insights, and to the records that they refer to.',
      default: `${scope}_insight`,
      readOnly: true,
    }),
  ),
});

/** What the app keeps of an Action itself. */
const STATE = {
  stopped: new Code(
    call('BooleanColumn', {
      label: 'Stopped',
      hint: 'The target rejected the credentials or the URL. Nothing is sent until the Action is changed or resumed.',
      default: false,
    }),
  ),
  paused_until: new Code(
    call('DateTimeColumn', {
      label: 'Paused until',
      hint: 'Nothing is sent before this time, because the target rate-limited the app or did not respond.',
    }),
  ),
  pauses: new Code(
    call('IntegerColumn', {
      label: 'Pauses',
      hint: 'Number of pauses since the last successful delivery. Each pause is longer.',
      default: 0,
    }),
  ),
  slow: new Code(
    call('BooleanColumn', {
      label: 'Slow',
      hint: 'The last response of the target took more than two seconds. Deliveries of other Actions are sent first.',
      default: false,
    }),
  ),
  reason: new Code(
    call('StringColumn', { label: 'Reason', hint: 'Why the Action is stopped or paused.', maxLength: 1000 }),
  ),
};

const shown = (api: string, label: string, hint: string): Code =>
  new Code(
    call(api, {
      label,
      hint: `${hint} Determined when the form is opened; not stored.`,
      readOnly: true,
      ...(api === 'StringColumn' ? { maxLength: 500 } : {}),
    }),
  );

/** What the form of an Action shows of its deliveries: src/server/actions/tally.ts. */
const DELIVERIES = {
  last_delivered_at: shown('DateTimeColumn', 'Last delivered', 'When the target last accepted a delivery.'),
  last_error: shown('StringColumn', 'Last error', 'Error of the last delivery that is not delivered.'),
  last_error_at: shown('DateTimeColumn', 'Last error at', 'When that delivery was last attempted.'),
  waiting: shown('IntegerColumn', 'Waiting', 'Number of deliveries that are not sent yet.'),
  failed: shown('IntegerColumn', 'Failed', 'Number of deliveries that failed.'),
};

/** The table of Actions: one row says where to send what, and how its last deliveries went. */
export function actionTableFluent(scope: string, actionTypes: readonly ActionType[]): string {
  const type: ActionField = {
    column: 'type',
    label: 'Type',
    help: 'Where the Action sends to.',
    kind: 'choice',
    choices: actionTypes.map(({ type: value, label }) => [value, label] as const),
  };
  const columns = [
    ...[...COMMON_COLUMNS, type].map((field) => columnOf(scope, field, field.help)),
    ...typeColumns(actionTypes).map(({ field, hint }) => columnOf(scope, field, hint)),
  ];
  const name = `${scope}_action`;
  const table = call('Table', {
    name,
    label: 'Action',
    display: 'name',
    allowWebServiceAccess: true,
    accessibleFrom: 'public',
    actions: ['read', 'create', 'update', 'delete'],
    schema: Object.assign({}, ...columns, STATE, DELIVERIES),
  });
  const used = [...new Set([...table.matchAll(/\b\w+Column(?=\()/g)].map(([api]) => api))];
  return fluentFile(['Table', ...used], [`export const ${name} = ${table}`]);
}

/** UI policies: a field is shown for the types that use it, and must be filled in where a type needs it. */
export function actionPolicyFluent(scope: string, actionTypes: readonly ActionType[]): string {
  const columns = typeColumns(actionTypes);
  const shown = byTypes(columns.map(({ field, types }) => [field.column, types]));
  const required = byTypes(columns.map(({ field, required: types }) => [field.column, types]));
  return fluentFile(
    ['UiPolicy'],
    [
      ...[...shown].map(([types, fields]) => policy(scope, 'show', types, fields)),
      ...[...required].map(([types, fields]) => policy(scope, 'require', types, fields)),
    ],
  );
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

function policy(scope: string, what: 'show' | 'require', types: string, columns: readonly string[]): string {
  const verb = what === 'show' ? 'Show' : 'Require';
  return call('UiPolicy', {
    $id: idOf(`ui-policy-action-${what}-${types.replace(/[_,]/g, '-')}`),
    table: `${scope}_action`,
    shortDescription: `${verb} the fields of ${types.replace(/,/g, ', ')}`,
    conditions: `typeIN${types}`,
    active: true,
    global: true,
    onLoad: true,
    reverseIfFalse: true,
    actions: columns.map((field) => ({
      field,
      ...(what === 'show' ? { visible: true } : { mandatory: true }),
    })),
  });
}

/** Columns that Action admins alone see and fill in: an address says where Insights go, also where it is no secret. */
export function guardedColumns(actionTypes: readonly ActionType[] = ACTION_TYPES): readonly string[] {
  return typeColumns(actionTypes)
    .map(({ field }) => field)
    .filter(({ kind, column }) => kind === 'secret' || ADDRESSES.includes(column))
    .map(({ column }) => column);
}
