import { GlideDateTime, GlideRecord, gs } from '@servicenow/glide';
import { formatDateTime } from '../date.ts';
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
} from '../names.ts';
import type { Events } from './ports.d.ts';

export const events: Omit<Events, 'problem'> = {
  continueAt: (configuration, at, startNew) =>
    schedule(CONTINUE_EVENT, configuration, startNew ? 'poll' : '', at),
  deliverAt: (configuration, at) => schedule(DELIVER_EVENT, configuration, '', at),
  followAt: (configuration, at, turn) => schedule(FOLLOW_EVENT, configuration, String(turn), at),
  watchRulesAt: (configuration, at, turn) => schedule(WATCH_RULES_EVENT, configuration, String(turn), at),
  receiveAt: (configuration, at, turn) => schedule(RECEIVE_EVENT, configuration, String(turn), at),
  validateAt: (configuration, at, step) =>
    schedule(VALIDATE_EVENT, configuration, step === undefined ? '' : String(step), at),
  healthChanged(status, configuration, change) {
    const record = new GlideRecord(TABLE.status);
    if (record.get('sys_id', status)) gs.eventQueue(HEALTH_EVENT, record, configuration, change);
  },
  actionMail(delivery, to) {
    const record = new GlideRecord(TABLE.delivery);
    if (record.get('sys_id', delivery)) gs.eventQueue(ACTION_MAIL_EVENT, record, to, '');
  },
};

/**
 * eventQueueScheduled (scoped GlideSystem API): worked by the event processor once the time has come. GlideDateTime takes UTC
 * in the internal format (scoped GlideDateTime API).
 */
function schedule(event: string, configuration: string, parameter: string, at: number): void {
  const due = new GlideDateTime(formatDateTime(Math.ceil(at / 1000) * 1000));
  const record = new GlideRecord(TABLE.configuration);
  record.get('sys_id', configuration);
  gs.eventQueueScheduled(event, record, configuration, parameter, due);
}
