import { anInsight } from './insights.ts';
import type { Json, TableRow } from './rest.ts';
import { cseTime, Scene } from './scene.ts';

/** Why an event is ignored. */
export const NOT_LISTED =
  'Not ingested: CSE does not list the Insight with the query of the configuration, or the Insight belongs to another tenant';

/** What the instance answered to a post. */
export interface Posted {
  status: number;
  body: Json;
  retryAfter: string | null;
}

/** UUIDs, as CSE gives them. */
export const ID = (nr: number): string => `4c6f0a3e-90b1-4a55-8c7d-2f1be0aa9d${String(nr).padStart(2, '0')}`;

/** A scene in which CSE posts its events to the instance. */
export class PushScene extends Scene {
  static override async start(): Promise<PushScene> {
    return new PushScene((await Scene.start()).both);
  }

  /** A configuration that accepts events, has polled, and does not poll for an hour: what comes then was pushed. */
  async beginAccepting(configuration: Json = {}): Promise<void> {
    await this.begin({ push: 'true', interval: '60', ...configuration });
    await this.both.poll();
  }

  /** So many minutes pass, with all that becomes due in each. */
  async minutes(count: number): Promise<void> {
    for (let minute = 0; minute < count; minute += 1) await this.both.pass(60);
  }

  get path(): string {
    return `/api/${this.both.scope}/v1/cse/events`;
  }

  /** Posts a body as the user of the Actions in CSE, as HTTP POST v2 does: basic auth, JSON. */
  async post(
    body: unknown,
    { user = 'sumo.cse_webhook', type = 'application/json', search = '' } = {},
  ): Promise<Posted> {
    const headers: Record<string, string> = { 'Content-Type': type };
    if (user !== '') headers['Authorization'] = `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const url = `${this.both.instance.url}${this.path}${search}`;
    const response = await fetch(url, { method: 'POST', headers, body: text });
    const answer = JSON.parse(await response.text()) as Json;
    return { status: response.status, body: answer, retryAfter: response.headers.get('retry-after') };
  }

  /** An Insight as CSE's Actions send it, which CSE does not list yet. */
  async newInsight(nr: number, fields: Json = {}): Promise<Json> {
    const created = cseTime((await this.now()) - 1000);
    return anInsight({ id: ID(nr), readableId: `INSIGHT-${nr}`, created, ...fields });
  }

  /** The same, and CSE lists it. */
  async created(nr: number, fields: Json = {}): Promise<Json> {
    const insight = await this.newInsight(nr, fields);
    await this.add(insight);
    return insight;
  }

  events(query = ''): Promise<TableRow[]> {
    const table = this.both.table('inbound_event');
    return this.both.instance.list(table, `${query}^ORDERBYsys_created_on`);
  }

  /** `state kind note` of each event, in order of the alphabet. */
  async told(): Promise<string[]> {
    return (await this.events()).map(({ state, kind, note }) => [state, kind, note].join(' ').trim()).sort();
  }

  /** Lists of CSE since its start that ask for ids, and those that ask for a window. */
  async queries(): Promise<{ ids: number; windows: number }> {
    const queries = (await this.calls()).map(({ query }) => String((query as Json)['q'] ?? ''));
    return {
      ids: queries.filter((query) => query.startsWith('id:in(')).length,
      windows: queries.filter((query) => query.startsWith('created:')).length,
    };
  }
}
