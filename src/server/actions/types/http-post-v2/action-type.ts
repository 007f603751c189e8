import { base64OfBytes, base64ToBytes, hexOfBytes, utf8Bytes } from '../../../core/base64.ts';
import { verdictOf } from '../../answers.ts';
import { aboutOf } from '../../about.ts';
import { ALL_EVENTS, EVENT_NAME } from '../../events.ts';
import { extraHeaders, readHeaders, withExtraHeaders } from '../../extra-headers.ts';
import { byMidServer, MID_SERVER } from '../../mid-server.ts';
import { reduceInsight } from '../../reduce.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Tools } from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';
import { jsonText } from '../../../core/json.ts';

/** The receiver's own limit is not known; larger bodies are refused by most web servers as they are set up. */
const MOST_BYTES = 1_000_000;

/** Set by every request (see build). */
const OWN_HEADERS = ['content-type', 'idempotency-key', 'x-cse-event', 'x-cse-timestamp', 'x-cse-signature'];

/** A POST of the Insight's JSON to any address. */
export const httpPostV2: ActionType = {
  type: 'http_post_v2',
  label: 'HTTP POST v2',
  fields: [
    {
      column: 'url',
      label: 'URL',
      help: 'Address that the POST is sent to.',
      kind: 'secret',
      required: true,
      maxLength: 2000,
    },
    {
      column: 'username',
      label: 'Username',
      help: 'User name for basic authentication. Empty: no authentication.',
      kind: 'text',
    },
    { column: 'password', label: 'Password', help: 'Password for basic authentication.', kind: 'secret' },
    { ...extraHeaders(OWN_HEADERS), check: headersProblem },
    {
      column: 'signing_secret',
      label: 'Signing secret',
      help: 'Shared secret that signs each POST (X-CSE-Signature). Empty: no signature.',
      kind: 'secret',
    },
    {
      column: 'include_signals',
      label: 'Include Signals',
      help: 'Sends the Signals of the Insight.',
      kind: 'flag',
    },
    {
      column: 'include_records',
      label: 'Include Records',
      help: 'Sends the records of the Signals.',
      kind: 'flag',
    },
    {
      column: 'record_fields',
      label: 'Record fields',
      help: 'Names of record fields to send, separated by commas; a.b is the field b of a. Empty: all.',
      kind: 'text',
      maxLength: 1000,
    },
    {
      column: 'wrap_data',
      label: 'Wrap in data',
      help: 'Wraps the Insight in an object data, as CSE returns it.',
      kind: 'flag',
    },
    MID_SERVER,
  ],
  events: ALL_EVENTS,
  limit: MOST_BYTES,
  whole: true,
  build,
  classify: verdictOf,
};

/** Both would be the same header. */
function headersProblem(text: string, settings: ActionSettings): string {
  const { headers, problem } = readHeaders(text, OWN_HEADERS);
  const authorized = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
  if (problem !== '' || !authorized || settings.text('username').trim() === '') return problem;
  return 'Authorization must not be set if Username is set';
}

/** The body is the Insight as `GET /insights/{id}` gives it (CSE Actions documentation); headers name the event. */
function build(
  event: ActionEvent,
  settings: ActionSettings,
  tools: Tools,
  reduction: number,
): readonly TargetRequest[] {
  const user = settings.text('username').trim();
  const body = bodyOf(event, settings, reduction);
  return [
    {
      method: 'POST',
      url: settings.secret('url').trim(),
      headers: withExtraHeaders(
        settings.secret('extra_headers'),
        {
          'Content-Type': 'application/json; charset=utf-8',
          'Idempotency-Key': headerText(event.key),
          'X-CSE-Event': EVENT_NAME[event.kind],
          ...signatureOf(body, settings.secret('signing_secret').trim(), tools),
        },
        user === '' ? [] : ['authorization'],
      ),
      ...(user === '' ? {} : { user, password: settings.secret('password') }),
      ...byMidServer(settings),
      body,
    },
  ];
}

/**
 * Headers by which the receiver knows that the body is ours, whole and new: the time of sending in seconds since 1970, and
 * the HMAC-SHA256 of `<time>.<body>`, both in UTF-8.
 */
function signatureOf(body: string, secret: string, { now, hmacBase64 }: Tools): Record<string, string> {
  if (secret === '') return {};
  const time = String(Math.floor(now / 1000));
  const mac = hmacBase64(base64OfBytes(utf8Bytes(secret)), `${time}.${body}`);
  return { 'X-CSE-Timestamp': time, 'X-CSE-Signature': `sha256=${hexOfBytes(base64ToBytes(mac))}` };
}

function bodyOf(event: ActionEvent, settings: ActionSettings, reduction: number): string {
  if (event.insight === undefined) return jsonText(aboutOf(event));
  const wanted = {
    signals: settings.flag('include_signals'),
    records: settings.flag('include_records'),
    recordFields: listOf(settings.text('record_fields')),
  };
  const { text } = reduceInsight(event.insight, wanted, MOST_BYTES - 200, reduction);
  return settings.flag('wrap_data') ? `{"data":${text},"errors":[]}` : text;
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
