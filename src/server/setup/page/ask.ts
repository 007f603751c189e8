import { formatDateTime } from '../../core/date.ts';
import { asAppError, type AppError } from '../../core/error.ts';
import { isRefused, refusalOf, remedyOf } from '../../core/refusal.ts';
import { readConfiguration, type Configuration } from '../../configuration/configuration.ts';
import { tenantKey } from '../../configuration/tenant.ts';
import { capabilityFor } from '../../cse/failure.ts';
import type { CseClient } from '../../cse/client.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { withTenant } from '../../slice/tenant.ts';
import { knownStatusOf } from '../../status/status.ts';

/** Why something cannot be, and the field of the page that it is about; none where it is about the whole. */
export interface Problem {
  field: string;
  text: string;
  /** It is over in a moment: whoever asks may simply ask again. */
  passing?: true;
}

export type Asked<T> = { answer: T; problem: null } | { answer: null; problem: Problem };

const BUSY: Problem = {
  field: '',
  text: 'Another job is calling this tenant at this moment. Try again in a few seconds.',
  passing: true,
};

/**
 * The configuration of a row, as each job reads it. The row must be filled in.
 * @returns the configuration, or the field that is wrong
 */
export function readRow(row: Row<'configuration'>, ports: Ports): Asked<Configuration> {
  try {
    return { answer: readConfiguration(row, ports), problem: null };
  } catch (thrown) {
    const { message } = asAppError(thrown, 'setup', 'Setup');
    const reason = reasonIn(message);
    return problem(/Field Host failed/.test(message) ? 'host' : '', reason);
  }
}

/**
 * Asks the tenant of a configuration, under its lease, as every job does.
 * @param calls most calls of Cloud SIEM that it takes
 */
export function askTenant<T>(
  configuration: Configuration,
  calls: number,
  ports: Ports,
  ask: (client: CseClient) => T,
): Asked<T> {
  const until = pausedUntil(configuration, ports);
  if (until > ports.clock.now())
    return problem(
      '',
      `Cloud SIEM has asked not to be called before ${formatDateTime(until)} UTC. Try again after that.`,
    );
  const busy = (): Asked<T> => ({ answer: null, problem: BUSY });
  try {
    return withTenant<Asked<T>>(
      configuration,
      'Setup',
      ports,
      ({ client }) => (!client.fits(calls) ? busy() : { answer: ask(client), problem: null }),
      busy,
    );
  } catch (thrown) {
    const found = problemOf(asAppError(thrown, 'setup', 'Setup'), configuration);
    return problem(found.field, found.text);
  }
}

function problem(field: string, text: string): { answer: null; problem: Problem } {
  return { answer: null, problem: { field, text } };
}

/** A pause belongs to the tenant that asked for it: another host or user is not bound by it. */
function pausedUntil(configuration: Configuration, ports: Ports): number {
  const status = knownStatusOf(configuration.id, ports);
  const tenant = status?.text('tenant') ?? '';
  if (tenant !== '' && tenant !== tenantKey(configuration)) return 0;
  return status?.time('paused_until') ?? 0;
}

const AGAIN = 'Try again in a minute.';

function problemOf(error: AppError, { urls }: Configuration): Problem {
  const said = reasonIn(error.message);
  if (isRefused(error)) return { field: '', text: `${refusalOf(error.access)}. ${remedyOf(error.access)}` };
  if (error.area !== 'cse') return { field: '', text: `${said}. The log of the instance says more.` };
  if (error.status === 401)
    return {
      field: 'accessKey',
      text: 'Cloud SIEM does not accept this Access ID with this Access Key. Copy both from Sumo Logic again.',
    };
  if (error.status === 403)
    return {
      field: 'accessKey',
      text: `Cloud SIEM knows this key, but its role lacks a right. Give the role of its user the capability ${capabilityFor(error.operation)}.`,
    };
  if (error.errorClass === 'rateLimited')
    return { field: '', text: `Cloud SIEM receives too many calls at this moment. ${AGAIN}` };
  if (error.status === 400 && error.operation === 'GET /insights')
    return { field: 'query', text: `Cloud SIEM does not understand this query (${said}). Correct it.` };
  if (error.status === 0 || error.status === 404)
    return {
      field: 'host',
      text: `${urls.api} does not answer as Cloud SIEM does. Check the Host, and whether this instance may reach it (${said}).`,
    };
  if (error.status >= 300 && error.status < 400) return { field: 'host', text: `${capital(said)}.` };
  return { field: '', text: `Cloud SIEM is there, and answered with an error (${said}). ${AGAIN}` };
}

/** An error reads `[area] What failed: reason [status] [call]`: the reason. */
function reasonIn(message: string): string {
  return message.replace(/^\[\w+\] [^:]{1,200} failed: /, '').replace(/(?: \[[^\][]{1,60}\]){1,2}$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
