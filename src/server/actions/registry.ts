import { awsSns } from './receivers/aws-sns/receiver.ts';
import { demisto } from './receivers/demisto/receiver.ts';
import { email } from './receivers/email/receiver.ts';
import { hipchat } from './receivers/hipchat/receiver.ts';
import { httpPostV2 } from './receivers/http-post-v2/receiver.ts';
import { microsoftTeams } from './receivers/microsoft-teams/receiver.ts';
import { pagerduty } from './receivers/pagerduty/receiver.ts';
import { recordedFuture } from './receivers/recorded-future/receiver.ts';
import { slack } from './receivers/slack/receiver.ts';
import { slackWebhook } from './receivers/slack-webhook/receiver.ts';
import type { Receiver } from './types.d.ts';

/** Every Action type: one line each. */
export const RECEIVERS: readonly Receiver[] = [
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
