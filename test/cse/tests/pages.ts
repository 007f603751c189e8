import { startCse, type CseOptions, type RunningCse } from '../index.ts';

/** A page as a browser gets it. */
export interface Page {
  status: number;
  html: string;
  /** What a person reads: without markup. */
  text: string;
  headers: Headers;
  /** Where a form led to. */
  location: string;
}

/** Visits the pages of a stub as a browser does: with the token of the page that a form stands on. */
export class Visitor {
  private constructor(readonly cse: RunningCse) {}

  static async start(options: CseOptions = {}): Promise<Visitor> {
    return new Visitor(await startCse({ limit: false, ...options }));
  }

  get(path: string): Promise<Page> {
    return this.send('GET', path);
  }

  /** Sends a form of the page `from`; without following where it leads. */
  async post(from: string, path: string, values: Record<string, string>, headers = {}): Promise<Page> {
    const { html } = await this.get(from);
    const token = /name="sysparm_ck" value="([^"]+)"/.exec(html)?.[1] ?? '';
    return this.send('POST', path, new URLSearchParams({ sysparm_ck: token, ...values }).toString(), headers);
  }

  /** Sends a form and goes where it leads. */
  async submit(from: string, path: string, values: Record<string, string>): Promise<Page> {
    const answer = await this.post(from, path, values);
    return answer.status === 303 ? this.get(answer.location) : answer;
  }

  private async send(method: string, path: string, body?: string, headers = {}): Promise<Page> {
    const type: Record<string, string> =
      body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${this.cse.url}${path}`, {
      ...{ method, redirect: 'manual', headers: { ...type, ...headers } },
      ...(body === undefined ? {} : { body }),
    });
    const html = await answer.text();
    const location = answer.headers.get('location') ?? '';
    return { status: answer.status, html, text: readable(html), headers: answer.headers, location };
  }
}

function readable(html: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&', times: '×' };
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&([a-z#\d]+);/g, (whole, name: string) => names[name] ?? whole)
    .replace(/\s+/g, ' ');
}
