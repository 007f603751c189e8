import { failed, REMEDY } from './answers.ts';
import { remember, type Cache } from '../core/memo.ts';
import type { Ports } from '../platform/ports.d.ts';
import { sendRequest, type Channel, type Classify, type SendResult } from './send.ts';
import type { Session } from './types.d.ts';

/** Secrets by the column that they stand for. */
type Credentials = Readonly<Record<string, string>>;

/**
 * The channel with the credentials of a session, where its settings ask for one: one request for all messages of a slice. They are
 * kept in memory alone, and are secrets like those of the settings.
 * @returns why none could be opened, as the result of sending, where it was refused
 */
export function inSession(channel: Channel, cache: Cache, ports: Ports): Channel | SendResult {
  const { session } = channel.actionType;
  if (session === undefined) return channel;
  return remember(cache, `session ${channel.row.id}`, () => open(channel, session, ports));
}

/** True where no session could be opened. */
export function isUnopened(opened: Channel | SendResult): opened is SendResult {
  return 'verdict' in opened;
}

function open(channel: Channel, session: Session, ports: Ports): Channel | SendResult {
  const request = session.request(channel.settings, { now: ports.clock.now(), ...ports.hashes });
  if (request === null) return channel;
  const given: Credentials[] = [];
  const classify: Classify = (answer, now) => {
    const credentials = session.read(answer);
    if (credentials === null) return session.classify(answer, now);
    given.push(credentials);
    return { result: 'delivered' };
  };
  const { verdict, ...seen } = sendRequest(request, channel, ports, classify);
  const [credentials] = given;
  if (credentials !== undefined) return withCredentials(channel, credentials);
  const reason = `${session.what} failed: ${'reason' in verdict ? verdict.reason : 'the response has no credentials'}`;
  // There is nothing smaller to send.
  if (verdict.result === 'delivered' || verdict.result === 'reduce')
    return { ...seen, verdict: failed(reason, REMEDY.stranger) };
  return { ...seen, verdict: { ...verdict, reason } };
}

function withCredentials(channel: Channel, credentials: Credentials): Channel {
  const { settings, secrets } = channel;
  return {
    ...channel,
    settings: { ...settings, secret: (field) => credentials[field] ?? settings.secret(field) },
    secrets: [...secrets, ...Object.values(credentials)],
  };
}
