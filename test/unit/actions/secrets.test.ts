import { ACTION_TYPES } from '../../../src/server/actions/registry.ts';
import { secretsOf } from '../../../src/server/actions/secrets.ts';
import { redact } from '../../../src/server/core/redact.ts';
import { settingsFor } from '../../support/action-settings.ts';

const of = (type: string, more = {}) =>
  secretsOf(
    ACTION_TYPES.find((actionType) => actionType.type === type)!,
    settingsFor(type, more),
  );

test('the values of extra headers are secrets, each by itself', () => {
  expect(of('http_post_v2')).toEqual(expect.arrayContaining(['t0ken-of-the-relay', 'p"4ss\\w0rd!']));
  expect(of('http_post_v2')).not.toContain('kim');
});

test('of an address the part behind the host is a secret, for a target may repeat it alone', () => {
  const secrets = of('slack_webhook');
  expect(redact('no such hook: services/T00000/B00000/exampleexample', secrets)).toBe('no such hook: ***');
});

test('each token of an address is a secret, and no word of it', () => {
  const secrets = of('microsoft_teams');
  expect(redact('s1gN4tur3-EXAMPLE is wrong for triggers/manual', secrets)).toBe(
    '*** is wrong for triggers/manual',
  );
});

test('basic authentication is a secret as it is sent', () => {
  const sent = Buffer.from('kim:p"4ss\\w0rd!').toString('base64');
  expect(redact(`you sent ${sent}`, of('http_post_v2'))).toBe('you sent ***');
  expect(of('http_post_v2', { username: '' })).not.toContain(sent);
});

test('what is empty or not a secret is none', () => {
  expect(of('pagerduty', { service_key: ' ' })).toEqual([]);
  expect(of('email')).toEqual([]);
  expect(of('aws_sns', { session_token: '' })).toHaveLength(2);
});
