import type { Platform } from '../../types.ts';

const ASSET = 'sys_ux_lib_asset';
const AT = /^\/uxasset\/externals\/(.+)\.jsdbx$/;

/** The platform's theme as a style sheet; what is in it is not documented, so it is empty here. */
const THEME = '/$uxappimmutables.do';

export interface Asset {
  type: string;
  text: string;
}

/** What a page loads besides itself: a script of an installed application, by its name, or the theme. */
export function assetText(platform: Platform, path: string): Asset | undefined {
  if (path === THEME) return { type: 'text/css; charset=utf-8', text: '' };
  const name = AT.exec(path)?.[1];
  if (name === undefined || !platform.schema.has(ASSET)) return undefined;
  const row = [...platform.store.rows(ASSET)].find((each) => each['name'] === name);
  return row && { type: 'text/javascript; charset=utf-8', text: row['content'] ?? '' };
}
