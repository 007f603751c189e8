import { isRefused } from '../core/refusal.ts';
import type { CseClient } from '../cse/client.ts';
import { capabilityFor } from '../cse/failure.ts';
import { DISABLED_BY_CSE } from '../cse/rules.ts';
import { asAppError, concernsEveryCall, isAppError, type AppError } from '../core/error.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { TABLE } from '../core/names.ts';
import { ONE_READS } from '../configuration/same-tenant.ts';
import { claimId } from '../records/identity.ts';
import type { Ports } from '../platform/ports.d.ts';
import { LACKS_RIGHT } from '../status/findings.ts';
import { fault, ok, stoppedBy, warning, type Finding } from './check.ts';
import { offerResolutions, readResolutions, RESOLUTION_CALLS } from './resolutions.ts';

/** What the steps work with under their tenant's lease. */
export interface CseSubject {
  configuration: Configuration;
  client: CseClient;
  ports: Ports;
}

/** One question to Cloud SIEM. They are asked in order, as many as the rate limit allows at once. */
export interface CseStep {
  /** Most calls that it makes. */
  calls: number;
  /** What it is about. */
  name: string;
  isOn(configuration: Configuration, ports: Ports): boolean;
  run(subject: CseSubject): readonly Finding[];
}

/** No Insight has this id: a write to it changes nothing, and is refused before that where the right is missing. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const always = (): boolean => true;

/** What lets an Action of the type Recorded Future write into CSE. */
const ENRICH = {
  label: 'Enrich Insights and Enrich Signals of Insights',
  columns: ['enrich_insights', 'enrich_signals'],
} as const;

/** Something that the key must be permitted to write. */
interface Right {
  capability: string;
  /** Options of the configuration that need it. */
  option: string;
  what: string;
  isOn: CseStep['isOn'];
  /** A question whether the key may: 404 means that it may, 403 that its role lacks the capability. */
  write(client: CseClient): void;
}

const RIGHTS: readonly Right[] = [
  {
    capability: 'Manage Enrichments',
    option: `Show incident on Insight and, of Actions, ${ENRICH.label}`,
    what: 'write enrichments',
    isOn: ({ linkBack }, ports) => linkBack || actionsEnrich(ports),
    write: (client) => client.putEnrichment(NOWHERE, 'ServiceNow', { detail: {} }),
  },
  {
    capability: 'Comment on Insights',
    option: 'Comment on link and Comment on close',
    what: 'comment on Insights',
    isOn: (each) => (each.linkBack && each.linkComment) || (each.closeInsight && each.closeComment),
    write: (client) => client.addComment(NOWHERE, 'Validate Setup'),
  },
  {
    capability: 'Manage Insight Status',
    option: 'Close Insight',
    what: 'close Insights',
    isOn: ({ closeInsight }) => closeInsight,
    write: (client) => client.setStatus(NOWHERE, 'closed', 'Resolved'),
  },
];

export const CSE_STEPS: readonly CseStep[] = [
  { calls: 1, name: 'access', isOn: always, run: access },
  { calls: RESOLUTION_CALLS, name: 'resolutions', isOn: always, run: resolutions },
  { calls: 1, name: 'query', isOn: always, run: query },
  {
    calls: RIGHTS.length,
    name: 'rights',
    isOn: (...given) => wanted(...given).length > 0,
    run: rights,
  },
  { calls: 1, name: 'rules', isOn: ({ watchRules }) => watchRules, run: rules },
];

/** Two reads at most. */
function actionsEnrich({ rows }: Ports): boolean {
  const active = [
    ['type', '=', 'recorded_future'],
    ['active', '=', 'true'],
  ] as const;
  return ENRICH.columns.some(
    (column) => rows.first(TABLE.action, { where: [...active, [column, '=', 'true']] }) !== null,
  );
}

/**
 * Runs a step. `stop` is set where every further call would fail the same way, or Cloud SIEM is not available: what it would say of the
 * others means nothing. Never throws an AppError of CSE.
 */
export function runStep(step: CseStep, subject: CseSubject): { findings: readonly Finding[]; stop: boolean } {
  try {
    return { findings: step.run(subject), stop: false };
  } catch (thrown) {
    const error = asAppError(thrown, 'setup', 'Validate Setup');
    const stop = error.status >= 500 || (error.status !== 403 && concernsEveryCall(error));
    return { findings: [failed(error)], stop };
  }
}

/** What failed and why is the error's; what to do is said here alone. */
function failed(error: AppError): Finding {
  const again = 'validate the set-up again in a minute';
  const { problem, status } = error;
  if (isRefused(error)) return stoppedBy(error, 'Cloud SIEM', 'error');
  if (error.area !== 'cse') return fault(problem, 'see the system log');
  if (status === 401) return fault(problem, `enter Access ID and Access Key again, or ${again}`);
  if (status === 403)
    return fault(
      problem,
      `add the capability ${capabilityFor(error.operation)} to the role of the key's user`,
    );
  if (error.errorClass === 'rateLimited') return warning(problem, again);
  if (status === 0) return fault(problem, `check Host, proxy and firewall, then ${again}`);
  if (status === 200 || (status >= 300 && status < 400)) return fault(problem, 'correct the Host');
  if (status >= 500) return fault(problem, `Cloud SIEM is not available: ${again}`);
  return fault(problem, error.operation === 'GET /insights' ? 'correct the Query' : 'correct the Host');
}

