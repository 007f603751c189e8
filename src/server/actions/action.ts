import { countWaiting } from '../records/delivery.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { withoutAdded } from './base-url.ts';
import { COMMON_COLUMNS } from './columns.ts';
import { conditionProblem } from './condition.ts';
import { ACTION_TYPES } from './registry.ts';
import { ADDRESSES } from './secret-guard.ts';
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

/** What can never work in an Action, all of it, in words for its form that name the fields; empty when there is nothing. */
export function actionProblem(row: Row<'action'>, ports: Ports): string {
  const actionType = actionTypeOf(row);
  if (actionType === null) return `Type "${row.text('type')}" is not offered`;
  return [
    ...[...COMMON_COLUMNS, ...actionType.fields].map((field) => fieldProblem(field, row, actionType, ports)),
    conditionProblem(row.text('condition'), ports),
  ]
    .filter((problem) => problem !== '')
    .join('. ');
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
  const problem = field.check?.(text, settingsOf(row)) || addressProblem(field, text, row, actionType, ports);
  return problem === '' ? '' : `${label}: ${problem}`;
}

function addressProblem(
  { column, added }: ActionField,
  text: string,
  row: Row,
  actionType: ActionType,
  ports: Ports,
): string {
  if (!ADDRESSES.includes(column)) return '';
  const meant = added === undefined ? text : withoutAdded(text, added);
  return targetProblem(meant, usesMidServer(actionType, settingsOf(row)), actionType, ports);
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
