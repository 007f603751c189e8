import { choicesOf } from '../configuration/choices.ts';
import { readConfiguration } from '../configuration/configuration.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import type { HttpAnswer, Ports, Rights } from '../platform/ports.d.ts';
import { expect, expectValue, type Finding } from './expect.ts';
import { begin, GUIDE, selfTestConfiguration, standInPorts, standInRow } from './ground.ts';

/** Milliseconds: what clocks of one instance may differ. */
const MOST_SKEW = 60_000;

const INACTIVE = 'set the Scripted REST API "Sumo Self-test CSE" active';

/**
 * Calls the stand-in as CSE is called: credentials, `${...}` in an address, a status other than 200, the Date header. Records
 * how long the module of the jobs takes to load, which no job can do without.
 */
export function standInAnswers(ports: Ports, _rights: Rights, loadJobs: () => void): Finding {
  begin(ports);
  const began = ports.clock.now();
  loadJobs();
  const took = ports.clock.now() - began;
  const query = 'name:"${user.name}"';
  const listed = call(`/insights?q=${encodeURIComponent(query)}&offset=0&limit=50`, ports);
  const advice: Readonly<Record<number, string>> = {
    0: `no answer: ${listed.body.slice(0, 200)}`,
    401: 'Access ID and Access Key of the configuration "Self-test" must be the name and password of a user',
    400: INACTIVE,
    403: `the user needs the role ${SCOPE}.admin, and snc_platform_rest_api_access if the instance requires it`,
    404: INACTIVE,
  };
  const reason = advice[listed.status] ?? listed.body.slice(0, 200);
  expectValue('HTTP status of the stand-in', String(listed.status), '200', `${reason}; ${GUIDE}`);
  const { data } = JSON.parse(listed.body) as { data: { query: string; total: number } };
  expectValue('Received query', data.query, query, 'variables in the query were substituted');
  expectValue(
    'Insights of the stand-in',
    String(data.total),
    '1',
    'the table Self-test Insight contains others: delete them',
  );
  const date = Date.parse(listed.header('Date') ?? '');
  expect(
    Math.abs(date - ports.clock.now()) < MOST_SKEW,
    'Header Date',
    'responses contain no readable date: polls then use the clock of this instance',
  );
  const missing = call('/insights/none', ports);
  expectValue(
    'HTTP status of a missing Insight',
    String(missing.status),
    '404',
    'an error status must be returned as a response, not thrown as an exception',
  );
  return { message: `The stand-in responds like CSE; the module of the jobs took ${took} ms to load` };
}

function call(path: string, ports: Ports): HttpAnswer {
  const withStandIn = standInPorts(ports);
  const { urls, accessId, accessKey } = readConfiguration(selfTestConfiguration(ports), withStandIn);
  const url = `${urls.api}${path}`;
  const headers = { Accept: 'application/json' };
  return withStandIn.http.send({
    method: 'GET',
    url,
    headers,
    user: accessId,
    password: accessKey,
    timeoutSeconds: 25,
  });
}

/** Choice values that the code and the map name. */
export function choicesExist(ports: Ports): Finding {
  const wanted: readonly (readonly [
    table: string,
    column: string,
    values: readonly string[],
    advice: string,
  ])[] = [
    [
      TABLE.incident,
      'state',
      ['3', '7', '10', '16', '100'],
      'closing and the option "Work note and state Review" use these values',
    ],
    [TABLE.incident, 'severity', ['1', '2', '3'], 'edit the entry severity of the map "Sumo Insight Mapper"'],
    [
      TABLE.incident,
      'contact_type',
      ['siem'],
      'Source shows siem as plain text: edit the entry contact_type of the map',
    ],
    [
      TABLE.incident,
      'close_code',
      ['100', '101', '102', '1', '-100', '2'],
      'name the close codes of this instance in the Resolution Map',
    ],
    [
      'cmdb_ci',
      'install_status',
      ['7'],
      'this value marks retired configuration items, which could otherwise be added to incidents',
    ],
    [
      TABLE.importSet,
      'state',
      ['loading', 'loaded'],
      'import sets show an unknown state; nothing else is affected',
    ],
  ];
  for (const [table, column, values, advice] of wanted) {
    const known = choicesOf([table, 'task'], column, ports.rows).map(({ value }) => value);
    const lacking = values.filter((value) => !known.includes(value));
    expect(lacking.length === 0, `Choices of ${table}.${column}`, `${lacking.join(', ')} missing: ${advice}`);
  }
  return { message: 'All choice values that the app uses exist' };
}

/** Queues an event for later; the next step of the test looks whether it is there. */
export function eventIsQueued(ports: Ports): Finding {
  begin(ports);
  const mark = standInRow(ports).text('insight_id');
  ports.events.deliverAt(mark, ports.clock.now() + 1000);
  return { message: 'The event was queued', record: { table: 'sysevent', id: mark } };
}
