import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHost } from '../http/create-host.ts';
import { createInstance, type Instance } from '../index.ts';
import { openDataFile, passwordSecretOf, persist, startOf, type DataFile } from '../persistence/index.ts';
import { id, sampleApp, writeApp, type SampleApp } from './support/sample-app.ts';

const THING = 'x_acme_sample_thing';
const NO_HTTP = { send: () => ({ status: 0, headers: {}, body: '' }), close: () => undefined };

describe('an instance that keeps its data in a folder', () => {
  let dir: string;
  let open: DataFile[];

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'instance-data-'));
    open = [];
  });

  afterEach(() => open.forEach((file) => file.close()));

  function start(app: SampleApp = sampleApp()): {
    instance: Instance;
    installs: ReturnType<typeof createHost>['installs'];
  } {
    const data = openDataFile(dir);
    open.push(data);
    const startAt = startOf(data, 'virtual');
    const options = {
      http: NO_HTTP,
      tracking: 'built' as const,
      passwordSecret: passwordSecretOf(data),
      ...(startAt === undefined ? {} : { startAt }),
    };
    const instance = createInstance(options);
    persist(instance.platform, data);
    const host = createHost(instance, { data });
    host.install(writeApp(app));
    return { instance, installs: host.installs };
  }

  function stop(): void {
    open.pop()?.close();
  }

  function allRows({ platform }: Instance): Map<string, unknown> {
    const tables = platform.schema.tables();
    return new Map(
      tables.flatMap((table) =>
        [...platform.store.rows(table)].map((row) => [`${table}.${row.sys_id}`, row]),
      ),
    );
  }

  test('has the same records after a restart, and the same install over them changes nothing', () => {
    const first = start();
    first.instance.advance(3_600_000);
    first.instance.table(THING).insert({ name: 'Kept', notes: 'journal' });
    first.instance.table(THING).remove(id('f1'));
    first.instance.table('sn_si_incident').insert({ short_description: 'Kept too' });
    const before = allRows(first.instance);
    stop();
    const second = start();
    expect(second.installs).toMatchObject([{ kind: 'upgrade', installed: 0, removed: 0, skipped: [] }]);
    expect(allRows(second.instance)).toEqual(before);
  });

  test('goes on with numbers and time where it was left', () => {
    const first = start();
    first.instance.advance(90_000);
    first.instance.table('sn_si_incident').insert({ short_description: 'one' });
    stop();
    const second = start();
    expect(second.instance.platform.clock.text()).toBe('2026-01-01 00:01:30');
    expect(second.instance.table('sn_si_incident').insert({ short_description: 'two' }).number).toBe(
      'SIR0000002',
    );
  });

  test('still reads encrypted columns', () => {
    const read = (instance: Instance) =>
      instance.platform.transaction({ kind: 'platform' }, (tx) => {
        const script = `var r = new GlideRecord('${THING}'); r.get('name', 'Safe'); r.secret.getDecryptedValue();`;
        return instance.platform.sandbox.run(tx, 'x_acme_sample', 'test', script).value;
      });
    const first = start();
    first.instance.table(THING).insert({ name: 'Safe', secret: 'open sesame' });
    expect(read(first.instance)).toBe('open sesame');
    stop();
    expect(read(start().instance)).toBe('open sesame');
  });

  test('remembers which files were changed here', () => {
    start().instance.table('sys_properties').update(id('e1'), { value: 'mine' });
    stop();
    const level = {
      table: 'sys_properties',
      sysId: id('e1'),
      values: { name: 'x_acme_sample.level', value: 'high' },
    };
    const update = [...sampleApp().update.filter((record) => record.sysId !== id('e1')), level];
    const { instance, installs } = start(sampleApp({ version: '2.0.0', update }));
    expect(installs[0]?.skipped).toEqual([`sys_properties_${id('e1')}`]);
    expect(instance.table('sys_properties').get(id('e1'))?.value).toBe('mine');
  });

  test('keeps a reset', () => {
    const data = openDataFile(dir);
    open.push(data);
    const instance = createInstance({
      http: NO_HTTP,
      tracking: 'built',
      passwordSecret: passwordSecretOf(data),
    });
    persist(instance.platform, data);
    const host = createHost(instance, { data });
    host.install(writeApp(sampleApp()));
    instance.table(THING).insert({ name: 'Gone' });
    host.reset();
    stop();
    expect(
      start()
        .instance.table(THING)
        .find()
        .map((row) => row.name),
    ).toEqual(['First']);
  });

  test('takes an install as a whole or not at all', () => {
    const data = openDataFile(dir);
    open.push(data);
    const instance = createInstance({
      http: NO_HTTP,
      tracking: 'built',
      passwordSecret: passwordSecretOf(data),
    });
    persist(instance.platform, data);
    const broken = writeApp(sampleApp());
    writeFileSync(join(broken, 'unload/z.xml'), '<record_update');
    expect(() => createHost(instance, { data }).install(broken)).toThrow('unload/z.xml is not XML');
    stop();
    expect(start().installs).toMatchObject([{ kind: 'install' }]);
  });

  test('refuses a folder that is in use, and takes it over from a process that was killed', () => {
    start();
    expect(() => openDataFile(dir)).toThrow('is in use by another instance');
    stop();
    const script = `const d = new (require('libsql'))(${JSON.stringify(join(dir, 'lock.db'))}); d.exec('BEGIN EXCLUSIVE');
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    expect(start().installs).toMatchObject([{ kind: 'upgrade' }]);
  });

  test('loses no committed write when the process is killed', () => {
    start();
    stop();
    const script = `const D = require('libsql'); const d = new D(${JSON.stringify(join(dir, 'instance.db'))});
      d.pragma('journal_mode = WAL'); d.pragma('synchronous = OFF');
      const put = d.prepare("INSERT INTO record VALUES ('${THING}', ?, ?)");
      for (let n = 0; n < 500; n += 1) { const id = String(n).padStart(32, '0'); put.run(id, JSON.stringify({ sys_id: id, name: 'K' + n })); }
      process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    expect(start().instance.table(THING).find('nameSTARTSWITHK')).toHaveLength(500);
  });
});
