import { KilledError, notEmulated } from '../errors.ts';
import type { HttpRequest, HttpResponse } from '../types.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { exposedResponse, RESTResponseV2 } from './rest-response.ts';

const DEFAULT_TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 3;
/** A request that stays in the ECC queue. */
const UNANSWERED: HttpResponse = { status: 0, headers: {}, body: '', error: 'In the ECC queue' };
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete', 'head']);

/** sn_ws.RESTMessageV2 (scoped), made without a stored message: endpoint and method are set by the script (R01). */
export class RESTMessageV2 extends Scripted {
  #endpoint = '';
  #method = '';
  #timeoutMs = DEFAULT_TIMEOUT_MS;
  #body: string | undefined;
  #follow = true;
  #profile = '';
  #midServer = '';
  readonly #headers: Record<string, string> = {};
  readonly #variables = new Map<string, string>();

  constructor(context: GlideContext, ...stored: unknown[]) {
    super(context);
    if (stored.length > 0) throw notEmulated('sn_ws.RESTMessageV2(name, methodName)');
  }

  /** RESTMessageV2.setEndpoint(endpoint) (R01). */
  setEndpoint(endpoint: unknown): void {
    this.#endpoint = optionalText(endpoint);
  }

  /** RESTMessageV2.setHttpMethod(method) (R01). */
  setHttpMethod(method: unknown): void {
    this.#method = optionalText(method);
  }

  /** RESTMessageV2.setHttpTimeout(timeoutMs): how long the connection may be idle (R06). */
  setHttpTimeout(timeoutMs: unknown): void {
    this.#timeoutMs = Number(timeoutMs);
  }

  /** RESTMessageV2.setBasicAuth(userName, userPass). */
  setBasicAuth(name: unknown, password: unknown): void {
    const credentials = Buffer.from(`${optionalText(name)}:${optionalText(password)}`, 'utf8').toString(
      'base64',
    );
    this.setRequestHeader('Authorization', `Basic ${credentials}`);
  }

  /** RESTMessageV2.setMutualAuth(profileName): names a protocol profile, of which this instance has none (R08). */
  setMutualAuth(profile: unknown): void {
    this.#profile = optionalText(profile);
  }

  /** RESTMessageV2.setMIDServer(name): the request goes into the ECC queue of that MID Server (R09). */
  setMIDServer(name: unknown): void {
    this.#midServer = optionalText(name);
  }

  /** RESTMessageV2.setRequestHeader(name, value). */
  setRequestHeader(name: unknown, value: unknown): void {
    const wanted = optionalText(name);
    const same = Object.keys(this.#headers).find((key) => key.toLowerCase() === wanted.toLowerCase());
    this.#headers[same ?? wanted] = optionalText(value);
  }

  /** RESTMessageV2.setStringParameter(name, value): stands for ${name} in the endpoint and headers, XML-escaped (R04). */
  setStringParameter(name: unknown, value: unknown): void {
    this.#variables.set(optionalText(name), escapeXml(optionalText(value)));
  }

  /** RESTMessageV2.setStringParameterNoEscape(name, value) (R04). */
  setStringParameterNoEscape(name: unknown, value: unknown): void {
    this.#variables.set(optionalText(name), optionalText(value));
  }

  /** RESTMessageV2.setRequestBody(body): no variables in it are replaced (R04). */
  setRequestBody(body: unknown): void {
    this.#body = optionalText(body);
  }

  /** RESTMessageV2.setFollowRedirect(followRedirect): the platform follows by default. */
  setFollowRedirect(follow: unknown): void {
    this.#follow = follow !== false;
  }

  /** RESTMessageV2.setLogLevel(level). */
  setLogLevel(): void {
    // The instance keeps no log of outbound requests, at any level.
  }

  /** RESTMessageV2.disableForcedVariableSubstitution(). */
  disableForcedVariableSubstitution(): void {
    // Bodies are never substituted here, which is what it asks for.
  }

  /** RESTMessageV2.execute(): waits for the answer; an HTTP error status is an answer, not an exception (R02, R03). */
  execute(): object {
    // Documented for `executeAsync` alone: "All REST messages sent through a MID Server are asynchronous".
    if (this.#midServer) throw notEmulated('sn_ws.RESTMessageV2.execute() through a MID Server');
    return exposedResponse.wrap(this.#exchange());
  }

  /**
   * RESTMessageV2.executeAsync(), through a MID Server: the answer is there once it has been waited for. One of another name
   * than those that are up takes nothing from the ECC queue (R09).
   */
  executeAsync(): object {
    if (!this.#midServer) throw notEmulated('sn_ws.RESTMessageV2.executeAsync() without a MID Server');
    const { platform } = this.context;
    const isUp = platform.store
      .lookup('ecc_agent', 'name', [this.#midServer])
      ?.some((agent) => agent['status'] === 'Up');
    return exposedResponse.wrap(
      isUp === true ? this.#exchange() : new RESTResponseV2(this.context, UNANSWERED, true),
    );
  }

  #exchange(): RESTResponseV2 {
    if (!this.#endpoint) throw new Error('RESTMessageV2: no endpoint is set');
    if (!METHODS.has(this.#method.toLowerCase()))
      throw new Error(`RESTMessageV2: no HTTP method is set: "${this.#method}"`);
    if (this.#profile) throw new Error(`RESTMessageV2: there is no protocol profile "${this.#profile}"`);
    let request = this.#request();
    let response = this.#send(request);
    for (let turn = 0; turn < MAX_REDIRECTS && this.#follow; turn += 1) {
      const location = redirectOf(response);
      if (!location) break;
      request = redirected(request, response.status, location);
      response = this.#send(request);
    }
    return new RESTResponseV2(this.context, response);
  }

  #request(): HttpRequest {
    const url = new URL(this.#substituted(this.#endpoint));
    const headers = Object.entries(this.#headers).map(([name, value]) => [name, this.#substituted(value)]);
    return {
      method: this.#method.toUpperCase(),
      url: url.href,
      headers: Object.fromEntries(headers) as Record<string, string>,
      body: this.#body,
      timeoutMs: this.#timeoutMs,
    };
  }

  #substituted(text: string): string {
    return text.replace(/\$\{(\w+)\}/g, (place, name: string) => this.#variables.get(name) ?? place);
  }

  #send(request: HttpRequest): HttpResponse {
    const { platform, tx } = this.context;
    platform.metrics.countOutbound();
    const response = platform.http.send(request);
    if (tx.killed) throw new KilledError();
    return response;
  }
}

function redirectOf(response: HttpResponse): string | undefined {
  if (![301, 302, 303, 307, 308].includes(response.status)) return undefined;
  return Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'location')?.[1];
}

/** The request that follows a redirect: 303, and 301 or 302 of a POST, turn into GET; credentials stay with their host. */
function redirected(request: HttpRequest, status: number, location: string): HttpRequest {
  const from = new URL(request.url);
  const to = new URL(location, from);
  const headers = Object.entries(request.headers);
  const kept = headers.filter(([name]) => from.host === to.host || name.toLowerCase() !== 'authorization');
  const turnsGet = status === 303 || ((status === 301 || status === 302) && request.method === 'POST');
  const same = { ...request, url: to.href, headers: Object.fromEntries(kept) };
  return turnsGet ? { ...same, method: 'GET', body: undefined } : same;
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
