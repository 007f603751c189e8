import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintTexts } from './lint-texts.ts';

/** Scripts among the records that query, each with what it asks for: constants, and sys_ids that the platform or the app has written. */
const ASKING: Readonly<Record<string, readonly string[]>> = {
  'src/fluent/layouts/relationships.now.ts': [
    "addQuery('insight.configuration', parent.getUniqueValue())",
    "addOrCondition('configuration', parent.getUniqueValue())",
    "addQuery('target_table', 'x_sul_sumo_logic_s_delivery')",
    "addQuery('instance', parent.sys_id)",
    "addQuery('incident', parent.getUniqueValue())",
  ],
  'src/fluent/scan-checks/missing.now.ts': [
    "addQuery('active', true)",
    "addQuery('active', true)",
    "addQuery('configuration_items', '!=', 'off')",
    "addQuery('source.name', 'Sumo Logic CSE')",
    "addQuery('active', true)",
    "addQuery('role.name', 'x_sul_sumo_logic_s.admin')",
    "addQuery('user.active', true)",
  ],
  'src/fluent/ui-actions/take-over.now.ts': ["get('sys_id', current.getValue('configuration'))"],
  'src/fluent/ui-actions/validate-setup.now.ts': ["get('sys_id', validated)"],
};

/** What asks for records, with its arguments. */
const ASKS =
  /\b(?:add(?:Query|EncodedQuery|OrCondition|JoinQuery|Condition)|get(?=\('sys_id'))\((?:[^()]|\([^()]*\))*\)/g;

/** How often ESLint says of each that it must not query. */
function complaints(files: readonly (readonly [code: string, path: string])[]): number[] {
  return lintTexts(files).map((found) => found.filter(({ message }) => message.includes('query')).length);
}

describe('queries', () => {
  test.each([
    "import { GlideRecord } from '@servicenow/glide';\nexport const x = new GlideRecord('a');\n",
    "export const x = (record: any) => record.addQuery('a', 'b');\n",
    "export const x = (record: any) => record.addEncodedQuery('a=b');\n",
    "export const x = (record: any, id: string) => record.get('sys_id', id);\n",
  ])('are in two files only: ESLint refuses %j elsewhere', (code) => {
    const others = [
      'platform/events.ts',
      'platform/foreign.ts',
      'entry/map.ts',
      'ingest/map/map.ts',
      'core/json.ts',
    ];
    const paths = [...others, 'platform/rows.ts', 'platform/records.ts'];
    expect(complaints(paths.map((path) => [code, `src/server/${path}`]))).toEqual([1, 1, 1, 1, 1, 0, 0]);
  });

  test('of scripts among the records ask for constants and for sys_ids that nobody types', () => {
    const found: Record<string, string[]> = {};
    for (const name of readdirSync('src/fluent', { recursive: true, encoding: 'utf8' })) {
      const path = join('src/fluent', name);
      if (!path.endsWith('.now.ts')) continue;
      const asked = readFileSync(path, 'utf8').match(ASKS);
      if (asked !== null) found[path] = [...asked];
    }
    expect(found).toEqual(ASKING);
  });
});
