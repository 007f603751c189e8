import { verify as awsSns } from './aws-sns.ts';
import { verify as demisto } from './demisto.ts';
import { verify as hipchat } from './hipchat.ts';
import { verify as httpPostV2 } from './http-post-v2.ts';
import { verify as microsoftTeams } from './microsoft-teams.ts';
import { verify as pagerduty } from './pagerduty.ts';
import { verify as recordedFuture } from './recorded-future.ts';
import { wire, type Sent, type Verifier } from './request.ts';
import { verify as slack } from './slack.ts';
import { verify as slackWebhook } from './slack-webhook.ts';

/** How a target of each type reads what it gets, by Action type. */
const VERIFIERS: Readonly<Record<string, Verifier>> = {
  aws_sns: awsSns,
  demisto,
  hipchat,
  http_post_v2: httpPostV2,
  microsoft_teams: microsoftTeams,
  pagerduty,
  recorded_future: recordedFuture,
  slack,
  slack_webhook: slackWebhook,
};

/** What the target of a type has against a request; a type without a verifier is a complaint, too. */
export function verify(type: string, sent: Sent): readonly string[] {
  const verifier = VERIFIERS[type];
  if (verifier === undefined) return [`nobody verifies what is sent to a target of type ${type}`];
  return [...wire(sent), ...verifier(sent)].map((complaint) => `${type}: ${complaint}`);
}
