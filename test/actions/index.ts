import { awsSns } from './aws-sns/index.ts';
import { demisto } from './demisto/index.ts';
import { email } from './email/index.ts';
import { httpPostV2 } from './http-post-v2/index.ts';
import { hipchat } from './hipchat/index.ts';
import { microsoftTeams } from './microsoft-teams/index.ts';
import { pagerduty } from './pagerduty/index.ts';
import { recordedFuture } from './recorded-future/index.ts';
import { slack } from './slack/index.ts';
import { slackWebhook } from './slack-webhook/index.ts';
import type { TestedType } from './type.d.ts';

// `npm run generate:actions` makes this file of the folders beside it.
/** What the tests know of every Action type. */
export const TESTED_TYPES: readonly TestedType[] = [
  awsSns,
  demisto,
  email,
  httpPostV2,
  hipchat,
  microsoftTeams,
  pagerduty,
  recordedFuture,
  slack,
  slackWebhook,
];
