import { createCseClient } from '../../../src/server/cse/client.ts';
import { createPace } from '../../../src/server/cse/pace.ts';
import { windowQuery } from '../../../src/server/cse/query.ts';
import { anAnswer } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const CREDENTIALS = { api: 'https://api.us2.sumologic.com/api/sec/v1', accessId: 'suId', accessKey: 'key' };

test('the place of a mistake counts in the text of its author, not in what the poll adds', () => {
  const own = 'status:"new" colour:"red"';
  const query = windowQuery(NOW - 1000, NOW, own);
  const clock = { now: () => NOW };
  const said = (at: number): string => {
    const body = JSON.stringify({ errors: [{ message: `unknown field at position ${at}.` }] });
    const http = { send: () => anAnswer(400, body) };
    const client = createCseClient(http, clock, createPace(clock, ''), CREDENTIALS);
    return thrownBy(() => client.listInsights(query, 0)).message;
  };
  expect(said(query.indexOf('colour'))).toContain(`at position ${own.indexOf('colour')} of the Query.`);
  expect(said(3)).toContain('at position 3.');
});
