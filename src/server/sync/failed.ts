import { isAppError, messageOf, type AppError } from '../core/error.ts';
import { delivered, type Ending } from '../outbox/send.ts';
import { updateIncidents } from '../incident/update.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';

/** First words of every work note of the app about an Insight. */
export const PREFIX = 'Sumo Logic CSE: ';

/**
 * One work note on the incident of a change that has failed for good: what did not happen, why, and what to do. Each time that the
 * change is sent again and fails again, there is another one. Never throws: the delivery and Sumo Status say the same.
 * @param what sentence without a full stop
 */
export function noteFailure(delivery: Row<'delivery'>, what: string, error: AppError, ports: Ports): void {
  noteOn(
    delivery,
    `failed ${delivery.id} ${delivery.text('sent_again_at')}`,
    what,
    `${what}: ${error.message}. An administrator can send it again with Send Again on the delivery.`,
    ports,
  );
}

/** Changes an Insight; false where CSE no longer has it. */
export function exists(change: () => void): boolean {
  try {
    change();
    return true;
  } catch (thrown) {
    if (isAppError(thrown) && thrown.area === 'cse' && thrown.status === 404) return false;
    throw thrown;
  }
}

/** The ending of a change to an Insight that CSE no longer has: one work note says so, whatever was to be changed. */
export function noteGone(delivery: Row<'delivery'>, ports: Ports): Ending {
  const readable = ports.rows.byId(TABLE.insight, delivery.text('insight'))?.text('readable_id') ?? '';
  const text = `CSE no longer has the Insight ${readable}, so nothing is changed there`;
  noteOn(delivery, `gone ${delivery.text('insight')}`, text, `${text}.`, ports);
  return delivered(text);
}

/** Stores a work note; where that fails, says so in the log. */
export function noteOn(
  delivery: Row<'delivery'>,
  key: string,
  reason: string,
  text: string,
  ports: Ports,
): void {
  const incident = delivery.text('incident');
  if (incident === '' || ports.rows.byId(TABLE.incident, incident) === null) return;
  try {
    const refused = updateIncidents(
      [{ key: `delivery ${key}`, incident, reason, workNotes: `${PREFIX}${text}` }],
      ports,
    );
    refused.forEach((why) => logNoNote(delivery, why, ports));
  } catch (thrown) {
    logNoNote(delivery, messageOf(thrown), ports);
  }
}

function logNoNote(delivery: Row<'delivery'>, why: string, ports: Ports): void {
  ports.log.error(
    'outbox',
    `[outbox] Work note about delivery ${delivery.text('dedupe_key')} failed: ${why}`,
  );
}
