import { awsSns } from './types/aws-sns/action-type.ts';
import { demisto } from './types/demisto/action-type.ts';
import { email } from './types/email/action-type.ts';
import { httpPostV2 } from './types/http-post-v2/action-type.ts';
import { hipchat } from './types/hipchat/action-type.ts';
import { microsoftTeams } from './types/microsoft-teams/action-type.ts';
import { pagerduty } from './types/pagerduty/action-type.ts';
import { recordedFuture } from './types/recorded-future/action-type.ts';
import { slack } from './types/slack/action-type.ts';
import { slackWebhook } from './types/slack-webhook/action-type.ts';
import type { ActionType } from './types.d.ts';

// `npm run generate:actions` makes this file of the folders beside it.
/** Every Action type, in the order of their labels. */
export const ACTION_TYPES: readonly ActionType[] = [
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
