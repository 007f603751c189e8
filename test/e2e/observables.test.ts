import { resolve } from 'node:path';
import { anEntity, anInsight, type Json } from '../support/insights.ts';
import type { TableRow } from '../support/rest.ts';
import { cseTime, Scene } from '../support/scene.ts';
import { OPTIONAL_PACKAGE, PLUGIN } from '../support/threat-intelligence.ts';

const OBSERVABLE = 'sn_ti_observable';
const LINK = 'sn_ti_m2m_task_observable';
const AFFECTED = 'sn_si_m2m_task_affected_user';
const SHA256 = 'ab'.repeat(32);

const summary = (fieldName: string, fieldValue: string): Json => ({ fieldName, fieldValue, recordCount: 1 });
const of = (kind: string, value: string): Json => anEntity({ entityType: kind, value, hostname: null });

/** Names every kind of observable in some place: Entities, record summary fields, artifacts. */
const FIELDS: Json = {
  entity: of('_ip', '198.51.100.9'),
  involvedEntities: [of('_ip', '10.1.2.3'), of('_hostname', 'TILL-07'), of('_hash', SHA256.toUpperCase())],
  recordSummaryFields: [
    summary('http_url', 'HTTPS://Evil.example/Drop?a=1'),
    summary('email_sender', 'Mallory <mallory@evil.example>'),
    summary('file_hash_sha256', SHA256),
    summary('srcDevice_ip', '198.51.100.9'),
  ],
  artifacts: [
    { name: 'dns_queryDomain', value: 'Evil.Example.' },
    { name: 'file_path', value: 'C:\\Temp\\drop.exe' },
    { name: 'dstDevice_ip', value: '2001:DB8:0:0::1' },
  ],
};

const EXPECTED = [
  'Domain name evil.example',
  'Email address mallory@evil.example',
  'File name drop.exe',
  'Host name till-07',
  'IP address (V4) 198.51.100.9',
  'IP address (V6) 2001:db8::1',
  `SHA256 hash ${SHA256}`,
  'URL https://evil.example/Drop?a=1',
];

