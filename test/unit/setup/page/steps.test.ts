import { TABLE } from '../../../../src/server/core/names.ts';
import { answerTo } from '../../../../src/server/setup/page/operations.ts';
import type { PageAnswer } from '../../../../src/server/platform/page.ts';
import type { Allowed } from '../../../../src/server/platform/ports.d.ts';
import type {
  Closing,
  Previewed,
  RulesAndMap,
  Selected,
  SetupState,
  Step,
} from '../../../../src/server/setup/page/contract.d.ts';
import { anInsight } from '../../../support/insights.ts';
import { CONFIGURATION, CONNECTED, pageWorld, type PageWorld } from '../../../support/setup-page.ts';

const ALLOWED: Allowed = { read: true, create: true, write: true, delete: true };

function ask(world: PageWorld, name: string, body?: unknown, allowed = ALLOWED): PageAnswer {
  const request = {
    query: { configuration: CONFIGURATION },
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  };
  return answerTo(name, request, world.ports, { onRecord: () => allowed, readsColumn: () => true });
}

const answered = <Answer>(world: PageWorld, name: string, body?: unknown): Answer => {
  const { status, body: answer } = ask(world, name, body);
  expect(status).toBe(200);
  return answer as Answer;
};
const states = (steps: readonly Step[]): string => steps.map(({ state }) => state).join(' ');

const INSIGHT = anInsight({ name: 'Somebody logs in from two countries' });
const listed = { objects: [INSIGHT], total: 1, hasNextPage: false };

/** A tenant with one Insight and two resolutions. */
function tenant(path: string): readonly [number, unknown] {
  if (path === '/insights') return [200, listed];
  if (path.startsWith('/insights/')) return path.endsWith('INSIGHT-404') ? [404, null] : [200, INSIGHT];
  if (path === '/insight-resolutions')
    return [200, { objects: [{ name: 'Resolved' }, { name: 'No Action' }], total: 2, hasNextPage: false }];
  return [200, []];
}

describe('the state of the page', () => {
  it('shows a new configuration with every step open, and never a key', () => {
    const { steps, values } = answered<SetupState>(pageWorld(), 'state');
    expect(states(steps)).toBe('open open open open open open');
    expect(values).toMatchObject({ hasKey: false, host: '' });
    const connected = ask(pageWorld(tenant, CONNECTED), 'state');
    expect(JSON.stringify(connected)).not.toContain('entered key');
    expect((connected.body as SetupState).values.hasKey).toBe(true);
  });

  it('is resumed where it was left: each confirmed step stays done', () => {
    const world = pageWorld(tenant, CONNECTED);
    answered(world, 'select', { query: 'severity:"HIGH"', save: true });
    answered(world, 'preview', { insight: '' });
    expect(states(answered<SetupState>(world, 'state').steps)).toBe('done done open open done done');
  });

  it('asks for no step that a configuration needs which has run already', () => {
    const world = pageWorld(tenant, CONNECTED);
    const id = world.ports.deriveId(`status ${CONFIGURATION}`);
    world.ports.rows.put(TABLE.status, { last_success: '2026-01-15 11:00:00' }, id);
    expect(states(answered<SetupState>(world, 'state').steps)).toBe('done done done done done done');
  });

  it('marks the step whose key Cloud SIEM has rejected since', () => {
    const world = pageWorld(tenant, CONNECTED);
    const id = world.ports.deriveId(`status ${CONFIGURATION}`);
    world.ports.rows.put(TABLE.status, { auth_failures: '2' }, id);
    expect(answered<SetupState>(world, 'state').steps[0]).toMatchObject({ state: 'error' });
  });
});

