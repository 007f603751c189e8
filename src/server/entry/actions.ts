import { ACTION_RUN_LENGTH } from '../core/generated/column-values.ts';
import { clip } from '../core/text.ts';
import { gs, type GlideRecord } from '@servicenow/glide';
import { actionProblem, leftOvers, typeProblem } from '../actions/action.ts';
import { notifyHealth } from '../actions/health.ts';
import { bringForward, changesState, GOES_ON, resume as goOn } from '../actions/stop-and-pause.ts';
import { tooManySubscribers } from '../actions/subscriptions.ts';
import { checkRun, runOnDemand } from '../actions/on-demand.ts';
import { SECRETS_CLEARED, SECRETS_COPIED, secretsCopied, secretsToClear } from '../actions/secret-guard.ts';
import { tallyOf } from '../actions/tally.ts';
import { tryOut } from '../actions/try-out.ts';
import { refused } from '../core/said.ts';
import { claimId } from '../records/identity.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import type { Row } from '../platform/ports.d.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { press } from '../platform/press.ts';

export { connect } from '../platform/foreign.ts';

/**
 * For the rule before an Action is saved: why it cannot be, naming the field; empty when it can. Settings that were
 * changed let a stopped or paused one go on, and those of another type are emptied.
 * @param previous the record as it was; null for a new one
 */
export function check(current: GlideRecord, previous: GlideRecord | null): string {
  const isNew = textOf(current.operation()) === 'insert';
  const before = isNew || previous === null ? null : rowOf(previous, TABLE.action);
  const problem = before === null ? '' : typeProblem(rowOf(current, TABLE.action), before, platform);
  if (problem !== '') return problem;
  if (before !== null && changesState(rowOf(current, TABLE.action), before)) return '';
  const said = clearSecrets(current, before);
  const reason =
    actionProblem(rowOf(current, TABLE.action), platform) ||
    tooManySubscribers(rowOf(current, TABLE.action), platform);
  if (reason !== '') return [reason, ...said].join('. ');
  for (const sentence of said) gs.addInfoMessage(sentence);
  for (const column of leftOvers(rowOf(current, TABLE.action))) current.setValue(column, '');
  for (const [column, value] of Object.entries(GOES_ON)) current.setValue(column, value);
  return '';
}

/** Clears the secrets that were not entered for this Action as it is saved. Returns what is to be said of it. */
function clearSecrets(current: GlideRecord, before: Row<'action'> | null): string[] {
  const clear = (columns: readonly string[], sentence: string): string[] => {
    for (const column of columns) current.setValue(column, '');
    return columns.length === 0 ? [] : [sentence];
  };
  const copied = Object.keys(secretsCopied(rowOf(current, TABLE.action), before, platform));
  const moved = Object.keys(before === null ? {} : secretsToClear(rowOf(current, TABLE.action), before));
  return [...clear(copied, SECRETS_COPIED), ...clear(moved, SECRETS_CLEARED)];
}

/** For the button "Test". Tests the saved settings. */
export function test(current: GlideRecord): void {
  press('actions', 'The test', () => {
    const action = platform.rows.byId(TABLE.action, rowOf(current, TABLE.action).id);
    return action === null
      ? refused('Save the Action first')
      : tryOut(action, textOf(gs.getUser().getEmail()), platform);
  });
}

/** For the button "Resume". */
export function resume(current: GlideRecord): void {
  press('actions', 'Resume', () => goOn(rowOf(current, TABLE.action), platform));
}

/** For the rule after an Action was saved that nothing holds back any more. */
export function goesOn(current: GlideRecord): void {
  bringForward(rowOf(current, TABLE.action), platform);
}

/** For the rule that runs when the form of an Action is opened: fills in how its deliveries went. */
export function showDeliveries(current: GlideRecord): void {
  const action = rowOf(current, TABLE.action);
  for (const [column, value] of Object.entries(tallyOf(action.id, platform))) current.setValue(column, value);
}

/** For the rule before a request to run an Action is saved; gives it its name. */
export function checkRequest(current: GlideRecord): string {
  const request = rowOf(current, TABLE.actionRun);
  const reason = checkRun(request, platform);
  if (reason !== '') return reason;
  const name = `${request.display('action')} for ${request.display('insight')}`;
  current.setValue('name', clip(name, ACTION_RUN_LENGTH.name));
  return '';
}

/** For the rule after a request to run an Action was saved. */
export function requested(current: GlideRecord): void {
  runOnDemand(rowOf(current, TABLE.actionRun), platform);
}

/** sys_id of the record of the Insight that an incident was made of. */
export function insightOf(incident: GlideRecord): string {
  return claimId(rowOf(incident, TABLE.incident).text('correlation_id'), platform);
}

/**
 * For the event `health_changed`: notifies the subscribed Actions.
 * @param status sys_id of the status
 * @param event sys_id of the event
 * @param change `<old> -> <new>`
 */
export function healthChanged(status: string, event: string, change: string): void {
  notifyHealth(textOf(status), textOf(event), textOf(change), platform);
}
