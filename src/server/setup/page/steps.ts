import { checkConfiguration, missingFields } from '../../configuration/configuration.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { knownStatusOf } from '../../status/status.ts';
import { runChecks } from '../check.ts';
import { INSTANCE_CHECKS } from '../instance-checks.ts';
import { subjectOf } from '../validate.ts';
import type { Step, StepId } from './contract.d.ts';
import { confirmedSteps } from './progress.ts';

/** What the steps are judged by. */
interface Seen {
  row: Row<'configuration'>;
  /** Why the configuration cannot be used; empty where it can. */
  problem: string;
  isFilledIn: boolean;
  rejected: boolean;
  confirmed: (step: StepId) => boolean;
  ports: Ports;
}

type Verdict = Pick<Step, 'state' | 'summary'>;

interface StepKind {
  id: StepId;
  title: string;
  purpose: string;
  judge(seen: Seen): Verdict;
}

/** The steps in their order. A further one is an object here, a view in src/client/setup and an operation of the API. */
const STEPS: readonly StepKind[] = [
  {
    id: 'connect',
    title: 'Connect',
    purpose: 'Enter the address of your Sumo Logic deployment and an access key of a service account.',
    judge: connection,
  },
  {
    id: 'select',
    title: 'Select',
    purpose: 'Choose which Insights become Security Incidents.',
    judge: selection,
  },
  {
    id: 'rules',
    title: 'Rules and Map',
    purpose: 'See how machines are found among the configuration items, and which field gets which value.',
    judge: rulesAndMap,
  },
  {
    id: 'close',
    title: 'Close',
    purpose: 'Decide with which resolution an Insight is closed when its incident is.',
    judge: whenConfirmed('close', ({ row }) =>
      row.flag('close_insight')
        ? 'A closed incident closes its Insight'
        : 'Insights stay open when incidents are closed',
    ),
  },
  {
    id: 'preview',
    title: 'Preview',
    purpose: 'Look at the incidents that Insights would become. Nothing is stored.',
    judge: whenConfirmed('preview', () => 'Looked at'),
  },
  {
    id: 'activate',
    title: 'Activate',
    purpose: 'Begin to poll. You can stop at any time.',
    judge: activation,
  },
];

/** Every step of a configuration, judged as its form and Validate Setup judge it. A handful of reads, no call of Cloud SIEM. */
export function stepsOf(row: Row<'configuration'>, ports: Ports): Step[] {
  const { problem } = subjectOf(row, ports);
  const seen: Seen = {
    row,
    problem,
    isFilledIn: missingFields(row).length === 0,
    rejected: (knownStatusOf(row.id, ports)?.integer('auth_failures') ?? 0) > 0,
    confirmed: confirmedSteps(row.id, ports),
    ports,
  };
  return STEPS.map(({ id, title, purpose, judge }) => ({ id, title, purpose, ...judge(seen) }));
}

function connection({ isFilledIn, problem, rejected, row }: Seen): Verdict {
  if (!isFilledIn) return { state: 'open', summary: '' };
  if (problem !== '') return { state: 'error', summary: problem };
  if (rejected)
    return {
      state: 'error',
      summary: 'Cloud SIEM has rejected the key lately. Enter Access ID and Access Key again.',
    };
  return { state: 'done', summary: row.text('host') };
}

function selection({ row, confirmed }: Seen): Verdict {
  const problem = checkConfiguration(row);
  if (/^Query /.test(problem)) return { state: 'error', summary: problem };
  return confirmed('select') ? { state: 'done', summary: row.text('query') } : { state: 'open', summary: '' };
}

function rulesAndMap({ row, confirmed, ports }: Seen): Verdict {
  const maps = INSTANCE_CHECKS.filter(({ name }) => name === 'Transform maps');
  const wrong = runChecks(maps, { row, configuration: null, problem: '', ports }).find(
    ({ level }) => level === 'error',
  );
  if (wrong !== undefined) return { state: 'error', summary: `${wrong.what}: ${wrong.advice}` };
  return confirmed('rules')
    ? { state: 'done', summary: 'The transform maps are active' }
    : { state: 'open', summary: '' };
}

function whenConfirmed(step: StepId, summary: (seen: Seen) => string): StepKind['judge'] {
  return (seen) =>
    seen.confirmed(step) ? { state: 'done', summary: summary(seen) } : { state: 'open', summary: '' };
}

function activation({ row, isFilledIn }: Seen): Verdict {
  return row.flag('active') && isFilledIn
    ? { state: 'done', summary: 'Active: it is polled' }
    : { state: 'open', summary: '' };
}
