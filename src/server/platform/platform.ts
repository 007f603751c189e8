import { services } from './foreign.ts';
import { http } from './http.ts';
import { rows } from './rows.ts';
import { clock, deriveId, events, hashes, importSets, log, settings } from './services.ts';
import type { Ports } from './ports.d.ts';

/** The platform as the app sees it; entry modules hand it down. */
export const platform: Ports = {
  rows,
  clock,
  http,
  log,
  settings,
  events,
  importSets,
  services,
  hashes,
  deriveId,
};
