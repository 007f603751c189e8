import { RECEIVERS } from '../../../src/server/actions/registry.ts';
import { BEGINNING, sendEvent, type SendResult } from '../../../src/server/actions/send.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import type {
  ActionEvent,
  ActionSettings,
  Receiver,
  TargetRequest,
  Verdict,
} from '../../../src/server/actions/types.d.ts';
import type { HttpAnswer } from '../../../src/server/platform/ports.d.ts';
import { anEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';
import type { Sent } from '../../support/verify/request.ts';

const named = (receivers: readonly Receiver[]) =>
  receivers.map((receiver) => [receiver.label, receiver] as const);

/** Types that send requests of their own: every one of the registry but that of the platform's mail. */
export const SENDING = named(RECEIVERS.filter(({ mail }) => mail === undefined));

/** Of these, the types whose requests are about the event itself, and not about what is in it. */
export const TELLING = named(
  RECEIVERS.filter(({ mail, lookup }) => mail === undefined && lookup === undefined),
);

export const MAILING = named(RECEIVERS.filter(({ mail }) => mail !== undefined));

/** An Insight that names something to look up. */
export const LOOKED_UP = { entity: { entityType: '_ip', value: '9.9.9.9', name: '9.9.9.9' } };

/** What the type makes of an answer to its first request. */
export function verdictOn(receiver: Receiver, answer: HttpAnswer): Verdict {
  const { lookup } = receiver;
  if (lookup === undefined) return receiver.classify(answer, TOOLS.now);
  const settings = settingsFor(receiver.type);
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
export function tellTo(receiver: Receiver, answer: HttpAnswer, event: ActionEvent = anEvent()): SendResult {
  const settings: ActionSettings = settingsFor(receiver.type, { url: 'https://any.example.com/hook' });
  const ports = { ...fakePorts(TOOLS.now), hashes: TOOLS, http: { send: () => answer } };
  const type = { ...receiver, hosts: [] };
  const secrets = secretsOf(receiver, settingsFor(receiver.type));
  return sendEvent(
    event,
    { row: aRow({}), receiver: type, settings, secrets },
    BEGINNING,
    () => undefined,
    ports,
  );
}
