import type { Transaction } from '../../types.ts';
import { jobNames } from '../control.ts';
import type { Host } from '../host.ts';
import { markup, link, page } from './html.ts';

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
export function homePage({ platform, installs }: Host, tx: Transaction): string {
  const { schema, store, acl, clock } = platform;
  const app = installs.at(-1);
  const own = schema.tables().filter((table) => app && schema.table(table).scope === app.scope);
  const readable = (table: string): boolean => schema.has(table) && acl.can(tx, 'read', table);
  const rows = [...own.sort(), ...BASE_TABLES].filter(readable).map((table) => {
    const { label } = schema.table(table);
    const list = link(`/${table}_list.do`, { sysparm_query: 'ORDERBYDESCsys_updated_on' }, label);
    return markup`<tr>
      <td>${list}</td>
      <td class="quiet">${table}</td>
      <td>${[...store.rows(table)].length}</td>
    </tr>`;
  });
  const jobs = jobNames(platform).map(
    (name) =>
      markup`<form method="post" action="/run_job.do?${new URLSearchParams({ name }).toString()}">
        <button>${name}</button>
      </form>`,
  );
  const title = app ? `${app.name} ${app.version}` : 'No app installed';
  return page(
    title,
    markup`<p class="quiet">
        ${app?.scope} &middot; user ${tx.user.name} &middot; clock ${clock.text()} UTC (${clock.mode})
      </p>
      <h2>Tables</h2>
      <table>
        <tr>
          <th>Table</th>
          <th>Name</th>
          <th>Records</th>
        </tr>
        ${rows}
      </table>
      <h2>Run a job</h2>
      <p>${jobs}</p>`,
  );
}
