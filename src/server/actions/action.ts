import { countWaiting } from '../records/delivery.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { COMMON_COLUMNS } from './columns.ts';
import { conditionProblem } from './condition.ts';
import { ACTION_TYPES } from './registry.ts';
import { usesMidServer } from './mid-server.ts';
import { urlProblem } from './target-url.ts';
import type { ActionField, ActionSettings, ActionType } from './types.d.ts';

/** Null for a type that is not offered. */
export function actionTypeOf(action: Row): ActionType | null {
  return ACTION_TYPES.find(({ type }) => type === action.text('type')) ?? null;
}

/** The settings of an Action's row. */
export function settingsOf(row: Row): ActionSettings {
  return {
    name: row.text('name'),
    text: (field) => row.text(field),
    flag: (field) => row.flag(field),
    secret: (field) => row.secret(field),
  };
}

/** The first thing that can never work in an Action, in words for its form that name the field; empty when there is none. */
export function actionProblem(row: Row<'action'>, ports: Ports): string {
  const actionType = actionTypeOf(row);
  if (actionType === null) return `Type "${row.text('type')}" is not offered`;
  for (const field of [...COMMON_COLUMNS, ...actionType.fields]) {
    const problem = fieldProblem(field, row, actionType, ports);
    if (problem !== '') return problem;
  }
  return conditionProblem(row.text('condition'), ports);
}

/**
 * Why the type of an Action cannot be changed, in words for its form; empty when it can. What waits was ordered for the other
 * target. No read unless the type changes.
 */
export function typeProblem(now: Row<'action'>, before: Row<'action'>, ports: Ports): string {
  if (now.text('type') === before.text('type')) return '';
  const count = countWaiting([['action', '=', now.id]], ports);
  return count === 0
    ? ''
    : `Type: ${count} deliveries of this Action are pending. Cancel them, or create a new Action`;
}

/**
 * Text columns that only other types use, and that this Action has filled. They are emptied: a row of the database has room for
 * the columns of one type (test/build/row-size.mjs), and a secret that nothing uses should not be kept.
 */
export function leftOvers(row: Row): string[] {
  const own = new Set([...COMMON_COLUMNS, ...(actionTypeOf(row)?.fields ?? [])].map(({ column }) => column));
  const all = new Set<string>();
  for (const { fields } of ACTION_TYPES) {
    for (const { column, kind } of fields) if (kind === 'text' || kind === 'secret') all.add(column);
  }
  return Array.from(all).filter((column) => !own.has(column) && row.text(column) !== '');
}

function fieldProblem(field: ActionField, row: Row, actionType: ActionType, ports: Ports): string {
  const { column, label, kind, required } = field;
  const stored = row.text(column);
  if (stored.trim() === '') {
    if (required === true) return `${label} must be filled in`;
    const missing = kind === 'text' ? (field.check?.('', settingsOf(row)) ?? '') : '';
    return missing === '' ? '' : `${label}: ${missing}`;
  }
  const text = kind === 'secret' ? row.secret(column) : stored;
  if (text.trim() === '') return `${label} cannot be decrypted: enter it again`;
  const problem =
    field.check?.(text, settingsOf(row)) || addressProblem(column, text, row, actionType, ports);
  return problem === '' ? '' : `${label}: ${problem}`;
}

function addressProblem(
  column: string,
  text: string,
  row: Row,
  actionType: ActionType,
  ports: Ports,
): string {
  if (column !== 'url' && column !== 'base_url') return '';
  return targetProblem(text, usesMidServer(actionType, settingsOf(row)), actionType, ports);
}

/**
 * Why a target's address must not be called; empty when it may (see target-url.ts).
 * @param privately a MID Server makes the call
 */
export function targetProblem(
  url: string,
  privately: boolean,
  { hosts = [] }: ActionType,
  ports: Ports,
): string {
  return urlProblem(url, {
    hosts,
    privately,
    allowedHosts: ports.settings.text('allowed_action_hosts'),
    ownHost: /^https?:\/\/([^/:]+)/i.exec(ports.settings.instanceUrl())?.[1] ?? '',
  });
}
