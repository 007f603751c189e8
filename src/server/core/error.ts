import { oneLine } from './inert.ts';

/**
 * Errors of the app, made in one place. Built-ins cannot be subclassed on the platform's engine, so an error is a
 * plain Error with a classification.
 */

/** What kind of failure it was, and with it what happens next. */
export type ErrorClass = 'auth' | 'rateLimited' | 'client' | 'server' | 'timeout' | 'invalid' | 'refused';

export interface AppError extends Error {
  /** Part of the app that failed: the first word of the message. */
  readonly area: string;
  readonly errorClass: ErrorClass;
  /** HTTP status, or 0 where no answer came or none applies. */
  readonly status: number;
  /** The call that failed, such as `GET /insights`; empty where it was none. */
  readonly operation: string;
  /** Seconds after which the other side wants to be asked again; 0 when it said nothing. */
  readonly retryAfter: number;
  /** The message without what to do about it, for places that say that themselves. */
  readonly problem: string;
}

export interface ErrorDetails {
  errorClass: ErrorClass;
  status?: number;
  /** What was being done, such as `GET /insights`. */
  operation?: string;
  retryAfter?: number;
  /** What somebody can do about it; the message has it after the reason. */
  remedy: string;
}

/** Where a record was not stored, or an exception is not the app's own, the platform has logged why. */
export const SEE_LOG = 'see the system log';

/**
 * Makes an error whose message reads `[area] what failed: reason; remedy [status] [operation]`: what failed, why, and what to do.
 * The caller has removed secrets from `reason` (see redact.ts).
 */
export function createError(area: string, what: string, reason: string, details: ErrorDetails): AppError {
  const status = details.status ? ` [${details.status}]` : '';
  const operation = details.operation ? ` [${details.operation}]` : '';
  // Line ends of others would forge lines of the log.
  const problem = oneLine(`[${area}] ${what} failed: ${reason}${status}${operation}`);
  const error = new Error(
    oneLine(`[${area}] ${what} failed: ${withRemedy(reason, details.remedy)}${status}${operation}`),
  );
  return Object.assign(error, {
    problem,
    area,
    errorClass: details.errorClass,
    status: details.status ?? 0,
    operation: details.operation ?? '',
    retryAfter: details.retryAfter ?? 0,
  });
}

/**
 * The last two parts of a message: why it failed, and what to do.
 * @param remedy empty where the reason says it already, as that of another error does
 */
export function withRemedy(reason: string, remedy: string): string {
  return remedy === '' ? reason : `${reason}; ${remedy}`;
}

/**
 * The platform has returned nothing for a write, and logged why.
 * @param record what was written, such as `the delivery`
 */
export function notStored(area: string, what: string, record: string): AppError {
  return createError(area, what, `the platform did not store ${record}`, {
    errorClass: 'server',
    remedy: SEE_LOG,
  });
}

/** Classifies anything that is thrown: our own errors as they are, everything else as a server failure. */
export function asAppError(thrown: unknown, area: string, what: string): AppError {
  if (isAppError(thrown)) return thrown;
  return createError(area, what, messageOf(thrown), { errorClass: 'server', remedy: SEE_LOG });
}

/** Never throws: what the platform throws may refuse every look at it. */
export function isAppError(thrown: unknown): thrown is AppError {
  try {
    return (
      typeof thrown === 'object' &&
      thrown !== null &&
      typeof (thrown as Partial<AppError>).errorClass === 'string'
    );
  } catch {
    return false;
  }
}

/** Stands for the text of an exception that lets nobody read it. */
export const UNREADABLE = 'an exception without a readable message';

/**
 * The only function that turns anything thrown into words. Never throws: reading the message of a denied access throws again
 * (`Illegal access to getter method getMessage in class ...ScopeAccessNotGrantedException`), and so may its text.
 */
export function messageOf(thrown: unknown): string {
  try {
    const message = (thrown as { message?: unknown } | null | undefined)?.message;
    if (message !== undefined && message !== null) return String(message);
  } catch {
    // Its text may be readable all the same.
  }
  try {
    return String(thrown);
  } catch {
    return UNREADABLE;
  }
}

/**
 * True where every call of CSE would fail the same way: credentials, rate limit, another host responsible, no answer, or
 * an access that ServiceNow refuses to this application. Another error of our own concerns only what it happened to.
 */
export function concernsEveryCall(error: AppError): boolean {
  if (error.errorClass === 'refused') return true;
  if (error.area !== 'cse') return false;
  const redirected = error.status >= 300 && error.status < 400;
  return (
    error.errorClass === 'auth' || error.errorClass === 'rateLimited' || redirected || error.status === 0
  );
}

/** True where CSE knows the key and does not let it do this: other calls may well succeed. */
export function isForbidden(error: AppError): boolean {
  return error.area === 'cse' && error.status === 403;
}

/** True where trying again later can help: the request was fine, the other side or the connection was not. */
export function isTemporary(error: AppError): boolean {
  if (error.errorClass === 'auth') return error.status === 401;
  return (
    error.errorClass === 'rateLimited' || error.errorClass === 'server' || error.errorClass === 'timeout'
  );
}
