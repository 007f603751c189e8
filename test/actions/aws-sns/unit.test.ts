import * as aws4 from 'aws4';
import { awsSns } from '../../../src/server/actions/types/aws-sns/action-type.ts';
import { formEncode, signingKey } from '../../../src/server/actions/types/aws-sns/signature.ts';
import { anAnswer, anEvent, aRuleEvent, NASTY, TOOLS } from '../../support/action-events.ts';
import { hugeInsight, settingsFor } from '../../support/action-settings.ts';

const build = (event = anEvent(), more = {}, reduction = 0) =>
  awsSns.build(event, settingsFor('aws_sns', more), TOOLS, reduction)[0]!;
const fieldsOf = (body: string) => Object.fromEntries(new URLSearchParams(body));

/** The same request signed by another implementation. */
function signedByAws4(
  request: ReturnType<typeof build>,
  credentials: aws4.Credentials,
  region: string,
): string {
  const { host, pathname } = new URL(request.url);
  const signed = aws4.sign(
    {
      service: 'sns',
      region,
      host,
      path: pathname,
      method: request.method,
      body: request.body,
      headers: {
        'Content-Type': request.headers['Content-Type'],
        'X-Amz-Date': request.headers['X-Amz-Date'],
      },
      extraHeadersToIgnore: { 'content-length': true },
    } as aws4.Request,
    credentials,
  );
  return String(signed.headers!['Authorization']);
}

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const SESSION = 'FwoGZXIvYXdzEXAMPLE//token==';

describe('the signature', () => {
  test.each([
    ['a standard topic', {}],
    ['a FIFO topic', { topic_arn: 'arn:aws:sns:us-east-1:123456789012:soc.fifo' }],
    ['a topic in China', { topic_arn: 'arn:aws-cn:sns:cn-north-1:123456789012:soc' }],
    ['a topic of the US government', { topic_arn: 'arn:aws-us-gov:sns:us-gov-west-1:123456789012:soc' }],
    ['a VPC endpoint', { base_url: 'https://vpce-1.sns.eu-central-1.vpce.amazonaws.com' }],
    ['an endpoint with a port', { base_url: 'http://127.0.0.1:8090/' }],
  ])('is that of aws4 for %s, with and without a session token', (_what, more) => {
    const region = String((more as { topic_arn?: string }).topic_arn ?? 'x:x:x:eu-central-1').split(':')[3]!;
    const event = anEvent({}, { name: `${NASTY} é 漢字 😀 *~!'()` });
    const withToken = build(event, more);
    expect(withToken.headers['Authorization']).toBe(
      signedByAws4(withToken, { ...KEYS, sessionToken: SESSION }, region),
    );
    expect(withToken.headers['X-Amz-Security-Token']).toBe(SESSION);
    const without = build(event, { ...more, session_token: '' });
    expect(without.headers['Authorization']).toBe(signedByAws4(without, KEYS, region));
    expect(without.headers).not.toHaveProperty('X-Amz-Security-Token');
  });

  test('uses the key that the AWS General Reference derives in its example', () => {
    const key = signingKey(
      { region: 'us-east-1', service: 'iam' },
      '20150830',
      { secretKey: KEYS.secretAccessKey },
      TOOLS,
    );
    expect(Buffer.from(key, 'base64').toString('hex')).toBe(
      'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9',
    );
  });

  test('changes with the body, the day and the key', () => {
    const first = build().headers['Authorization'];
    expect(build(anEvent({}, { name: 'x' })).headers['Authorization']).not.toBe(first);
    expect(build(anEvent(), { secret_key: 'other' }).headers['Authorization']).not.toBe(first);
    const later = { ...TOOLS, now: TOOLS.now + 86_400_000 };
    expect(awsSns.build(anEvent(), settingsFor('aws_sns'), later, 0)[0]!.headers['Authorization']).not.toBe(
      first,
    );
  });
});

describe('the message', () => {
  test('is the whole Insight, with attributes to filter by', () => {
    const event = anEvent();
    const fields = fieldsOf(build(event).body);
    expect(fields).toMatchObject({
      Action: 'Publish',
      Version: '2010-03-31',
      TopicArn: 'arn:aws:sns:eu-central-1:123456789012:soc',
      Subject: 'CSE insight.created INSIGHT-731',
      'MessageAttributes.entry.1.Name': 'event',
      'MessageAttributes.entry.1.Value.StringValue': 'insight.created',
      'MessageAttributes.entry.2.Name': 'severity',
      'MessageAttributes.entry.3.Value.StringValue': 'INSIGHT-731',
    });
    expect(JSON.parse(fields['Message']!)).toEqual(event.insight!.json);
    expect(Object.keys(fields)).not.toContain('MessageGroupId');
  });

  test('of a FIFO topic names its group and is dropped when it comes twice', () => {
    const more = { topic_arn: 'arn:aws:sns:us-east-1:123456789012:soc.fifo' };
    const first = fieldsOf(build(anEvent(), more).body);
    const closed = fieldsOf(build(anEvent({ kind: 'closed', key: 'other' }), more).body);
    expect(first['MessageGroupId']).toMatch(/^[0-9a-f]{64}$/);
    expect(closed['MessageGroupId']).toBe(first['MessageGroupId']);
    expect(closed['MessageDeduplicationId']).not.toBe(first['MessageDeduplicationId']);
    expect(fieldsOf(build(anEvent(), more, 1).body)['MessageDeduplicationId']).toBe(
      first['MessageDeduplicationId'],
    );
  });

  test('with all its attributes has at most 262,144 bytes, and says that it was reduced', () => {
    const fields = fieldsOf(build(anEvent({}, hugeInsight())).body);
    const bytes = Object.entries(fields)
      .filter(([name]) => name === 'Message' || name.startsWith('MessageAttributes'))
      .reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
    expect(bytes).toBeLessThanOrEqual(250_000);
    expect(JSON.parse(fields['Message']!)).toMatchObject({
      id: anEvent().insight!.id,
      reduced: 'summary',
      url: anEvent().insight!.url,
    });
    expect(fields['MessageAttributes.entry.4.Value.StringValue']).toBe('summary');
  });

  test.each([
    anEvent({}, {}),
    aRuleEvent({
      rule: { configuration: NASTY, id: 'r', name: NASTY.repeat(9), status: 's', reason: NASTY },
    }),
  ])('has a subject that AWS takes', (event) => {
    expect(fieldsOf(build(event).body)['Subject']).toMatch(/^[A-Za-z][\x20-\x7e]{1,98}$/);
  });
});

