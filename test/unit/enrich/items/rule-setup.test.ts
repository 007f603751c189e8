import { createLookupRules } from '../../../../src/server/enrich/items/rule-setup.ts';
import { fakePorts, type FakePorts } from '../../../support/ports.ts';

const RULE = 'sn_sec_cmn_ci_lookup_rule';
const SOURCE = 'sn_sec_int_integration';

let ports: FakePorts;

beforeEach(() => {
  ports = fakePorts(0);
});

const rules = (): Record<string, string>[] => [...ports.rows.table(RULE).values()];

describe('Create CI Lookup Rules', () => {
  test('creates a source and three rules, by host name, IP address and MAC address', () => {
    expect(createLookupRules(ports).message).toMatch(/^Three CI Lookup Rules .* were created/);
    expect([...ports.rows.table(SOURCE).values()]).toEqual([{ name: 'Sumo Logic CSE' }]);
    const [source] = [...ports.rows.table(SOURCE).keys()];
    expect(rules().map((rule) => [rule['source_field'], rule['order']])).toEqual([
      ['hostname', '100'],
      ['ip_address', '200'],
      ['mac_address', '300'],
    ]);
    for (const rule of rules()) expect(rule).toMatchObject({ source, method: 'script', active: 'true' });
  });

  test('changes nothing when it is pressed again, or when the source has a rule of the administrator', () => {
    createLookupRules(ports);
    const before = JSON.stringify(rules());
    expect(createLookupRules(ports).message).toMatch(/Nothing was changed/);
    expect(JSON.stringify(rules())).toBe(before);
    ports = fakePorts(0);
    ports.rows.insert(SOURCE, { name: 'Sumo Logic CSE' }, 'source');
    ports.rows.insert(RULE, { source: 'source', active: 'true' });
    expect(createLookupRules(ports).message).toMatch(/Nothing was changed/);
    expect(rules()).toHaveLength(1);
  });

  test('switches its rules on again, and finishes what a broken try has left', () => {
    createLookupRules(ports);
    for (const rule of rules()) rule['active'] = 'false';
    const [third] = [...ports.rows.table(RULE).keys()].slice(2);
    ports.rows.table(RULE).delete(third ?? '');
    expect(createLookupRules(ports).message).toMatch(/were created/);
    expect(rules().map((rule) => rule['active'])).toEqual(['true', 'true', 'true']);
  });

  test.each([
    [RULE, /has no CI Lookup Rules/],
    [
      `${RULE}.source_field`,
      /this instance has no sn_sec_cmn_ci_lookup_rule.source_field\. Create the rules by hand/,
    ],
    [SOURCE, /this instance has no sn_sec_int_integration.name\. Create the rules by hand/],
  ])('creates nothing where the instance lacks %s, and says what to do', (name, sentence) => {
    ports.rows.lack(name);
    expect(createLookupRules(ports).message).toMatch(sentence);
    expect(rules()).toEqual([]);
  });

  test('leaves out columns that only some instances have', () => {
    ports.rows.lack(`${RULE}.type`);
    createLookupRules(ports);
    expect(Object.keys(rules()[0] ?? {})).not.toContain('type');
    expect(rules()[0]).toMatchObject({ lookup_target: 'ci' });
  });

  test.each([SOURCE, RULE])('names the table %s when it may not be written', (table) => {
    ports.rows.refuse(table);
    expect(createLookupRules(ports).message).toContain(table);
  });
});
