import { createHost } from '../http/create-host.ts';
import { createApp } from '../http/server.ts';
import { createInstance } from '../index.ts';
import { putBaseRow } from '../base/index.ts';
import { inputsOf, signIn, textOf, type Person } from './support/person.ts';
import { id, sampleApp } from './support/sample-app.ts';
import { basic, sampleInstance, type SampleInstance } from './support/sample-instance.ts';

const CARD = id('a7');

describe('pages of the platform', () => {
  let sample: SampleInstance;
  let admin: Person;

  beforeEach(async () => {
    sample = await sampleInstance();
    admin = await signIn(sample, 'admin');
  });

  afterEach(() => sample.close());

  describe('Integration Configurations', () => {
    const value = (pair: string): string => id(pair);

    beforeEach(() => {
      const { platform } = sample.instance;
      const put = (table: string, sysId: string, values: Record<string, string>): void =>
        putBaseRow(platform, { table, sysId, values });
      put('sn_sec_core_integration_item', CARD, { name: 'Sample', configurable: '1', installed: '1' });
      const scope = platform.store.lookup('sys_scope', 'scope', [sampleApp().scope])?.[0]?.sys_id ?? '';
      const card = platform.store.get('sn_sec_core_integration_item', CARD);
      if (card) platform.store.put('sn_sec_core_integration_item', { ...card, sys_scope: scope });
      const field = { integration: CARD, elem_type: 'string' };
      put('sn_sec_core_integration_item_config', value('1a'), {
        ...field,
        label: 'Host',
        order: '1',
        value: 'old',
      });
      put('sn_sec_core_integration_item_config', value('1b'), {
        ...field,
        label: 'Key',
        order: '2',
        elem_type: 'password',
      });
    });

    const open = () => admin.open('/integration_configurations.do');
    const save = async (values: Record<string, string>, person = admin) =>
      person.submit('/integration_configurations.do', { card: CARD, ...values });
    const stored = (pair: string) =>
      sample.instance.table('sn_sec_core_integration_item_config').get(id(pair));

    test('show a card whose Configure opens a popup with its fields', async () => {
      const page = await open();
      expect(page.body).toContain(`data-open-dialog="card-${CARD}"`);
      expect(textOf(page)).toMatch(/Sample Configuration .*Host .*Key/);
      expect(inputsOf(page)[id('1a')]).toBe('old');
    });

    test('save what was entered; a secret that is left empty stays', async () => {
      const page = await save({ [id('1a')]: ' new ', [id('1b')]: 'top' });
      expect(textOf(page)).toContain('The configuration of Sample was saved.');
      expect(page.body).toContain('data-open');
      expect(page.body).not.toContain('top"');
      const secret = stored('1b')?.password_value;
      expect([stored('1a')?.value, secret?.includes('top')]).toEqual(['new', false]);
      await save({ [id('1a')]: 'newer', [id('1b')]: '' });
      expect(stored('1b')?.password_value).toBe(secret);
    });

    test('say which records of the application changed by it', async () => {
      sample.instance.table('sys_script').insert({
        name: 'Take over',
        collection: 'sn_sec_core_integration_item_config',
        when: 'async',
        active: 'true',
        action_update: 'true',
        advanced: 'true',
        script: `var thing = new GlideRecord('x_acme_sample_thing');
          thing.get('${id('f1')}'); thing.name = 'Connected to ' + current.value; thing.update();`,
      });
      const text = textOf(await save({ [id('1a')]: 'new' }));
      expect(text).toContain('Thing Connected to new Name Connected to new');
    });

    test('are for who may read them', async () => {
      const employee = await signIn(sample, 'employee');
      expect((await employee.open('/integration_configurations.do')).status).toBe(403);
      expect((await save({ [id('1a')]: 'mine' }, employee)).status).toBe(403);
      expect(stored('1a')?.value).toBe('old');
    });
  });

  test('load a sample of ATT&CK with Execute Now of a threat source, once however often', async () => {
    const source = sample.instance.table('sn_ti_source').find('name=Enterprise ATT&CK')[0]?.sys_id ?? '';
    const path = `/sn_ti_source.do?sys_id=${source}`;
    const action = /value="(\w+)"[^>]*>\s*Execute Now/.exec(String((await admin.open(path)).body))?.[1] ?? '';
    const press = () => admin.submit(path, { sysparm_action: action });
    await press();
    expect(textOf(await admin.open(path))).toMatch(/\d+ techniques are loaded/);
    const techniques = () => sample.instance.table('sn_ti_stix2_attack_pattern').find('');
    const count = techniques().length;
    expect(count).toBeGreaterThan(20);
    await press();
    expect(techniques()).toHaveLength(count);
    expect(textOf(await admin.open('/sn_ti_stix2_attack_pattern_list.do'))).toContain(
      'T1566.001 Spearphishing',
    );
  });

  test('run a scheduled job with Execute Now, for an administrator', async () => {
    const job = sample.instance.table('sysauto_script').insert({
      name: 'Paint',
      active: 'true',
      run_type: 'on_demand',
      script: `var thing = new GlideRecord('x_acme_sample_thing');
        thing.get('${id('f1')}'); thing.color = 'g'; thing.update();`,
    });
    const path = `/sysauto_script.do?sys_id=${job.sys_id}`;
    expect(textOf(await admin.open(path))).toContain('Execute Now');
    await admin.submit(path, { sysparm_action: 'job_execute_now' });
    expect(textOf(await admin.open(path))).toContain('Paint ran.');
    expect(sample.instance.table('x_acme_sample_thing').get(id('f1'))?.color).toBe('g');
  });

  test('list the log of all applications, searched by its text', async () => {
    sample.instance.platform.log.write('error', 'x_acme_sample', 'Sample ERROR: it broke');
    sample.instance.platform.log.write('info', 'x_acme_sample', 'Something else');
    const parameters = 'sysparm_query=&sysparm_column=message&sysparm_search=Sample+ERROR';
    const { headers } = await admin.open(`/syslog_list.do?${parameters}`);
    const text = textOf(await admin.open(headers.get('location') ?? ''));
    expect(text).toContain('Message contains Sample ERROR');
    expect(text).toContain('Sample ERROR: it broke');
    expect(text).not.toContain('Something else');
  });

  test('list the plugins, with whether this instance has them', async () => {
    expect(textOf(await admin.open('/v_plugin_list.do'))).toContain(
      'Threat Intelligence com.snc.threat.intelligence 1.0.0 true',
    );
    const without = createInstance({ without: ['com.snc.threat.intelligence'] });
    const app = createApp(createHost(without));
    const { body } = await app.inject({
      url: '/v_plugin_list.do',
      headers: { authorization: basic('admin') },
    });
    expect(body.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ')).toContain(
      'Threat Intelligence com.snc.threat.intelligence 1.0.0 false',
    );
    await app.close();
  });
});

