import type { HttpAnswer } from '../../../platform/ports.d.ts';
import type { ActionSettings, Session, TargetRequest, Tools } from '../../types.d.ts';
import { classify, element } from './answer.ts';
import { callOf } from './request.ts';

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
  const externalId = settings.text('external_id').trim();
  const form = [
    ['Action', 'AssumeRole'],
    ['Version', '2011-06-15'],
    ['RoleArn', arn],
    ['RoleSessionName', 'ServiceNow-SumoLogic'],
    ['DurationSeconds', DURATION],
    ...(externalId === '' ? [] : [['ExternalId', externalId] as const]),
  ] as const;
  return callOf('sts', settings.text('sts_url'), form, settings, tools);
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
