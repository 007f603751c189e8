import { ALL } from '../core/limits.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { ACTION_TYPES } from './registry.ts';

/** Columns that say which host an Action calls. */
export const ADDRESSES: readonly string[] = ['url', 'base_url', 'sts_url'];

/** Columns with secrets, of any type. */
const SECRETS = Array.from(
  new Set(
    ACTION_TYPES.flatMap(({ fields }) => fields)
      .filter(({ kind }) => kind === 'secret')
      .map(({ column }) => column),
  ),
);

/** Message when secrets are cleared. */
export const SECRETS_CLEARED =
  'The address was changed, so the secrets were cleared: a secret is only sent to the address that it was entered for. Enter them again';

/**
 * Secrets of an Action to be cleared with a save: all that were not entered in it, where the Action calls another host than before or
 * is of another type. Whoever may change an address need not be who knows them.
 */
export function secretsToClear(now: Row, before: Row): Values {
  const isOther =
    now.text('type') !== before.text('type') ||
    ADDRESSES.some((column) => hostOf(now, column) !== hostOf(before, column));
  const cleared: Record<string, string> = {};
  if (!isOther) return cleared;
  for (const { fields } of ACTION_TYPES)
    for (const { column, kind } of fields)
      // Every encryption of a text gives another one: what is entered again differs.
      if (kind === 'secret' && now.text(column) !== '' && now.text(column) === before.text(column))
        cleared[column] = '';
  return cleared;
}

/** Message when secrets of a copied Action are cleared. */
export const SECRETS_COPIED =
  'The secrets were copied from another record, so they were cleared: a secret is only sent from the record that it was entered in. Enter them again';

/**
 * Secrets of an Action to be cleared with a save: those that were not entered, but copied from another Action, or from a configuration,
 * as they are stored; Insert and Stay does so. No read where none is new.
 * @param before the record as it was; null for a new one
 */
export function secretsCopied(now: Row, before: Row | null, { rows }: Pick<Ports, 'rows'>): Values {
  const columns = SECRETS.filter(
    (column) => now.text(column) !== '' && now.text(column) !== before?.text(column),
  );
  const copied: Record<string, string> = {};
  if (columns.length === 0) return copied;
  const compare = (other: Row, theirs: readonly string[]): void => {
    const known = new Set(other.id === now.id ? [] : theirs.map((column) => other.text(column)));
    for (const column of columns) if (known.has(now.text(column))) copied[column] = '';
  };
  rows.each(TABLE.action, { where: [], limit: ALL }, (other) => compare(other, SECRETS));
  rows.each(TABLE.configuration, { where: [], limit: ALL }, (other) => compare(other, ['access_key']));
  return copied;
}

/** Scheme and host in lower case, without user and password; the whole text where it is no address. */
function hostOf(row: Row, column: string): string {
  const isSecret = ACTION_TYPES.some(({ fields }) =>
    fields.some((field) => field.column === column && field.kind === 'secret'),
  );
  const text = (isSecret ? row.secret(column) : row.text(column)).trim().toLowerCase();
  const [, scheme, host] = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]*)/.exec(text) ?? [];
  return host === undefined ? text : `${scheme ?? ''}${host}`;
}
