import type { ColumnOf } from '../core/columns.d.ts';
import { idProblem } from '../cse/parse.ts';
import type { Ports, Row, Values } from '../platform/ports.d.ts';

type Column = ColumnOf<'sumo_logic_insights'>;

/** Columns for texts, references and dates: all that the app fills but what a transform counts or moves. */
const TEXTS = [
  'insight_id',
  'readable_id',
  'name',
  'severity',
  'source',
  'status',
  'assignee',
  'entity_type',
  'created',
  'last_signal',
  'short_description',
  'description',
  'incident_severity',
  'incident_priority',
  'incident_state',
  'contact_type',
  'correlation_display',
  'external_url',
  'company',
  'assignment_group',
  'cmdb_ci',
  'affected_user',
  'tactics',
  'techniques',
  'configuration',
  'run',
  'details',
  'raw',
] as const satisfies readonly Column[];

const NUMBERS = ['confidence', 'signal_count'] as const satisfies readonly Column[];

type SealedColumn = (typeof TEXTS)[number] | (typeof NUMBERS)[number] | 'link_back';

/**
 * What binds a stored staging row to the record of its Insight, which only the app writes: a row that others posted or changed has
 * another. Of texts the letters and digits count: databases may store signs, line ends and rare characters otherwise.
 */
export function sealOf(row: Row<'sumo_logic_insights'>, ports: Pick<Ports, 'deriveId'>): string {
  return sealed((column) => (column === 'link_back' ? String(row.flag(column)) : row.text(column)), ports);
}

/** The same for values that are going to be stored as they are. */
export function sealFor(values: Values<'sumo_logic_insights'>, ports: Pick<Ports, 'deriveId'>): string {
  return sealed((column) => values[column] ?? '', ports);
}

function sealed(text: (column: SealedColumn) => string, ports: Pick<Ports, 'deriveId'>): string {
  const texts = TEXTS.map((column) => text(column).replace(/[^A-Za-z0-9]+/g, ''));
  const numbers = NUMBERS.map((column) => Number(text(column)) || 0);
  const isShown = ['1', 'true'].includes(text('link_back'));
  return ports.deriveId(['staged', ...texts, ...numbers, isShown].join('\n'));
}

/**
 * Who has made a staging row: the app, for a poll or a push; somebody else, for an Insight that the app has not staged itself
 * (Import Set API); or somebody else for one that it has.
 * @param claim the Insight's record; null where there is none
 */
export function originOf(
  source: Row<'sumo_logic_insights'>,
  claim: Row<'insight'> | null,
  ports: Ports,
): 'app' | 'posted' | 'forged' {
  const seal = claim?.text('seal') ?? '';
  if (seal === '') return 'posted';
  return seal === sealOf(source, ports) ? 'app' : 'forged';
}

/** Why a staging row makes no incident, naming the column; empty when it may. Administrators may post rows by the Import Set API. */
export function rowProblem(source: Row<'sumo_logic_insights'>): string {
  const id = source.text('insight_id').trim();
  if (id === '') return 'insight_id is empty';
  const problem = idProblem(id);
  if (problem !== '') return `insight_id ${problem}`;
  const url = source.text('external_url').trim();
  return url === '' || /^https?:\/\/[^\s"'<>]+$/i.test(url) ? '' : 'external_url is not an http or https URL';
}
