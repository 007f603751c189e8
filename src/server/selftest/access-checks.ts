import { SCOPE, TABLE } from '../names.ts';
import type { Allowed, Ports, Rights } from '../platform/ports.d.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { selfTestConfiguration } from './ground.ts';

const ACL = 'look at the access controls of the table (System Security > Access Control)';
const NOTHING: Allowed = { read: false, create: false, write: false, delete: false };

/** Run data: the app alone writes them. */
const CLOSED = [TABLE.delivery, TABLE.inboundEvent, TABLE.insight, TABLE.lease, TABLE.run, TABLE.status];
const SETTINGS = [TABLE.configuration, TABLE.resolutionMap];

/** All tables of this application that the code knows. */
const OURS: readonly string[] = Object.values(TABLE).filter((table) => table.startsWith(`${SCOPE}_`));

/** For a user with the role viewer: reads everything but the access key, asks for runs of Actions, and changes nothing. */
export function viewerReads(ports: Ports, rights: Rights): Finding {
  for (const table of OURS) {
    const create = table === TABLE.actionRun;
    expectRights(table, ports, rights, { read: true, create, write: false, delete: false });
  }
  const { id } = selfTestConfiguration(ports);
  expect(
    !rights.readsColumn(TABLE.configuration, id, 'access_key'),
    'Access Key',
    `a viewer can read the column: ${ACL}`,
  );
  return { message: `A viewer reads ${OURS.length} tables and changes none` };
}

/** For a user with the role admin of the app: settings may be changed, run data may not; the key is never given back in clear. */
export function administratorWrites(ports: Ports, rights: Rights): Finding {
  for (const table of SETTINGS)
    expectRights(table, ports, rights, { read: true, create: true, write: true, delete: true });
  for (const table of CLOSED)
    expectRights(table, ports, rights, { read: true, create: false, write: false, delete: false });
  const row = selfTestConfiguration(ports);
  const key = row.secret('access_key');
  expect(key !== '', 'Access Key', 'it cannot be decrypted: enter it again');
  expect(
    row.text('access_key') !== key && row.display('access_key') !== key,
    'Access Key',
    'it is given back in clear',
  );
  return { message: 'An administrator changes settings, and no run data' };
}

/** For a user without a role of the app: nothing is there. */
export function nobodyElse(ports: Ports, rights: Rights): Finding {
  for (const table of OURS) expectRights(table, ports, rights, NOTHING);
  return { message: `Without a role, none of ${OURS.length} tables is there` };
}

function expectRights(table: string, ports: Ports, rights: Rights, wanted: Allowed): void {
  const id = ports.rows.first(table, { where: [] })?.id ?? '';
  const told = (allowed: Allowed): string =>
    (['read', 'create', 'write', 'delete'] as const).filter((one) => allowed[one]).join(', ') || 'nothing';
  expectValue(`Rights on ${table}`, told(rights.onRecord(table, id)), told(wanted), ACL);
}
