import type { Row } from '../platform/ports.d.ts';
import { gs, type GlideRecord } from '@servicenow/glide';
import { checkConfiguration } from '../configuration/configuration.ts';
import { actsHere } from '../configuration/instance.ts';
import { guardKey, isCopied, KEY_CLEARED, KEY_COPIED } from '../configuration/key-guard.ts';
import { ONE_READS, sameTenantProblem } from '../configuration/same-tenant.ts';
import { askForTakeOver, clearForeignKeys, valuesBeforeSave } from '../configuration/take-over.ts';
import { hostWarning, queryAsRead } from '../configuration/pasted.ts';
import { messageOf } from '../core/error.ts';
import { escapeHtml } from '../core/text.ts';
import { afterActivation } from '../ingest/poll/cursor.ts';
import { TABLE } from '../core/names.ts';
import { refused } from '../core/said.ts';
import { countWaiting } from '../records/delivery.ts';
import { UNFINISHED } from '../records/insight.ts';
import { noteInactiveNow } from '../outbox/inactive.ts';
import { leaveToOther } from '../outbox/of-another.ts';
import { forgetRules } from '../rules/watch.ts';
import { platform } from '../platform/platform.ts';
import { defaultStateWarning } from '../setup/choice-checks.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { press } from '../platform/press.ts';
import { saveHealth } from '../status/save-health.ts';
import { knownStatusOf } from '../status/status.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the rule on configurations: why the record cannot be saved, naming the field; empty when it can. A host or user that has changed
 * clears the access key, and so does a key that was copied from another configuration, which is said.
 * @param previous the record as it was; null for a new one
 */
export function check(current: GlideRecord, previous: GlideRecord | null): string {
  const row = rowOf(current, TABLE.configuration);
  const reason = checkConfiguration(row);
  if (reason !== '') return reason;
  const before = isNew(current, previous) ? null : rowOf(previous, TABLE.configuration);
  if (isCopied(rowOf(current, TABLE.configuration), before, platform)) {
    current.setValue('access_key', '');
    gs.addInfoMessage(KEY_COPIED);
  }
  const query = queryAsRead(row);
  if (query !== null) current.setValue('query', query);
  const hostProblem = hostWarning(row, before, platform);
  if (hostProblem !== '') gs.addErrorMessage(escapeHtml(hostProblem));
  warnOfState(row, before);
  warnOfTenant(row, before);
  if (before === null) return '';
  const values = guardKey(rowOf(current, TABLE.configuration), before, platform);
  for (const [column, value] of Object.entries(values)) current.setValue(column, value);
  if (values.access_key !== undefined) gs.addInfoMessage(KEY_CLEARED);
  return '';
}

/** True for a record that is inserted: the platform gives the rule a previous one all the same. */
function isNew(current: GlideRecord, previous: GlideRecord | null): previous is null {
  return previous === null || textOf(current.operation()) === 'insert';
}

/**
 * A state that does not exist is ignored, and one that ends incidents is hardly ever meant: both are stored. Never throws: saving
 * matters more, and Validate Setup says the same.
 */
function warnOfState(row: Row<'configuration'>, before: Row<'configuration'> | null): void {
  const wanted = row.text('default_incident_state');
  if (wanted === before?.text('default_incident_state')) return;
  try {
    const problem = defaultStateWarning(wanted, platform.rows);
    if (problem !== '') gs.addInfoMessage(problem);
  } catch (thrown) {
    platform.log.debug('setup', `The Default Incident State could not be judged: ${messageOf(thrown)}`);
  }
}

/** Columns that say which Insights a configuration reads. */
const READS = ['host', 'access_id', 'query'] as const;

/** A second configuration of a tenant is allowed. Never throws, as above. */
function warnOfTenant(row: Row<'configuration'>, before: Row<'configuration'> | null): void {
  const isSame =
    before?.flag('active') === true && READS.every((column) => row.text(column) === before.text(column));
  if (isSame || !row.flag('active')) return;
  try {
    const problem = sameTenantProblem(row, platform);
    if (problem !== '') gs.addInfoMessage(`${problem}: ${ONE_READS}.`);
  } catch (thrown) {
    platform.log.debug('setup', `Other configurations of the tenant could not be read: ${messageOf(thrown)}`);
  }
}

/**
 * For the rule on configurations: why the record cannot be deleted, naming what waits; empty when it can. What could not be counted may
 * wait: a rule that throws would let the record go. Three reads.
 */
