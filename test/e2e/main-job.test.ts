import { startIntegration, type Integration } from '../support/integration.ts';
import type { Json, TableRow } from '../support/rest.ts';
import { isSetUpCall } from '../support/scene.ts';

const COUNT = 120;
const SEVERITY: Record<string, [string, string]> = {
  CRITICAL: ['1', '1'],
  HIGH: ['1', '2'],
  MEDIUM: ['2', '3'],
  LOW: ['3', '4'],
};

describe('the main job, the built app against the CSE stub', () => {
  let both: Integration;
  let incidents: TableRow[];
  let insights: Json[];

  beforeAll(async () => {
    both = await startIntegration({
      insights: COUNT,
      cseArgs: ['--generation', 'mixed'],
      configuration: { default_incident_state: 'Analysis' },
    });
    await both.poll();
    incidents = await both.instance.list('sn_si_incident');
    insights = (await both.cse.get('insights'))['insights'] as Json[];
  });

  afterAll(() => both.stop());

  test('turns every Insight into exactly one Security Incident', () => {
    const ids = insights.map((insight) => insight['id']).sort();
    expect(ids).toHaveLength(COUNT);
    expect(incidents.map((incident) => incident['correlation_id']).sort()).toEqual(ids);
    expect(new Set(incidents.map((incident) => incident['number'])).size).toBe(COUNT);
  });

  test('fills the incident from the Insight', async () => {
    for (const incident of incidents.slice(0, 40)) {
      const id = incident['correlation_id'] ?? '';
      const insight = ((await both.cse.get(`insights/${id}`))['insight'] ?? {}) as Json;
      const [severity, priority] = SEVERITY[String(insight['severity'])] ?? [];
      expect(incident).toMatchObject({
        correlation_display: 'Sumo Logic CSE',
        contact_type: 'siem',
        severity,
        priority,
        state: '16',
        external_url: `${both.cse.url}/sec/insight/${id}`,
        opened_at: String(insight['created']).slice(0, 19).replace('T', ' '),
      });
      expect(incident['short_description']).toContain(`${String(insight['readableId'])}: `);
      expect(incident['description']).toContain(`Insight in CSE: ${both.cse.url}/sec/insight/${id}`);
      expect(incident['description']).toMatch(/Entity: \w+ /);
      expect(incident['description']).toMatch(/Signals \(\d+\)\n- /);
    }
  });

  test('lists stages, tactics and techniques of the tags in the description', async () => {
    const tactics = (await both.instance.list(both.table('sumo_logic_insights'), 'tacticsISNOTEMPTY')).slice(
      0,
      20,
    );
    expect(tactics.length).toBeGreaterThan(0);
    for (const row of tactics) {
      const incident = incidents.find((one) => one['correlation_id'] === row['insight_id']);
      const first = (row['tactics'] ?? '').split(', ')[0] ?? 'none';
      expect(incident?.['description']).toContain(first);
    }
  });

  test('calls CSE only by overlapping pages of the configured query', async () => {
    const all = (await both.cse.get('requests'))['requests'] as Json[];
    const isLink = (request: Json): boolean => String(request['path']).endsWith('/enrichments/ServiceNow');
    const requests = all.filter((request) => !isSetUpCall(request) && !isLink(request));
    const offsets = requests.map((request) => (request['query'] as Json)['offset']);
    expect(offsets).toEqual(['0', '49', '98']);
    for (const request of requests) {
      expect(request).toMatchObject({ method: 'GET', path: '/api/sec/v1/insights', status: 200 });
      const query = request['query'] as Json;
      expect(query['q']).toMatch(/^created:[-\dT:]+Z\.\.[-\dT:]+Z -status:"closed"$/);
      expect(query).toMatchObject({ limit: '50', exclude: 'signals.allRecords' });
      expect(query['recordSummaryFields']).toContain('device_hostname');
    }
  });

  test('says so in Sumo Status and in the Integration Run', async () => {
    const status = await both.instance.first(both.table('sumo_status'));
    expect(status).toMatchObject({
      health: 'healthy',
      reason: '',
      last_error: '',
      consecutive_failures: '0',
      open_run: '',
    });
    expect(status['cursor']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    const [run, ...others] = await both.instance.list(both.table('integration_run'));
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      outcome: 'success',
      fetched: String(COUNT),
      created: String(COUNT),
      errors: '0',
      cse_calls: '3',
    });
    expect(run?.['existing']).toBe('0');
  });

  test('links each Insight to its incident', async () => {
    const rows = await both.instance.list(both.table('insight'));
    expect(rows).toHaveLength(COUNT);
    const byId = new Map(incidents.map((incident) => [incident['correlation_id'], incident['sys_id']]));
    for (const row of rows) {
      expect(row).toMatchObject({ state: 'ingested', error: '', incident: byId.get(row['insight_id']) });
    }
  });

  test('changes nothing on existing incidents at a second poll, also where an analyst has been at work', async () => {
    const [one] = incidents;
    await both.instance.update('sn_si_incident', one?.['sys_id'] ?? '', {
      short_description: 'Edited by an analyst',
      state: '18',
    });
    const before = await both.instance.list('sn_si_incident', 'ORDERBYsys_id');
    await both.pass(300);
    await both.poll();
    expect(await both.instance.list('sn_si_incident', 'ORDERBYsys_id')).toEqual(before);
    const runs = await both.instance.list(both.table('integration_run'), 'ORDERBYDESCstarted');
    expect(runs[0]).toMatchObject({ outcome: 'success', created: '0' });
  });

  test('picks up a new Insight at the next poll, and only that', async () => {
    await both.cse.post('insights', { count: 1, seed: 99, over: 1 });
    await both.pass(300);
    await both.poll();
    expect(await both.instance.count('sn_si_incident')).toBe(COUNT + 1);
  });

  test('logs errors only, unless sumo_debug is true; every line begins with the documented prefix', async () => {
    const lines = async (): Promise<string[]> =>
      ((await both.instance.control('log')) as unknown as Json[])
        .filter((line) => line['source'] === both.scope)
        .map((line) => String(line['message']));
    expect(await lines()).toEqual([]);
    const property = await both.instance.first('sys_properties', `name=${both.scope}.sumo_debug`);
    await both.instance.update('sys_properties', property['sys_id'] ?? '', { value: 'true' });
    await both.pass(300);
    await both.poll();
    const written = await lines();
    expect(written.length).toBeGreaterThan(0);
    for (const line of written) expect(line).toMatch(/^Sumo CSE (INFO|DEBUG|ERROR) \[/);
  });
});
