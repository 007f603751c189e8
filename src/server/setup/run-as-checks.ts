import { SCOPE, TABLE } from '../core/names.ts';
import type { Ports } from '../platform/ports.d.ts';
import { fault, ok, warning, type Check, type Finding, type Subject } from './check.ts';

/** Whether the user may do the work as whom an administrator lets the scheduled jobs run; as shipped they run as System. */
export const RUN_AS_CHECKS: readonly Check[] = [
  { name: 'The user of the scheduled jobs', failure: 'warning', run: runAs },
];

/** Roles that the work needs, and what fails without each (platform reference; assumption A301). */
const ROLES: readonly (readonly [role: string, effect: string])[] = [
  ['sn_si.integration_user', 'Security Incidents cannot be created from staged Insights'],
  ['sn_si.basic', 'the business rules of Security Incident Response abort changes of incidents'],
];

/** More jobs than the app has. */
const MOST = 50;

function runAs({ ports }: Subject): Finding[] {
  const users = new Map<string, { name: string; jobs: string[] }>();
  const where = [
    ['sys_scope.scope', '=', SCOPE],
    ['active', '=', 'true'],
    ['run_as', '!=', ''],
  ] as const;
  ports.rows.each(TABLE.scheduledJob, { where, orderBy: 'name', limit: MOST }, (row) => {
    const user = users.get(row.text('run_as')) ?? { name: row.display('run_as'), jobs: [] };
    user.jobs.push(row.text('name'));
    users.set(row.text('run_as'), user);
  });
  if (users.size === 0) return [ok('The scheduled jobs run as System')];
  return Array.from(users).flatMap(([id, { name, jobs }]) => ofUser(id, name, jobs.join(', '), ports));
}

function ofUser(id: string, name: string, jobs: string, ports: Ports): Finding[] {
  const user = ports.rows.byId('sys_user', id);
  const other = 'choose another user in Run as of these jobs, or empty it';
  if (user === null) return [fault(`The user as whom these jobs run does not exist: ${jobs}`, other)];
  if (!user.flag('active'))
    return [
      fault(
        `The user ${name}, as whom these jobs run, is inactive: ${jobs}`,
        `activate the user, or ${other}`,
      ),
    ];
  const missing = ROLES.filter(([role]) => !hasRole(id, role, ports));
  if (missing.length === 0) return [ok(`The user ${name} has the roles that these jobs need: ${jobs}`)];
  return missing.map(([role, effect]) =>
    warning(
      `The user ${name} lacks the role ${role}, so ${effect} when these jobs run: ${jobs}`,
      `give the user this role, or ${other}`,
    ),
  );
}

/** The table lists inherited roles, too (assumption A300). One read. */
function hasRole(user: string, role: string, { rows }: Ports): boolean {
  const where = [
    ['user', '=', user],
    ['role.name', '=', role],
  ] as const;
  return rows.first('sys_user_has_role', { where }) !== null;
}
