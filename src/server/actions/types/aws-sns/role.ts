import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { withoutSlashes } from '../../base-url.ts';
import type { ActionSettings, Session, TargetRequest, Tools } from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';
import { classify, element } from './answer.ts';
import { formEncode, sign } from './signature.ts';

/** Seconds: the shortest that STS gives; a slice takes less (STS AssumeRole reference). */
const DURATION = '900';

/** Longest session token that is read; its length is not documented. */
const LONGEST_TOKEN = 8000;

/** Temporary credentials of a role that the key may assume (STS AssumeRole), as CSE's own Action for SNS uses them. */
export const role: Session = {
  what: 'Assuming the role',
  request,
  read,
  classify,
};

function request(settings: ActionSettings, tools: Tools): TargetRequest | null {
  const arn = settings.text('role_arn').trim();
  if (arn === '') return null;
  const [, partition = '', , region = ''] = settings.text('topic_arn').trim().split(':');
  const service = `https://sts.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}`;
  const base = withoutSlashes(settings.text('sts_url').trim()) || service;
  const externalId = settings.text('external_id').trim();
  const body = formEncode([
    ['Action', 'AssumeRole'],
    ['Version', '2011-06-15'],
    ['RoleArn', arn],
    ['RoleSessionName', 'ServiceNow-SumoLogic'],
    ['DurationSeconds', DURATION],
    ...(externalId === '' ? [] : [['ExternalId', externalId] as const]),
  ]);
  const host = base.replace(/^https?:\/\//i, '').toLowerCase();
  const credentials = {
    accessKey: headerText(settings.secret('access_key')),
    secretKey: settings.secret('secret_key').trim(),
    sessionToken: headerText(settings.secret('session_token')),
  };
  const headers = sign({ host, region, service: 'sts', body }, credentials, tools);
  return { method: 'POST', url: `${base}/`, headers, body };
}

/** By the columns that they stand for; null where an answer has none. */
function read(answer: HttpAnswer): Readonly<Record<string, string>> | null {
  const text = (name: string): string => element(name, answer.body, LONGEST_TOKEN);
  const [access_key, secret_key, session_token] = [
    text('AccessKeyId'),
    text('SecretAccessKey'),
    text('SessionToken'),
  ];
  return access_key === '' || secret_key === '' || session_token === ''
    ? null
    : { access_key, secret_key, session_token };
}
