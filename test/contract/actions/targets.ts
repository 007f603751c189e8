import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { BEGINNING, sendEvent, type SendResult } from '../../../src/server/actions/send.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import type {
  ActionEvent,
  ActionSettings,
  ActionType,
  TargetRequest,
  Verdict,
} from '../../../src/server/actions/types.d.ts';
import type { HttpAnswer } from '../../../src/server/platform/ports.d.ts';
import { anEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';
import type { Sent } from '../../support/verify/request.ts';

const named = (actionTypes: readonly ActionType[]) =>
  actionTypes.map((actionType) => [actionType.label, actionType] as const);

/** Types that send requests of their own: every one of the registry but that of the platform's mail. */
export const SENDING = named(ACTION_TYPES.filter(({ mail }) => mail === undefined));

/** Of these, the types whose requests are about the event itself, and not about what is in it. */
export const TELLING = named(
  ACTION_TYPES.filter(({ mail, lookup }) => mail === undefined && lookup === undefined),
);

export const MAILING = named(ACTION_TYPES.filter(({ mail }) => mail !== undefined));

/** An Insight that names something to look up. */
export const LOOKED_UP = { entity: { entityType: '_ip', value: '9.9.9.9', name: '9.9.9.9' } };

/** What the type makes of an answer to its first request. */
export function verdictOn(actionType: ActionType, answer: HttpAnswer): Verdict {
  const { lookup } = actionType;
  if (lookup === undefined) return actionType.classify(answer, TOOLS.now);
  const settings = settingsFor(actionType.type);
  const [first] = lookup.requests(lookup.indicators(anEvent({}, LOOKED_UP), settings), settings, 0);
  return lookup.classify(first!, answer, TOOLS.now);
}

/** A request as it is on the wire. */
export function onTheWire({ method, url, headers, body }: TargetRequest): Sent {
  const { host, pathname, search } = new URL(url);
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { method, path: pathname + search, headers: { host, ...Object.fromEntries(lower) }, body };
}

/** Tells an event as the outbox does, to a target that always gives this answer. */
export function tellTo(
  actionType: ActionType,
  answer: HttpAnswer,
  event: ActionEvent = anEvent(),
): SendResult {
  const settings: ActionSettings = settingsFor(actionType.type, { url: 'https://any.example.com/hook' });
  const ports = { ...fakePorts(TOOLS.now), hashes: TOOLS, http: { send: () => answer } };
  const type = { ...actionType, hosts: [] };
  const secrets = secretsOf(actionType, settingsFor(actionType.type));
  return sendEvent(
    event,
    { row: aRow({}), actionType: type, settings, secrets },
    BEGINNING,
    () => true,
    ports,
  );
}
