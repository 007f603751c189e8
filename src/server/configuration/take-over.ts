import { ALL } from '../core/limits.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';
import { done, refused, type Said } from '../core/said.ts';
import { escapeHtml } from '../core/text.ts';
import {
  actsHere,
  described,
  instanceProblem,
  isRenamed,
  isUnknown,
  ownerOf,
  ownerValues,
} from './instance.ts';

/**
 * Columns that a configuration gets before it is saved. They say which instance it belongs to, and nobody else writes them:
 * whatever a form or a web service puts there is replaced. A new configuration belongs to this instance; one of another instance
 * stays there until taking over is asked for (which clears its access key) and a key is entered after that.
 * @param before the record as it was; null for a new one
 * @returns the values, and whether this instance takes over with this save
 */
export function valuesBeforeSave(
  now: Row<'configuration'>,
  before: Row<'configuration'> | null,
  ports: Ports,
): { values: Values<'configuration'>; takesOver: boolean } {
  const here = ports.settings.instance();
  const none: Values<'configuration'> = { taking_over: 'false', taken_over_at: '' };
  if (before === null) return { values: { ...ownerValues(here), ...none }, takesOver: false };
  const owner = ownerOf(before);
  const kept = { taken_over_at: before.text('taken_over_at') };
  // Its facts may be completed: the address of an instance may be entered later.
  if (actsHere(before, ports))
    return { values: { ...ownerValues(here, owner), ...kept, taking_over: 'false' }, takesOver: false };
  const asked = before.flag('taking_over');
  if (asked && now.text('access_key') !== '') {
    const since = isRenamed(owner, here) ? kept : { taken_over_at: formatDateTime(ports.clock.now()) };
    return { values: { ...ownerValues(here), ...since, taking_over: 'false' }, takesOver: true };
  }
  const cleared: Values<'configuration'> = now.flag('taking_over') && !asked ? { access_key: '' } : {};
  return { values: { ...ownerValues(owner), ...kept, ...cleared }, takesOver: false };
}

/** For the button: clears the access key; this instance takes over once one is entered. */
export function askForTakeOver(configuration: Row<'configuration'>, ports: Ports): Said {
  const name = `"${escapeHtml(configuration.text('name'))}"`;
  if (actsHere(configuration, ports)) return refused(`${name} already belongs to this instance.`);
  if (!configuration.save({ taking_over: 'true' }))
    return refused(`${name} could not be saved; see the system log.`);
  const owner = escapeHtml(described(ownerOf(configuration)));
  return done(
    `The Access Key of ${name} was cleared. Enter a separate Access Key for this instance, change Host and Access ID to use another tenant, and save. This instance then polls and sends for ${name}. ${warningOf(configuration, owner, ports)}`,
  );
}

/** What may surprise after it. */
function warningOf(configuration: Row<'configuration'>, owner: string, ports: Ports): string {
  const renamed = isRenamed(ownerOf(configuration), ports.settings.instance());
  const where = [['active', '=', 'true']] as const;
  const actions = ports.rows.countBy(TABLE.action, 'active', where);
  const count = Object.values(actions).reduce((sum, each) => sum + each, 0);
  const waiting = renamed
    ? 'Pending deliveries are then sent.'
    : `Deliveries that were queued before are not sent, because they belong to ${owner}. To send one from here, press Send Again.`;
  if (count === 0) return waiting;
  const which = count === 1 ? 'One active Action notifies' : `${count} active Actions notify`;
  return `${waiting} ${which} the same targets from then on: check these Actions first.`;
}

/**
 * Why this instance must not send to a target where no configuration is meant, as for the test of an Action; empty where it may:
 * one configuration at least belongs here, or none to another instance. One read.
 */
export function copyProblem(ports: Ports): string {
  let problem = '';
  let ours = false;
  ports.rows.each(TABLE.configuration, { where: [], orderBy: 'name', limit: ALL }, (row) => {
    if (isUnknown(ownerOf(row))) return;
    problem = problem || instanceProblem(row, ports);
    ours = ours || actsHere(row, ports);
  });
  return ours ? '' : problem;
}

/**
 * For the clean-up script that runs on the target of a clone: a clone keeps no access key of another instance.
 * @returns number of configurations whose key was cleared
 */
export function clearForeignKeys(ports: Ports): number {
  let count = 0;
  ports.rows.each(TABLE.configuration, { where: [], orderBy: 'name', limit: ALL }, (row) => {
    if (row.text('access_key') !== '' && !actsHere(row, ports) && row.save({ access_key: '' })) count += 1;
  });
  return count;
}
