import type { ButtonModel, FieldModel } from '../../../ui/index.ts';
import { isOn } from '../../engine/catalog.ts';
import { offeredActions } from '../../engine/ui-actions.ts';
import { titleOfRecord } from '../../records/index.ts';
import type { Platform, Row, Transaction } from '../../types.ts';
import { pluralOf } from '../list/words.ts';
import { atfButtons } from '../special/atf.ts';
import { jobButtons } from '../special/jobs.ts';
import { showPage } from '../view.ts';
import type { Visit } from '../visit.ts';
import { fieldMaker, markOf, type FormState } from './fields.ts';
import { openRecord, type Opened } from './open.ts';
import { fieldStates, livePolicies } from './policies.ts';
import { relatedLists } from './related.ts';
import { withValues, type Sent } from './save.ts';
import { columnsOf, sectionsOf, type Section } from './sections.ts';
import { streamOf } from './stream.ts';
import { inputOf } from './values.ts';

const SYSTEM = [
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_id',
];

/** Buttons of the platform itself, and UI actions; links stand below the form. */
function actionsOf({ host, tx }: Visit, opened: Opened, writable: boolean) {
  const { platform } = host;
  const { table, row, isNew } = opened;
  const own: ButtonModel[] = isNew
    ? [
        { label: 'Submit', value: 'sysverb_insert', kind: 'primary' },
        { label: 'Save', value: 'sysverb_insert_and_stay' },
      ]
    : [
        { label: 'Update', value: 'sysverb_update', kind: 'primary' },
        { label: 'Save', value: 'sysverb_update_and_stay' },
      ];
  const actions = offeredActions(platform, tx, { table, row, place: 'form', isNew });
  const toButton = (action: Row): ButtonModel => ({
    label: action['name'] ?? '',
    value: action.sys_id,
    ...(action['hint'] ? { title: action['hint'] } : {}),
  });
  const mayDelete = !isNew && platform.acl.can(tx, 'delete', table, row);
  const buttons = [
    ...(writable ? own : []),
    ...actions.filter((action) => isOn(action['form_button'])).map(toButton),
    ...atfButtons(host, tx, opened),
    ...jobButtons(tx, opened),
    ...(mayDelete ? [deleteButton()] : []),
  ];
  const links = actions.filter((action) => !isOn(action['form_button'])).map(toButton);
  const named = (button: ButtonModel): ButtonModel => ({ name: 'sysparm_action', ...button });
  return {
    buttons: buttons.map(named),
    links: links.map((link) => named({ ...link, kind: 'link' as const })),
  };
}

const deleteButton = (): ButtonModel => ({
  label: 'Delete',
  value: 'sysverb_delete',
  kind: 'danger',
  confirm: 'Delete this record?',
});

type Make = (name: string) => FieldModel | undefined;

function fieldsOf(names: readonly string[], make: Make): FieldModel[] {
  return names.map(make).filter((field) => field !== undefined);
}

/** A section with its fields; undefined where the user may read none of them. */
function sectionModel(visit: Visit, { caption, parts }: Section, make: Make, { table, row, isNew }: Opened) {
  const models = parts.map(({ left, right, below }) => ({
    left: fieldsOf(left, make),
    right: fieldsOf(right, make),
    below: fieldsOf(below, make).map((field) => ({ ...field, wide: true })),
  }));
  const fields = models.flatMap(({ left, right, below }) => [...left, ...right, ...below]);
  const journals = fields.filter(({ kind }) => kind === 'journal').map(({ name }) => name);
  const stream = isNew ? [] : streamOf(visit.host.platform, visit.tx, table, row, journals);
  return fields.length === 0 ? undefined : { caption, parts: models, stream };
}

