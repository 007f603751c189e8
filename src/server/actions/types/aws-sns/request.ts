import { withoutAdded } from '../../base-url.ts';
import type { ActionSettings, TargetRequest, Tools } from '../../types.d.ts';
import { headerText } from '../../well-formed.ts';
import { formEncode, sign } from './signature.ts';

/** ARN of a topic: partition, region, and name. */
export const ARN =
  /^arn:(aws|aws-cn|aws-us-gov):sns:([a-z]{2}(?:-[a-z]+)+-\d):\d{12}:([A-Za-z0-9_-]{1,256}(?:\.fifo)?)$/;

/** Where the topic of an Action is, and what it is called. */
export interface Topic {
  arn: string;
  partition: string;
  region: string;
  name: string;
}

export function topicOf(settings: ActionSettings): Topic {
  const arn = settings.text('topic_arn').trim();
  const [, partition = 'aws', region = '', name = ''] = ARN.exec(arn) ?? [];
  return { arn, partition, region, name };
}

/**
 * A signed call of a service of AWS in the region of the topic, with the credentials of the Action.
 * @param endpoint where the service is, as entered; empty for its public endpoint
 * @param form the call and its parameters
 */
export function callOf(
  service: 'sns' | 'sts',
  endpoint: string,
  form: readonly (readonly [string, string])[],
  settings: ActionSettings,
  tools: Tools,
): TargetRequest {
  const { partition, region } = topicOf(settings);
  const end = partition === 'aws-cn' ? '.cn' : '';
  const base = withoutAdded(endpoint, []) || `https://${service}.${region}.amazonaws.com${end}`;
  const host = base.replace(/^https?:\/\//i, '').toLowerCase();
  const body = formEncode(form);
  const credentials = {
    accessKey: headerText(settings.secret('access_key')),
    secretKey: settings.secret('secret_key').trim(),
    sessionToken: headerText(settings.secret('session_token')),
  };
  const headers = sign({ host, region, service, body }, credentials, tools);
  return { method: 'POST', url: `${base}/`, headers, body };
}
