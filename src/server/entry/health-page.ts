import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { objectOf, parseJson, textOf } from '../core/json.ts';
import { act as actOn } from '../health/act.ts';
import { overview as everything } from '../health/overview.ts';
import { answerPage } from '../platform/page.ts';
import { platform } from '../platform/platform.ts';
import { readRequest } from '../platform/rest.ts';
import { rights } from '../platform/rights.ts';

export { connect } from '../platform/foreign.ts';

/** For the Scripted REST API of the Health page: what it shows. Never throws. */
export function overview(response: RESTAPIResponse): void {
  answerPage(response, 'health', 'Health', () => ({ status: 200, body: everything(platform, rights) }));
}

/** The same for its buttons. Never throws. */
export function act(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answerPage(response, 'health', 'Health', () => {
    const given = objectOf(parseJson(readRequest(request).body));
    return actOn(textOf(given['act']), textOf(given['id']), platform, rights);
  });
}
