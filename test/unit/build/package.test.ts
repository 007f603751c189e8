import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../..');
const APP = join(ROOT, 'dist/app');
const { scope } = JSON.parse(readFileSync(join(ROOT, 'now.config.json'), 'utf8')) as { scope: string };

/** Content of the built files of a folder whose names begin so. */
const built = (folder: string, prefix: string): string[] =>
  readdirSync(join(APP, folder))
    .filter((name) => name.startsWith(prefix))
    .map((name) => readFileSync(join(APP, folder, name), 'utf8'));
const dictionary = (table: string): string => built('dictionary', `${scope}_${table}.xml`).join('');
const field = (xml: string, name: string): string =>
  new RegExp(`<${name}[^>]*>([^<]*)<`).exec(xml)?.[1] ?? '';

describe('the built app', () => {
  test('names the scope of Threat Intelligence nowhere but in comments of modules', () => {
    const records = readdirSync(join(APP, 'update')).filter((name) => !name.startsWith('sys_module'));
    expect(
      records.filter((name) => /\bsn_ti\b/.test(readFileSync(join(APP, 'update', name), 'utf8'))),
    ).toEqual([]);
  });

  test('has one row for an Insight: its id is a unique index', () => {
    const index = /<index [^>]*unique="true">\s*<element name="(\w+)"\/>\s*<\/index>/.exec(
      dictionary('insight'),
    );
    expect(index?.[1]).toBe('insight_id');
  });

  test.each([
    ['lease', 'name'],
    ['insight', 'state'],
    ['insight', 'import_set'],
    ['inbound_event', 'state'],
    ['inbound_event', 'dedupe_key'],
    ['sumo_logic_insights', 'insight_id'],
  ])('finds rows of %s by %s through an index', (table, column) => {
    expect(dictionary(table)).toMatch(new RegExp(`<index [^>]*>\\s*<element name="${column}"/>\\s*</index>`));
  });

  test.each([
    [
      'sumo_status',
      'health',
      [
        'not_configured',
        'healthy',
        'degraded',
        'failing',
        'paused',
        'stale',
        'clone',
        'inactive',
        'starting',
      ],
    ],
    ['integration_run', 'kind', ['poll', 'push']],
    ['integration_run', 'outcome', ['running', 'success', 'partial', 'failed']],
    ['resolution_map', 'direction', ['both', 'to_cse', 'from_cse']],
    ['insight', 'state', ['claimed', 'enriching', 'ingested', 'closed', 'error']],
  ])('offers the choices of %s.%s', (table, column, values) => {
    const [choices = ''] = built('author_elective_update', `sys_choice_${scope}_${table}_${column}`);
    expect([...choices.matchAll(/<value>(\w+)</g)].map((match) => match[1])).toEqual(values);
  });

  test('has properties that do not flush the caches of the instance', () => {
    const properties = built('update', 'sys_properties_').map((xml) => [
      field(xml, 'name'),
      field(xml, 'ignore_cache'),
    ]);
    const names = [
      'allowed_action_hosts',
      'allowed_hosts',
      'ci_class',
      'ci_discovery_source',
      'ci_lookup_rules',
      'configuration_id',
      'direct_incident_writes',
      'integration_id',
      'keep_deliveries_days',
      'keep_events_days',
      'keep_runs_days',
      'keep_staging_days',
      'private_addresses',
      'sumo_debug',
      'sweep_days',
      'sweep_hours',
    ];
    expect(properties.sort()).toEqual(names.map((name) => [`${scope}.${name}`, 'true']));
  });

  test('brings one configuration on the first install, and the property that points to it', () => {
    const rows = readdirSync(join(APP, 'unload'))
      .filter((name) => name.startsWith(`${scope}_configuration_`))
      .map((name) => readFileSync(join(APP, 'unload', name), 'utf8'));
    expect(rows).toHaveLength(1);
    const pointer = built('update', 'sys_properties_').find(
      (xml) => field(xml, 'name') === `${scope}.configuration_id`,
    );
    expect(field(pointer ?? '', 'value')).toBe(field(rows[0] ?? '', 'sys_id'));
    expect([field(rows[0] ?? '', 'active'), field(rows[0] ?? '', 'host')]).toEqual(['true', '']);
  });

  test.each(['sumo_status', 'integration_run', 'lease', 'insight', 'delivery', 'inbound_event'])(
    'lets nobody write %s, not even administrators',
    (table) => {
      const writes = built('update', 'sys_security_acl_').filter(
        (acl) => field(acl, 'name') === `${scope}_${table}` && field(acl, 'operation') !== 'read',
      );
      expect(writes).toHaveLength(3);
      for (const acl of writes) {
        expect(acl).toContain('<script><![CDATA[answer = false;]]></script>');
        expect(field(acl, 'admin_overrides')).toBe('false');
      }
    },
  );

  test('hides the access key from viewers', () => {
    const acls = built('update', 'sys_security_acl_').filter((acl) =>
      field(acl, 'name').endsWith('_configuration.access_key'),
    );
    expect(acls.map((acl) => [field(acl, 'name'), field(acl, 'operation')])).toEqual([
      [`${scope}_configuration.access_key`, 'read'],
    ]);
    const roles = built('update', 'sys_security_acl_role_').filter((xml) =>
      xml.includes(field(acls[0] ?? '', 'sys_id')),
    );
    expect(roles).toHaveLength(1);
    expect(roles[0]).toContain(`name="${scope}.admin"`);
  });
});
