import type { TargetRequest } from '../../../src/server/actions/types.d.ts';
import type { Json } from '../../support/insights.ts';

const bodyOf = (requests: readonly TargetRequest[]): Json => JSON.parse(requests[0]!.body) as Json;

/** The Insight as the target of a type reads it out of what it got; of types that send it whole. */
export const READERS: Readonly<Record<string, (requests: readonly TargetRequest[]) => Json>> = {
  aws_sns: ([request]) => JSON.parse(new URLSearchParams(request!.body).get('Message') ?? '') as Json,
  demisto: bodyOf,
  http_post_v2: bodyOf,
  slack_webhook: (requests) => JSON.parse(requests.map(blockOf).join('\n')) as Json,
};

/** What stands in the code block, as a reader of Slack sees it. */
function blockOf({ body }: TargetRequest): string {
  const { text } = JSON.parse(body) as { text: string };
  const block = /```([^]*)```/.exec(text)?.[1] ?? '';
  return block.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
