import type { ImportResult } from '../instance/index.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { anInsight } from '../support/insights.ts';
import { EVALUATED } from '../support/corpus.ts';
import { cseTime } from '../support/scene.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const STAGING = `${SCOPE}_sumo_logic_insights`;
const SCRIPT = `javascript:gs.error("${EVALUATED}")`;
/** Fits a column of 32 characters. */
const SHORT = 'javascript:gs.error("EVAL")';
/** Spellings that some comparison takes for the word; cut, blanks alone may be left of one. */
const SCRIPTS = [SCRIPT, SHORT, `  ${SHORT}`, SHORT.replace('s', '\u017f'), SHORT.toUpperCase()];
const ID = '3c6f0a3e-90b1-4a55-8c7d-2f1be0aa9d02';
const MINIMAL = { insight_id: 'posted-1', correlation_display: 'Sumo Logic CSE' };

type Values = Record<string, string>;

describe('rows of the staging table', () => {
  let world: InProcess;

  beforeAll(() => {
    world = createInProcess();
  });

  beforeEach(() => world.reset());

  afterAll(() => world.instance.close());

  /** As the Import Set API does, but in a job: the local instance then runs the scripts of queries. */
  const post = (values: Values): ImportResult[] => {
    const { platform } = world.instance;
    const user = platform.users.byName('sumo.admin') ?? platform.users.system();
    return platform.transaction({ user, kind: 'job' }, (tx) =>
      platform.imports.importRow(tx, STAGING, { ...MINIMAL, ...values }),
    );
  };

  /** The script as far as it fits into a column; nothing for a column that does not even fit its beginning. */
  const fitting = (column: string, script: string): string => {
    const { maxLength = 0, type = '' } = world.instance.platform.schema.column(STAGING, column) ?? {};
    if (type === 'glide_date_time') return '';
    if (maxLength === 0 || script.length <= maxLength) return script;
    return maxLength <= 'javascript:'.length ? '' : script.slice(0, maxLength);
  };

  const evaluated = (): string[] =>
    world.instance
      .log()
      .map(({ message }) => message)
      .filter((message) => message === EVALUATED || message === 'EVAL');

  const mapped = (): string[] => {
    const [map] = world.instance.table('sys_transform_map').find('name=Sumo Insight Mapper');
    return world.instance
      .table('sys_transform_entry')
      .find(`map=${map?.sys_id ?? ''}`)
      .map((row) => row['source_field'] ?? '');
  };

  const arrive = (): void => {
    const created = cseTime(world.instance.platform.clock.now() - 60_000);
    world.cse.product.add([anInsight({ id: ID, created })]);
  };

  const activate = (table: string, name: string, active: string): void => {
    const [row] = world.instance.table(table).find(`name=${name}`);
    world.instance.table(table).update(row?.sys_id ?? '', { active });
  };

  const poll = (): void => {
    world.instance.runJob('Poll Insights');
    world.instance.rest(10_000);
  };

  /** An Insight that is staged, and waits for its transform. */
  const waitingRow = (): Values => {
    activate('sys_transform_map', 'Sumo Insight Mapper', 'false');
    arrive();
    poll();
    activate('sys_transform_map', 'Sumo Insight Mapper', 'true');
    const [row] = world.instance.table(STAGING).find('');
    expect(row).toMatchObject({ sys_import_state: 'pending' });
    return row as Values;
  };

  test('the instance runs what a query is given, so that what follows means something', () => {
    activate('sys_script', 'Check Staged Insight', 'false');
    post({ company: SHORT });
    expect(evaluated()).toEqual(['EVAL']);
  });

  test('every mapped column is refused as a script, and nothing runs, when it is posted', () => {
    expect(mapped().length).toBeGreaterThanOrEqual(14);
    for (const column of mapped())
      for (const script of SCRIPTS.map((one) => fitting(column, one)).filter((one) => one !== ''))
        expect([column, post({ [column]: script })]).toMatchObject([column, [{ state: 'error' }]]);
    expect(evaluated()).toEqual([]);
    expect(world.instance.table('sn_si_incident').find('')).toEqual([]);
  });

  test('every mapped column is refused as a script, and nothing runs, when a waiting row is changed', () => {
    const row = waitingRow();
    for (const column of mapped())
      for (const script of SCRIPTS.map((one) => fitting(column, one)).filter((one) => one !== ''))
        expect(() =>
          world.instance.table(STAGING).update(row['sys_id'] ?? '', { [column]: script }),
        ).toThrow();
    poll();
    expect(evaluated()).toEqual([]);
    expect(world.instance.table('sn_si_incident').find('')).toHaveLength(1);
  });

  test('no column of text takes a script, mapped or not', () => {
    const texts = world.instance.platform.schema
      .columns(STAGING)
      .filter(({ name, type }) => !name.startsWith('sys_') && /string|url|reference/.test(type));
    expect(texts.length).toBeGreaterThan(20);
    for (const { name } of texts)
      if (fitting(name, SHORT) !== '')
        expect([name, post({ [name]: fitting(name, SHORT) })]).toMatchObject([name, [{ state: 'error' }]]);
    expect(evaluated()).toEqual([]);
  });

  test.each<Values>([
    { company: 'ACME' },
    { assignment_group: "x' OR 1=1" },
    { cmdb_ci: 'a'.repeat(31) },
    { affected_user: 'A'.repeat(32) },
    { correlation_display: 'Somebody else' },
    { correlation_display: '' },
  ])('%j is refused: references are sys_ids, and the correlation is this application', (values) => {
    expect(post(values)).toMatchObject([{ state: 'error' }]);
  });

  test('what is only text is taken', () => {
    const said = {
      short_description: 'About javascript: a talk',
      name: 'java script: x',
      company: 'a'.repeat(32),
    };
    expect(post(said)).toMatchObject([{ state: 'inserted' }]);
    expect(post({ insight_id: 'posted-2' })).toMatchObject([{ state: 'inserted' }]);
  });

  test('a row with an id, a name and a severity alone makes an incident that says what it is about', () => {
    expect(post({ insight_id: 'posted-3', name: 'Odd [code]logins[/code]', severity: 'High' })).toMatchObject(
      [{ state: 'inserted' }],
    );
    expect(world.instance.table('sn_si_incident').find('correlation_id=posted-3')).toMatchObject([
      {
        short_description: 'posted-3: Odd (code)logins(/code)',
        description: 'Odd (code)logins(/code)\nSeverity HIGH',
        ...{ severity: '1', priority: '2', contact_type: 'siem' },
      },
    ]);
    expect(post({ insight_id: 'posted-4' })).toMatchObject([{ state: 'inserted' }]);
    expect(world.instance.table('sn_si_incident').find('correlation_id=posted-4')).toMatchObject([
      { short_description: 'posted-4: Insight without a name', description: 'Insight without a name' },
    ]);
  });

  test('a row keeps the columns that it fills', () => {
    const own = {
      short_description: 'Mine',
      description: 'All mine',
      incident_priority: '4',
      severity: 'HIGH',
    };
    post({ insight_id: 'posted-5', ...own });
    expect(world.instance.table('sn_si_incident').find('correlation_id=posted-5')).toMatchObject([
      { short_description: 'Mine', description: 'All mine', priority: '4', severity: '1' },
    ]);
  });

  test.each(['sumo.admin', 'admin'])('%s may not change a row', (name) => {
    const row = waitingRow();
    const { platform } = world.instance;
    const user = platform.users.byName(name) ?? platform.users.system();
    const may = platform.transaction({ user, kind: 'request', interactive: true }, (tx) =>
      platform.acl.can(tx, 'write', STAGING, platform.store.get(STAGING, row['sys_id'] ?? '')),
    );
    expect(may).toBe(false);
  });

  describe('with the words of a row of the app', () => {
    const links = (): Values[] => world.instance.table(`${SCOPE}_delivery`).find('type=link');
    const claims = (): Values[] => world.instance.table(`${SCOPE}_insight`).find('');

    test('are still rows of others: the Insight is claimed, and no link is ordered', () => {
      world.cse.product.generate({ count: 1 });
      poll();
      world.instance
        .table(`${SCOPE}_insight`)
        .find('')
        .forEach(({ sys_id: id }) => {
          world.instance.table(`${SCOPE}_insight`).remove(id);
        });
      const before = links().length;
      const [run] = world.instance.table(`${SCOPE}_integration_run`).find('');
      post({ run: run?.sys_id ?? '', link_back: 'true' });
      expect(claims()).toMatchObject([{ insight_id: 'posted-1', state: 'ingested' }]);
      expect(claims()[0]?.['run'] ?? '').toBe('');
      expect(links()).toHaveLength(before);
    });

    test('do not count as an Insight that the app has staged', () => {
      waitingRow();
      expect(post({ insight_id: ID, short_description: 'forged' })).toMatchObject([{ state: 'ignored' }]);
      poll();
      const incidents = world.instance.table('sn_si_incident').find('');
      expect(incidents).toHaveLength(1);
      expect(incidents[0]?.['short_description']).not.toBe('forged');
      expect(claims()).toMatchObject([{ incident: incidents[0]?.sys_id }]);
    });

    test.each([
      ['link_back', 'false'],
      ['assignment_group', 'b'.repeat(32)],
      ['description', 'forged'],
      ['run', ''],
    ])('but another %s are not the app’s', (column, value) => {
      const row = waitingRow();
      world.instance.table(STAGING).update(row['sys_id'] ?? '', { [column]: value });
      poll();
      expect(world.instance.log().map(({ message }) => message)).toContainEqual(
        expect.stringContaining('did not stage this row'),
      );
      for (let turn = 0; turn < 3; turn += 1) {
        world.instance.advance(400_000);
        poll();
      }
      const [incident, ...others] = world.instance.table('sn_si_incident').find('');
      expect(others).toEqual([]);
      expect(incident?.['description']).not.toBe('forged');
      expect(claims()).toMatchObject([{ state: 'ingested' }]);
    });
  });

  test('that a rule of the instance changes while they are staged are the app’s all the same', () => {
    world.instance.table('sys_script').insert({
      ...{ name: 'Customer: group', collection: STAGING, when: 'before', order: '50', active: 'true' },
      ...{ action_insert: 'true', advanced: 'true' },
      script: "current.setValue('short_description', 'Changed by a rule');",
    });
    arrive();
    poll();
    expect(world.instance.table('sn_si_incident').find('')).toMatchObject([
      { short_description: 'Changed by a rule' },
    ]);
    expect(world.instance.table(`${SCOPE}_delivery`).find('type=link')).toHaveLength(1);
  });
});
