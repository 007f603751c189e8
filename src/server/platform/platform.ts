import { clock } from './clock.ts';
import { events } from './events.ts';
import { services } from './foreign.ts';
import { deriveId, hashes } from './hashes.ts';
import { http } from './http.ts';
import { importSets } from './import-sets.ts';
import { log } from './log.ts';
import type { Ports } from './ports.d.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';

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
