import { quoted } from '../fluent/write.ts';
import type { Column, FluentTable } from './tables.ts';

const HEAD = '// Made of src/fluent/tables by `npm run generate:columns`. Do not edit.\n';

/** What a column holds, by the function that makes it. */
const KINDS: Readonly<Record<string, string>> = {
  BooleanColumn: 'Flag',
  ConditionsColumn: 'Text',
  DateTimeColumn: 'Time',
  FloatColumn: 'Decimal',
  HtmlColumn: 'Text',
  IntegerColumn: 'Integer',
  ListColumn: 'Text',
  MultiLineTextColumn: 'Text',
  Password2Column: 'Secret',
  StringColumn: 'Text',
  TableNameColumn: 'Text',
  UrlColumn: 'Text',
};

/** Name of a table of the application without the scope; that of another table as it is. */
function shortName(table: string, scope: string): string {
  return table.startsWith(`${scope}_`) ? table.slice(scope.length + 1) : table;
}

/** The values that a column may have; none where it may have others, too. */
function choicesOf({ choices = {}, dropdown }: Column): readonly string[] {
  return dropdown === 'suggestion' ? [] : Object.keys(choices);
}

function kindOf(name: string, column: Column, scope: string): string {
  const choices = choicesOf(column);
  if (choices.length > 0) return `Choice<${choices.map(quoted).join(' | ')}>`;
  if (column.made === 'ReferenceColumn')
    return `Reference<${quoted(shortName(column.referenceTable ?? '', scope))}>`;
  const kind = KINDS[column.made];
  if (kind === undefined)
    throw new Error(`Column ${name}: what does a ${column.made} hold? Add it to KINDS.`);
  return kind;
}

/** Types of the columns of all tables. */
export function columnTypes(tables: readonly FluentTable[], scope: string): string {
  const parts = tables.map(({ name, extends: parent, schema }) => {
    const columns = Object.entries(schema).map(
      ([column, each]) => `${column}: ${kindOf(`${name}.${column}`, each, scope)};`,
    );
    const inherited = parent === undefined ? '' : ` & Inherited[${quoted(parent)}]`;
    return `${shortName(name, scope)}: {\n${columns.join('\n')}\n}${inherited};`;
  });
  return `${HEAD}import type { Choice, Decimal, Flag, Inherited, Integer, Reference, Secret, Text, Time } from '../columns.d.ts';

/** The columns of each table of the application, and what each holds. */
export interface Columns {
${parts.join('\n')}
}
`;
}

/** Lengths of the text columns, and values of the choice columns, one constant a table. */
export function columnValues(tables: readonly FluentTable[], scope: string): string {
  const parts = tables.flatMap(({ name, schema }) => {
    const columns = Object.entries(schema);
    const constant = shortName(name, scope).toUpperCase();
    const lengths = columns.flatMap(([column, { maxLength }]) =>
      maxLength === undefined ? [] : [`${column}: ${maxLength},`],
    );
    const choices = columns.flatMap(([column, each]) => {
      const choices = choicesOf(each).map(quoted);
      return choices.length === 0 ? [] : [`${column}: [${choices.join(', ')}],`];
    });
    const of = (what: string, entries: string[]): string =>
      entries.length === 0
        ? ''
        : `export const ${constant}_${what} = {\n${entries.join('\n')}\n} as const;\n`;
    return [of('LENGTH', lengths), of('CHOICES', choices)].filter((part) => part !== '');
  });
  return `${HEAD}/** How long the text of a column may be, and which values a choice column has: a constant for each table. */\n\n${parts.join('\n')}`;
}

/** The generated files, and what makes the text of each. */
export const GENERATED: Readonly<Record<string, (tables: readonly FluentTable[], scope: string) => string>> =
  {
    'src/server/core/generated/columns.d.ts': columnTypes,
    'src/server/core/generated/column-values.ts': columnValues,
  };
