import { deniedReason } from '../access/denied.ts';

/** An answer of the REST API other than success: status, and the message and detail of its body. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly status: number,
    message: string,
    readonly detail: string | null = null,
  ) {
    super(message);
  }
}

/** Body of an error answer, as the platform's REST API writes it. */
export function errorBody(message: string, detail: string | null): unknown {
  return { error: { message, detail }, status: 'failure' };
}

/**
 * 400 of a path under `/api/` that no active resource has. Source: answers of live instances in public bug reports; the status is
 * 400, not 404.
 */
export function noResource(): ApiError {
  return new ApiError(400, 'Requested URI does not represent any resource');
}

/** 404 of a record that does not exist or that the user may not read. */
export function noRecord(): ApiError {
  return new ApiError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval");
}

const byName = (error: unknown, ...names: string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/** Not problemText: an answer does not name the class of an error. */
const problemOf = (error: unknown): string =>
  deniedReason(error) ?? (error instanceof Error ? error.message : String(error));

/**
 * Any failure as an answer: strict-mode refusals and APIs that are not emulated are the caller's to correct.
 */
export function toApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  const text = problemOf(error);
  if (byName(error, 'StrictModeError', 'NotEmulatedError')) return new ApiError(400, 'Invalid request', text);
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  if (code?.startsWith('FST_ERR_CTP') && statusCode === 400) {
    return new ApiError(400, 'Exception while reading request', 'The payload is not valid JSON.');
  }
  return new ApiError(statusCode ?? 500, statusCode ? text : 'Internal error', statusCode ? null : text);
}
