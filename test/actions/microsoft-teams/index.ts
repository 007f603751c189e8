import { microsoftTeams as actionType } from '../../../src/server/actions/types/microsoft-teams/action-type.ts';
import { answers } from '../answers.ts';
import type { TestedType } from '../type.d.ts';
import { verify } from './verify.ts';

const refusal = (code: number): string =>
  `Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error ${code} with ContextId tcid=0`;

export const microsoftTeams: TestedType = {
  actionType,
  settings: {
    url: 'https://prod-07.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig=s1gN4tur3-EXAMPLE',
  },
  variants: [{ url: 'https://acme.webhook.office.com/webhookb2/1@2/IncomingWebhook/3/4' }],
  form: (url) => ({ url: `${url}/teams` }),
  target: {
    path: '/teams',
    answer: { status: 202 },
    verify,
    secrets: [],
    moreSecrets: {
      form: (url) => ({ url: `${url}/teams?sig=secretOfTheTeamsWorkflow` }),
      secrets: ['secretOfTheTeamsWorkflow'],
    },
    // Microsoft Learn, connectors and workflows.
    verdicts: {
      accepts: [200, 202],
      otherwise: 'retry',
      says: [
        ...answers('delivered', 200, ['1']),
        ...answers('delivered', 202, ['']),
        ...answers('retry', 200, [refusal(429)], { pause: true }),
        ...answers('retry', 200, [
          refusal(500),
          refusal(503),
          'Webhook message delivery failed with error: timeout',
        ]),
        ...answers('reduce', 200, [refusal(413)]),
        ...answers('rejected', 200, [refusal(404), refusal(403)]),
        ...answers('failed', 200, [refusal(400)]),
      ],
    },
  },
  message: {
    fault: (body) => body.replace('"TextBlock"', '"TextBlok"'),
    history: { path: '/***', headers: 'Content-Type', response: 'HTTP 202' },
    expectCreated([sent]) {
      expect(sent?.body).toContain('AdaptiveCard');
    },
    expectData([sent]) {
      expect(sent?.body).not.toContain('<at>x</at>');
    },
  },
};
