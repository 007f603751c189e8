import type { ButtonModel } from '../../../ui/index.ts';
import { ApiError } from '../../http/api-error.ts';
import { runJob } from '../../http/control.ts';
import type { Transaction } from '../../types.ts';
import type { Opened } from '../form/open.ts';
import { redirect, type Visit } from '../visit.ts';

const JOB = 'sysauto_script';
const ACTION = 'job_execute_now';

/** The button that runs a scheduled job now, for an administrator. */
export function jobButtons(tx: Transaction, { table, isNew }: Opened): ButtonModel[] {
  if (table !== JOB || isNew || !tx.user.roles.has('admin')) return [];
  return [{ label: 'Execute Now', value: ACTION, title: 'Runs the job to its end' }];
}

export const isJobAction = (action: string): boolean => action === ACTION;

/** Runs a job, and says how it ended. */
export function executeJob(visit: Visit, opened: Opened): unknown {
  if (jobButtons(visit.tx, opened).length === 0) throw new ApiError(403, 'User Not Authorized');
  const name = opened.row['name'] ?? '';
  const { ok, error } = runJob(visit.host.platform, name) as { ok: boolean; error?: string };
  const message = ok
    ? { level: 'success' as const, text: `${name} ran.` }
    : { level: 'error' as const, text: `${name} failed: ${error ?? ''}` };
  return redirect(visit, `/${JOB}.do?sys_id=${opened.row.sys_id}`, message);
}
