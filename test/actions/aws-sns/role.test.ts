import * as aws4 from 'aws4';
import { inSession, isUnopened } from '../../../src/server/actions/session.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import type { Channel } from '../../../src/server/actions/send.ts';
import { awsSns } from '../../../src/server/actions/types/aws-sns/action-type.ts';
import type { HttpAnswer, HttpCall, Ports, Row } from '../../../src/server/platform/ports.d.ts';
import { anAnswer, anEvent, TOOLS } from '../../support/action-events.ts';
import { settingsFor } from '../../support/action-settings.ts';
import { fakePorts } from '../../support/ports.ts';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const ROLE = {
  role_arn: 'arn:aws:iam::123456789012:role/soc/publisher',
  external_id: 'us2:0000000000ABCDEF',
};
const SESSION = {
  accessKeyId: 'ASIATEMP',
  secretAccessKey: 'temporary/secret',
  sessionToken: `${'t'.repeat(900)}==`,
};
const GIVEN =
  `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>${SESSION.accessKeyId}</AccessKeyId>` +
  `<SecretAccessKey>${SESSION.secretAccessKey}</SecretAccessKey><SessionToken>${SESSION.sessionToken}</SessionToken>` +
  `<Expiration>2026-01-15T12:15:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
const refusal = (code: string): string =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>why</Message></Error></ErrorResponse>`;

function channelOf(more: Record<string, string>): Channel {
  const settings = settingsFor('aws_sns', { session_token: '', ...more });
  return {
    row: { id: 'a' } as Row<'action'>,
    actionType: awsSns,
    settings,
    secrets: secretsOf(awsSns, settings),
  };
}

function portsAnswering(answer: HttpAnswer): { ports: Ports; calls: HttpCall[] } {
  const calls: HttpCall[] = [];
  const { now, ...hashes } = TOOLS;
  const send = (call: HttpCall): HttpAnswer => (calls.push(call), answer);
  return { ports: { ...fakePorts(now), http: { send }, hashes }, calls };
}

/** The Authorization header of another implementation. */
function byAws4(
  call: { url: string; body: string; headers: Readonly<Record<string, string>> },
  service: string,
  keys: aws4.Credentials,
): string {
  const request = {
    ...{
      service,
      region: 'eu-central-1',
      host: new URL(call.url).host,
      path: '/',
      method: 'POST',
      body: call.body,
    },
    headers: { 'Content-Type': call.headers['Content-Type'], 'X-Amz-Date': call.headers['X-Amz-Date'] },
    extraHeadersToIgnore: { 'content-length': true },
  };
  return String(aws4.sign(request as aws4.Request, keys).headers!['Authorization']);
}

test('a key with a role asks STS once a slice, and publishes with what it is given', () => {
  const { ports, calls } = portsAnswering(anAnswer(200, GIVEN));
  const channel = channelOf(ROLE);
  const cache = new Map();
  const opened = inSession(channel, cache, ports);
  expect(inSession(channel, cache, ports)).toBe(opened);
  expect(calls).toHaveLength(1);
  const [call] = calls;
  expect(call!.url).toBe('https://sts.eu-central-1.amazonaws.com/');
  expect(Object.fromEntries(new URLSearchParams(call!.body))).toMatchObject({
    ...{ Action: 'AssumeRole', RoleArn: ROLE.role_arn, ExternalId: ROLE.external_id },
    DurationSeconds: '900',
  });
  expect(call!.headers['Authorization']).toBe(byAws4(call as never, 'sts', KEYS));
  if (isUnopened(opened)) throw new Error(JSON.stringify(opened));
  const [publish] = awsSns.build(anEvent(), opened.settings, TOOLS, 0);
  expect(publish!.headers['Authorization']).toBe(byAws4(publish!, 'sns', SESSION));
  expect(publish!.headers['X-Amz-Security-Token']).toBe(SESSION.sessionToken);
  expect(opened.secrets).toEqual(expect.arrayContaining([SESSION.secretAccessKey, SESSION.sessionToken]));
});

test('a key without a role publishes itself', () => {
  const { ports, calls } = portsAnswering(anAnswer(200, GIVEN));
  const channel = channelOf({});
  expect(inSession(channel, new Map(), ports)).toBe(channel);
  expect(calls).toEqual([]);
});

test.each([
  [
    'the role must not be assumed',
    anAnswer(403, refusal('AccessDenied')),
    'rejected',
    /^Assuming the role failed: AccessDenied: why/,
  ],
  [
    'the key is not valid',
    anAnswer(403, refusal('InvalidClientTokenId')),
    'rejected',
    /InvalidClientTokenId/,
  ],
  ['STS throttles', anAnswer(400, refusal('Throttling')), 'retry', /Throttling/],
  ['STS is down', anAnswer(503, 'busy'), 'retry', /the target failed/],
  ['nobody answers', anAnswer(0, 'refused'), 'retry', /no answer/],
  ['somebody else answers', anAnswer(200, '<html>Sign in</html>'), 'retry', /does not come from/],
])(
  'where %s, nothing is published, and the reason says which step it was',
  (_what, answer, result, reason) => {
    const opened = inSession(channelOf(ROLE), new Map(), portsAnswering(answer).ports);
    if (!isUnopened(opened)) throw new Error('opened');
    expect(opened.verdict).toMatchObject({ result, reason: expect.stringMatching(reason) });
    expect(opened.status).toBe(answer.status);
  },
);

test.each([
  ['role_arn', 'arn:aws:iam::123456789012:user/kim', 'it must read arn:aws:iam::<account>:role/<name>'],
  ['role_arn', ROLE.role_arn, ''],
  ['external_id', 'a b', 'it must have at least 2 letters, digits and characters of +=,.@:/-'],
  ['external_id', ROLE.external_id, ''],
  ['sts_url', 'https://vpce-1.sts.eu-central-1.vpce.amazonaws.com', ''],
  ['sts_url', 'https://sts.amazonaws.com/?Action=x', 'it must read https://<host>, without a path'],
])('%s %p is judged on save: %p', (column, text, problem) => {
  const { check } = awsSns.fields.find((each) => each.column === column)!;
  expect(check!(text, settingsFor('aws_sns'))).toBe(problem);
});

test('a topic in China assumes its role in China', () => {
  const { ports, calls } = portsAnswering(anAnswer(200, GIVEN));
  inSession(
    channelOf({ ...ROLE, topic_arn: 'arn:aws-cn:sns:cn-north-1:123456789012:soc' }),
    new Map(),
    ports,
  );
  expect(calls[0]!.url).toBe('https://sts.cn-north-1.amazonaws.com.cn/');
});
