import { elapse } from '../engine/pass-time.ts';
import type { Clock, HttpOut, HttpRequest, HttpResponse } from '../types.ts';

/**
 * Header by which an instance with a virtual clock asks the servers of tests to declare how long an answer takes, and by which
 * they say so: milliseconds, or `never`. The answer itself comes at once, and the time passes on the instance's clock.
 */
const ANSWER_TIME = 'x-answer-time';

/** With a virtual clock the machine's own time limits nothing but a server that hangs by mistake: milliseconds. */
const REAL_LIMIT = 300_000;

/**
 * Outbound HTTP whose time limit counts on the instance's clock: with a virtual one, how long a call takes and whether it is
 * in time depends on what the server says, never on how fast the machine is.
 */
export function withAnswerTime(out: HttpOut, clock: Clock): HttpOut {
  const isVirtual = clock.mode === 'virtual';
  return {
    send(request) {
      const response = out.send(isVirtual ? declaring(request) : request);
      const takes = answerTime(response);
      if (takes === 0) return response;
      elapse(clock, Math.min(takes, request.timeoutMs));
      if (takes < request.timeoutMs) return response;
      return { status: 0, headers: {}, body: '', error: `No answer within ${request.timeoutMs} ms` };
    },
    close: () => out.close(),
  };
}

function declaring(request: HttpRequest): HttpRequest {
  return { ...request, headers: { ...request.headers, [ANSWER_TIME]: 'declare' }, timeoutMs: REAL_LIMIT };
}

function answerTime({ headers }: HttpResponse): number {
  const said = headers[ANSWER_TIME];
  if (said === undefined) return 0;
  const takes = said === 'never' ? Infinity : Number(said);
  if (!(takes >= 0)) throw new Error(`${ANSWER_TIME}: ${said} is no time`);
  return takes;
}
