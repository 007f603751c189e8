/** Clients of the two servers, as small as tests and the demo need them. */

export type Json = Record<string, unknown>;

export class RestError extends Error {
  readonly status: number;
  readonly body: string;

  constructor(operation: string, status: number, body: string) {
    super(`${operation} answered ${status}: ${body.slice(0, 500)}`);
    this.status = status;
    this.body = body;
  }
}

/** Basic authentication of a user whose password is the user's ID, unless another is given. */
export function basic(user: string, password = user): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

async function call(
  method: string,
  url: string,
  headers: Record<string, string>,
  body?: unknown,
): Promise<Json> {
  const response = await fetch(url, {
    method,
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new RestError(`${method} ${url}`, response.status, text);
  return text === '' ? {} : (JSON.parse(text) as Json);
}

export type TableRow = Record<string, string>;

/** The Table API and the control plane of an instance. */
export class InstanceClient {
  readonly url: string;
  private readonly headers: Record<string, string>;

  constructor(url: string, user = 'admin', password = 'admin') {
    this.url = url;
    this.headers = { Authorization: basic(user, password) };
  }

  async list(table: string, query = '', options: Record<string, string> = {}): Promise<TableRow[]> {
    const parameters = new URLSearchParams({
      sysparm_query: query,
      sysparm_exclude_reference_link: 'true',
      sysparm_limit: '100000',
      ...options,
    });
    const answer = await call('GET', `${this.url}/api/now/table/${table}?${parameters}`, this.headers);
    return answer['result'] as TableRow[];
  }

  async first(table: string, query = '', options: Record<string, string> = {}): Promise<TableRow> {
    const [row] = await this.list(table, query, { sysparm_limit: '1', ...options });
    if (row === undefined) throw new Error(`no ${table} with ${query}`);
    return row;
  }

  /** Number of records, from X-Total-Count. */
  async count(table: string, query = ''): Promise<number> {
    const parameters = new URLSearchParams({
      sysparm_query: query,
      sysparm_limit: '1',
      sysparm_fields: 'sys_id',
    });
    const response = await fetch(`${this.url}/api/now/table/${table}?${parameters}`, {
      headers: this.headers,
    });
    if (!response.ok) throw new RestError(`GET ${table}`, response.status, await response.text());
    return Number(response.headers.get('x-total-count'));
  }

  async insert(table: string, values: Json): Promise<TableRow> {
    const answer = await call('POST', `${this.url}/api/now/table/${table}`, this.headers, values);
    return answer['result'] as TableRow;
  }

  async update(table: string, sysId: string, values: Json): Promise<TableRow> {
    const url = `${this.url}/api/now/table/${table}/${sysId}?sysparm_input_display_value=true`;
    return (await call('PATCH', url, this.headers, values))['result'] as TableRow;
  }

  /** `/_instance/...`; GET without a body. */
  control(path: string, body?: Json): Promise<Json> {
    return call(body === undefined ? 'GET' : 'POST', `${this.url}/_instance/${path}`, this.headers, body);
  }

  runJob(name: string): Promise<Json> {
    return this.control(`jobs/${encodeURIComponent(name)}/run`, {});
  }
}

/** The control plane of the CSE stub. */
export class CseControl {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  get(path: string): Promise<Json> {
    return call('GET', `${this.url}/__${path}`, {});
  }

  post(path: string, body: Json): Promise<Json> {
    return call('POST', `${this.url}/__${path}`, {}, body);
  }
}
