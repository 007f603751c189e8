import { ApiError } from '../../http/api-error.ts';
import { runJob } from '../../http/control.ts';
import { showPage } from '../view.ts';
import type { Visit } from '../visit.ts';

/** `run_job.do`: runs a scheduled job now, for an administrator, and shows its report. */
export function runJobPage(visit: Visit): string {
  if (!visit.tx.user.roles.has('admin')) throw new ApiError(403, 'User Not Authorized');
  const name = visit.form.get('name') ?? visit.query.name ?? '';
  const report = runJob(visit.host.platform, name) as { ok?: boolean; error?: string };
  const level = report.ok === false ? ('error' as const) : ('success' as const);
  const text = report.ok === false ? `${name} failed: ${report.error ?? ''}` : `${name} ran.`;
  visit.session?.messages.push({ level, text });
  return showPage(visit, name, 'home/run-job', { name, report: JSON.stringify(report, null, 2) });
}
