import { ADAPTER, IP_ADDRESS, ITEM } from '../enrich/items/cmdb.ts';
import { RULE, SOURCE } from '../enrich/items/rules.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import type { Ports, Rows } from '../platform/ports.d.ts';
import {
  fault,
  ok,
  stoppedBy,
  warning,
  type Check,
  type Finding,
  type Level,
  type Subject,
} from './check.ts';

/** What ServiceNow grants this application: one read of each table of others, one harmless call of each API, its own records. */
export const ACCESS_CHECKS: readonly Check[] = [
  { name: 'Runtime access tracking', failure: 'warning', run: tracking },
  { name: 'Tables of other applications', failure: 'warning', run: tables },
  { name: 'APIs', failure: 'error', run: apis },
  { name: 'Cross-Scope Access records', failure: 'warning', run: privileges },
];

const PRIVILEGE = 'sys_scope_privilege';

/** Nothing works without these; what else is refused leaves something out. */
const REQUIRED: readonly string[] = [TABLE.incident, TABLE.importSet];

const OPTIONAL: readonly string[] = [
  TABLE.choice,
  TABLE.transformMap,
  TABLE.transformEntry,
  TABLE.scheduledJob,
  TABLE.scope,
  PRIVILEGE,
  TABLE.cardValue,
  'sys_dictionary',
  'sys_db_object',
  'sys_user',
  'sys_user_has_role',
  'sys_email',
  'sysevent',
  'task_ci',
  'sn_si_m2m_task_affected_user',
  ITEM,
  ADAPTER,
  IP_ADDRESS,
  RULE,
  SOURCE,
];

/** Those that this instance lacks are others' to say. */
function tables({ ports }: Subject): Finding[] {
  const probe = (table: string): string => (readable(table, ports.rows) ? table : '');
  return [
    ...asked(
      REQUIRED.map((table) => [table, () => probe(table)]),
      'error',
      'Can read',
    ),
    ...asked(
      OPTIONAL.map((table) => [table, () => probe(table)]),
      'warning',
      'Can read',
    ),
  ];
}

/** False for a table that this instance lacks. Throws where it may not be read. */
function readable(table: string, rows: Rows): boolean {
  if (!rows.hasTable(table)) return false;
  rows.first(table, { where: [] });
  return true;
}

type Question = readonly [name: string, ask: () => unknown];

/** One short line for what is granted, and one for each refusal. An answer of '' is neither. */
function asked(questions: readonly Question[], level: Level, words: string): Finding[] {
  const granted: string[] = [];
  const findings: Finding[] = [];
  for (const [name, ask] of questions) {
    try {
      if (ask() !== '') granted.push(name);
    } catch (thrown) {
      findings.push(stoppedBy(thrown, name, level));
    }
  }
  return granted.length === 0 ? findings : [ok(`${words} ${granted.join(', ')}`), ...findings];
}

function apis({ ports }: Subject): Finding[] {
  return [
    ...asked(requiredCalls(ports), 'error', 'Can call'),
    ...asked(optionalCalls(ports), 'warning', 'Can call'),
  ];
}

function requiredCalls({ rows, clock, settings, probeHttp, importSets }: Ports): Question[] {
  return [
    ['GlideRecord', () => rows.first(TABLE.configuration, { where: [] })],
    ['GlideAggregate', () => rows.countBy(TABLE.configuration, 'active', [])],
    ['encoded queries', () => rows.understands(TABLE.configuration, 'active=true')],
    ['GlideDateTime', () => clock.now()],
    ['properties', () => `value ${settings.text('sumo_debug')}`],
    ['RESTMessageV2', () => probeHttp()],
    [
      'GlideImportSetTransformer',
      () => {
        const importSet = importSets.open('Validate Setup') ?? '';
        importSets.loaded(importSet);
        importSets.transform(importSet);
        rows.removeAll(TABLE.importSet, [['sys_id', '=', importSet]]);
      },
    ],
  ];
}

/** Without these the app goes on: code makes the hashes, jobs make up for events. */
function optionalCalls({ services, events, clock }: Ports): Question[] {
  return [
    ['GlideDigest', () => services.sha256Hex('a') ?? ''],
    ['CertificateEncryption', () => services.hmacBase64('YQ==', 'a') ?? ''],
    [
      'event queue',
      () => {
        events.deliverAt('', clock.now());
        const problem = events.problem();
        if (problem !== '') throw new Error(problem);
      },
    ],
  ];
}

const MODES: Readonly<Record<string, string>> = {
  '': 'None: every access is granted',
  none: 'None: every access is granted',
  permissive: 'Tracking: every access is granted and recorded',
  enforcing: 'Enforcing: access without an allowed Cross-Scope Access record is refused',
};

function tracking({ ports }: Subject): Finding[] {
  const { rows } = ports;
  if (!rows.hasColumn(TABLE.scope, 'runtime_access_tracking')) return [];
  const app = rows.first(TABLE.scope, { where: [['scope', '=', SCOPE]] });
  const mode = app?.text('runtime_access_tracking') ?? '';
  return [ok(`Runtime access tracking is ${MODES[mode] ?? mode}`)];
}

/** More than the app ships. */
const MOST_PRIVILEGES = 1000;

/** Reads the app's own records back: one that is denied, or whose target scope did not resolve, grants nothing. */
function privileges({ ports }: Subject): Finding[] {
  const { rows } = ports;
  const known = new Map<string, boolean>([['global', true]]);
  const resolves = (scope: string): boolean => {
    const found = known.get(scope) ?? (scope !== '' && rows.byId(TABLE.scope, scope) !== null);
    known.set(scope, found);
    return found;
  };
  const denied: string[] = [];
  const unresolved: string[] = [];
  let count = 0;
  const where = [['source_scope.scope', '=', SCOPE]] as const;
  rows.each(PRIVILEGE, { where, orderBy: 'target_name', limit: MOST_PRIVILEGES }, (row) => {
    const target = row.text('target_name');
    // Applications that this instance lacks resolve to nothing, and nothing of them is used.
    if (row.text('target_type') === 'sys_db_object' && !rows.hasTable(target)) return;
    count += 1;
    const name = `(${row.text('operation')}, ${target})`;
    if (row.text('status') !== 'allowed') denied.push(name);
    if (row.text('target_type') !== 'sys_script_include' && !resolves(row.text('target_scope')))
      unresolved.push(name);
  });
  if (count === 0)
    return [fault('This application has no Cross-Scope Access record', 'install the application again')];
  return [
    ...(denied.length + unresolved.length === 0
      ? [ok(`${count} Cross-Scope Access records are allowed`)]
      : []),
    ...problem(denied, 'are not allowed', 'set their Status to Allowed'),
    ...problem(unresolved, 'name no application that exists on this instance', 'choose their Target Scope'),
  ];
}

function problem(names: readonly string[], what: string, advice: string): Finding[] {
  if (names.length === 0) return [];
  const where = 'in System Applications > Application Cross-Scope Access';
  return [warning(`Cross-Scope Access records ${names.join(', ')} ${what}`, `${advice} ${where}`)];
}
