import { SCOPE } from '../configure.ts';
import type { World } from '../serve.ts';
import type { Inbox } from '../targets/inbox.ts';

/** One thing to do, and what came of it so far. */
interface Step {
  title: string;
  text: string;
  link: string;
  href: string;
  /** What there is already, from the servers themselves. */
  state: string;
  done: boolean;
}

/** For the view `start/start`. */
export interface StartModel {
  configured: boolean;
  steps: Step[];
  /** What is entered by hand where the set-up is left to the person. */
  setUp: { href: string; values: [name: string, value: string][] };
  servers: { name: string; href: string; text: string }[];
}

const OURS = 'correlation_display=Sumo Logic CSE';

/** What to do first, with what has been done by now. */
export async function startModel(world: World, inbox: Inbox): Promise<StartModel> {
  const { instance, cse, targets, configured } = world;
  const [incidents, closed, insights, closedInsights] = await Promise.all([
    instance.count('sn_si_incident', OURS),
    instance.count('sn_si_incident', `${OURS}^active=false`),
    insightsOf(world, ''),
    insightsOf(world, 'status:"closed"'),
  ]);
  return {
    configured,
    steps: [
      {
        title: 'See an Insight become an incident',
        text: 'Choose one of eight stories in Cloud SIEM. Within half a minute ServiceNow polls, and it is an incident.',
        ...{ link: 'Create an Insight', href: `${cse.url}/sec/create` },
        ...{ state: `${count(insights, 'Insight')}, ${count(incidents, 'incident')}`, done: incidents > 0 },
      },
      {
        title: 'Close the incident, and see the Insight closed',
        text: 'Log in as admin / admin, open the newest incident, set its state to Closed with a close code and notes, and press Update. Its Insight closes, too.',
        ...{ link: 'Open the incidents', href: `${instance.url}/sn_si_incident_list.do?${newest()}` },
        state: `${count(closed, 'closed incident')}, ${count(closedInsights, 'closed Insight')}`,
        done: closed > 0 && closedInsights > 0,
      },
      {
        title: 'Read what was sent to Slack',
        text: 'An Action sends each new Insight, and each that is closed, to a Slack Webhook that is played here.',
        ...{ link: 'See what Actions sent', href: '/targets' },
        ...{ state: count(inbox.taken, 'message'), done: inbox.taken > 0 },
      },
    ],
    setUp: {
      href: `${instance.url}/${SCOPE}_configuration_list.do`,
      values: [
        ...[['Host', cse.url] as [string, string], ['Access ID', 'demo'] as [string, string]],
        ...[
          ['Access key', 'demo'] as [string, string],
          ['Default incident state', 'Analysis'] as [string, string],
        ],
      ],
    },
    servers: [
      { name: 'ServiceNow', href: instance.url, text: 'a local instance; log in as admin / admin' },
      { name: 'Cloud SIEM', href: `${cse.url}/sec/insights`, text: 'the CSE stub; no login' },
      { name: 'Targets of Actions', href: '/targets', text: `${targets.url} takes what Actions send` },
    ],
  };
}

function newest(): string {
  return new URLSearchParams({ sysparm_query: `${OURS}^ORDERBYDESCsys_created_on` }).toString();
}

async function insightsOf({ cse }: World, q: string): Promise<number> {
  const parameters = new URLSearchParams({ q, limit: '1' }).toString();
  return Number((await cse.get(`insights?${parameters}`))['total']);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
