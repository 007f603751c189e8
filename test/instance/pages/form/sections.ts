import { FORMS, type SectionLayout } from '../../base/layouts.ts';
import type { Platform, Row } from '../../types.ts';

/** A part of a section: two columns of fields side by side, or fields over the whole width. */
export interface Part {
  left: string[];
  right: string[];
  below: string[];
}

/** A section of a form: its caption, and the names of its columns in their places. */
export interface Section {
  caption: string;
  parts: Part[];
}

const byPosition = (a: Row, b: Row): number => Number(a['position'] ?? 0) - Number(b['position'] ?? 0);

/** Rows of a table of the platform's own that an app may bring; none where none did. */
export function rowsOf({ schema, store }: Platform, table: string, column: string, value: string): Row[] {
  return schema.has(table) ? [...store.rows(table)].filter((row) => row[column] === value) : [];
}

/** Elements that begin with a dot divide columns: `.begin_split`, left, `.split`, right, `.end_split`. */
function partsOf(elements: readonly string[]): Part[] {
  const parts: Part[] = [{ left: [], right: [], below: [] }];
  let place: keyof Part = 'below';
  for (const element of elements) {
    if (element === '.begin_split') {
      parts.push({ left: [], right: [], below: [] });
      place = 'left';
    } else if (element === '.split') place = 'right';
    else if (element === '.end_split') place = 'below';
    else if (element !== '' && !element.startsWith('.')) parts.at(-1)?.[place].push(element);
  }
  return parts.filter(({ left, right, below }) => left.length + right.length + below.length > 0);
}

function installedSections(platform: Platform, table: string): Section[] {
  const [form] = rowsOf(platform, 'sys_ui_form', 'name', table);
  const entries = rowsOf(platform, 'sys_ui_form_section', 'sys_ui_form', form?.sys_id ?? '').sort(byPosition);
  return entries.map((entry) => {
    const id = entry['sys_ui_section'] ?? '';
    const elements = rowsOf(platform, 'sys_ui_element', 'sys_ui_section', id).sort(byPosition);
    const caption = platform.store.get('sys_ui_section', id)?.['caption'] ?? '';
    return { caption, parts: partsOf(elements.map(({ element = '' }) => element)) };
  });
}

const ofLayout = ({ caption, left = [], right = [], below = [] }: SectionLayout): Section => ({
  caption,
  parts: [{ left, right, below }],
});

/** Every column that the platform does not keep for itself, half of them beside the others. */
function plainSection({ schema }: Platform, table: string): Section {
  const columns = schema.columns(table).filter(({ name }) => !name.startsWith('sys_'));
  const isLong = (maxLength: number): boolean => maxLength > 255;
  const short = columns.filter(({ maxLength }) => !isLong(maxLength)).map(({ name }) => name);
  const half = Math.ceil(short.length / 2);
  return {
    caption: schema.table(table).label,
    parts: [
      {
        left: short.slice(0, half),
        right: short.slice(half),
        below: columns.filter(({ maxLength }) => isLong(maxLength)).map(({ name }) => name),
      },
    ],
  };
}

/** The sections of a table's form: those that an app brings for it, or for a table that it extends; else the base system's. */
export function sectionsOf(platform: Platform, table: string): Section[] {
  for (const name of platform.schema.lineage(table)) {
    const installed = installedSections(platform, name);
    if (installed.length > 0) return installed;
    const layout = FORMS[name];
    if (layout) return layout.map(ofLayout);
  }
  return [plainSection(platform, table)];
}

/** All columns that stand in sections. */
export const columnsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ parts }) => parts.flatMap(({ left, right, below }) => [...left, ...right, ...below]));