export function checkDelete(current: GlideRecord): string {
  try {
    return whatWaits(rowOf(current, TABLE.configuration).id);
  } catch (thrown) {
    return `The pending work of this configuration could not be counted: try again. ${messageOf(thrown)}`;
  }
}

function whatWaits(id: string): string {
  const insights = platform.rows.countBy(TABLE.insight, 'state', [
    ['configuration', '=', id],
    ['state', 'IN', UNFINISHED],
  ]);
  const waiting = [
    [insights['claimed'], 'Insights without an incident'],
    [insights['enriching'], 'Insights whose incident is being enriched'],
    [countWaiting([['insight.configuration', '=', id]], platform), 'deliveries that are not sent'],
    [countWaiting([['configuration', '=', id]], platform), 'system events that are not sent'],
  ].filter(([number]) => Number(number ?? 0) > 0);
  if (waiting.length === 0) return '';
  const list = waiting.map(([number, what]) => `${number ?? 0} ${what ?? ''}`).join(', ');
  return `The configuration still has ${list}. Wait until they are finished, cancel the deliveries, or set the configuration inactive instead of deleting it`;
}

const NO_POLL_SINCE = 'The configuration is active again: no poll has ended since';

/** For the rule after a configuration was activated: its status is no longer the one of an inactive one, and it is polled at once. */
export function activated(current: GlideRecord): void {
  const configuration = rowOf(current, TABLE.configuration);
  const fromNow = configuration.text('on_activation') === 'now';
  const status = knownStatusOf(configuration.id, platform);
  const now = platform.clock.now();
  if (status !== null) {
    const values = afterActivation(status, fromNow, now);
    if (status.text('health') === 'inactive')
      saveHealth(status, { ...values, health: 'starting', reason: NO_POLL_SINCE }, platform);
    else status.save(values);
    if (values['cursor'] !== undefined) forgetRules(configuration.id, platform);
  }
  platform.events.continueAt(configuration.id, now, true);
}

/** For the rule after a configuration was set inactive: its status says so at once. Never throws: the job says it, too. */
export function deactivated(current: GlideRecord): void {
  try {
    noteInactiveNow(rowOf(current, TABLE.configuration).id, platform);
  } catch (thrown) {
    platform.log.error(
      'configuration',
      `[configuration] Saving that it is inactive failed: ${messageOf(thrown)}`,
    );
  }
}

/**
 * For the rule before a configuration is saved: which instance it belongs to. Where this one takes over, a run begins at once, what
 * came before triggers no notification, and what waits to be sent is left to the other one.
 * @param previous the record as it was; null for a new one
 */
export function rememberInstance(current: GlideRecord, previous: GlideRecord | null): void {
  const isNew = textOf(current.operation()) === 'insert';
  const before = isNew || previous === null ? null : rowOf(previous, TABLE.configuration);
  const row = rowOf(current, TABLE.configuration);
  const { values, takesOver } = valuesBeforeSave(row, before, platform);
  const isOfAnother = takesOver && values.taken_over_at !== before?.text('taken_over_at');
  // First: where it fails, the configuration still belongs to the other instance, and nothing is sent from here.
  if (isOfAnother) leaveToOther(row.id, platform);
  const stored: Row = row;
  for (const [column, value] of Object.entries(values)) {
    // Only what differs: an update that changes nothing stays one.
    if (stored.text(column) !== value) current.setValue(column, value);
  }
  if (!takesOver) return;
  const now = platform.clock.now();
  const status = knownStatusOf(row.id, platform);
  if (isOfAnother) status?.save(afterActivation(status, false, now));
  platform.events.continueAt(row.id, now, true);
}

/**
 * For the condition of the button: true where the configuration belongs to another instance.
 * @param configuration sys_id
 */
export function isElsewhere(configuration: unknown): boolean {
  const row = platform.rows.byId(TABLE.configuration, textOf(configuration));
  return row !== null && !actsHere(row, platform);
}

/**
 * For the button "This instance takes over".
 * @param configuration sys_id
 */
export function takeOver(configuration: unknown): void {
  press('configuration', 'This instance takes over', () => {
    const row = platform.rows.byId(TABLE.configuration, textOf(configuration));
    return row === null ? refused('The configuration was deleted.') : askForTakeOver(row, platform);
  });
}

/** For the clean-up script of a clone: the access keys of other instances are cleared. Returns how many were. */
export function cleanClone(): number {
  return clearForeignKeys(platform);
}
