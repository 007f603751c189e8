import { createError, type ErrorClass } from '../../../src/server/core/error.ts';
import { TABLE } from '../../../src/server/core/names.ts';
import { pauseTenant } from '../../../src/server/status/pause.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

function after(errorClass: ErrorClass, status: number, retryAfter = 0) {
  const ports = fakePorts(NOW);
  ports.log.error = () => undefined;
  const error = createError('cse', 'Call to Cloud SIEM', 'no', {
    errorClass,
    status,
    retryAfter,
    remedy: '',
  });
  const until = pauseTenant(aRow({}, 'c1'), error, ports);
  return { until, ...[...ports.rows.table(TABLE.status).values()][0] } as Record<string, unknown>;
}

describe('a failure that concerns every call', () => {
  it('pauses the tenant for a rate limit, and as long as CSE asks for', () => {
    expect(after('rateLimited', 429)).toMatchObject({
      until: NOW + 2000,
      paused_until: '2026-01-15 12:00:02',
      last_error: '[cse] Call to Cloud SIEM failed: no [429]',
    });
    expect(after('server', 503, 90)).toMatchObject({ paused_until: '2026-01-15 12:01:30' });
  });

  it.each([
    ['no answer', 'timeout', 0],
    ['another host', 'client', 301],
    ['a rejected call', 'auth', 401],
  ] as const)('does not keep the poll from finding out: %s', (_name, errorClass, status) => {
    const noted = after(errorClass, status);
    expect(noted['until']).toBeNull();
    expect(noted).not.toHaveProperty('paused_until');
    expect(noted).toMatchObject({ last_error_at: '2026-01-15 12:00:00' });
  });

  it('counts rejected calls, which open the circuit', () => {
    expect(after('auth', 401)).toMatchObject({ auth_failures: '1' });
    expect(after('timeout', 0)).not.toHaveProperty('auth_failures');
  });
});
