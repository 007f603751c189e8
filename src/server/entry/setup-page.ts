import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { answerPage } from '../platform/page.ts';
import { platform } from '../platform/platform.ts';
import { readRequest } from '../platform/rest.ts';
import { rights } from '../platform/rights.ts';
import { answerTo } from '../setup/page/operations.ts';

export { connect } from '../platform/foreign.ts';

/** For the Scripted REST API of the Setup page. Never throws. */
export function serve(operation: string, request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerPage(response, 'setup', 'Setup', () => answerTo(operation, readRequest(request), platform, rights));
}
