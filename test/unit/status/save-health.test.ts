import type { Health } from '../../../src/server/status/health.ts';
import { saveHealth } from '../../../src/server/status/save-health.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);

/** Saves one health after the other, as `health` or `health/failures in a row`, a poll's interval apart; returns the notifications. */
function told(...healths: string[]): string[] {
  return toldEvery(300_000, ...healths);
}

function toldEvery(milliseconds: number, ...healths: string[]): string[] {
  const ports = fakePorts(NOW);
  const changes: string[] = [];
  ports.events.healthChanged = (_status, configuration, change) =>
    changes.push(`${configuration}: ${change}`);
  const row = aRow({ configuration: 'c1', health: 'degraded', consecutive_failures: '0' });
  for (const each of healths) {
    const [health = '', failures = '0'] = each.split('/');
    expect(saveHealth(row, { health: health as Health, consecutive_failures: failures }, ports)).toBe(true);
    ports.pass(milliseconds);
  }
  return changes;
}

describe('a change of health', () => {
  it('is notified once, and so is the recovery', () => {
    expect(told('healthy', 'failing', 'failing', 'healthy', 'healthy')).toEqual([
      'c1: healthy -> failing',
      'c1: failing -> healthy',
    ]);
  });

  it('is not notified for a configuration that works from the start, but for one that does not', () => {
    expect(told('not_configured', 'not_configured')).toEqual([]);
    expect(told('healthy')).toEqual([]);
    expect(told('failing')).toEqual(['c1: degraded -> failing']);
    expect(told('not_configured', 'healthy')).toEqual(['c1: not_configured -> healthy']);
  });

  it('is not notified while it may be transient: a rate limit, or fewer failures than make it failing', () => {
    expect(told('healthy', 'paused', 'healthy', 'paused', 'healthy')).toEqual([]);
    expect(told('healthy', 'degraded/1', 'degraded/2', 'healthy')).toEqual([]);
    expect(told('healthy', 'degraded/1', 'paused/1', 'failing/3', 'paused/3', 'healthy')).toEqual([
      'c1: healthy -> failing',
      'c1: failing -> healthy',
    ]);
  });

  it('is notified for findings that a second run in a row has, and so is the recovery from them', () => {
    expect(told('healthy', 'degraded', 'degraded', 'degraded', 'healthy')).toEqual([
      'c1: healthy -> degraded',
      'c1: degraded -> healthy',
    ]);
    expect(told('healthy', 'degraded', 'stale')).toEqual(['c1: healthy -> stale']);
  });

  it('is not notified for findings of a single run, however many slices it has, nor is the recovery from them', () => {
    expect(told('healthy', 'degraded', 'healthy', 'degraded', 'healthy')).toEqual([]);
    expect(told('degraded')).toEqual([]);
    expect(toldEvery(2000, 'healthy', 'degraded', 'degraded', 'degraded', 'healthy')).toEqual([]);
  });

  it('says since when, as long as the health is the same', () => {
    const ports = fakePorts(NOW);
    const values: Record<string, string> = { health: 'paused', notified_health: 'healthy' };
    saveHealth(aRow(values), { health: 'healthy' }, ports);
    expect(values).toMatchObject({ health_since: '2026-01-15 12:00:00' });
    ports.pass(60_000);
    saveHealth(aRow(values), { health: 'healthy', reason: '' }, ports);
    expect(values).toMatchObject({ health_since: '2026-01-15 12:00:00', reason: '' });
  });
});
