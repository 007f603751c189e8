import { instanceProblem, stampOf } from '../configuration/instance.ts';
import { formatDateTime } from '../core/date.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { done, refused, type Said } from '../core/said.ts';
import { escapeHtml } from '../core/text.ts';
import { lateAt } from '../records/delivery.ts';
import { jobOf } from '../records/job.ts';
import { mayEnter, transition } from '../records/transitions.ts';

/**
 * Sends a delivery again that was not delivered: as if it had just been ordered, but going on after the calls that are done.
 * @param by name of the administrator, for the history
 */
export function sendAgain(delivery: Row<'delivery'>, by: string, ports: Ports): Said {
  const state = delivery.text('state');
  if (!mayEnter('delivery', state, 'ready')) return hasEnded(delivery);
  const now = ports.clock.now();
  const sent = delivery.save({
    state: transition('delivery', state, 'ready'),
    attempts: '0',
    next_attempt_at: formatDateTime(now),
    late_at: lateAt(now),
    sent_again_at: formatDateTime(now),
    // Whoever ordered it: now this instance does.
    instance: stampOf(ports),
    note: `Resent by ${by}`,
  });
  if (!sent) return notSaved(delivery);
  const insight = ports.rows.byId(TABLE.insight, delivery.text('insight'));
  const configuration = insight?.text('configuration') ?? delivery.text('configuration');
  if (configuration !== '') ports.events.deliverAt(configuration, now);
  const elsewhere = elsewhereOf(configuration, ports);
  if (elsewhere !== '') return refused(`${nameOf(delivery)} is pending. ${elsewhere}`);
  const kept = whatKeeps(delivery, now, ports);
  return kept === ''
    ? done(`${nameOf(delivery)} will be sent within a minute.`)
    : refused(`${nameOf(delivery)} ${kept}`);
}

/** Why nothing is sent for a configuration from this instance (HTML); empty where it may. */
function elsewhereOf(configuration: string, ports: Ports): string {
  const row = ports.rows.byId(TABLE.configuration, configuration);
  return row === null ? '' : escapeHtml(instanceProblem(row, ports));
}

/** Why a delivery of an Action is not sent at once, and what to do; empty when nothing keeps it. */
function whatKeeps(delivery: Row<'delivery'>, now: number, { rows }: Ports): string {
  const action = rows.byId(TABLE.action, delivery.text('action'));
  if (action === null) return '';
  const name = `"${escapeHtml(action.text('name'))}"`;
  const pausedUntil = action.time('paused_until') ?? 0;
  if (!action.flag('active'))
    return `will be cancelled, because the Action ${name} is inactive: activate it first.`;
  if (action.flag('stopped'))
    return `is pending, because the Action ${name} is stopped. Read its Reason, then press Resume there.`;
  if (pausedUntil > now)
    return `is pending until ${formatDateTime(pausedUntil)} UTC, because the Action ${name} is paused. To send it now, press Resume there.`;
  return '';
}

/** Cancels a delivery that was not sent. */
export function cancel(delivery: Row<'delivery'>, by: string): Said {
  const state = delivery.text('state');
  if (!mayEnter('delivery', state, 'cancelled')) return hasEnded(delivery);
  const saved = delivery.save({
    state: transition('delivery', state, 'cancelled'),
    note: `Cancelled by ${by}`,
  });
  return saved
    ? done(`${nameOf(delivery)} was cancelled. To send it after all, press Send Again.`)
    : notSaved(delivery);
}

/** It has ended since the form was opened. */
function hasEnded(delivery: Row<'delivery'>): Said {
  return refused(`${nameOf(delivery)} stays as it is: ${escapeHtml(delivery.display('state'))}.`);
}

function notSaved(delivery: Row<'delivery'>): Said {
  return refused(`${nameOf(delivery)} could not be saved; see the system log.`);
}

/** `Slack: Created, INSIGHT-12`, or `Close, INSIGHT-12` for CSE. */
function nameOf(delivery: Row<'delivery'>): string {
  const action = delivery.display('action');
  const what = action === '' ? delivery.display('type') : `${action}: ${delivery.display('event')}`;
  const subject = delivery.display('insight') || delivery.display('configuration');
  return escapeHtml([what, subject].filter((part) => part !== '').join(', '));
}

/** Goes on at once with a configuration that is paused, or whose key was refused: what made it wait is forgotten. */
export function resume(status: Row<'sumo_status'>, ports: Ports): Said {
  const now = ports.clock.now();
  const elsewhere = elsewhereOf(status.text('configuration'), ports);
  if (elsewhere !== '') return refused(elsewhere);
  status.save({ paused_until: '', blocked: '', auth_failures: '0' });
  jobOf(status.text('configuration'), 'deliver', ports).save({ continue_at: '' });
  ports.events.continueAt(status.text('configuration'), now, true);
  ports.events.deliverAt(status.text('configuration'), now);
  const name = escapeHtml(status.display('configuration'));
  return done(`${name} is resumed. Within a minute, it is polled and its pending deliveries are sent.`);
}
