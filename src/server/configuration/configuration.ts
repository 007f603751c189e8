import type { Choice, ColumnOf, Integer } from '../core/columns.d.ts';
import { plainQuery, restrictsCreated } from '../cse/query.ts';
import { readableProblem, tenantUrls, type TenantUrls } from '../cse/base-url.ts';
import { createError } from '../core/error.ts';
import { resolveState } from './default-state.ts';
import { assertActsHere } from './instance.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { past } from '../core/times.ts';

/** One Sumo Logic tenant, checked. Times in milliseconds. */
export interface Configuration {
  id: string;
  name: string;
  /** When the record was last saved, milliseconds since 1970 UTC; 0 when that is unknown. */
  savedAt: number;
  urls: TenantUrls;
  accessId: string;
  accessKey: string;
  query: string;
  interval: number;
  lookBack: number;
  overlap: number;
  timeBudget: number;
  company: string;
  assignmentGroup: string;
  /** Choice value of sn_si_incident.state; empty where none is set or the one set does not exist. */
  incidentState: string;
  /** The incident is shown on its Insight, and by option said in a comment. */
  linkBack: boolean;
  linkComment: boolean;
  /** A closed incident closes its Insight, by option after a comment. */
  closeInsight: boolean;
  /** Status of an Insight whose incident is re-opened; empty leaves it closed. */
  reopenedStatus: string;
  closeComment: boolean;
  /** What happens to an open incident whose Insight is closed in CSE. */
  closedInCse: 'off' | 'note' | 'resolve' | 'close';
  /** A closed incident is re-opened with its Insight; else a work note says so. */
  reopenIncident: boolean;
  /** Changes of severity, status, assignee or number of Signals become one work note. */
  noteChanges: boolean;
  /** The priority of an open incident follows a raised severity, unless somebody has changed it. */
  raisePriority: boolean;
  /** The app looks for rules that CSE disables, and Actions are notified. */
  watchRules: boolean;
  /** Machines are looked up among the configuration items, and created when missing. */
  configurationItems: 'off' | 'match' | 'create';
  attackLinks: boolean;
  observables: boolean;
  affectedUsers: boolean;
  /** Most new incidents in one day (UTC). */
  dailyCap: number;
  /** Reported once per run: settings that are invalid on this instance. */
  findings: readonly string[];
}

export const DEFAULT_QUERY = '-status:"closed"';
const CLOSED_IN_CSE = ['off', 'note', 'resolve', 'close'] as const;
const CONFIGURATION_ITEMS = ['off', 'match', 'create'] as const;
const MINUTE = 60_000;
const CONSOLE_URL = /^(https:\/\/[a-z0-9.-]+(?::\d{1,5})?)(?:\/\S*)?$/i;

/**
 * Reads and checks a configuration row.
 * Throws an `invalid` error that names the field, or where this instance must not act for the configuration: without what it
 * gives nobody can call the tenant. See `missingFields` for a row that nobody has filled in yet.
 */
export function readConfiguration(row: Row<'configuration'>, ports: Ports): Configuration {
  assertActsHere(row, ports);
  const problem = checkConfiguration(row);
  if (problem !== '')
    // The problem says what to enter.
    throw createError('configuration', `Configuration ${row.text('name')}`, problem, {
      errorClass: 'invalid',
      remedy: '',
    });
  const state = resolveState(row.text('default_incident_state'), ports.rows);
  return {
    id: row.id,
    name: row.text('name'),
    savedAt: past(row.time('sys_updated_on'), ports.clock.now()),
    urls: urlsOf(row, ports.settings.text('allowed_hosts')),
    accessId: row.text('access_id').trim(),
    accessKey: row.secret('access_key').trim(),
    query: queryOf(row),
    interval: numberOf(row, 'interval', 5) * MINUTE,
    lookBack: numberOf(row, 'look_back', 24) * 60 * MINUTE,
    overlap: numberOf(row, 'overlap', 30) * MINUTE,
    timeBudget: numberOf(row, 'time_budget', 60) * 1000,
    company: row.text('company'),
    assignmentGroup: row.text('assignment_group'),
    incidentState: state.value,
    linkBack: row.flag('link_back'),
    linkComment: row.flag('link_comment'),
    closeInsight: row.flag('close_insight'),
    reopenedStatus: row.text('reopened_status').trim(),
    closeComment: row.flag('close_comment'),
    closedInCse: optionOf(row, 'closed_in_cse', CLOSED_IN_CSE, 'off'),
    reopenIncident: row.flag('reopen_incident'),
    noteChanges: row.flag('note_changes'),
    raisePriority: row.flag('raise_priority'),
    watchRules: row.flag('watch_rules'),
    configurationItems: optionOf(row, 'configuration_items', CONFIGURATION_ITEMS, 'create'),
    attackLinks: row.flag('attack_links'),
    observables: row.flag('observables'),
    affectedUsers: row.flag('affected_users'),
    dailyCap: numberOf(row, 'daily_cap', 1000),
    findings: state.finding === '' ? [] : [state.finding],
  };
}

