import { blockedReasonOf } from '../../../src/server/slice/blocked-reason.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const SAVED = { sys_updated_on: '2026-01-15 11:00:00' };
const REJECTED = { auth_failures: '3', last_error_at: '2026-01-15 11:30:00' };

const blockedReason = (
  status: Record<string, string>,
  configuration: Record<string, string> = SAVED,
): string => blockedReasonOf(aRow(configuration), aRow(status), NOW);

describe('deliveries', () => {
  it('wait while the tenant is paused', () => {
    expect(blockedReason({ paused_until: '2026-01-15 12:00:01' })).toBe(
      'paused until 2026-01-15 12:00:01 UTC',
    );
    expect(blockedReason({ paused_until: '2026-01-15 12:00:00' })).toBe('');
  });

  it('wait once the credentials were rejected three times, until others may have been entered', () => {
    expect(blockedReason(REJECTED)).toMatch(
      /^CSE rejects the credentials: correct them and save the configuration/,
    );
    expect(blockedReason({ ...REJECTED, auth_failures: '2' })).toBe('');
    expect(blockedReason(REJECTED, { sys_updated_on: '2026-01-15 11:30:01' })).toBe('');
  });
});
