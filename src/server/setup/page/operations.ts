import { isObject, parseJson, textOf } from '../../core/json.ts';
import { TABLE } from '../../core/names.ts';
import type { PageAnswer } from '../../platform/page.ts';
import type { Ports, Rights, Row } from '../../platform/ports.d.ts';
import { activate } from './activate.ts';
import { closing, saveClosing } from './close.ts';
import { connect } from './connect.ts';
import { preview } from './preview.ts';
import { confirmRulesAndMap, createRules, rulesAndMap } from './rules-and-map.ts';
import { GONE } from './save.ts';
import { select } from './select.ts';
import { configurationsIn, stateOf } from './state.ts';

/** A request to the API of the Setup page. */
export interface PageRequest {
  query: Readonly<Record<string, string>>;
  body: string;
}

type Body = Readonly<Record<string, unknown>>;
type Operation = (row: Row<'configuration'>, body: Body, ports: Ports) => unknown;

/** What the API can be asked, by the name that its resources call. */
const OPERATIONS = {
  state: (row, _body, ports) => stateOf(row, ports),
  connect: (row, body, ports) =>
    connect(
      row,
      {
        host: textIn(body, 'host'),
        accessId: textIn(body, 'accessId'),
        accessKey: textIn(body, 'accessKey'),
      },
      ports,
    ),
  select: (row, body, ports) =>
    select(row, { query: textIn(body, 'query'), save: body['save'] === true }, ports),
  rules: (row, _body, ports) => rulesAndMap(row, ports),
  createRules: (row, _body, ports) => createRules(row, ports),
  confirmRules: (row, _body, ports) => confirmRulesAndMap(row, ports),
  closing: (row, _body, ports) => closing(row, ports),
  saveClosing: (row, body, ports) =>
    saveClosing(row, { closeInsight: body['closeInsight'] === true, rows: rowsIn(body) }, ports),
  preview: (row, body, ports) => preview(row, { insight: textIn(body, 'insight') }, ports),
  activate: (row, body, ports) => activate(row, body['active'] !== false, ports),
} satisfies Readonly<Record<string, Operation>>;

/** Operations that store something: the user must be allowed to write the records, as their forms demand it. */
const WRITING: readonly string[] = ['connect', 'select', 'createRules', 'saveClosing', 'activate'];

/**
 * Answers a request of the Setup page. Who may call it at all is decided by the access control of the API; that a record may be
 * written is asked here, as our own writes obey no access control.
 */
export function answerTo(name: string, request: PageRequest, ports: Ports, rights: Rights): PageAnswer {
  const operation = operationOf(name);
  if (operation === undefined)
    return problem(404, 'The Setup page asked for something that is not known here.');
  const body = request.body === '' ? {} : parseJson(request.body);
  if (!isObject(body)) return problem(400, 'The request holds no JSON object. Load the page again.');
  const row = chosen(request.query['configuration'] ?? '', ports);
  if (row === null) return problem(404, GONE);
  const allowed = rights.onRecord(TABLE.configuration, row.id);
  if (!allowed.read || (WRITING.includes(name) && !allowed.write))
    return problem(403, `You may not change the configuration ${row.text('name')}. Ask an administrator.`);
  return { status: 200, body: operation(row, body, ports) };
}

/** Own ones alone: a name comes from a script of the app, and an object has others. */
function operationOf(name: string): Operation | undefined {
  return Object.keys(OPERATIONS).includes(name) ? OPERATIONS[name as keyof typeof OPERATIONS] : undefined;
}

/** The configuration that is asked for, else the first by name. */
function chosen(id: string, ports: Ports): Row<'configuration'> | null {
  const wanted = id === '' ? configurationsIn(ports)[0]?.id : id;
  return wanted === undefined ? null : ports.rows.byId(TABLE.configuration, wanted);
}

/** An answer that is no result, with words for people. */
function problem(status: number, message: string): PageAnswer {
  return { status, body: { ok: false, message, errors: {} } };
}

function textIn(body: Body, name: string): string {
  return textOf(body[name]);
}

function rowsIn(body: Body): { id: string; resolution: string }[] {
  const list: unknown = body['rows'];
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).filter(isObject).map((each) => ({
    id: textIn(each, 'id'),
    resolution: textIn(each, 'resolution'),
  }));
}
