import { navigatorOf } from './navigator.ts';
import { redirect, type Visit } from '../visit.ts';

/** What is typed into the navigator: `table.list`, `table.form`, `table.do`, as on the platform in any case. */
const TYPED = /^([a-z0-9_]+)\.(list|form|do)$/;

/** `navigate.do`: opens what was typed, else the one module of that name, else says that there is none. */
export function navigate(visit: Visit): unknown {
  const { schema } = visit.host.platform;
  const wanted = (visit.query.sysparm_navigate ?? '').trim();
  const [, name = '', kind] = TYPED.exec(wanted.toLowerCase()) ?? [];
  if (kind === 'list' && schema.has(name)) return redirect(visit, `/${name}_list.do`);
  if (kind === 'form' && schema.has(name)) return redirect(visit, `/${name}.do?sys_id=-1`);
  if (kind === 'do') return redirect(visit, schema.has(name) ? `/${name}.do?sys_id=-1` : `/${name}.do`);
  const entries = navigatorOf(visit.host.platform, visit.tx).flatMap((menu) => menu.entries);
  const text = wanted.toLowerCase();
  const linked = entries.filter(({ href }) => href !== undefined);
  const found =
    linked.find(({ title }) => title.toLowerCase() === text) ??
    linked.find(({ title, part }) => text !== '' && `${part} ${title}`.toLowerCase().includes(text));
  if (found?.href) return redirect(visit, found.href);
  const reason = kind ? `There is no table ${name}.` : `The navigator has nothing named "${wanted}".`;
  return redirect(visit, '/', { level: 'error', text: reason });
}
