import { createError, type AppError } from '../../core/error.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports } from '../../platform/ports.d.ts';
import { NOT_SET } from './plan.ts';

const BY_HAND =
  'update the incidents by hand: Security Incident Response may require close code, close notes, closed response tasks and finished reviews first';

/**
 * The error about changes that the platform refused; null if there are none. They are not retried: the work note asks
 * an analyst to make them.
 * @param problems why, one for each incident
 */
export function refusalOf(problems: readonly string[]): AppError | null {
  const [first] = problems;
  if (first === undefined) return null;
  const what =
    problems.length === 1 ? 'Updating 1 Security Incident' : `Updating ${problems.length} Security Incidents`;
  const reason = `${first}. A work note and the Note of the Insight give each reason`;
  return createError('follow', what, reason, { errorClass: 'client', remedy: BY_HAND });
}

/** True while an incident is open that the platform has refused to close, by the notes of the Insights. One read. */
export function isStillRefused(configuration: string, { rows }: Ports): boolean {
  const where = [
    ['configuration', '=', configuration],
    ['status', '=', 'closed'],
    ['note', 'CONTAINS', NOT_SET],
    ['incident.active', '=', 'true'],
  ] as const;
  return rows.first(TABLE.insight, { where }) !== null;
}
