import type {
  ActionEvent,
  ActionSettings,
  ActionType,
  TargetRequest,
} from '../../src/server/actions/types.d.ts';
import { settingsOf, TOOLS } from './action-events.ts';
import { aSignal, type Json } from './insights.ts';

type Values = Record<string, string | boolean>;

/** Complete settings of each type, in the shapes that the vendors give out. No key of these was ever valid. */
export const VALUES: Readonly<Record<string, Values>> = {
  aws_sns: {
    access_key: 'AKIDEXAMPLE',
    secret_key: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    session_token: 'FwoGZXIvYXdzEXAMPLE//token==',
    topic_arn: 'arn:aws:sns:eu-central-1:123456789012:soc',
  },
  demisto: {
    api_key: '0F1E2D3C4B5A69788796A5B4C3D2E1F0',
    url: 'https://xsoar.example.com/',
    extra_headers: 'X-Token: "t0ken & more"\nX-Team: soc',
  },
  email: { recipients: 'kim@example.com, lee@example.com' },
  hipchat: {
    api_key: 'hIpChAtToKeN0123456789',
    room: 'Security & more',
    base_url: 'https://hipchat.example.com',
  },
  http_post_v2: {
    url: 'https://kim:basicpass@relay.example.com/hook?token=qwertz123',
    username: 'kim',
    password: 'p"4ss\\w0rd!',
    extra_headers: 'X-Team: soc\nX-Token: t0ken-of-the-relay',
    include_signals: true,
    include_records: true,
  },
  microsoft_teams: {
    url: 'https://prod-07.westeurope.logic.azure.com:443/workflows/0a1b/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers&sv=1.0&sig=s1gN4tur3-EXAMPLE',
  },
  pagerduty: { service_key: '0123456789abcdef0123456789abcdef', subdomain: 'acme' },
  recorded_future: {
    api_key: 'fedcba9876543210fedcba9876543210',
    enrich_insights: true,
    enrich_signals: true,
    own_domains: 'acme.example, corp.example.net',
  },
  slack: { api_key: 'xoxb-000-example-token', channel: '#soc' },
  slack_webhook: { url: 'https://hooks.slack.com/services/T00000/B00000/exampleexample' },
};

/** Settings with which a type can be used. */
export function settingsFor(type: string, more: Values = {}): ActionSettings {
  return settingsOf({ ...VALUES[type], ...more });
}

/** Requests of a delivery: those that the type builds, and look-ups. */
export function requestsOf(
  actionType: ActionType,
  event: ActionEvent,
  settings = settingsFor(actionType.type),
  reduction = 0,
): readonly TargetRequest[] {
  const { lookup } = actionType;
  if (lookup === undefined) return actionType.build(event, settings, TOOLS, reduction);
  return lookup
    .requests(lookup.indicators(event, settings), settings, reduction)
    .map(({ request }) => request);
}

/** Fields of an Insight of megabytes: records, names and texts. */
export function hugeInsight(): Json {
  const records = Array.from({ length: 400 }, (_each, at) => ({ at, message: 'é'.repeat(3000) }));
  const name = '漢&<"'.repeat(250_000);
  return {
    name,
    description: name,
    [name.slice(0, 9000)]: name,
    signals: [aSignal({ allRecords: records })],
  };
}
