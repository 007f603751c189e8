import { excerpt, isSuccess, notOf, verdictOf } from '../../answers.ts';
import type { HttpAnswer } from '../../../platform/ports.d.ts';
import { retryAfterSeconds } from '../../../core/retry-after.ts';
import type { Verdict } from '../../types.d.ts';

const THROTTLED =
  /^(?:Throttling|ThrottlingException|Throttled|ThrottledException|RequestThrottled|RequestThrottledException|KMSThrottling|TooManyRequestsException)$/;
const REJECTED =
  /^(?:AuthorizationError|InvalidSecurity|SignatureDoesNotMatch|InvalidClientTokenId|IncompleteSignature|MissingAuthenticationToken|AccessDenied|AccessDeniedException|KMSAccessDenied|KMSDisabled|KMSInvalidState|KMSNotFound|KMSOptInRequired|ExpiredToken|OptInRequired)$/;

/** The code in the answer decides, not the status: throttling comes as 400 (SNS API reference, common errors). */
export function classify(answer: HttpAnswer, now: number): Verdict {
  const code = element('Code', answer.body);
  const reason = `${code}${excerpt(element('Message', answer.body))}`;
  if (isSuccess(answer)) {
    const remoteId = element('MessageId', answer.body);
    return remoteId === '' ? notOf('SNS', answer) : { result: 'delivered', remoteId };
  }
  if (THROTTLED.test(code))
    return {
      result: 'retry',
      reason,
      after: retryAfterSeconds(answer.header('Retry-After'), now),
      pause: true,
    };
  if (code === 'InvalidParameter' && /too long/i.test(reason)) return { result: 'reduce', reason };
  // The platform's clock differs from that of AWS: the next attempt is signed again.
  if (code === 'RequestExpired')
    return { result: 'retry', reason: `${reason}: check the clock of this instance`, after: 0, pause: false };
  if (REJECTED.test(code)) return { result: 'rejected', reason };
  return verdictOf(answer, now);
}

/** Text of the first element of that name, of at most so many characters; empty where there is none. */
export function element(name: string, xml: string, most = 500): string {
  return new RegExp(`<${name}>([^<]{1,${most}})</${name}>`).exec(xml)?.[1] ?? '';
}
