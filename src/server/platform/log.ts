import { oneLine } from '../core/inert.ts';
import { gs } from '@servicenow/glide';
import { redact } from '../core/redact.ts';
import type { Log } from './ports.d.ts';
import { settings } from './settings.ts';

/** Log lines as documented: every one begins with `Sumo CSE`, and only errors are written unless `sumo_debug` is true. */
export const log: Log = {
  error: (area, message) => gs.error(line('ERROR', area, message)),
  info: (area, message) => {
    if (verbose()) gs.info(line('INFO', area, message));
  },
  debug: (area, message) => {
    if (verbose()) gs.info(line('DEBUG', area, message));
  },
};

/** An error's message names its area already. */
function line(level: string, area: string, message: string): string {
  const named = message.indexOf('[') === 0 ? message : `[${area}] ${message}`;
  return `Sumo CSE ${level} ${oneLine(redact(named))}`;
}

function verbose(): boolean {
  return settings.text('sumo_debug') === 'true';
}
