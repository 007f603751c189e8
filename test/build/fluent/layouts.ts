import type { FormSection, Layout } from '../../../src/fluent/descriptions.d.ts';
import { call, Code, fluentFile, idOf, kebab, words } from './write.ts';

const RELATIONSHIP = 'REL:';
const VIEW = new Code('default_view');

/** Lists, forms and related lists, in one file. */
export function layoutFluent(
  scope: string,
  layouts: Readonly<Record<string, Layout>>,
  actionColumns: readonly string[],
): string {
  const named = Object.entries(layouts);
  const statements = named.flatMap(([table, { list, form, related = {} }]) => [
    call('List', { table: `${scope}_${table}`, view: VIEW, columns: words(list) }),
    call('Form', {
      table: `${scope}_${table}`,
      view: VIEW,
      sections: form.map((section) => sectionOf(section, actionColumns)),
    }),
    ...relatedLists(scope, table, Object.entries(related)),
  ]);
  const relationships = named
    .flatMap(([, { related = {} }]) => Object.values(related))
    .filter((list) => list.startsWith(RELATIONSHIP))
    .map((list) => list.slice(RELATIONSHIP.length));
  return fluentFile(
    ['default_view', 'Form', 'List', 'Record'],
    statements,
    relationships.length === 0 ? [] : [`import { ${relationships.join(', ')} } from './relationships.now';`],
  );
}

function sectionOf(section: FormSection, actionColumns: readonly string[]): object {
  const middle = Math.ceil(actionColumns.length / 2);
  const [left, right] = section.fields
    ? [actionColumns.slice(0, middle), actionColumns.slice(middle)]
    : [words(section.left ?? ''), words(section.right ?? '')];
  const below = words(section.below ?? '');
  const elements = (columns: readonly string[]): object[] =>
    columns.map((field) => ({ type: 'table_field', field }));
  const beside = { layout: 'two-column', leftElements: elements(left), rightElements: elements(right) };
  return {
    caption: section.caption,
    content: [
      ...(left.length + right.length === 0 ? [] : [beside]),
      ...(below.length === 0 ? [] : [{ layout: 'one-column', elements: elements(below) }]),
    ],
  };
}

function relatedLists(scope: string, table: string, lists: readonly (readonly [string, string])[]): string[] {
  if (lists.length === 0) return [];
  const key = `layout-${kebab(table)}`;
  const container = `relatedListsOf_${table}`;
  const record = (id: string, of: string, data: object): string =>
    call('Record', { $id: idOf(id), table: of, data });
  return [
    `const ${container} = ${record(`${key}-related-lists`, 'sys_ui_related_list', {
      name: `${scope}_${table}`,
      view: 'Default view',
    })}`,
    ...lists.map(([id, list], position) =>
      record(`${key}-${id}`, 'sys_ui_related_list_entry', {
        list_id: new Code(container),
        position,
        related_list: list.startsWith(RELATIONSHIP)
          ? new Code(`\`${RELATIONSHIP}\${${list.slice(RELATIONSHIP.length)}.$id}\``)
          : `${scope}_${list}`,
      }),
    ),
  ];
}
