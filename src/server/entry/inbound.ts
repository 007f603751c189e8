import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { messageOf } from '../core/error.ts';
import { acceptEvent, refusal, type Answer } from '../ingest/push/endpoint.ts';
import { platform } from '../platform/platform.ts';
import { answerJson, readRequest } from '../platform/rest.ts';

export { connect } from '../platform/foreign.ts';

/** For the Scripted REST API to which CSE posts its events. */
export function serve(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const { status, body, headers } = answerTo(request);
  answerJson(response, status, body, headers);
}

function answerTo(request: RESTAPIRequest): Answer {
  try {
    return acceptEvent(readRequest(request), platform);
  } catch (thrown) {
    platform.log.error('inbound', `[inbound] Event of CSE failed: ${messageOf(thrown)}`);
    return refusal(500, 'The event was not stored: see the system log of the instance');
  }
}
