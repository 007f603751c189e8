import type { Row } from '../../platform/ports.d.ts';

/** Tables of configuration items, as far as machines are looked for in them. */
export const ITEM = 'cmdb_ci';
export const ADAPTER = 'cmdb_ci_network_adapter';
export const IP_ADDRESS = 'cmdb_ci_ip_address';

/** Configuration items that are parts of a machine: each leads to its owner. */
const PARTS_OF_MACHINES: readonly string[] = [ADAPTER, IP_ADDRESS];

/** cmdb_ci.install_status of what is retired. */
const RETIRED = '7';

export function isLive(row: Row | null): row is Row {
  return row !== null && row.text('install_status') !== RETIRED;
}

export function isMachine(row: Row): boolean {
  return !PARTS_OF_MACHINES.includes(row.text('sys_class_name'));
}
