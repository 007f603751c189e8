import { leftOvers } from '../../../src/server/actions/action.ts';
import { aRow } from '../../support/rows.ts';

const FILLED = {
  name: 'SOC',
  condition: 'severity=HIGH',
  url: 'https://hooks.example.com/1',
  password: 'p',
  username: 'kim',
  service_key: 'k',
  access_key: 'a',
  wrap_data: 'true',
};

test.each([
  ['http_post_v2', ['access_key', 'service_key']],
  ['pagerduty', ['access_key', 'password', 'url', 'username']],
  ['slack_webhook', ['access_key', 'password', 'service_key', 'username']],
])('of an Action of the type %s what only other types use is left over', (type, expected) => {
  expect(leftOvers(aRow({ ...FILLED, type })).sort()).toEqual(expected);
});

test('nothing is left over where only its own columns are filled', () => {
  expect(leftOvers(aRow({ name: 'SOC', type: 'slack_webhook', url: 'https://x', condition: 'a=b' }))).toEqual(
    [],
  );
});
