import * as aws4 from 'aws4';
import { createHash, createHmac } from 'node:crypto';
import { complaints, objectIn, TURNS, type Sent, type Verifier } from '../../support/verify/request.ts';

/** Secret keys by access key. None of these was ever valid. */
const KEYS: Readonly<Record<string, string>> = { AKIDEXAMPLE: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([a-z0-9-]+)\/sns\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

/** Verifies a Publish request as SNS does: the signature from what came, then the parameters. */
export const verify: Verifier = (sent) => {
  const pairs = [...new URLSearchParams(sent.body)];
  const fields = Object.fromEntries(pairs);
  const { Message: message = '', Subject: subject = 'none', TopicArn: arn = '' } = fields;
  const fifo = arn.endsWith('.fifo');
  const ids = [fields['MessageGroupId'], fields['MessageDeduplicationId']];
  return [
    ...signature(sent, arn.split(':')[3] ?? ''),
    ...complaints(
      [sent.method === 'POST' && sent.path === '/', 'not a POST to /'],
      [/^[A-Za-z0-9._~%=&-]+$/.test(sent.body), 'the form is not encoded as RFC 3986 wants'],
      [new Set(pairs.map(([name]) => name)).size === pairs.length, 'a parameter comes twice'],
      [fields['Action'] === 'Publish' && fields['Version'] === '2010-03-31', 'not Publish 2010-03-31'],
      [/^arn:aws(?:-cn|-us-gov)?:sns:[a-z0-9-]+:\d{12}:[\w-]{1,256}(?:\.fifo)?$/.test(arn), 'not an ARN'],
      [/^[A-Za-z0-9][\x20-\x7e]{0,98}$/.test(subject), 'not a subject: under 100 characters of ASCII'],
      [objectIn(message) !== null, 'the message is no JSON object'],
      [bytesOf(fields) <= 262_144, 'message and attributes have more than 262,144 bytes'],
      [
        ids.every((id) => (fifo ? /^[\x21-\x7e]{1,128}$/.test(id ?? '') : id === undefined)),
        'FIFO IDs are wrong',
      ],
    ),
    ...attributes(fields),
  ];
};

function bytesOf(fields: Readonly<Record<string, string>>): number {
  return Object.entries(fields)
    .filter(([name]) => /^Message(?:$|Attributes)/.test(name))
    .reduce((sum, [, value]) => sum + Buffer.byteLength(value), 0);
}

/** Numbered from 1 without a gap, each of three parts that are not empty. */
function attributes(fields: Readonly<Record<string, string>>): string[] {
  const parts = Object.keys(fields).filter((name) => name.startsWith('MessageAttributes.'));
  const expected = Array.from({ length: parts.length / 3 }, (_each, at) => [
    `MessageAttributes.entry.${at + 1}.Name`,
    `MessageAttributes.entry.${at + 1}.Value.DataType`,
    `MessageAttributes.entry.${at + 1}.Value.StringValue`,
  ]).flat();
  return complaints(
    [parts.join() === expected.join(), 'the attributes are not numbered from 1'],
    [parts.every((name) => fields[name] !== '' && !TURNS.test(fields[name] ?? '')), 'an attribute is empty'],
    [
      parts.every((name) => !/DataType$/.test(name) || fields[name] === 'String'),
      'an attribute is no String',
    ],
  );
}

/** Held against aws4, and worked out here from the headers that came. */
function signature(sent: Sent, topicRegion: string): string[] {
  const { headers, body } = sent;
  const [, access = '', day = '', region = '', names = '', given = ''] =
    AUTHORIZATION.exec(headers['authorization'] ?? '') ?? [];
  const secret = KEYS[access];
  if (secret === undefined) return ['the Authorization header is not that of a known key'];
  const date = headers['x-amz-date'] ?? '';
  const signed = names.split(';');
  const canonical = [
    ...['POST', '/', ''],
    signed.map((name) => `${name}:${(headers[name] ?? '').trim()}\n`).join(''),
    ...[names, sha256(body)],
  ].join('\n');
  const key = [day, region, 'sns', 'aws4_request'].reduce<Buffer>(
    (last, part) => hmac(last, part),
    Buffer.from(`AWS4${secret}`),
  );
  const scope = `${day}/${region}/sns/aws4_request`;
  const wanted = hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex');
  return complaints(
    [/^\d{8}T\d{6}Z$/.test(date) && date.startsWith(day), 'X-Amz-Date is not a date of the day signed for'],
    [region === topicRegion, 'signed for another region than that of the topic'],
    [['host', 'x-amz-date'].every((name) => signed.includes(name)), 'host or date is not signed'],
    [
      headers['x-amz-security-token'] === undefined || signed.includes('x-amz-security-token'),
      'the token is not signed',
    ],
    [given === wanted, 'the signature does not match what came'],
    [headers['authorization'] === byAws4(sent, region, { access, secret }), 'aws4 signs it otherwise'],
  );
}

function byAws4({ headers, body }: Sent, region: string, keys: { access: string; secret: string }): string {
  const request = {
    ...{ service: 'sns', region, host: headers['host'], path: '/', method: 'POST', body },
    headers: { 'Content-Type': headers['content-type'], 'X-Amz-Date': headers['x-amz-date'] },
    extraHeadersToIgnore: { 'content-length': true },
  };
  const token = headers['x-amz-security-token'];
  const credentials = {
    ...{ accessKeyId: keys.access, secretAccessKey: keys.secret },
    ...(token === undefined ? {} : { sessionToken: token }),
  };
  return String(aws4.sign(request as aws4.Request, credentials).headers?.['Authorization']);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