describe('observables and users of an Insight', () => {
  let scene: Scene;

  const start = (...instanceArgs: string[]): void => {
    beforeAll(async () => {
      scene = await Scene.start({ instanceArgs });
    });
    beforeEach(() => scene.begin());
    afterAll(() => scene.stop());
  };
  const importPackage = (): Promise<Json> =>
    scene.both.instance.control('import', { file: resolve(OPTIONAL_PACKAGE) });
  const ingest = async (...insights: Json[]): Promise<TableRow[]> => {
    const created = cseTime((await scene.now()) - 60_000);
    await scene.add(...insights.map((fields) => anInsight({ created, ...fields })));
    await scene.both.pass(300);
    return scene.incidents('ORDERBYcorrelation_id');
  };
  const list = (table: string, fields: string, query = ''): Promise<TableRow[]> =>
    scene.both.instance.list(table, query, { sysparm_fields: fields });
  const observables = async (): Promise<string[]> =>
    (await list(OBSERVABLE, 'type.name,value')).map((row) => `${row['type.name']} ${row['value']}`).sort();
  const linkedTo = async (incident?: TableRow): Promise<string[]> =>
    (await list(LINK, 'observable.value', `task=${incident?.['sys_id'] ?? ''}`)).map(
      (row) => row['observable.value'] ?? '',
    );
  const notices = async (begin: string): Promise<string[]> =>
    ((await scene.status())['findings'] ?? '')
      .split('\n')
      .filter((line) => line.startsWith(`Info: ${begin}`));

  describe('with Threat Intelligence and the optional package', () => {
    start();
    beforeEach(importPackage);

    test('observables of every kind become records once, typed and linked', async () => {
      const [one, two] = await ingest(
        { ...FIELDS, id: 'a-1' },
        { ...FIELDS, id: 'a-2', readableId: 'INSIGHT-2' },
      );
      expect(await observables()).toEqual(EXPECTED);
      expect(await linkedTo(one)).toHaveLength(EXPECTED.length);
      expect((await linkedTo(two)).sort()).toEqual((await linkedTo(one)).sort());
      expect(await notices('Observable')).toEqual([]);
      const [staged] = await scene.staged('insight_id=a-1');
      const { texts } = JSON.parse(staged?.['details'] ?? '') as { texts: Record<string, string> };
      expect(texts['observables']?.split('\n')).toContain('ip6 2001:db8::1');
      expect(one?.['description']).toContain('Observables (8)\n- ip4 198.51.100.9\n- host till-07\n');
    });

    test('an observable that is there already is linked, not made again', async () => {
      const [type] = await scene.both.instance.list('sn_ti_observable_type', 'name=Host name');
      const known = await scene.both.instance.insert(OBSERVABLE, {
        value: 'Till-07',
        type: type?.['sys_id'],
        finding: 'Malicious',
      });
      await ingest({ entity: of('_hostname', 'till-07'), involvedEntities: [], recordSummaryFields: [] });
      expect(await list(LINK, 'observable')).toEqual([{ observable: known['sys_id'] }]);
      expect(await scene.both.instance.count(OBSERVABLE)).toBe(1);
    });

    test('private addresses become observables by a property only', async () => {
      await scene.property('private_addresses', 'true');
      const [incident] = await ingest(FIELDS);
      expect(await linkedTo(incident)).toContain('10.1.2.3');
    });

    test('a type that the instance lacks is said once, and the rest is linked', async () => {
      const [type] = await scene.both.instance.list('sn_ti_observable_type', 'name=File name');
      await scene.remove('sn_ti_observable_type', type?.['sys_id'] ?? '');
      await ingest({ ...FIELDS, id: 'a-1' }, { ...FIELDS, id: 'a-2' });
      expect(await observables()).toEqual(EXPECTED.filter((each) => !each.startsWith('File name')));
      expect(await notices('Observable')).toEqual([
        'Info: Observable types are missing in Threat Intelligence: File name',
      ]);
    });

    test('artifacts are asked for only where observables are wanted', async () => {
      await scene.both.configure({ observables: 'false' });
      const [incident] = await ingest(FIELDS);
      expect(await scene.both.instance.count(OBSERVABLE)).toBe(0);
      expect(incident?.['description']).not.toContain('Observables');
      const [call] = (await scene.calls()).filter(({ path }) => String(path).endsWith('/insights'));
      expect(call?.['query']).toMatchObject({ exclude: 'signals.allRecords,artifacts' });
    });
  });

  describe('with Threat Intelligence but without the optional package', () => {
    start();

    test('the description lists observables, and the status says once what to do', async () => {
      const [incident] = await ingest({ ...FIELDS, id: 'a-1' }, { ...FIELDS, id: 'a-2' });
      expect(incident?.['description']).toContain('Observables (8)\n- ip4 198.51.100.9');
      expect(await scene.both.instance.count(OBSERVABLE)).toBe(0);
      const [note, ...more] = await notices('Observables');
      expect(more).toEqual([]);
      expect(note).toContain(
        'Cannot read sn_ti_observable_type: ServiceNow refused access from this application. ',
      );
      expect(note).toContain('import threat-intelligence.xml of this app');
      expect((await scene.status())['health']).toBe('healthy');
    });
  });

  describe('without Threat Intelligence', () => {
    start('--without', PLUGIN);

    test('the description lists observables, and the status says once what is missing', async () => {
      const [incident] = await ingest(FIELDS);
      expect(incident?.['description']).toContain('Observables (8)\n- ip4 198.51.100.9');
      expect(await notices('Observables')).toEqual([
        expect.stringContaining('this instance has no table sn_ti_observable_type. '),
      ]);
    });
  });

  describe('the users', () => {
    start();

    const user = async (user_name: string, email = ''): Promise<string> =>
      (await scene.both.instance.insert('sys_user', { user_name, email }))['sys_id'] ?? '';
    const affected = async (): Promise<string[]> =>
      (await list(AFFECTED, 'user')).map((row) => row['user'] ?? '').sort();

    test('the first one is on the incident, and all are among its affected users', async () => {
      const kim = await user('kim.lee');
      const lou = await user('lou', 'lou@example.com');
      const max = await user('max', 'max@corp.example');
      const [incident] = await ingest({
        entity: of('_username', 'ACME\\Kim.Lee'),
        involvedEntities: [of('_username', 'lou@example.com'), of('_username', 'nobody')],
        recordSummaryFields: [
          summary('user_username', 'KIM.LEE'),
          summary('email_sender', 'Max <max@corp.example>'),
        ],
      });
      expect(incident?.['affected_user']).toBe(kim);
      expect(await affected()).toEqual([kim, lou, max].sort());
      expect(await notices('Further')).toEqual([]);
    });

    test('nobody stands for a name of several users, one who left, or a stranger of the same name', async () => {
      await user('twin.one', 'twin@example.com');
      await user('twin.two', 'twin@example.com');
      await scene.both.instance.update('sys_user', await user('gone'), { active: 'false' });
      await user('mallory');
      const [incident] = await ingest({
        entity: of('_username', 'twin@example.com'),
        involvedEntities: [of('_username', 'gone'), of('_username', 'admin')],
        recordSummaryFields: [summary('email_sender', 'mallory@evil.example')],
      });
      expect(incident?.['affected_user']).toBe('');
      expect(await affected()).toEqual([]);
    });

    test('are left out where the configuration says so', async () => {
      await user('kim');
      await scene.both.configure({ affected_users: 'false' });
      const [incident] = await ingest({ entity: of('_username', 'kim') });
      expect(incident?.['affected_user']).toBe('');
      expect(await affected()).toEqual([]);
    });

    test('the first one stays on the incident where the list may not be written', async () => {
      const kim = await user('kim');
      const [right] = await scene.both.instance.list(
        'sys_scope_privilege',
        `target_name=${AFFECTED}^operation=create`,
      );
      await scene.both.instance.update('sys_scope_privilege', right?.['sys_id'] ?? '', { status: 'denied' });
      const [incident] = await ingest({ entity: of('_username', 'kim') });
      expect(incident?.['affected_user']).toBe(kim);
      expect(await notices('Further')).toEqual([
        expect.stringContaining(`Add an allowed Cross-Scope Access record (create, ${AFFECTED}) in `),
      ]);
    });
  });
});
