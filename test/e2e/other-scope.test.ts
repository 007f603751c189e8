import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scope as ownScope, scopeId } from '../../now.config.json';
import { buildScope } from '../support/builds.ts';
import { startIntegration, type Integration } from '../support/integration.ts';

const OTHER = 'x_579138_sumo_logi';
const OWN = 'dist/app';
const COUNT = 70;

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();

describe(`the app built for the scope ${OTHER}`, () => {
  let app: string;
  let both: Integration;

  beforeAll(async () => {
    app = buildScope(OTHER);
    both = await startIntegration({ insights: COUNT, scope: OTHER, instanceArgs: ['--app', app] });
    await both.poll();
  });

  afterAll(() => both?.stop());

  test('has no trace of the scope of the sources', () => {
    const traces = filesOf(app).filter((file) =>
      [ownScope, scopeId].some(
        (text) => file.includes(text) || readFileSync(join(app, file), 'utf8').includes(text),
      ),
    );
    expect(traces).toEqual([]);
  });

  test('contains the same records, under names of its scope', () => {
    const [application = ''] = filesOf(join(app, 'scope'));
    const id = /[0-9a-f]{32}/.exec(application)?.[0] ?? 'none';
    const own = filesOf(OWN).map((file) => file.replaceAll(ownScope, OTHER).replaceAll(scopeId, id));
    expect(filesOf(app)).toEqual(own.sort());
  });

  test('turns every Insight into a Security Incident', async () => {
    const incidents = await both.instance.list('sn_si_incident');
    expect(incidents).toHaveLength(COUNT);
    expect(new Set(incidents.map((incident) => incident['correlation_id'])).size).toBe(COUNT);
    const status = await both.instance.first(`${OTHER}_sumo_status`);
    expect(status).toMatchObject({ health: 'healthy', last_error: '' });
    expect(await both.instance.count(`${OTHER}_insight`, 'state=ingested^incidentISNOTEMPTY')).toBe(COUNT);
  });

  test('is not accepted beside the app under its own scope: their records have the same sys_ids', async () => {
    const refused = await both.instance
      .control('install', { dir: OWN })
      .catch((error: { status: number; body: string }) => error);
    expect(refused).toMatchObject({ status: 409 });
    expect(String(refused.body)).toContain(`Records of this build are installed here under scope ${OTHER}`);
    expect(await both.instance.count('sys_app', `scope=${ownScope}`)).toBe(0);
  });
});
