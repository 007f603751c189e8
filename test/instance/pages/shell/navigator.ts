import { byOrder, isOn } from '../../engine/catalog.ts';
import { uiPageAt } from '../app/find.ts';
import type { Platform, Row, Transaction } from '../../types.ts';

/** An entry of the navigator; without an address it divides others. */
export interface Entry {
  title: string;
  href?: string;
  hint: string;
  /** The division that it stands in. */
  part: string;
}

/** An application menu with its modules. */
export interface Menu {
  title: string;
  hint: string;
  entries: Entry[];
}

const rolesOf = (row: Row): string[] =>
  (row['roles'] ?? '')
    .split(',')
    .map((role) => role.trim())
    .filter((role) => role !== '');

/** One of the roles is enough, an admin has each, and what names none is for everyone. */
function isFor({ user }: Transaction, row: Row): boolean {
  const roles = rolesOf(row);
  return roles.length === 0 || [...roles, 'admin'].some((role) => user.roles.has(role));
}

/** Where a module leads (documentation of modules: link types); undefined for one that cannot be shown here. */
function addressOf(platform: Platform, module: Row): string | undefined {
  const { schema } = platform;
  const table = module['name'] ?? '';
  const filter = module['filter'] ?? '';
  const query = filter ? `?${new URLSearchParams({ sysparm_query: filter }).toString()}` : '';
  switch (module['link_type'] ?? 'LIST') {
    case 'LIST':
    case 'FILTER':
      return schema.has(table) ? `/${table}_list.do${query}` : undefined;
    case 'NEW':
      return schema.has(table) ? `/${table}.do?sys_id=-1` : undefined;
    case 'DIRECT':
      return directAddress(platform, (module['query'] ?? '').replace(/^\/+/, ''));
    default:
      return undefined;
  }
}

/** A UI page has no navigator of its own: it is shown beside one. */
const directAddress = (platform: Platform, page: string): string =>
  uiPageAt(platform, page) === undefined ? `/${page}` : `/nav_to.do?uri=${encodeURIComponent(page)}`;

function entryOf(platform: Platform, module: Row): Omit<Entry, 'part'>[] {
  const title = module['title'] ?? '';
  const hint = module['hint'] ?? '';
  if (module['link_type'] === 'SEPARATOR') return [{ title, hint }];
  const href = addressOf(platform, module);
  return href === undefined ? [] : [{ title, hint, href }];
}

/** Each entry with the division before it: what is looked for may be its name. */
function inParts(entries: Omit<Entry, 'part'>[]): Entry[] {
  let part = '';
  return entries.map((entry) => {
    if (entry.href === undefined) part = entry.title;
    return { ...entry, part };
  });
}

/** A division that nothing follows divides nothing. */
const withoutEmptyParts = (entries: Entry[]): Entry[] =>
  entries.filter(({ href }, at) => href !== undefined || entries[at + 1]?.href !== undefined);

/** The application menus that a user sees, in their order. */
export function navigatorOf(platform: Platform, tx: Transaction): Menu[] {
  const { schema, store } = platform;
  if (!schema.has('sys_app_application') || !schema.has('sys_app_module')) return [];
  const seen = (row: Row): boolean => isOn(row['active'] ?? '1') && isFor(tx, row);
  const modules = [...store.rows('sys_app_module')].filter(seen).sort(byOrder);
  return [...store.rows('sys_app_application')]
    .filter(seen)
    .sort(byOrder)
    .map((application) => ({
      title: application['title'] ?? '',
      hint: application['hint'] ?? '',
      entries: withoutEmptyParts(
        inParts(
          modules
            .filter((module) => module['application'] === application.sys_id)
            .flatMap((module) => entryOf(platform, module)),
        ),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}
