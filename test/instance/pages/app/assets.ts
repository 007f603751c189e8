import { ApiError } from '../../http/api-error.ts';
import type { Visit } from '../visit.ts';

const ASSET = 'sys_ux_lib_asset';

/** `/uxasset/externals/<name>.jsdbx`: a script of an installed application. Throws 404 where there is none. */
export function uxAsset({ host: { platform }, params, reply }: Visit): unknown {
  const name = (params['*'] ?? '').replace(/\.jsdbx$/, '');
  const rows = platform.schema.has(ASSET) ? [...platform.store.rows(ASSET)] : [];
  const row = rows.find((each) => each['name'] === name);
  if (row === undefined) throw new ApiError(404, `No script ${name}`);
  return reply.type('text/javascript; charset=utf-8').send(row['content'] ?? '');
}

/** The platform's theme as a style sheet; what is in it is not documented, so it is empty here. */
export function uxTheme({ reply }: Visit): unknown {
  return reply.type('text/css; charset=utf-8').send('');
}