/** The Query of a configuration as CSE is asked; the default where none is entered. */
export function queryOf(row: Row<'configuration'>): string {
  return plainQuery(row.text('query')) || DEFAULT_QUERY;
}

/** True if an option asks for what changes in CSE after an Insight became an incident. */
export function followsChanges(
  configuration: Pick<Configuration, 'closedInCse' | 'noteChanges' | 'raisePriority' | 'reopenIncident'>,
): boolean {
  const { closedInCse, noteChanges, raisePriority, reopenIncident } = configuration;
  return closedInCse !== 'off' || noteChanges || raisePriority || reopenIncident;
}

/** A tenant may have a console address of its own; links to Insights then begin with it. */
function urlsOf(row: Row<'configuration'>, allowedHosts: string): TenantUrls {
  const urls = tenantUrls(row.text('host'), allowedHosts);
  const own = CONSOLE_URL.exec(row.text('console_url').trim())?.[1];
  return own === undefined ? urls : { ...urls, console: own };
}

/** Labels of the fields without which no call can be made. */
export function missingFields(row: Row<'configuration'>): readonly string[] {
  return [
    ...(row.text('host').trim() === '' ? ['Host'] : []),
    ...(row.text('access_id').trim() === '' ? ['Access ID'] : []),
    ...(row.secret('access_key').trim() === '' ? ['Access Key'] : []),
  ];
}

const RANGES: readonly (readonly [ColumnOf<'configuration', Integer>, string, number, number])[] = [
  ['interval', 'Interval', 1, 1440],
  ['look_back', 'Look-back', 1, 24 * 90],
  ['overlap', 'Overlap', 0, 24 * 60],
  ['time_budget', 'Time budget', 5, 600],
  ['daily_cap', 'Daily cap', 1, 100_000],
];

/**
 * What can never work in a configuration, all of it, in words for its form; empty when there is nothing.
 * Whether the host is an allowed one is judged at each run: the property may be set later than the field.
 */
export function checkConfiguration(row: Row<'configuration'>): string {
  return [
    // The Host first: the Setup page shows what begins with its name beside it.
    readableProblem(row.text('host')),
    restrictsCreated(plainQuery(row.text('query')))
      ? 'Query must not restrict "created": the poll adds the time window'
      : '',
    ...RANGES.map(([column, label, least, most]) => {
      const text = row.text(column);
      const value = Number(text);
      const isFine = text === '' || (Number.isInteger(value) && value >= least && value <= most);
      return isFine ? '' : `${label} must be a whole number from ${least} to ${most}`;
    }),
    // Mails contain it as it is.
    /[<>]|\$\{/.test(row.text('name')) ? 'Name must not contain "<", ">" or "${"' : '',
    isConsoleUrl(row.text('console_url').trim()) ? '' : 'Console URL must read https://<host>',
  ]
    .filter((problem) => problem !== '')
    .join('. ');
}

function isConsoleUrl(text: string): boolean {
  return text === '' || CONSOLE_URL.test(text);
}

/** A number that checkConfiguration has accepted; the default for an empty field. */
function numberOf(
  row: Row<'configuration'>,
  column: ColumnOf<'configuration', Integer>,
  fallback: number,
): number {
  return row.text(column) === '' ? fallback : row.integer(column);
}

/**
 * A choice that the code knows. New values of existing choice lists may not arrive by an upgrade, and web services write any text:
 * what is not known is the default.
 */
function optionOf<T extends string>(
  row: Row<'configuration'>,
  column: ColumnOf<'configuration', Choice<T>>,
  known: readonly T[],
  fallback: T,
): T {
  return known.find((each) => each === row.text(column)) ?? fallback;
}
