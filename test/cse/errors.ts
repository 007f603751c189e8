import type { JsonObject } from './types.ts';

/** Codes and texts of Sumo Logic's gateway by status (help pages "API troubleshooting"). */
const GATEWAY: Record<number, [code: string, message: string]> = {
  301: ['moved', 'This account lives in another deployment; see the Location header.'],
  400: ['bad.request', 'The request is not valid.'],
  401: ['unauthorized', 'Credential could not be verified.'],
  403: ['forbidden', 'This operation is not allowed for your account type.'],
  404: ['notfound', 'There is nothing at this address.'],
  405: ['method.unsupported', 'This address does not take this method.'],
  415: ['contenttype.invalid', 'The content type must be application/json.'],
  429: ['rate.limit.exceeded', 'More than 4 requests in one second.'],
  500: ['internal.error', 'Internal server error.'],
  503: ['service.unavailable', 'The service is not available now.'],
};

/** A refusal with its HTTP status. `service` errors come from Cloud SIEM itself, the others from the gateway before it. */
export class CseError extends Error {
  constructor(
    readonly status: number,
    message?: string,
    readonly service = true,
    readonly code = codeOf(status),
  ) {
    super(message ?? GATEWAY[status]?.[1] ?? 'Unexpected error.');
  }
}

/** A refusal by the gateway, in its flat shape. */
export function gatewayError(status: number, message?: string): CseError {
  return new CseError(status, message, false);
}

function codeOf(status: number): string {
  return GATEWAY[status]?.[0] ?? (status >= 500 ? 'internal.error' : 'bad.request');
}

/**
 * The JSON of a refusal. Gateway: `{status, id, code, message}`, with an `errors` list on 429 only; service:
 * `{id, errors: [{code, message}]}`. `serial` makes the support id, which is stable from run to run.
 */
export function errorBody(error: CseError, serial: number): JsonObject {
  const { status, code, message } = error;
  const id = supportId(serial);
  if (error.service) return { id, errors: [{ code, message }] };
  return { status, id, code, message, ...(status === 429 ? { errors: [{ code, message }] } : {}) };
}

function supportId(serial: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  let value = Math.imul(serial + 1, 2_654_435_761) >>> 0;
  let text = '';
  for (let i = 0; i < 15; i++) {
    text += letters[value % letters.length];
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
  }
  return `${text.slice(0, 5)}-${text.slice(5, 10)}-${text.slice(10)}`;
}
