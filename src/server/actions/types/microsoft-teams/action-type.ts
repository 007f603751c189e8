import { excerpt, isSuccess, notOf, rateLimited, verdictOf } from '../../answers.ts';
import { ALL_EVENTS } from '../../events.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { retryAfterSeconds } from '../../../core/retry-after.ts';
import { summaryOf } from '../../summary.ts';
import type { ActionEvent, ActionSettings, ActionType, TargetRequest, Verdict } from '../../types.d.ts';
import { adaptiveCard, messageCard } from './cards.ts';
import { jsonText } from '../../../core/json.ts';

/** A webhook of Teams: a workflow takes an Adaptive Card, an old connector takes a MessageCard; the host shows which. */
export const microsoftTeams: ActionType = {
  type: 'microsoft_teams',
  label: 'Microsoft Teams',
  fields: [
    {
      column: 'url',
      label: 'URL',
      help: 'URL of the workflow "When a Teams webhook request is received", or of a legacy incoming webhook.',
      kind: 'secret',
      required: true,
      maxLength: 2000,
    },
  ],
  events: ALL_EVENTS,
  // A card may have 28 KB; some clients were refused from 21 KB on (Microsoft Learn; field reports).
  limit: 20_000,
  hosts: [
    '.logic.azure.com',
    '.powerplatform.com',
    // The clouds of the US government and of China (A320).
    '.logic.azure.us',
    '.logic.azure.cn',
    '.powerplatform.microsoft.us',
    '.appsplatform.us',
    '.powerplatform.partner.microsoftonline.cn',
    '.webhook.office.com',
    'outlook.office.com',
    'outlook.office365.com',
  ],
  build,
  classify,
};

function isConnector(url: string): boolean {
  return /^https:\/\/(?:[a-z0-9-]+\.)*(?:webhook\.office\.com|outlook\.office\.com|outlook\.office365\.com)[/:]/i.test(
    url.trim(),
  );
}

function build(event: ActionEvent, settings: ActionSettings): readonly TargetRequest[] {
  const url = settings.secret('url').trim();
  const summary = summaryOf(event);
  return [
    {
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json' },
      body: jsonText(isConnector(url) ? messageCard(summary) : adaptiveCard(summary)),
    },
  ];
}

/**
 * A workflow answers 202 when it has accepted the card, whether it can post it shows later in Teams; a connector answers
 * 200 and `1`, and reports throttling and size in the text of a 200 (Microsoft Learn, connectors).
 */
function classify(answer: HttpAnswer, now: number): Verdict {
  const failed = /returned HTTP error (\d{3})/.exec(answer.body)?.[1];
  if (failed === '429') {
    const after = retryAfterSeconds(answer.header('Retry-After'), now) || 60;
    return rateLimited(excerpt(answer.body), after);
  }
  if (failed === '413') return { result: 'reduce', reason: 'too large for Teams' };
  if (failed !== undefined) return verdictOf({ ...answer, status: Number(failed) }, now);
  if (!isSuccess(answer)) return verdictOf(answer, now);
  const accepted = answer.status === 202;
  if (!accepted && answer.status !== 200) return notOf('Teams', answer);
  if (/^\s*<|delivery failed/i.test(answer.body)) return notOf('Teams', answer);
  return { result: 'delivered', ...(accepted ? { note: 'Accepted by the workflow' } : {}) };
}
