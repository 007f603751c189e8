import { ALL } from '../../core/limits.ts';
import { choiceOf, incidentChoices } from '../../configuration/choices.ts';
import { missingFields } from '../../configuration/configuration.ts';
import { RESOLUTION_MAP_LENGTH } from '../../core/generated/column-values.ts';
import { TABLE } from '../../core/names.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { lineOf } from '../check.ts';
import { offerResolutions, readResolutions, RESOLUTION_CALLS } from '../resolutions.ts';
import { askTenant, readRow, type Asked } from './ask.ts';
import type { CloseRequest, Closing, Judged, ResolutionRow } from './contract.d.ts';
import { accepted, refused, refusedFor } from './judged.ts';
import { confirmStep } from './progress.ts';
import { savedAs } from './save.ts';
import { CONNECT_FIRST } from './select.ts';
import { listUrl } from '../../core/urls.ts';

const MAP_URL = listUrl(TABLE.resolutionMap, 'active=true^ORDERBYorder');

/** The rows of the Resolution Map that closing incidents goes by, and the resolutions of the tenant. Up to three calls. */
export function closing(row: Row<'configuration'>, ports: Ports): Closing {
  const about = {
    closeInsight: row.flag('close_insight'),
    rows: mapRows(ports),
    mapUrl: MAP_URL,
  };
  const { answer, problem } = tenantResolutions(row, ports);
  if (answer === null) return { ...refusedFor(problem, row, ports), ...about, resolutions: [] };
  const unknown = Object.fromEntries(
    about.rows
      .filter(({ resolution }) => !isOffered(resolution, answer))
      .map(({ id, resolution }) => [
        id,
        `This tenant has no resolution "${resolution}". Choose another one.`,
      ]),
  );
  const judged =
    Object.keys(unknown).length === 0 ? accepted('', row, ports) : refused(unknown, '', row, ports);
  return { ...judged, ...about, resolutions: answer };
}

/** Stores which resolutions the rows give, and whether Insights are closed at all. */
export function saveClosing(row: Row<'configuration'>, given: CloseRequest, ports: Ports): Judged {
  const { answer, problem } = tenantResolutions(row, ports);
  if (answer === null) return refusedFor(problem, row, ports);
  const known = mapRows(ports);
  const wanted = given.rows.filter(({ id }) => known.some((each) => each.id === id));
  const errors: Record<string, string> = {};
  for (const { id, resolution } of wanted) {
    if (given.closeInsight && !isOffered(resolution, answer))
      errors[id] = `This tenant has no resolution "${resolution}". Choose one of the list.`;
    else if (resolution.length > RESOLUTION_MAP_LENGTH.resolution)
      errors[id] = `Enter at most ${RESOLUTION_MAP_LENGTH.resolution} characters.`;
  }
  if (Object.keys(errors).length > 0) return refused(errors, '', row, ports);
  for (const { id, resolution } of wanted) {
    const stored = ports.rows.byId(TABLE.resolutionMap, id);
    if (stored === null || stored.text('resolution') === resolution) continue;
    if (!stored.save({ resolution })) errors[id] = `It was not saved: ${ports.rows.refusal()}.`;
  }
  if (Object.keys(errors).length > 0) return refused(errors, '', row, ports);
  const saved = savedAs(row, { close_insight: given.closeInsight ? 'true' : 'false' }, {}, ports);
  if (saved.row === null) return refused({}, saved.problem, row, ports);
  confirmStep(row.id, 'close', ports);
  return accepted(
    given.closeInsight ? 'Saved: a closed incident closes its Insight.' : 'Saved: Insights stay open.',
    saved.row,
    ports,
  );
}

/** Names of the tenant's resolutions; they become choices of the Resolution Map, as Validate Setup makes them. */
function tenantResolutions(row: Row<'configuration'>, ports: Ports): Asked<string[]> {
  if (missingFields(row).length > 0) return { answer: null, problem: { field: '', text: CONNECT_FIRST } };
  const { answer: configuration, problem } = readRow(row, ports);
  if (configuration === null) return { answer: null, problem };
  const asked = askTenant(configuration, RESOLUTION_CALLS, ports, readResolutions);
  if (asked.problem !== null) return asked;
  for (const finding of offerResolutions(asked.answer, ports))
    ports.log.debug('setup', `[setup] ${lineOf(finding)}`);
  return { answer: asked.answer.map(({ name }) => name), problem: null };
}

/** Whether Cloud SIEM minds the case of a resolution is not documented. */
function isOffered(resolution: string, resolutions: readonly string[]): boolean {
  return resolutions.some((each) => each.toLowerCase() === resolution.toLowerCase());
}

const STATES: Readonly<Record<string, string>> = { '3': 'Closed', '7': 'Cancelled' };

/** Active rows that are read when an incident was closed, in their order, in words. */
function mapRows({ rows }: Ports): ResolutionRow[] {
  const codes = incidentChoices('close_code', rows);
  const found: ResolutionRow[] = [];
  const where = [['active', '=', 'true']] as const;
  rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: ALL }, (row) => {
    if (row.text('direction') === 'from_cse') return;
    const code = row.text('close_code');
    const state = row.text('state');
    const named = code === '' ? '' : `Close code ${choiceOf(codes, code)?.label || code}`;
    const parts = [named, state === '' ? '' : `State ${STATES[state] ?? state}`];
    found.push({
      id: row.id,
      when: parts.filter((part) => part !== '').join(', ') || 'Everything else',
      resolution: row.text('resolution'),
    });
  });
  return found;
}