function access({ client, configuration }: CseSubject): Finding[] {
  client.checkAccess();
  return [ok(`Cloud SIEM at ${configuration.urls.api} accepts the credentials`)];
}

function resolutions({ client, ports }: CseSubject): Finding[] {
  return offerResolutions(readResolutions(client), ports);
}

/** Seconds by which the two clocks may differ. */
const MOST_SKEW = 60;

function query({ client, configuration, ports }: CseSubject): Finding[] {
  const page = client.listInsights(configuration.query, 0, true, 1);
  const matching = `Connected: ${page.total} Insight${page.total === 1 ? ' matches' : 's match'}`;
  const shared = overlapOf(page.objects[0], configuration, ports);
  const skew = page.answeredAt === null ? 0 : Math.round((page.answeredAt - ports.clock.now()) / 1000);
  if (Math.abs(skew) <= MOST_SKEW) return [ok(matching), ...shared];
  const direction = skew > 0 ? 'ahead of' : 'behind';
  return [
    ok(matching),
    warning(
      `The clock of Cloud SIEM is ${Math.abs(skew)} seconds ${direction} this instance's`,
      'check the clock of this instance',
    ),
    ...shared,
  ];
}

/** The newest Insight of the query was taken by another active configuration: two keys may belong to one tenant. Two reads. */
function overlapOf(raw: unknown, { id: own, accessId }: Configuration, ports: Ports): Finding[] {
  const id = (raw as { id?: unknown } | undefined)?.id;
  if (typeof id !== 'string') return [];
  const taken = ports.rows.byId(TABLE.insight, claimId(id, ports))?.text('configuration') ?? '';
  const other = taken === '' || taken === own ? null : ports.rows.byId(TABLE.configuration, taken);
  // One of the same access ID stands among the findings already.
  if (other?.flag('active') !== true || other.text('access_id').trim() === accessId) return [];
  return [
    warning(
      `The configuration "${other.text('name')}" has read an Insight that this Query matches, too: such an Insight becomes an incident by the settings of whichever reads it first`,
      ONE_READS,
    ),
  ];
}

function wanted(configuration: Configuration, ports: Ports): readonly Right[] {
  return RIGHTS.filter(({ isOn }) => isOn(configuration, ports));
}

/** What the key may write. All that it lacks is one finding: it is one role that lacks it, as that of a key that may only read. */
function rights({ client, configuration, ports }: CseSubject): Finding[] {
  const asked = wanted(configuration, ports).map((right) => ({
    ...right,
    status: statusOf(() => right.write(client)),
  }));
  const granted = asked.filter(({ status }) => status === 404 || status === 200);
  const lacking = asked.filter(({ status }) => status === 403);
  const unknown = asked.filter((right) => !granted.includes(right) && !lacking.includes(right));
  return [
    ...granted.map(({ what }) => ok(`The access key has permission to ${what}`)),
    ...(lacking.length === 0 ? [] : [lackingRights(lacking)]),
    ...unknown.map(({ what, status }) =>
      warning(
        `The permission of the access key to ${what} could not be checked (Cloud SIEM responded with ${status})`,
        'check the Deliveries',
      ),
    ),
  ];
}

function lackingRights(lacking: readonly Right[]): Finding {
  const capabilities = lacking.map(({ capability }) => capability);
  const word = capabilities.length === 1 ? 'capability' : 'capabilities';
  return fault(
    `${LACKS_RIGHT} ${inWords(lacking.map(({ what }) => what))}`,
    `add the ${word} ${inWords(capabilities)} to the role of its user, or disable ${lacking.map(({ option }) => option).join('; ')}`,
  );
}

/** `A, B and C`. */
function inWords(texts: readonly string[]): string {
  const last = texts[texts.length - 1] ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} and ${last}`;
}

/** Every tenant has active rules: where none is found by its status, one that CSE disables would not be found either. */
const ANY_RULE = `status:in("ACTIVE","${DISABLED_BY_CSE}")`;

function rules({ client }: CseSubject): Finding[] {
  let total = 0;
  const status = statusOf(() => {
    ({ total } = client.listRules(ANY_RULE, 0, 1));
  });
  if (status === 403)
    return [
      fault(
        `${LACKS_RIGHT} read rules`,
        'add the capability View Rules to the role of its user, or disable Watch rules',
      ),
    ];
  if (status === 200 && total > 0) return [ok('The access key has permission to read rules')];
  const why = status === 200 ? 'Cloud SIEM lists none by status' : `Cloud SIEM responded with ${status}`;
  return [warning(`Rules that Cloud SIEM disables cannot be detected (${why})`, 'disable Watch rules')];
}

/** HTTP status of a call; throws where the answer says nothing about this one. */
function statusOf(call: () => void): number {
  try {
    call();
    return 200;
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    if (thrown.status !== 403 && (concernsEveryCall(thrown) || thrown.status >= 500)) throw thrown;
    return thrown.status;
  }
}
