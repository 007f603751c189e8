import { ONE_READS, sameTenantProblem } from '../configuration/same-tenant.ts';
import { warning, type Check, type Finding, type Subject } from './check.ts';

/** Whether another configuration reads the same Insights. */
export const TENANT_CHECKS: readonly Check[] = [
  { name: 'Other configurations of this tenant', failure: 'warning', run: sameTenant },
];

function sameTenant({ row, ports }: Subject): Finding[] {
  if (!row.flag('active')) return [];
  const problem = sameTenantProblem(row, ports);
  return problem === '' ? [] : [warning(problem, ONE_READS)];
}
