import { ALL } from '../core/limits.ts';
import { tenantUrls } from '../cse/base-url.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';

/** Said on the form where the key is cleared. */
export const KEY_CLEARED =
  'The Access Key was cleared because Host or Access ID was changed: a key is only sent to the host that it was entered for. Enter it again';

/** Said on the form of a configuration that was copied with its key. */
export const KEY_COPIED =
  'The Access Key was cleared because it was copied from another configuration: a key is only used by the configuration that it was entered in. Enter it again';

/**
 * True where the access key was not entered, but copied from another configuration as it is stored, as Insert and Stay does: every
 * encryption of a text gives another one. No read where the key stays as it was.
 * @param before the record as it was; null for a new one
 */
export function isCopied(
  now: Row<'configuration'>,
  before: Row<'configuration'> | null,
  { rows }: Ports,
): boolean {
  const key = now.text('access_key');
  if (key === '' || key === before?.text('access_key')) return false;
  let found = false;
  rows.each(TABLE.configuration, { where: [], limit: ALL }, (other) => {
    found = found || (other.id !== now.id && other.text('access_key') === key);
  });
  return found;
}

/**
 * What a save must change besides, so that an access key is never sent where it was not entered for: whoever may change the host need
 * not be who knows the key. A key that is entered in the same save stays.
 * @param now the record as it is about to be stored
 * @param before the record as it was
 */
export function guardKey(
  now: Row<'configuration'>,
  before: Row<'configuration'>,
  ports: Ports,
): Values<'configuration'> {
  // Only this rule sets it: else the key of the card could be taken for a new one.
  const clearedAt = { key_cleared_at: before.text('key_cleared_at') };
  if (!targetChanged(now, before, ports)) return clearedAt;
  const cleared = { key_cleared_at: formatDateTime(ports.clock.now()) };
  // Every encryption of a text gives another one (documentation of Password2): what is entered again differs.
  const isEntered = now.text('access_key') !== before.text('access_key');
  return isEntered || now.text('access_key') === '' ? cleared : { ...cleared, access_key: '' };
}

/** True where calls go to another tenant than before, or speak as somebody else. A first host is no change. */
function targetChanged(now: Row<'configuration'>, before: Row<'configuration'>, ports: Ports): boolean {
  if (before.text('host').trim() === '') return false;
  return targetOf(now, ports) !== targetOf(before, ports);
}

function targetOf(row: Row<'configuration'>, { settings }: Ports): string {
  const host = row.text('host').trim();
  const user = row.text('access_id').trim();
  try {
    return `${tenantUrls(host, settings.text('allowed_hosts')).api} ${user}`;
  } catch {
    return `${host.toLowerCase()} ${user}`;
  }
}
