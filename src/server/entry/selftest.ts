import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import { answerJson, readRequest } from '../platform/rest.ts';
import { rights } from '../platform/rights.ts';
import { OPERATIONS } from '../selftest/stand-in.ts';
import { STEPS } from '../selftest/steps.ts';

export { connect } from '../platform/foreign.ts';

/** What the framework hands to a step "Run Server Side Script": later steps read the outputs. */
interface Outputs {
  table: string;
  record_id: string;
}

interface StepResult {
  setOutputMessage(message: string): void;
}

/**
 * For the steps of the tests: true when the check of the step succeeds; the message says what is wrong and what to do.
 * @param loadJobs loads the module of the jobs
 */
export function step(name: string, outputs: Outputs, stepResult: StepResult, loadJobs: () => void): boolean {
  try {
    const found = STEPS[name]?.(platform, rights, loadJobs);
    outputs.table = found?.record?.table ?? TABLE.incident;
    outputs.record_id = found?.record?.id ?? found?.incident ?? '';
    stepResult.setOutputMessage(found?.message ?? `Unknown step ${name}`);
    return found !== undefined;
  } catch (thrown) {
    stepResult.setOutputMessage(messageOf(thrown));
    return false;
  }
}

/** For the Scripted REST API that simulates CSE. */
export function serve(operation: string, request: RESTAPIRequest, response: RESTAPIResponse): void {
  const answer = OPERATIONS[operation]?.(readRequest(request), platform) ?? { status: 404, body: null };
  answerJson(response, answer.status, answer.body);
}
