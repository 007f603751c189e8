import { secretsToClear } from '../../../src/server/actions/secret-guard.ts';
import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { aRow } from '../../support/rows.ts';

const BEFORE = {
  type: 'http_post_v2',
  url: 'https://relay.example.com/hook?token=1',
  base_url: 'https://api.example.com',
  password: 'pw2:one',
  signing_secret: 'pw2:two',
};

const cleared = (now: Record<string, string>): string[] =>
  Object.keys(secretsToClear(aRow({ ...BEFORE, ...now }), aRow(BEFORE))).sort();

describe('the secrets of an Action', () => {
  it.each([
    ['another host', { url: 'https://evil.example.com/hook' }, ['password', 'signing_secret']],
    ['the same host by http', { url: 'http://relay.example.com/hook' }, ['password', 'signing_secret']],
    ['another port', { url: 'https://relay.example.com:8443/hook' }, ['password', 'signing_secret']],
    [
      'the host behind a user',
      { url: 'https://relay.example.com@evil.example/h' },
      ['password', 'signing_secret'],
    ],
    ['another Base URL', { base_url: 'https://evil.example.com' }, ['password', 'signing_secret', 'url']],
    ['no Base URL', { base_url: '' }, ['password', 'signing_secret', 'url']],
    ['another type', { type: 'slack' }, ['password', 'signing_secret', 'url']],
  ])('are cleared with %s', (_what, now, columns) => {
    expect(cleared(now)).toEqual(columns);
  });

  it.each([
    ['another path', { url: 'https://relay.example.com/other' }],
    ['the host in capitals', { url: 'https://RELAY.example.com/hook' }],
    ['another setting', { name: 'x' }],
  ])('stay with %s', (_what, now) => {
    expect(cleared(now)).toEqual([]);
  });

  it('stay where they are entered in the same save', () => {
    expect(cleared({ url: 'https://evil.example.com/h', password: 'pw2:new' })).toEqual(['signing_secret']);
  });

  it('are guarded by every column with an address', () => {
    const columns = ACTION_TYPES.flatMap(({ fields }) => fields)
      .filter(({ column }) => /url/.test(column))
      .map(({ column }) => column);
    expect([...new Set(columns)].sort()).toEqual(['base_url', 'sts_url', 'url']);
  });
});
