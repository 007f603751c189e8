import { GlideDateTime, gs } from '@servicenow/glide';
import { formatDateTime } from '../core/date.ts';
import {
  ACTION_MAIL_EVENT,
  CONTINUE_EVENT,
  DELIVER_EVENT,
  FOLLOW_EVENT,
  HEALTH_EVENT,
  RECEIVE_EVENT,
  TABLE,
  VALIDATE_EVENT,
  WATCH_RULES_EVENT,
} from '../core/names.ts';
import type { Events } from './ports.d.ts';
import { blank, stored } from './records.ts';

export const events: Omit<Events, 'problem'> = {
  continueAt: (configuration, at, startNew) =>
    schedule(CONTINUE_EVENT, configuration, startNew ? 'poll' : '', at),
  deliverAt: (configuration, at) => schedule(DELIVER_EVENT, configuration, '', at),
  followAt: (configuration, at, count) => schedule(FOLLOW_EVENT, configuration, String(count), at),
  watchRulesAt: (configuration, at, count) => schedule(WATCH_RULES_EVENT, configuration, String(count), at),
  receiveAt: (configuration, at, count) => schedule(RECEIVE_EVENT, configuration, String(count), at),
  validateAt: (configuration, at, step) =>
    schedule(VALIDATE_EVENT, configuration, step === undefined ? '' : String(step), at),
  healthChanged(status, configuration, change) {
    const record = stored(TABLE.status, status);
    if (record !== null) gs.eventQueue(HEALTH_EVENT, record, configuration, change);
  },
  actionMail(delivery, to) {
    const record = stored(TABLE.delivery, delivery);
    if (record !== null) gs.eventQueue(ACTION_MAIL_EVENT, record, to, '');
  },
};

/**
 * eventQueueScheduled (scoped GlideSystem API): worked by the event processor once the time has come. GlideDateTime takes UTC
 * in the internal format (scoped GlideDateTime API).
 */
function schedule(event: string, configuration: string, parameter: string, at: number): void {
  const due = new GlideDateTime(formatDateTime(Math.ceil(at / 1000) * 1000));
  const record = stored(TABLE.configuration, configuration) ?? blank(TABLE.configuration);
  gs.eventQueueScheduled(event, record, configuration, parameter, due);
}
