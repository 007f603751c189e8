import { TABLE } from '../core/names.ts';
import { recordUrl } from '../core/urls.ts';
import type { Health } from '../status/health.ts';
import { NO_POLL_YET } from '../status/status.ts';
import type { Tile, Tone } from './contract.d.ts';
import type { SeenConfiguration } from './sight.ts';

const TONES: Readonly<Record<Health, Tone>> = {
  healthy: 'good',
  degraded: 'warn',
  paused: 'warn',
  failing: 'bad',
  stale: 'bad',
  clone: 'bad',
  not_configured: 'calm',
  inactive: 'calm',
  starting: 'calm',
};

/** The colour of a health; one that is not known is none to be calm about. */
export function toneOf(health: string): Tone {
  return Object.keys(TONES).includes(health) ? TONES[health as Health] : 'warn';
}

/** The tile of a configuration. One that is inactive is calm, whatever its status said last. */
export function tileOf({ id, name, active, status }: SeenConfiguration): Tile {
  const url = status === null ? recordUrl(TABLE.configuration, id) : recordUrl(TABLE.status, status.id);
  if (!active)
    return {
      name,
      health: 'Inactive',
      tone: 'calm',
      reason: '',
      since: '',
      lastSuccess: status?.lastSuccess ?? '',
      url,
    };
  if (status === null)
    return {
      name,
      health: 'Starting',
      tone: 'calm',
      reason: NO_POLL_YET,
      since: '',
      lastSuccess: '',
      url,
    };
  return {
    name,
    health: status.label,
    tone: toneOf(status.health),
    reason: status.reason,
    since: status.since,
    lastSuccess: status.lastSuccess,
    url,
  };
}
