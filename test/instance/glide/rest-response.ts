import type { HttpResponse } from '../types.ts';
import { Scripted, type GlideContext } from './context.ts';
import { optionalText } from './convert.ts';
import { expose } from './expose.ts';

/** sn_ws.RESTResponseV2 (scoped): what came back, or why nothing did. */
export class RESTResponseV2 extends Scripted {
  readonly #response: HttpResponse;
  readonly #pending: boolean;

  /** @param pending the answer will not come in time */
  constructor(context: GlideContext, response: HttpResponse, pending = false) {
    super(context);
    this.#response = response;
    this.#pending = pending;
  }

  /** RESTResponseV2.getStatusCode(): 0 where no answer came (R03). */
  getStatusCode(): number {
    return this.#response.status;
  }

  /** RESTResponseV2.getBody(): throws where an answer came whose body the platform does not take (A220). */
  getBody(): string {
    const { status, error } = this.#response;
    if (status !== 0 && error !== undefined) throw new Error(error);
    return this.#response.body;
  }

  /** RESTResponseV2.haveError(): true where no answer came, false for any HTTP status (R02, R03). */
  haveError(): boolean {
    return this.#response.status === 0;
  }

  /** RESTResponseV2.getErrorCode(): 1 for a socket failure or timeout, 0 for none (R03). */
  getErrorCode(): number {
    return this.haveError() ? 1 : 0;
  }

  /** RESTResponseV2.getErrorMessage(). */
  getErrorMessage(): string | null {
    return this.haveError() ? (this.#response.error ?? 'No answer') : null;
  }

  /** RESTResponseV2.getHeader(name), in any case. */
  getHeader(name: unknown): string | null {
    const wanted = optionalText(name).toLowerCase();
    return Object.entries(this.getHeaders()).find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null;
  }

  /** RESTResponseV2.getHeaders(): of a header sent twice, the last one (R05). */
  getHeaders(): Record<string, string> {
    const { headerLines, headers } = this.#response;
    return headerLines ? Object.fromEntries(headerLines) : { ...headers };
  }

  /** RESTResponseV2.getAllHeaders(): each with name and value, duplicates too (R05). */
  getAllHeaders(): { name: string; value: string }[] {
    const { headerLines, headers } = this.#response;
    return (headerLines ?? Object.entries(headers)).map(([name, value]) => ({ name, value }));
  }

  /**
   * RESTResponseV2.waitForResponse(timeoutSecs): here every answer has come already, or never comes (R09). The text of the
   * exception is that of KB0744311.
   */
  waitForResponse(timeoutSecs: unknown): void {
    if (!this.#pending) return;
    const seconds = Math.min(Number(timeoutSecs), 30);
    throw new Error(`No response for ECC message request after waiting for ${seconds} seconds in ECC Queue`);
  }
}

/** How scripts see responses. */
export const exposedResponse = expose('sn_ws.RESTResponseV2', RESTResponseV2);
