import type { Row, Values } from '../platform/ports.d.ts';
import { RECEIVERS } from './registry.ts';

/** Columns that say which host an Action calls. */
const ADDRESSES = ['url', 'base_url'];

/** Said where secrets are cleared. */
export const SECRETS_CLEARED =
  'The address has changed, so its secrets were cleared: they are only sent where they were entered for. Enter them again';

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
  for (const { fields } of RECEIVERS)
    for (const { column, kind } of fields)
      // Every encryption of a text gives another one: what is entered again differs.
      if (kind === 'secret' && now.text(column) !== '' && now.text(column) === before.text(column))
        cleared[column] = '';
  return cleared;
}

/** Scheme and host in lower case, without user and password; the whole text where it is no address. */
function hostOf(row: Row, column: string): string {
  const isSecret = RECEIVERS.some(({ fields }) =>
    fields.some((field) => field.column === column && field.kind === 'secret'),
  );
  const text = (isSecret ? row.secret(column) : row.text(column)).trim().toLowerCase();
  const [, scheme, host] = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]*)/.exec(text) ?? [];
  return host === undefined ? text : `${scheme ?? ''}${host}`;
}
