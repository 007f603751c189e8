import { TABLE } from '../../core/names.ts';
import { findSource, hasRules, RULE } from '../../enrich/items/rules.ts';
import { createLookupRules } from '../../enrich/items/rule-setup.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { runChecks } from '../check.ts';
import { ENRICHMENT_CHECKS } from '../enrichment-checks.ts';
import { INSTANCE_CHECKS } from '../instance-checks.ts';
import { subjectOf } from '../validate.ts';
import type { FindingView, Judged, RulesAndMap } from './contract.d.ts';
import { accepted, refused, refusedFor, sentence } from './judged.ts';
import { confirmStep } from './progress.ts';
import { fieldView, incidentsOf } from './sample.ts';
import { recordUrl } from '../../core/urls.ts';

/** How machines are found, and what the newest Insight gives each field of its incident. One call of Cloud SIEM. */
export function rulesAndMap(row: Row<'configuration'>, ports: Ports): RulesAndMap {
  const findings = findingsFor(row, ports);
  const about = { findings, canCreateRules: lacksRules(row, ports), maps: activeMaps(ports) };
  const { answer, problem } = incidentsOf(row, '', 1, ports);
  if (answer === null) return { ...refusedFor(problem, row, ports), ...about, fields: [], sample: '' };
  const [newest] = answer;
  if (newest === undefined)
    return {
      ...accepted('No Insight matches the query now, so there are no sample values.', row, ports),
      ...about,
      ...{ fields: [], sample: '' },
    };
  if (newest.insight === null)
    return {
      ...refused({}, `The newest Insight would end as an error: ${newest.problem}.`, row, ports),
      ...about,
      ...{ fields: [], sample: '' },
    };
  return {
    ...accepted('', row, ports),
    ...about,
    fields: newest.fields.map(fieldView),
    sample: newest.insight.readableId || newest.insight.id,
  };
}

/** Creates the CI Lookup Rules, as the button of the form does. */
export function createRules(row: Row<'configuration'>, ports: Ports): Judged {
  const { message, isError } = createLookupRules(ports);
  return isError ? refused({}, message, row, ports) : accepted(message, row, ports);
}

/** The administrator has seen the rules and the map. */
export function confirmRulesAndMap(row: Row<'configuration'>, ports: Ports): Judged {
  const wrong = findingsFor(row, ports).find(({ level }) => level === 'error');
  if (wrong !== undefined) return refused({}, sentence(`${wrong.what}: ${wrong.advice}`), row, ports);
  confirmStep(row.id, 'rules', ports);
  return accepted('', row, ports);
}

/** The same checks as those of Validate Setup. */
function findingsFor(row: Row<'configuration'>, ports: Ports): FindingView[] {
  const maps = INSTANCE_CHECKS.filter(({ name }) => name === 'Transform maps');
  return runChecks([...maps, ...ENRICHMENT_CHECKS], subjectOf(row, ports));
}

function lacksRules(row: Row<'configuration'>, { rows }: Ports): boolean {
  if (row.text('configuration_items') === 'off' || !rows.hasTable(RULE)) return false;
  const source = findSource(rows);
  return source === '' || !hasRules(source, rows);
}

function activeMaps({ rows }: Ports): { name: string; url: string }[] {
  const maps: { name: string; url: string }[] = [];
  const where = [
    ['source_table', '=', TABLE.staging],
    ['target_table', '=', TABLE.incident],
    ['active', '=', 'true'],
  ] as const;
  rows.each(TABLE.transformMap, { where, orderBy: 'order', limit: 20 }, (row) =>
    maps.push({ name: row.text('name'), url: recordUrl(TABLE.transformMap, row.id) }),
  );
  return maps;
}
