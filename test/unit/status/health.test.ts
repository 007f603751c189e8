import { createError, type AppError, type ErrorClass } from '../../../src/server/core/error.ts';
import { healthValues, judge, type Outcome, type Verdict } from '../../../src/server/status/health.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const FINE: Outcome = { error: null, complete: true, errorRows: 0, findings: [], notices: [] };
const BEFORE = { failures: 0, authFailures: 0, healthy: false, succeeded: true, overdue: false };

const failed = (errorClass: ErrorClass, status = 0, retryAfter = 0): AppError =>
  createError('cse', 'Call to Cloud SIEM', 'no', { errorClass, status, retryAfter, remedy: '' });
const after = (error: AppError, failures = 0, authFailures = 0): Verdict =>
  judge(
    { ...FINE, error, complete: false },
    { failures, authFailures, healthy: false, succeeded: true, overdue: false },
  );

describe('health after a run', () => {
  it('is healthy when it ended without error', () => {
    expect(
      judge(FINE, { failures: 7, authFailures: 4, healthy: false, succeeded: true, overdue: false }),
    ).toEqual({
      health: 'healthy',
      reason: '',
      wait: 0,
      paused: false,
      failures: 0,
      authFailures: 0,
    });
  });

  it('stays healthy while a later run is still going on', () => {
    expect(judge({ ...FINE, complete: false }, BEFORE).health).toBe('healthy');
  });

  it('is not healthy before a first run has ended', () => {
    expect(
      judge({ ...FINE, complete: false }, { ...BEFORE, succeeded: false, overdue: false }),
    ).toMatchObject({
      health: 'starting',
      reason: 'The first run is still in progress',
    });
  });

  it('does not call a later run the first one', () => {
    const verdict = judge(
      { ...FINE, complete: false },
      { failures: 2, authFailures: 0, healthy: false, succeeded: true, overdue: false },
    );
    expect(verdict.reason).not.toContain('first run');
  });

  it('stays healthy after one failed call, which is retried, and not after a second', () => {
    const error = failed('server', 503);
    const first = judge({ ...FINE, error, complete: false }, { ...BEFORE, healthy: true });
    expect(first).toMatchObject({ health: 'healthy', failures: 1, wait: 30_000 });
    expect(first.reason).toBe(`A call failed and is retried: ${error.message}`);
    const second = judge({ ...FINE, error, complete: false }, { ...BEFORE, healthy: true, failures: 1 });
    expect(second).toMatchObject({ health: 'degraded', reason: error.message });
  });

  it('does not stay healthy after one failed call where there are error rows or findings', () => {
    const failing = { ...FINE, error: failed('server', 503), complete: false };
    const healthy = { ...BEFORE, healthy: true };
    expect(judge({ ...failing, errorRows: 1 }, healthy).health).toBe('degraded');
    expect(judge({ ...failing, findings: ['a'] }, healthy).health).toBe('degraded');
  });

  it.each([
    ['nothing was read for three intervals', { overdue: true }, failed('server', 503), 'failing'],
    ['trying again cannot help', {}, failed('client', 400), 'failing'],
    ['the rate limit is reached', {}, failed('rateLimited', 429), 'paused'],
    ['it was not healthy before', { healthy: false }, failed('server', 503), 'degraded'],
    ['CSE asks for a pause', {}, failed('server', 503, 60), 'degraded'],
  ])('does not stay healthy after one failed call where %s', (_when, before, error, health) => {
    const known = { ...BEFORE, healthy: true, ...before };
    expect(judge({ ...FINE, error, complete: false }, known).health).toBe(health);
  });

  it('is degraded by error rows, with their number and where to look', () => {
    expect(judge({ ...FINE, errorRows: 1 }, BEFORE)).toMatchObject({
      health: 'degraded',
      reason: '1 Insight could not be turned into incidents: see the Insights in state Error',
    });
    expect(judge({ ...FINE, errorRows: 3 }, BEFORE).reason).toContain('3 Insights');
  });

  it('is degraded by findings, which are the reason', () => {
    expect(judge({ ...FINE, findings: ['a', 'b'] }, BEFORE)).toMatchObject({
      health: 'degraded',
      reason: 'a\nb',
    });
  });
});