/** What stands on no form: columns that hold something, and who made the record when. */
function restOf(
  { schema }: Platform,
  { table, isNew }: Opened,
  shown: ReadonlySet<string>,
  make: Make,
): FieldModel[] {
  if (isNew) return [];
  const others = schema.columns(table).map(({ name }) => name);
  const own = others.filter((name) => !shown.has(name) && !SYSTEM.includes(name));
  const system = SYSTEM.filter((name) => !shown.has(name));
  return fieldsOf([...own, ...system], make)
    .map((field) => ({ ...field, readOnly: true, hidden: false, mandatory: false }))
    .filter(({ value, display }) => (display ?? value) !== '');
}

/** Marks of the inputs as they were, to tell what a person changed. A new record has no earlier values. */
function marksOf(
  platform: Platform,
  tx: Transaction,
  { table, row, isNew }: Opened,
  names: readonly string[],
): string {
  if (isNew) return '{}';
  const marks = names.flatMap((name) => {
    const column = platform.schema.column(table, name);
    return column ? [[name, markOf(inputOf(platform, tx, table, column, row[name] ?? ''))]] : [];
  });
  return JSON.stringify(Object.fromEntries(marks));
}

/** UI policies as the script of the page follows them, with the values of fields that the form does not hold. */
function liveModel({ host: { platform } }: Visit, { table, row }: Opened) {
  const policies = livePolicies(platform, table);
  const names = new Set(policies.flatMap(({ groups }) => groups.flat(2).map(({ field }) => field)));
  const values = Object.fromEntries([...names].map((name) => [name, row[name] ?? '']));
  return { policies: JSON.stringify(policies), values: JSON.stringify(values) };
}

const NOTHING: Pick<Sent, 'entered' | 'errors'> = { entered: new Map(), errors: new Map() };

/** The form of a record; what was entered and not saved is kept, with what is wrong about it. */
export function showRecord(
  visit: Visit,
  opened: Opened,
  { entered, errors, values = {} }: Pick<Sent, 'entered' | 'errors'> & Partial<Sent> = NOTHING,
): string {
  const { host, tx, query, form } = visit;
  const { platform } = host;
  const { table, row, isNew } = opened;
  const sections = sectionsOf(platform, table);
  const states = fieldStates(platform, tx, table, withValues(row, values));
  const state: FormState = { ...opened, entered, errors, states };
  const make = fieldMaker(platform, tx, state);
  const names = columnsOf(sections);
  const writable = platform.acl.can(tx, isNew ? 'create' : 'write', table, isNew ? undefined : row);
  const { label } = platform.schema.table(table);
  const name = isNew ? 'New record' : titleOfRecord(platform, tx, table, row) || row.sys_id;
  return showPage(visit, `${label} ${name}`, 'form/form', {
    label,
    plural: pluralOf(platform, table),
    name,
    title: `${label} ${name}`,
    list: `/${table}_list.do`,
    action: `/${table}.do?${new URLSearchParams({ sys_id: isNew ? '-1' : row.sys_id }).toString()}`,
    goto: form.get('sysparm_goto_url') ?? query.sysparm_goto_url ?? '',
    number: isNew ? (row['number'] ?? '') : '',
    modCount: row.sys_mod_count ?? '0',
    original: marksOf(platform, tx, opened, names),
    live: liveModel(visit, opened),
    sections: sections
      .map((each) => sectionModel(visit, each, make, opened))
      .filter((each) => each !== undefined),
    rest: restOf(platform, opened, new Set(names), make),
    related: isNew ? [] : relatedLists(platform, tx, table, row),
    ...actionsOf(visit, opened, writable),
  });
}

/** The page of a record, by its sys_id. */
export function recordPage(visit: Visit, asked: string): string {
  const opened = openRecord(visit, asked);
  return showRecord(visit, opened.isNew ? opened : { ...opened, row: asDisplayed(visit, opened) });
}

/** The record with what display rules fill in for its form; nothing of that is stored (assumption A272). */
const asDisplayed = ({ host: { platform }, tx }: Visit, { table, row }: Opened): Row =>
  platform.rules.display(tx, table, row);