test('form encoding is that of RFC 3986: a form reader gives back what went in', () => {
  const pairs = [
    ['a b', "*~!'()"],
    ['é', '漢😀\ud83d+&=%'],
  ] as const;
  const encoded = formEncode(pairs);
  expect(encoded).toMatch(/^[A-Za-z0-9._~%=&-]+$/);
  expect([...new URLSearchParams(encoded)]).toEqual([
    ['a b', "*~!'()"],
    ['é', '漢😀\ufffd+&=%'],
  ]);
});

describe('the answer', () => {
  const error = (code: string, message = 'why') =>
    `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
  const verdict = (status: number, body: string, headers = {}) =>
    awsSns.classify(anAnswer(status, body, headers), TOOLS.now);

  test('with a message ID is success', () => {
    const body =
      '<PublishResponse><PublishResult><MessageId>94f20ce6-13c5</MessageId></PublishResult></PublishResponse>';
    expect(verdict(200, body)).toEqual({ result: 'delivered', remoteId: '94f20ce6-13c5' });
    expect(verdict(200, '<html>sign in</html>')).toMatchObject({ result: 'retry' });
  });

  test.each(['Throttling', 'ThrottledException', 'RequestThrottledException', 'KMSThrottling'])(
    'takes %s for throttling although it comes as 400',
    (code) => {
      expect(verdict(400, error(code))).toMatchObject({ result: 'retry', pause: true });
      expect(verdict(400, error(code), { 'Retry-After': '9' })).toMatchObject({ after: 9 });
    },
  );

  test.each([
    [403, 'SignatureDoesNotMatch', 'rejected'],
    [403, 'InvalidClientTokenId', 'rejected'],
    [403, 'AuthorizationError', 'rejected'],
    [400, 'KMSDisabled', 'rejected'],
    [404, 'NotFound', 'rejected'],
    [400, 'InvalidParameter', 'failed'],
    [500, 'InternalError', 'retry'],
    [403, 'RequestExpired', 'retry'],
  ])('takes %s %s for %s', (status, code, result) => {
    expect(verdict(status, error(code))).toMatchObject({
      result,
      reason: expect.stringContaining('why') as string,
    });
  });

  test('asks for less when the message was too long', () => {
    const body = error('InvalidParameter', 'Invalid parameter: Message too long');
    expect(verdict(400, body)).toMatchObject({ result: 'reduce' });
  });
});

describe('the settings', () => {
  const check = (column: string, text: string) =>
    awsSns.fields.find((field) => field.column === column)!.check!(text, settingsFor('aws_sns'));

  test.each([
    'arn:aws:sns:eu-central-1:123456789012:soc',
    'arn:aws:sns:ap-southeast-2:123456789012:a_b-c.fifo',
    'arn:aws-us-gov:sns:us-gov-east-1:123456789012:x',
  ])('take the topic %s', (arn) => expect(check('topic_arn', arn)).toBe(''));

  test.each([
    '',
    'soc',
    'arn:aws:sqs:eu-central-1:123456789012:soc',
    'arn:aws:sns:evil.example.com/x-1:123456789012:soc',
    'arn:aws:sns:eu-central-1.evil-1:123456789012:soc',
    'arn:aws:sns:eu-central-1:12345:soc',
    'arn:aws:sns:eu-central-1:123456789012:so c',
  ])('refuse the topic %s', (arn) => expect(check('topic_arn', arn)).not.toBe(''));

  test('refuse a base with a path, for the signature is about the root', () => {
    expect(check('base_url', 'https://vpce-1.sns.eu-central-1.vpce.amazonaws.com/')).toBe('');
    expect(check('base_url', '')).toBe('');
    expect(check('base_url', 'https://vpce-1.sns.eu-central-1.vpce.amazonaws.com/x')).not.toBe('');
  });

  test('refuse another region than that of the topic', () => {
    expect(check('region', 'us-east-1')).toContain('eu-central-1');
    expect(check('region', 'eu-central-1')).toBe('');
    expect(check('region', '')).toBe('');
  });
});