test('the start page says what to do first, where whoever serves the instance has something to say', async () => {
  const instance = createInstance();
  const welcome = [{ title: 'Poll', text: 'Press <Poll>', href: '/run' }];
  const app = createApp(createHost(instance, { welcome }));
  const { body } = await app.inject({ url: '/', headers: { authorization: basic('admin') } });
  expect(body).toContain('<a href="/run">1. Poll</a>');
  expect(body).toContain('Press &lt;Poll&gt;');
  await app.close();
});

describe('suites of tests', () => {
  test('are run where the host of the instance can run tests, and their results are kept', async () => {
    const instance = createInstance();
    const suite = instance.table('sys_atf_test_suite').insert({ name: 'Suite' }).sys_id;
    for (const [order, name] of ['Good', 'Bad'].entries()) {
      const test = instance.table('sys_atf_test').insert({ name }).sys_id;
      instance.table('sys_atf_test_suite_test').insert({ test_suite: suite, test, order: String(order) });
    }
    const runTest = (name: string) => [{ step: 'Look', passed: name === 'Good', message: `${name} indeed` }];
    const headers = { authorization: basic('admin'), 'content-type': 'application/x-www-form-urlencoded' };
    const url = `/sys_atf_test_suite.do?sys_id=${suite}`;
    const request = { method: 'POST' as const, url, headers, payload: 'sysparm_action=atf_run' };
    const plain = createApp(createHost(instance));
    expect((await plain.inject(request)).statusCode).toBe(403);
    expect((await plain.inject({ url, headers })).body).not.toContain('Run Test Suite');
    await plain.close();
    const app = createApp(createHost(instance, { runTest }));
    expect((await app.inject({ url, headers })).body).toContain('Run Test Suite');
    const { headers: answer } = await app.inject(request);
    const [result] = instance.table('sys_atf_test_suite_result').find('');
    expect(answer.location).toBe(`/sys_atf_test_suite_result.do?sys_id=${result?.sys_id}`);
    expect(result).toMatchObject({ status: 'failure', success_count: '1', failure_count: '1' });
    const outputs = instance.table('sys_atf_test_result').find('ORDERBYoutput');
    expect(outputs.map(({ output }) => output)).toEqual([
      'FAILED Look: Bad indeed',
      'Passed Look: Good indeed',
    ]);
    await app.close();
  });
});
