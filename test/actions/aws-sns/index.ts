import { awsSns as actionType } from '../../../src/server/actions/types/aws-sns/action-type.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const SECRET_KEY = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const SESSION_TOKEN = 'FwoGZXIvYXdzEsecretOfTheSession//x==';
const TOPIC = 'arn:aws:sns:eu-central-1:123456789012:soc';
const published = (id: string, more = ''): string =>
  `<PublishResponse><PublishResult><MessageId>${id}</MessageId>${more}</PublishResult></PublishResponse>`;
const refusal = (code: string, message = 'why'): string =>
  `<?xml version="1.0"?><ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type>` +
  `<Code>${code}</Code><Message>${message}</Message></Error><RequestId>1f0e</RequestId></ErrorResponse>`;
const refusals = (...codes: string[]): string[] => codes.map((code) => refusal(code));

export const awsSns: TestedType = {
  actionType,
  settings: {
    access_key: 'AKIDEXAMPLE',
    secret_key: SECRET_KEY,
    session_token: 'FwoGZXIvYXdzEXAMPLE//token==',
    topic_arn: TOPIC,
  },
  variants: [
    { topic_arn: 'arn:aws:sns:us-east-1:123456789012:soc.fifo', session_token: '' },
    { base_url: 'https://vpce-1.sns.eu-central-1.vpce.amazonaws.com' },
  ],
  form: (url) => ({ access_key: 'AKIDEXAMPLE', secret_key: SECRET_KEY, topic_arn: TOPIC, base_url: url }),
  target: {
    path: '/',
    answer: { status: 200, body: published('m-1') },
    verify,
    secrets: [SECRET_KEY],
    moreSecrets: { form: () => ({ session_token: SESSION_TOKEN }), secrets: [SESSION_TOKEN] },
    // SNS API reference, Publish and common errors; retry codes of botocore.
    verdicts: {
      accepts: [],
      otherwise: 'retry',
      says: [
        ...answers('delivered', 200, [
          published('94f20ce6'),
          published('94f20ce6', '<SequenceNumber>1</SequenceNumber>'),
        ]),
        ...answers(
          'retry',
          400,
          refusals(
            ...['Throttling', 'ThrottlingException', 'ThrottledException'],
            ...['RequestThrottledException', 'KMSThrottling'],
          ),
          { pause: true },
        ),
        ...answers('retry', 429, refusals('Throttled'), { pause: true }),
        ...[500, 502, 503, 504].flatMap((status) => answers('retry', status, refusals('InternalError'))),
        ...answers('retry', 403, refusals('RequestExpired')),
        ...answers('failed', 400, refusals('InvalidParameter', 'ParameterValueInvalid')),
        ...answers('reduce', 400, [refusal('InvalidParameter', 'Invalid parameter: Message too long')]),
        ...answers('rejected', 404, refusals('NotFound')),
        ...answers(
          'rejected',
          403,
          refusals(
            ...['AuthorizationError', 'InvalidSecurity', 'SignatureDoesNotMatch'],
            ...['InvalidClientTokenId', 'ExpiredToken'],
          ),
        ),
        ...answers('rejected', 400, refusals('KMSDisabled', 'KMSAccessDenied')),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('insight.created', 'insight.closed'),
    history: {
      path: '/',
      headers: 'Content-Type, X-Amz-Date, Authorization',
      response: `HTTP 200\n\n${published('m-1')}`,
    },
    accepted: '<MessageId>m-1</MessageId>',
    readInsight: ([request]) =>
      JSON.parse(new URLSearchParams(request?.body).get('Message') ?? '') as Record<string, unknown>,
    expectCreated(sent) {
      expect(sent).toHaveLength(1);
    },
  },
};
