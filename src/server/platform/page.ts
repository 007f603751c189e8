import type { RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { messageOf } from '../core/error.ts';
import { platform } from './platform.ts';
import { answerJson } from './rest.ts';

/** What the API of a page answers: an HTTP status, and what is sent as JSON. */
export interface PageAnswer {
  status: number;
  body: unknown;
}

/** Answers of a page hold what only some users may see: nothing on the way keeps them. */
const HEADERS = { 'Cache-Control': 'no-store' };

const FAILED = 'The server could not answer. Try again; the log of the instance says why.';

/**
 * Answers a call of the API of a page. Never throws.
 * @param area of the log
 * @param page its name
 */
export function answerPage(
  response: RESTAPIResponse,
  area: string,
  page: string,
  work: () => PageAnswer,
): void {
  const { status, body } = orFailure(area, page, work);
  answerJson(response, status, body, HEADERS);
}

function orFailure(area: string, page: string, work: () => PageAnswer): PageAnswer {
  try {
    return work();
  } catch (thrown) {
    platform.log.error(area, `[${area}] The ${page} page failed: ${messageOf(thrown)}`);
    return { status: 500, body: { ok: false, message: FAILED, errors: {} } };
  }
}
