import { guardKey } from '../../../src/server/configuration/key-guard.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const BEFORE = { host: 'us2', access_id: 'id', access_key: 'pw2:one', key_cleared_at: '' };

const guarded = (now: Record<string, string>, before: Record<string, string> = BEFORE) =>
  guardKey(aRow({ ...before, ...now }), aRow(before), fakePorts(NOW, { allowed_hosts: 'proxy.example.com' }));

describe('the access key', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['another host', { host: 'proxy.example.com' }, BEFORE],
    [
      'the same host by http',
      { host: 'http://proxy.example.com' },
      { ...BEFORE, host: 'https://proxy.example.com' },
    ],
    ['another deployment', { host: 'https://api.eu.sumologic.com' }, BEFORE],
    ['no host', { host: '' }, BEFORE],
    ['a host that is none', { host: 'not a host' }, BEFORE],
    ['another user', { access_id: 'other' }, BEFORE],
  ])('is cleared with %s', (_what, now, before) => {
    expect(guarded(now, before)).toEqual({ access_key: '', key_cleared_at: '2026-01-15 12:00:00' });
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['the same deployment in other words', { host: ' https://api.us2.sumologic.com/ ' }, BEFORE],
    ['another setting', { query: 'x' }, BEFORE],
    ['a first host', { host: 'us2' }, { ...BEFORE, host: '' }],
  ])('stays with %s', (_what, now, before) => {
    expect(guarded(now, before)).toEqual({ key_cleared_at: '' });
  });

  it('stays where it is entered in the same save, and older keys of the card do not count any more', () => {
    expect(guarded({ host: 'eu', access_key: 'pw2:two' })).toEqual({ key_cleared_at: '2026-01-15 12:00:00' });
  });

  it('is not made younger by whoever writes the time of its clearing', () => {
    const before = { ...BEFORE, key_cleared_at: '2026-01-15 10:00:00' };
    expect(guarded({ key_cleared_at: '' }, before)).toEqual({ key_cleared_at: '2026-01-15 10:00:00' });
  });
});
