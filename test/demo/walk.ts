import { APP_USERS, USERS_ARGS } from '../support/app-users.ts';
import { startServer, type Running } from '../support/processes.ts';
import { CseControl, InstanceClient, type Json, type TableRow } from '../support/rest.ts';
import type { DemoOptions } from './options.ts';
import { untilInterrupted } from './interrupt.ts';

const SCOPE = 'x_sul_sumo_logic_s';

interface Summary {
  insights: number;
  incidents: number;
  existing: number;
  errors: number;
  cseCalls: number;
  recordOperations: number;
  health: string;
  seconds: number;
}

/** Shows the whole product without being asked anything: Insights become incidents, and one close goes back. */
export async function walkThrough(options: DemoOptions, say: (text: string) => void): Promise<void> {
  const servers: Running[] = [];
  try {
    say('2. Start the CSE stub and the local instance, install the package');
    const cse = await startServer('test/cse/cli.ts', [
      ...['--port', '0', '--insights', String(options.insights), '--seed', options.seed],
    ]);
    servers.push(cse);
    // Whoever looks around afterwards wants time to pass and jobs to run by themselves.
    const clock = options.keep ? ['--clock', 'real', '--live'] : ['--clock', 'virtual'];
    const started = await startServer('test/instance/cli.ts', [
      ...['--port', '0', '--cse', cse.url],
      ...USERS_ARGS,
      ...clock,
    ]);
    servers.push(started);
    say(`   ${cse.url} (CSE), ${started.url} (ServiceNow, admin / admin)`);
    const summary = await ingest(new InstanceClient(started.url), new CseControl(cse.url), say);
    if (options.json) process.stdout.write(`${JSON.stringify(summary)}\n`);
    if (summary.incidents !== summary.insights) throw new Error('Not every Insight has become an incident.');
    if (options.keep) {
      const users = APP_USERS.map(({ id }) => id).join(', ');
      say(`\nUsers with one role of the app each, whose password is their ID: ${users}`);
      await untilInterrupted(() =>
        say(`Open ${started.url}/ in a browser (admin / admin). Ctrl+C ends both servers.`),
      );
    }
  } finally {
    for (const server of servers.reverse()) await server.stop();
  }
}

async function ingest(
  instance: InstanceClient,
  cse: CseControl,
  say: (text: string) => void,
): Promise<Summary> {
  say('3. Configure it: host, access id and access key of the tenant, and the state of new incidents');
  const configuration = await instance.first(`${SCOPE}_configuration`);
  const values = {
    host: cse.url,
    access_id: 'demo',
    access_key: 'demo',
    default_incident_state: 'Analysis',
    // As many Insights as were asked for, on one day.
    daily_cap: '100000',
  };
  await instance.update(`${SCOPE}_configuration`, configuration['sys_id'] ?? '', values);
  await instance.control('metrics/reset', {});
  say('4. Run the scheduled job "Poll Insights", and what it leaves to be continued');
  const began = performance.now();
  await instance.runJob('Poll Insights');
  await instance.control('rest', { limit: 100_000 });
  const seconds = (performance.now() - began) / 1000;
  const metrics = await instance.control('metrics');
  const runs = await instance.list(`${SCOPE}_integration_run`);
  say('5. The result\n');
  await show(instance, say);
  say('\n6. A second poll changes nothing');
  const before = await instance.list('sn_si_incident', 'ORDERBYsys_id');
  await instance.control('clock', { seconds: 300 });
  await instance.runJob('Poll Insights');
  await instance.control('rest', { limit: 1000 });
  const after = await instance.list('sn_si_incident', 'ORDERBYsys_id');
  const same = JSON.stringify(before) === JSON.stringify(after);
  say(`   ${after.length} incidents, ${same ? 'all as they were' : 'CHANGED'}`);
  if (!same) throw new Error('The second poll changed incidents.');
  if (after[0] !== undefined) await closeOne(instance, cse, after[0], say);
  return summarise(instance, cse, { metrics, runs, seconds });
}

/** The way back: the Insight shows its incident, and closes with it. */
async function closeOne(
  instance: InstanceClient,
  cse: CseControl,
  incident: TableRow,
  say: (text: string) => void,
): Promise<void> {
  const deliver = async (): Promise<void> => {
    await instance.control('clock', { seconds: 60 });
    await instance.runJob('Deliver');
    await instance.control('rest', { limit: 100_000 });
  };
  say('\n7. Close an incident as a false positive: its Insight closes, too');
  await deliver();
  const values = { state: '3', close_code: '2', close_notes: 'A scan of our own.' };
  await instance.update('sn_si_incident', incident['sys_id'] ?? '', values);
  await deliver();
  const seen = await cse.get(`insights/${incident['correlation_id'] ?? ''}`);
  const insight = seen['insight'] as { readableId: string; status: { name: string }; resolution: string };
  const [enrichment] = seen['enrichments'] as { externalUrl: string }[];
  say(
    `   ${incident['number'] ?? ''} -> ${insight.readableId} is ${insight.status.name}, ${insight.resolution}`,
  );
  say(`   shown on it: ${enrichment?.externalUrl ?? 'nothing'}`);
  if (insight.status.name !== 'closed') throw new Error('The Insight was not closed.');
}

async function summarise(
  instance: InstanceClient,
  cse: CseControl,
  first: { metrics: Json; runs: readonly TableRow[]; seconds: number },
): Promise<Summary> {
  const { metrics, runs, seconds } = first;
  const insights = (await cse.get('insights'))['total'];
  const status = await instance.first(`${SCOPE}_sumo_status`);
  const sum = (column: string): number => runs.reduce((total, run) => total + Number(run[column] ?? 0), 0);
  return {
    insights: Number(insights),
    incidents: await instance.count('sn_si_incident', 'correlation_display=Sumo Logic CSE'),
    existing: sum('existing'),
    errors: sum('errors'),
    cseCalls: sum('cse_calls'),
    recordOperations: Number(metrics['total']),
    health: status['health'] ?? '',
    seconds: Math.round(seconds * 100) / 100,
  };
}

async function show(instance: InstanceClient, say: (text: string) => void): Promise<void> {
  const shown = { sysparm_display_value: 'true', sysparm_limit: '10' };
  const incidents = await instance.list('sn_si_incident', 'ORDERBYnumber', shown);
  const columns = ['number', 'state', 'priority', 'opened_at', 'short_description'];
  say(table('Security Incidents (the first ten)', columns, incidents));
  const status = await instance.list(`${SCOPE}_sumo_status`, '', shown);
  say(
    table(
      'Sumo Status',
      ['configuration', 'health', 'last_success', 'cursor', 'last_error_at', 'last_error'],
      status,
    ),
  );
  const runs = await instance.list(`${SCOPE}_integration_run`, 'ORDERBYstarted', shown);
  say(
    table(
      'Integration Runs',
      ['name', 'outcome', 'fetched', 'created', 'existing', 'errors', 'cse_calls'],
      runs,
    ),
  );
}

function table(title: string, columns: readonly string[], rows: readonly TableRow[]): string {
  const cell = (text: string | undefined): string => (text ?? '').slice(0, 72);
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => cell(row[column]).length)),
  );
  const line = (cells: readonly string[]): string =>
    `   ${cells.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  ')}`;
  return (
    [
      `   ${title}`,
      line(columns),
      ...rows.map((row) => line(columns.map((column) => cell(row[column])))),
    ].join('\n') + '\n'
  );
}
