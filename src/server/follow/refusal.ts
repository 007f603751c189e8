import { createError, type AppError } from '../error.ts';

/**
 * What to say of changes that the platform refused, null where there are none. They are not tried again: an analyst finishes them,
 * whom the work note tells.
 * @param problems why, one for each incident
 */
export function refusalOf(problems: readonly string[]): AppError | null {
  const [first] = problems;
  if (first === undefined) return null;
  const what =
    problems.length === 1
      ? 'A change of 1 Security Incident'
      : `Changes of ${problems.length} Security Incidents`;
  const reason =
    `${first}. Each is said in a work note and on its Insight. Finish them by hand: Security Incident Response may ask for close code, ` +
    'close notes, closed response tasks and finished reviews first';
  return createError('follow', what, reason, { errorClass: 'client' });
}
