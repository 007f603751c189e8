import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { messageOf } from '../core/error.ts';
import { platform } from '../platform/platform.ts';
import { answerJson, readRequest } from '../platform/rest.ts';
import { rights } from '../platform/rights.ts';
import { answerTo, problem, type PageAnswer } from '../setup/page/operations.ts';

export { connect } from '../platform/foreign.ts';

/** Answers of the page hold what only administrators may see: nothing on the way keeps them. */
const HEADERS = { 'Cache-Control': 'no-store' };

/** For the Scripted REST API of the Setup page. Never throws. */
export function serve(operation: string, request: RESTAPIRequest, response: RESTAPIResponse): void {
  const { status, body } = answerOf(operation, request);
  answerJson(response, status, body, HEADERS);
}

function answerOf(operation: string, request: RESTAPIRequest): PageAnswer {
  try {
    return answerTo(operation, readRequest(request), platform, rights);
  } catch (thrown) {
    platform.log.error('setup', `[setup] The Setup page failed: ${messageOf(thrown)}`);
    return problem(500, 'The server could not answer. Try again; the log of the instance says why.');
  }
}
