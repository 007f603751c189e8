import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions, UsageError } from '../cli-options.ts';
import { connectCse, followClock } from '../connect-cse.ts';
import { createInstance, type HttpRequest, type Instance } from '../index.ts';
import { SAMPLE_USERS, sampleApp, writeApp } from './support/sample-app.ts';

describe('the command line', () => {
  test('has a default for everything', () => {
    expect(readOptions([])).toEqual({
      port: 8080,
      app: 'dist/app',
      clock: 'real',
      live: false,
      lenient: false,
      tracking: 'enforcing',
      without: [],
      users: [],
      readableSecrets: [],
      help: false,
      https: false,
    });
  });

  test('takes every option', () => {
    const args = [
      '--port',
      '0',
      '--app',
      'x',
      '--cse',
      'http://127.0.0.1:1',
      '--data',
      'd',
      '--clock',
      'virtual',
      '--live',
      '--lenient',
    ];
    expect(readOptions(args)).toMatchObject({
      port: 0,
      app: 'x',
      data: 'd',
      clock: 'virtual',
      live: true,
      lenient: true,
    });
    expect(readOptions(args).cse?.host).toBe('127.0.0.1:1');
  });

  test.each([
    [['--port', 'x'], '--port x'],
    [['--port', '65536'], '--port 65536'],
    [['--cse', 'nowhere'], '--cse nowhere'],
    [['--cse', 'ftp://host'], '--cse ftp://host'],
    [['--clock', 'sundial'], '--clock sundial'],
    [['--nope'], '--nope'],
    [['stray'], 'stray'],
    [['--users', 'missing.json'], '--users missing.json: Error: ENOENT'],
    [['--users', 'package.json'], '--users package.json: a list of users'],
  ])('refuses %j', (args, message) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(message);
  });
});

test('the command line reads the users who come with the app', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'users-')), 'users.json');
  writeFileSync(file, JSON.stringify(SAMPLE_USERS));
  expect(readOptions(['--users', file]).users).toEqual(SAMPLE_USERS);
});

describe('connecting the app to a CSE stub', () => {
  const CSE = new URL('http://127.0.0.1:8081');
  const SCOPE = 'x_acme_sample';
  let sent: HttpRequest[];
  let instance: Instance;

  beforeEach(() => {
    sent = [];
    const send = (request: HttpRequest) => {
      sent.push(request);
      return { status: 0, headers: {}, body: '', error: 'refused' };
    };
    instance = createInstance({ http: { send, close: () => undefined } });
    const content = `<element name="name" type="string" label="Name"/><element name="host" type="string" label="Host"/>
      <element name="access_id" type="string" label="Access ID"/><element name="access_key" type="password2" label="Access Key"/>`;
    const tables = [{ name: `${SCOPE}_configuration`, attributes: { label: 'Configuration' }, content }];
    const firstInstall = [
      { table: `${SCOPE}_configuration`, sysId: 'f'.repeat(32), values: { name: 'First' } },
    ];
    instance.install(writeApp(sampleApp({ tables, firstInstall, update: [] })));
  });

  const configuration = () => instance.table(`${SCOPE}_configuration`).find()[0];
  const allowed = () =>
    instance
      .table('sys_properties')
      .find(`name=${SCOPE}.allowed_hosts`)
      .map((row) => row.value);

  test('allows its host and fills the configuration, once', () => {
    connectCse(instance, SCOPE, CSE);
    connectCse(instance, SCOPE, CSE);
    expect(allowed()).toEqual(['127.0.0.1:8081']);
    expect(configuration()).toMatchObject({
      host: 'http://127.0.0.1:8081',
      access_id: 'demo',
      sys_mod_count: '1',
    });
    expect(configuration()?.access_key).not.toContain('demo');
  });

  test('keeps hosts that are allowed already, and a configuration that names one', () => {
    instance.property(`${SCOPE}.allowed_hosts`, 'other:1');
    instance.table(`${SCOPE}_configuration`).update('f'.repeat(32), { host: 'us2' });
    connectCse(instance, SCOPE, CSE);
    expect(allowed()).toEqual(['other:1,127.0.0.1:8081']);
    expect(configuration()?.host).toBe('us2');
  });

  test('sets the stub to the time of the instance, and takes no harm when it does not answer', () => {
    followClock(instance, CSE);
    instance.advance(60_000);
    const start = Date.UTC(2026, 0, 1);
    expect(sent.map(({ url, body }) => [url, body])).toEqual(
      [start, start + 60_000].map((now) => [
        'http://127.0.0.1:8081/__clock',
        JSON.stringify({ now, running: false }),
      ]),
    );
  });
});
