import type { StateColours } from '../descriptions.d.ts';

/**
 * Colours of states in lists: green is good, blue is under way, yellow waits or needs a look, red needs somebody, and grey is over.
 * A state that is not listed has no colour.
 */
export const STATE_COLOURS: StateColours = {
  backfill: {
    state: { running: 'blue', waiting: 'yellow', done: 'green', failed: 'red', cancelled: 'grey' },
  },
  delivery: {
    state: {
      ready: 'blue',
      retry: 'yellow',
      delivered: 'green',
      failed: 'red',
      cancelled: 'grey',
      suppressed: 'grey',
    },
  },
  inbound_event: {
    state: { waiting: 'blue', done: 'green', ignored: 'grey', failed: 'red', unrecognised: 'yellow' },
  },
  insight: {
    state: { claimed: 'yellow', enriching: 'blue', ingested: 'green', closed: 'grey', error: 'red' },
  },
  integration_run: { outcome: { running: 'blue', success: 'green', partial: 'yellow', failed: 'red' } },
  rule_alert: { state: { disabled: 'red', cleared: 'green' } },
  sumo_status: {
    health: {
      not_configured: 'grey',
      healthy: 'green',
      degraded: 'yellow',
      failing: 'red',
      paused: 'yellow',
      stale: 'red',
      clone: 'grey',
      inactive: 'grey',
      starting: 'blue',
    },
    setup_result: { ok: 'green', warning: 'yellow', error: 'red' },
  },
};
