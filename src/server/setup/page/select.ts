import { CONFIGURATION_LENGTH } from '../../core/generated/column-values.ts';
import { formatDateTime } from '../../core/date.ts';
import { messageOf } from '../../core/error.ts';
import { oneLine } from '../../core/inert.ts';
import { clip } from '../../core/text.ts';
import { checkConfiguration, DEFAULT_QUERY, missingFields } from '../../configuration/configuration.ts';
import { parseInsight } from '../../cse/parse.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { askTenant, readRow } from './ask.ts';
import type { InsightTitle, Judged, Selected, SelectRequest } from './contract.d.ts';
import { accepted, refused, refusedFor } from './judged.ts';
import { confirmStep } from './progress.ts';
import { savedAs } from './save.ts';
import { withValues } from './with-values.ts';

/** Titles that are shown. */
const SHOWN = 5;

const TITLE_LENGTH = 200;

export const CONNECT_FIRST = 'Finish the step Connect first: Cloud SIEM cannot be asked yet.';

/** How many Insights match a query now, and the newest of them; stores the query where that is wanted and it works. One call. */
export function select(row: Row<'configuration'>, given: SelectRequest, ports: Ports): Selected {
  const query = given.query.trim() || DEFAULT_QUERY;
  const none = (judged: Judged): Selected => ({ ...judged, total: 0, newest: [] });
  if (missingFields(row).length > 0) return none(refused({}, CONNECT_FIRST, row, ports));
  if (query.length > CONFIGURATION_LENGTH.query) {
    const text = `Enter at most ${CONFIGURATION_LENGTH.query} characters.`;
    return none(refused({ query: text }, '', row, ports));
  }
  const wanted = withValues(row, { query });
  const invalid = checkConfiguration(wanted);
  if (invalid !== '')
    return none(
      refusedFor({ field: /^Query /.test(invalid) ? 'query' : '', text: `${invalid}.` }, row, ports),
    );
  const { answer: configuration, problem } = readRow(wanted, ports);
  if (configuration === null) return none(refusedFor(problem, row, ports));
  const asked = askTenant(configuration, 1, ports, (client) => client.listInsights(query, 0, true, SHOWN));
  if (asked.problem !== null) return none(refusedFor(asked.problem, row, ports));
  const { total, objects } = asked.answer;
  const found = { total, newest: objects.map(titleOf) };
  const matching = `${total} ${total === 1 ? 'Insight matches' : 'Insights match'} this query now`;
  if (!given.save) return { ...accepted(`${matching}.`, row, ports), ...found };
  const saved = savedAs(row, { query }, {}, ports);
  if (saved.row === null) return none(refused({}, saved.problem, row, ports));
  confirmStep(row.id, 'select', ports);
  return { ...accepted(`Saved: ${matching}.`, saved.row, ports), ...found };
}

/** What cannot be read as an Insight is shown as such: it would end as an error. */
function titleOf(raw: unknown): InsightTitle {
  try {
    const { id, readableId, name, severity, status, statusLabel, created } = parseInsight(raw);
    return {
      readableId: readableId || id,
      name: clip(oneLine(name), TITLE_LENGTH),
      severity,
      status: statusLabel || status,
      created: formatDateTime(created),
    };
  } catch (thrown) {
    const name = `It cannot be read: ${messageOf(thrown)}`;
    return { readableId: '', name: clip(name, TITLE_LENGTH), severity: '', status: '', created: '' };
  }
}
