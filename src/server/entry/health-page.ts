import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { messageOf } from '../core/error.ts';
import { objectOf, textOf } from '../core/json.ts';
import { act as actOn } from '../health/act.ts';
import { overview as everything } from '../health/overview.ts';
import { platform } from '../platform/platform.ts';
import { answerJson, readRequest } from '../platform/rest.ts';
import { rights } from '../platform/rights.ts';

export { connect } from '../platform/foreign.ts';

const HEADERS = { 'Cache-Control': 'no-store' };

/** For the Scripted REST API of the Health page: what it shows. Never throws. */
export function overview(response: RESTAPIResponse): void {
  answer(response, () => ({ status: 200, body: everything(platform, rights) }));
}

/** The same for its buttons. Never throws. */
export function act(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const given = objectOf(parsed(readRequest(request).body));
    return actOn(textOf(given['act']), textOf(given['id']), platform, rights);
  });
}

function answer(response: RESTAPIResponse, work: () => { status: number; body: unknown }): void {
  const { status, body } = orFailure(work);
  answerJson(response, status, body, HEADERS);
}

function orFailure(work: () => { status: number; body: unknown }): { status: number; body: unknown } {
  try {
    return work();
  } catch (thrown) {
    platform.log.error('health', `[health] The Health page failed: ${messageOf(thrown)}`);
    const message = 'The server could not answer. Try again; the log of the instance says why.';
    return { status: 500, body: { ok: false, message } };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
