import { ADDRESSES } from '../actions/secret-guard.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import type { Allowed, Ports, Rights } from '../platform/ports.d.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { selfTestConfiguration } from './ground.ts';

const ACL = 'check the access controls of the table (System Security > Access Control)';
/** Where an Action sends to, and with what. */
const GUARDED = [...ADDRESSES, 'api_key'];
const ALL: Allowed = { read: true, create: true, write: true, delete: true };
const READ: Allowed = { read: true, create: false, write: false, delete: false };
const RUNS: Allowed = { read: true, create: true, write: false, delete: false };
const NOTHING: Allowed = { read: false, create: false, write: false, delete: false };

/** Run data: the app alone writes them. */
const CLOSED = [
  TABLE.delivery,
  TABLE.inboundEvent,
  TABLE.insight,
  TABLE.job,
  TABLE.lease,
  TABLE.ruleAlert,
  TABLE.run,
  TABLE.status,
];
const SETTINGS = [TABLE.configuration, TABLE.resolutionMap];

/** All tables of this application that the code knows. */
const OURS: readonly string[] = Object.values(TABLE).filter((table) => table.startsWith(`${SCOPE}_`));

/** Columns with data of Insights, or with texts that others have sent: for administrators of the app. */
const CONTENT: readonly (readonly [table: string, columns: readonly string[]])[] = [
  [TABLE.delivery, ['request', 'response', 'payload', 'mail_subject', 'mail_html', 'error']],
  [TABLE.inboundEvent, ['payload']],
  [TABLE.action, ['reason']],
];

/** For a user with the role viewer: reads everything but the access key and contents, and changes nothing. */
export function viewerReads(ports: Ports, rights: Rights): Finding {
  for (const table of OURS) expectRights(table, ports, rights, READ);
  const { id } = selfTestConfiguration(ports);
  expect(
    !rights.readsColumn(TABLE.configuration, id, 'access_key'),
    'Access Key',
    `a viewer can read the column: ${ACL}`,
  );
  for (const [table, columns] of CONTENT)
    for (const column of columns) {
      const seen = rights.readsColumn(table, '', column);
      expect(!seen, `Column ${column} of ${table}`, `a viewer can read it: ${ACL}`);
    }
  expectGuarded('viewer', false, ports, rights);
  return { message: `A viewer can read ${OURS.length} tables and change none` };
}

/**
 * For a user with the role admin of the app: settings may be changed, run data and Actions may not; the key is never given
 * back in clear.
 */
export function administratorWrites(ports: Ports, rights: Rights): Finding {
  for (const table of SETTINGS) expectRights(table, ports, rights, ALL);
  for (const table of [...CLOSED, TABLE.action]) expectRights(table, ports, rights, READ);
  expectRights(TABLE.actionRun, ports, rights, RUNS);
  expectGuarded('admin', false, ports, rights);
  const row = selfTestConfiguration(ports);
  const key = row.secret('access_key');
  expect(key !== '', 'Access Key', 'it cannot be decrypted: enter it again');
  expect(
    row.text('access_key') !== key && row.display('access_key') !== key,
    'Access Key',
    'it is shown in clear text',
  );
  return { message: 'An administrator can change settings, but no run data' };
}

/** For a user with the role action_admin: Actions may be changed, with their secrets, and nothing else. */
export function actionAdminWrites(ports: Ports, rights: Rights): Finding {
  expectRights(TABLE.action, ports, rights, ALL);
  expectGuarded('action_admin', true, ports, rights);
  for (const table of [...SETTINGS, ...CLOSED]) expectRights(table, ports, rights, READ);
  expectRights(TABLE.actionRun, ports, rights, RUNS);
  return { message: 'An Action admin can change and run Actions, and nothing else' };
}

/** For a user without a role of the app: nothing is there. */
export function nobodyElse(ports: Ports, rights: Rights): Finding {
  for (const table of OURS) expectRights(table, ports, rights, NOTHING);
  return { message: `Without a role, none of ${OURS.length} tables is accessible` };
}

/** Whether somebody sees addresses and secrets of Actions. */
function expectGuarded(who: string, wanted: boolean, ports: Ports, rights: Rights): void {
  const id = ports.rows.first(TABLE.action, { where: [] })?.id ?? '';
  const answers = wanted ? 'cannot' : 'can';
  for (const column of GUARDED)
    expect(
      rights.readsColumn(TABLE.action, id, column) === wanted,
      `Column ${column} of Actions`,
      `the role ${who} ${answers} read it: ${ACL}`,
    );
}

function expectRights(table: string, ports: Ports, rights: Rights, wanted: Allowed): void {
  const id = ports.rows.first(table, { where: [] })?.id ?? '';
  const shown = (allowed: Allowed): string =>
    (['read', 'create', 'write', 'delete'] as const).filter((one) => allowed[one]).join(', ') || 'nothing';
  expectValue(`Rights on ${table}`, shown(rights.onRecord(table, id)), shown(wanted), ACL);
}