describe('the step Select', () => {
  it('counts what matches and shows the newest without storing the query', () => {
    const world = pageWorld(tenant, CONNECTED);
    const said = answered<Selected>(world, 'select', { query: 'severity:"HIGH"', save: false });
    expect(said).toMatchObject({ ok: true, total: 1, message: '1 Insight matches this query now.' });
    expect(said.newest[0]).toMatchObject({ name: 'Somebody logs in from two countries' });
    expect(world.stored()['query']).toBe('-status:"closed"');
  });

  it('judges the query as the form does', () => {
    const said = answered<Selected>(pageWorld(tenant, CONNECTED), 'select', {
      query: 'created:>2026',
      save: true,
    });
    expect(said.errors).toEqual({
      query: 'Query must not restrict "created": the poll adds the time window.',
    });
  });

  it('shows what Cloud SIEM says of a query that it does not understand', () => {
    const world = pageWorld(() => [400, null], CONNECTED);
    const said = answered<Selected>(world, 'select', { query: 'severity:(', save: true });
    expect(said.errors['query']).toMatch(
      /^Cloud SIEM does not understand this query \(as planned; CSE rejected/,
    );
    expect(world.stored()['query']).toBe('-status:"closed"');
  });

  it('wants to be connected first', () => {
    expect(answered<Selected>(pageWorld(), 'select', { query: '', save: true })).toMatchObject({
      ok: false,
      message: 'Finish the step Connect first: Cloud SIEM cannot be asked yet.',
    });
  });
});

describe('the step Rules and Map', () => {
  it('shows each pair with the value of the newest Insight', () => {
    const world = pageWorld(tenant, CONNECTED);
    world.ports.rows.put(TABLE.transformEntry, {
      map: 'map',
      target_field: 'short_description',
      source_field: 'name',
    });
    const said = answered<RulesAndMap>(world, 'rules');
    expect(said.fields).toEqual([
      {
        label: 'short_description',
        source: 'name',
        value: 'Somebody logs in from two countries',
        problem: '',
      },
    ]);
    expect(said.maps).toEqual([{ name: 'Sumo Insight Mapper', url: '/sys_transform_map.do?sys_id=map' }]);
  });

  it('says what would not be stored', () => {
    const world = pageWorld(tenant, CONNECTED);
    for (const target of ['u_gone', 'severity'])
      world.ports.rows.put(TABLE.transformEntry, { map: 'map', target_field: target, source_field: 'name' });
    world.ports.rows.lack(`${TABLE.incident}.u_gone`);
    const choice = { name: TABLE.incident, element: 'severity', value: '1', inactive: 'false' };
    world.ports.rows.put(TABLE.choice, choice);
    const { fields } = answered<RulesAndMap>(world, 'rules');
    expect(fields.map(({ problem }) => problem)).toEqual([
      expect.stringMatching(/is no active choice of this field: map another value/),
      'Security Incidents have no field u_gone: correct the transform map',
    ]);
  });

  it('is not confirmed while no map is active', () => {
    const world = pageWorld(tenant, CONNECTED);
    Object.assign(world.ports.rows.table(TABLE.transformMap).get('map') ?? {}, { active: 'false' });
    expect(answered<RulesAndMap>(world, 'confirmRules', {})).toMatchObject({
      ok: false,
      message: expect.stringMatching(/activate Sumo Insight Mapper in System Import Sets/),
    });
  });
});

describe('the step Close', () => {
  const withRow = (resolution: string): PageWorld => {
    const world = pageWorld(tenant, CONNECTED);
    world.ports.rows.put(TABLE.resolutionMap, { active: 'true', order: '1', state: '7', resolution }, 'row');
    return world;
  };

  it('offers the resolutions of the tenant, and marks a row that names none of them', () => {
    const said = answered<Closing>(withRow('Gone'), 'closing');
    expect(said.resolutions).toEqual(['Resolved', 'No Action']);
    expect(said.rows).toEqual([{ id: 'row', when: 'State Cancelled', resolution: 'Gone' }]);
    expect(said.errors['row']).toMatch(/^This tenant has no resolution "Gone"/);
  });

  it('stores what was chosen, of rows that there are', () => {
    const world = withRow('Gone');
    const rows = [
      { id: 'row', resolution: 'No Action' },
      { id: 'of another table', resolution: 'Resolved' },
    ];
    expect(answered<Closing>(world, 'saveClosing', { closeInsight: true, rows })).toMatchObject({ ok: true });
    expect(world.ports.rows.table(TABLE.resolutionMap).get('row')).toMatchObject({ resolution: 'No Action' });
    expect(world.ports.rows.table(TABLE.resolutionMap).size).toBe(1);
  });

  it('stores nothing of a save with a resolution that the tenant does not have', () => {
    const world = withRow('Resolved');
    const rows = [{ id: 'row', resolution: 'Invented' }];
    const said = answered<Closing>(world, 'saveClosing', { closeInsight: true, rows });
    expect(said.errors).toEqual({ row: 'This tenant has no resolution "Invented". Choose one of the list.' });
    expect(world.ports.rows.table(TABLE.resolutionMap).get('row')).toMatchObject({ resolution: 'Resolved' });
  });
});

describe('the step Preview', () => {
  it('shows an Insight by its id, and stores nothing', () => {
    const world = pageWorld(tenant, CONNECTED);
    const said = answered<Previewed>(world, 'preview', { insight: 'INSIGHT-7' });
    expect(said.insights[0]).toMatchObject({ outcome: 'Would become a new incident' });
    expect(world.calls[0]?.url).toContain('/insights/INSIGHT-7?');
    expect(world.ports.rows.table(TABLE.insight).size + world.ports.rows.table(TABLE.staging).size).toBe(0);
  });

  it.each([
    ['INSIGHT-404', /^Cloud SIEM has no Insight INSIGHT-404\./],
    ['one, two', /^Enter the id of one Insight/],
  ])('says at the field what is wrong with %s', (insight, words) => {
    const said = answered<Previewed>(pageWorld(tenant, CONNECTED), 'preview', { insight });
    expect(said.errors['insight']).toMatch(words);
  });
});

describe('a request of the page', () => {
  it('is refused without the right to write the configuration', () => {
    const world = pageWorld(tenant, CONNECTED);
    const readOnly = { ...ALLOWED, write: false };
    for (const name of ['connect', 'select', 'createRules', 'saveClosing', 'activate'])
      expect(ask(world, name, {}, readOnly)).toMatchObject({ status: 403, body: { ok: false } });
    expect(ask(world, 'state', undefined, { ...readOnly, read: false }).status).toBe(403);
    expect(world.calls).toEqual([]);
  });

  it.each([
    ['state', '[1', 400],
    ['state', '"text"', 400],
    ['unheard of', '', 404],
    ['constructor', '', 404],
  ])('for %s with the body %s is answered with words', (name, body, status) => {
    expect(ask(pageWorld(), name, body)).toMatchObject({
      status,
      body: { message: expect.stringMatching(/\.$/) },
    });
  });

  it('is answered where its configuration is gone', () => {
    const world = pageWorld();
    world.ports.rows.table(TABLE.configuration).clear();
    expect(ask(world, 'state')).toMatchObject({ status: 404 });
  });
});
