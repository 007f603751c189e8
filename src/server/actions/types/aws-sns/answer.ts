import { excerpt, isSuccess, later, notOf, rateLimited, REMEDY, rejected, verdictOf } from '../../answers.ts';
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
    return rateLimited(`: ${reason}`, retryAfterSeconds(answer.header('Retry-After'), now));
  if (code === 'InvalidParameter' && /too long/i.test(reason)) return { result: 'reduce', reason };
  // The platform's clock differs from that of AWS: the next attempt is signed again.
  if (code === 'RequestExpired') return later(reason, 'check the clock of this instance');
  if (REJECTED.test(code)) return rejected(reason, remedyOf(code));
  return verdictOf(answer, now);
}

function remedyOf(code: string): string {
  if (code.startsWith('KMS')) return 'let the access key use the KMS key of the topic, or enable that key';
  return /^(?:AuthorizationError|AccessDenied)/.test(code)
    ? 'allow the access key this call in IAM'
    : REMEDY.credentials;
}

/** Text of the first element of that name, of at most so many characters; empty where there is none. */
export function element(name: string, xml: string, most = 500): string {
  return new RegExp(`<${name}>([^<]{1,${most}})</${name}>`).exec(xml)?.[1] ?? '';
}
