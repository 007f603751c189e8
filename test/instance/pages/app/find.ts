import type { Platform, Row } from '../../types.ts';

const PAGE = 'sys_ui_page';

/** A UI page of an installed application, by the end of its address: `<scope>_setup.do`. */
export function uiPageAt(platform: Platform, name: string): Row | undefined {
  if (!platform.schema.has(PAGE)) return undefined;
  return [...platform.store.rows(PAGE)].find((row) => row['endpoint'] === name);
}
