import { jobNames } from '../../http/control.ts';
import type { Visit } from '../visit.ts';
import { showPage } from '../view.ts';

/** Tables of the base system that are of interest beside the app's own. */
const BASE_TABLES = [
  'sn_si_incident',
  'sys_import_set',
  'sys_transform_map',
  'sysauto_script',
  'sys_properties',
  'syslog_app_scope',
];

/** Start page: the app's tables with their numbers of rows, and its jobs. */
export function homePage(visit: Visit): string {
  const { host, tx } = visit;
  const { schema, store, acl, clock } = host.platform;
  const app = host.installs.at(-1);
  const own = schema.tables().filter((table) => app && schema.table(table).scope === app.scope);
  const readable = (table: string): boolean => schema.has(table) && acl.can(tx, 'read', table);
  const tables = [...own.sort(), ...BASE_TABLES].filter(readable).map((name) => ({
    name,
    label: schema.table(name).label,
    href: `/${name}_list.do?sysparm_query=ORDERBYDESCsys_updated_on`,
    size: store.size(name),
  }));
  const title = app ? `${app.name} ${app.version}` : 'No app installed';
  return showPage(visit, title, 'home/home', {
    title,
    welcome: host.welcome ?? [],
    scope: app?.scope ?? '',
    user: tx.user.name,
    clock: { text: clock.text(), mode: clock.mode },
    tables,
    jobs: tx.user.roles.has('admin') ? jobNames(host.platform) : [],
  });
}
