import { byOrder, isOn } from '../../engine/catalog.ts';
import { notEmulated } from '../../errors.ts';
import { matchesRow, parseQuery } from '../../query/index.ts';
import type { ParsedQuery, Platform, Row, Transaction } from '../../types.ts';
import { rowsOf } from './sections.ts';

/** What UI policies say about a field; undefined where they leave it alone. */
export interface FieldState {
  visible?: boolean;
  mandatory?: boolean;
  readOnly?: boolean;
}

interface Effect extends FieldState {
  field: string;
}

/** An active UI policy of a form (documentation of UI policies: conditions, Reverse if false, On load). */
interface Policy {
  conditions: string;
  reverse: boolean;
  onLoad: boolean;
  effects: Effect[];
}

/** As the script of the page evaluates it again when a value changes. */
export interface LivePolicy {
  groups: ParsedQuery['groups'];
  reverse: boolean;
  effects: Effect[];
}

const said = (value: string | undefined): boolean | undefined =>
  value === 'true' ? true : value === 'false' ? false : undefined;

function effectOf({ field = '', visible, mandatory, disabled }: Row): Effect {
  const states = { visible: said(visible), mandatory: said(mandatory), readOnly: said(disabled) };
  const known = Object.entries(states).filter(([, state]) => state !== undefined);
  return { field, ...(Object.fromEntries(known) as FieldState) };
}

function policiesOf(platform: Platform, table: string): Policy[] {
  const rows = rowsOf(platform, 'sys_ui_policy', 'table', table).filter((row) => isOn(row['active']));
  return rows.sort(byOrder).map((row) => {
    if (isOn(row['run_scripts'])) throw notEmulated('sys_ui_policy.run_scripts');
    return {
      conditions: row['conditions'] ?? '',
      reverse: isOn(row['reverse_if_false']),
      onLoad: isOn(row['on_load']),
      effects: rowsOf(platform, 'sys_ui_policy_action', 'ui_policy', row.sys_id).map(effectOf),
    };
  });
}

function apply(states: Map<string, FieldState>, { effects }: Pick<Policy, 'effects'>, holds: boolean): void {
  for (const { field, ...effect } of effects) {
    const wanted = Object.entries(effect).map(([name, state]) => [name, state === holds]);
    states.set(field, { ...states.get(field), ...(Object.fromEntries(wanted) as FieldState) });
  }
}

/** What the policies say about each field of a record whose form opens, or is sent. Policies with scripts are not emulated. */
export function fieldStates(
  platform: Platform,
  tx: Transaction,
  table: string,
  row: Row,
): Map<string, FieldState> {
  const states = new Map<string, FieldState>();
  for (const policy of policiesOf(platform, table)) {
    if (!policy.onLoad) continue;
    const holds = matchesRow(platform, tx, table, row, policy.conditions, null);
    if (holds || policy.reverse) apply(states, policy, holds);
  }
  return states;
}

/** Operators that the script of the page knows. */
const LIVE = [
  '=',
  '!=',
  'IN',
  'NOT IN',
  'ISEMPTY',
  'ISNOTEMPTY',
  'LIKE',
  'NOT LIKE',
  'STARTSWITH',
  'ENDSWITH',
];

/** The policies that the browser can follow: over fields of the form, with values that no script gives. */
export function livePolicies(platform: Platform, table: string): LivePolicy[] {
  return policiesOf(platform, table).flatMap(({ conditions, reverse, effects }) => {
    const { groups } = parseQuery(conditions);
    const isLive = groups
      .flat(2)
      .every(
        ({ field, operator, value }) =>
          !field.includes('.') && LIVE.includes(operator) && !value.startsWith('javascript:'),
      );
    return isLive ? [{ groups, reverse, effects }] : [];
  });
}
