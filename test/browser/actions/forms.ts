import { testedType } from '../../support/action-settings.ts';

/** One field of a form: its label, and what is typed, chosen (`choose`) or ticked (`tick`); nothing of these leaves it empty. */
export interface Filled {
  label: string;
  text?: string;
  choose?: string;
  tick?: true;
}

/** An Action of one type as the documentation has a person create it. */
export interface ActionForm {
  /** What the choice Type shows. */
  type: string;
  /** In the order of the documentation. */
  fields: readonly Filled[];
  /** A label that the form shows for this type alone, of another type: it must not be there. */
  absent: string;
}

/** What an administrator enters where the target is on this machine, by column: secrets are those that the target knows. */
const entered = (type: string, column: string, url: string): string =>
  String(testedType(type).form(url)[column] ?? '');

/**
 * The ten forms. Base URL is not in the documentation: it leads the types whose vendor has one address to the targets on this machine.
 * @param url of the targets
 */
export function actionForms(url: string): readonly ActionForm[] {
  const value = (type: string, column: string): string => entered(type, column, url);
  const base: Filled = { label: 'Base URL', text: url };
  return [
    {
      type: 'AWS SNS',
      fields: [
        { label: 'Access key', text: value('aws_sns', 'access_key') },
        { label: 'Secret key', text: value('aws_sns', 'secret_key') },
        { label: 'Topic ARN', text: value('aws_sns', 'topic_arn') },
        { label: 'Region', text: 'eu-central-1' },
        base,
      ],
      absent: 'Channel',
    },
    {
      type: 'Demisto (Cortex XSOAR)',
      fields: [
        { label: 'API key', text: value('demisto', 'api_key') },
        { label: 'URL', text: value('demisto', 'url') },
        // Names a protocol profile with the certificate: the platform has no upload on a form.
        { label: 'Client certificate' },
        { label: 'Create Incident API endpoint', choose: '/incident/json' },
        { label: 'Extra headers', text: 'X-Team: soc\nX-Site: berlin' },
        { label: 'Exclude Records', tick: true },
      ],
      absent: 'Topic ARN',
    },
    {
      type: 'Email',
      fields: [{ label: 'Recipients', text: 'soc@example.com, lead@example.com' }],
      absent: 'API key',
    },
    {
      type: 'HTTP POST v2',
      fields: [
        { label: 'URL', text: value('http_post_v2', 'url') },
        { label: 'Username', text: 'relay' },
        { label: 'Password', text: 'password-of-the-relay' },
        { label: 'Extra headers', text: 'X-Team: soc' },
        { label: 'Include Signals', tick: true },
        { label: 'Include Records', tick: true },
        { label: 'Record fields', text: 'user_username,srcDevice_ip' },
      ],
      absent: 'Recipients',
    },
    {
      type: 'HipChat (retired)',
      fields: [
        { label: 'API key', text: value('hipchat', 'api_key') },
        { label: 'Room', text: value('hipchat', 'room') },
        base,
      ],
      absent: 'Service key',
    },
    {
      type: 'Microsoft Teams',
      fields: [{ label: 'URL', text: value('microsoft_teams', 'url') }],
      absent: 'Room',
    },
    {
      type: 'PagerDuty',
      fields: [
        { label: 'Service key', text: value('pagerduty', 'service_key') },
        { label: 'Subdomain', text: 'acme' },
        base,
      ],
      absent: 'Room',
    },
    {
      type: 'Recorded Future',
      fields: [
        { label: 'API key', text: value('recorded_future', 'api_key') },
        { label: 'Enrich Insights', tick: true },
        { label: 'Enrich Signals of Insights', tick: true },
        base,
      ],
      absent: 'Subdomain',
    },
    {
      type: 'Slack',
      fields: [
        { label: 'API key', text: value('slack', 'api_key') },
        { label: 'Channel', text: value('slack', 'channel') },
        base,
      ],
      absent: 'Enrich Insights',
    },
    {
      type: 'Slack Webhook',
      fields: [{ label: 'URL', text: value('slack_webhook', 'url') }],
      absent: 'Channel',
    },
  ];
}