describe('health after a failure', () => {
  it.each(['server', 'timeout'] as const)(
    'of class %s is degraded twice, then failing, and goes on by itself',
    (errorClass) => {
      const verdicts = [0, 1, 2, 3].map((failures) => after(failed(errorClass, 503), failures));
      expect(verdicts.map(({ health }) => health)).toEqual(['degraded', 'degraded', 'failing', 'failing']);
      expect(verdicts.map(({ wait }) => wait)).toEqual([30_000, 60_000, 120_000, 240_000]);
      expect(verdicts.map(({ failures }) => failures)).toEqual([1, 2, 3, 4]);
      expect(verdicts.some(({ paused }) => paused)).toBe(false);
    },
  );

  it.each([
    ['client', 400],
    ['invalid', 0],
    ['auth', 403],
  ] as const)(
    'of class %s with status %d is failing at once, and waits for the next poll',
    (errorClass, status) => {
      expect(after(failed(errorClass, status))).toMatchObject({
        health: 'failing',
        wait: 0,
        paused: false,
        failures: 1,
      });
    },
  );

  it('of a rate limit is paused for a moment, and is no fault', () => {
    const verdicts = [0, 1, 2].map((failures) => after(failed('rateLimited', 429), failures));
    expect(verdicts.map(({ health, paused }) => [health, paused])).toEqual(Array(3).fill(['paused', true]));
    expect(verdicts.map(({ wait, failures }) => [wait, failures])).toEqual([
      [2000, 0],
      [2000, 1],
      [2000, 2],
    ]);
    expect(verdicts[0]?.reason).toContain('rate-limited');
  });

  it('waits five minutes at most, unless CSE asks for more', () => {
    expect(after(failed('server', 500), 60).wait).toBe(300_000);
    expect(after(failed('rateLimited', 429, 3600), 60).wait).toBe(3_600_000);
  });

  it.each(['rateLimited', 'server', 'timeout', 'client'] as const)(
    'honours Retry-After for class %s',
    (errorClass) => {
      expect(after(failed(errorClass, 503, 42))).toMatchObject({ wait: 42_000, paused: true });
    },
  );

  it('takes 401 for rejected credentials only when it repeats', () => {
    const verdicts = [0, 1, 2].map((count) => after(failed('auth', 401), count, count));
    expect(verdicts.map(({ health }) => health)).toEqual(['degraded', 'degraded', 'failing']);
    expect(verdicts.map(({ reason }) => reason.includes('rejects the credentials'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(verdicts.map(({ authFailures }) => authFailures)).toEqual([1, 2, 3]);
  });

  it('does not count another failure as a rejected call', () => {
    expect(after(failed('server', 500), 2, 2).authFailures).toBe(0);
    expect(after(failed('auth', 401), 2, 0).reason).not.toContain('rejects the credentials');
  });

  it('reports the message', () => {
    for (const errorClass of ['auth', 'rateLimited', 'client', 'server', 'timeout', 'invalid'] as const) {
      expect(after(failed(errorClass, 0), 5, 5).reason).toContain('[cse] Call to Cloud SIEM failed: no');
    }
  });
});

describe('the columns of the status', () => {
  const values = (outcome: Outcome) => healthValues(judge(outcome, BEFORE), outcome, 300_000, NOW);

  it('say when the last run and the last success were', () => {
    expect(values(FINE)).toMatchObject({
      health: 'healthy',
      reason: '',
      findings: '',
      last_run: '2026-01-15 12:00:00',
      last_success: '2026-01-15 12:00:00',
      consecutive_failures: '0',
      auth_failures: '0',
      paused_until: '',
    });
    expect(values({ ...FINE, complete: false })).not.toHaveProperty('last_success');
  });

  it('say when they are stale: three intervals after the next attempt may be made', () => {
    expect(values(FINE)).toMatchObject({ stale_at: '2026-01-15 12:15:00' });
    const outcome = { ...FINE, complete: false, error: failed('rateLimited', 429, 3600) };
    expect(values(outcome)).toMatchObject({ stale_at: '2026-01-15 13:15:00' });
  });

  it('keep the last error after a recovery', () => {
    const outcome = { ...FINE, complete: false, error: failed('server', 503) };
    expect(values(outcome)).toMatchObject({
      last_error: '[cse] Call to Cloud SIEM failed: no [503]',
      last_error_at: '2026-01-15 12:00:00',
    });
    expect(values(outcome)).not.toHaveProperty('last_success');
    expect(values(FINE)).not.toHaveProperty('last_error');
  });

  it('say until when CSE is not called, for a pause only', () => {
    expect(values({ ...FINE, complete: false, error: failed('rateLimited', 429, 90) })).toMatchObject({
      paused_until: '2026-01-15 12:01:30',
    });
    expect(values({ ...FINE, complete: false, error: failed('server', 503) })).toMatchObject({
      paused_until: '',
    });
  });

  it('never end a pause before CSE wants to be asked again', () => {
    const outcome = { ...FINE, complete: false, error: failed('rateLimited', 429, 2) };
    const row = healthValues(judge(outcome, BEFORE), outcome, 300_000, NOW + 900);
    expect(aRow({ ...row }).time('paused_until')).toBeGreaterThanOrEqual(NOW + 900 + 2000);
  });

  it('fit their length', () => {
    const findings = Array.from({ length: 300 }, (_unused, index) => `Finding ${index} ${'x'.repeat(50)}`);
    const row = values({ ...FINE, findings });
    expect(row['reason']?.length).toBeLessThanOrEqual(1000);
    expect(row['findings']?.length).toBeLessThanOrEqual(4000);
    const long = createError('cse', 'x', 'y'.repeat(9000), { errorClass: 'server', remedy: '' });
    expect(values({ ...FINE, error: long })['last_error']?.length).toBeLessThanOrEqual(4000);
  });
});
