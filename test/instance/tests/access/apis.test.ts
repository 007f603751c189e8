import { API_RULES, apiPrivileges } from '../../access/apis.ts';
import { implementedMembers } from '../../coverage/implemented.ts';

const known = API_RULES.flatMap(({ api, members }) => members.map((member) => `${api}.${member}`));

describe('apis.json', () => {
  test('says of each API that the instance has which privileges it needs, once', () => {
    const there = [...implementedMembers(process.cwd())].flatMap(([api, members]) =>
      [...members].map((member) => `${api}.${member}`),
    );
    expect(there.filter((call) => !known.includes(call))).toEqual([]);
    expect(known.filter((call, at) => known.indexOf(call) !== at)).toEqual([]);
  });

  test('names the source of each rule and how certain it is', () => {
    for (const rule of API_RULES) {
      expect(['HIGH', 'MED', 'LOW']).toContain(rule.confidence);
      expect(rule.source).toMatch(/.{20}/);
    }
  });

  test('puts the member in the place of the star', () => {
    const names = (call: string): string[] => apiPrivileges(call).map(({ name }) => name);
    expect(names('RESTMessageV2.execute')).toEqual(['ScriptableRESTMessageClient.execute']);
    expect(names('GlideElement.getLabel')).toEqual(['ScopedGlideElement']);
    expect(names('RESTMessageV2.new')).toEqual([]);
    expect(() => names('GlideRecord.fly')).toThrow(
      'apis.json does not say which privilege GlideRecord.fly needs',
    );
  });
});
