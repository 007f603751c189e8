import type { Ports, Row } from '../../platform/ports.d.ts';
import type { IncidentPreview } from '../incident-preview.ts';
import type { PreviewedInsight, Previewed, PreviewRequest } from './contract.d.ts';
import { accepted, refused, refusedFor } from './judged.ts';
import { confirmStep } from './progress.ts';
import { fieldView, incidentsOf } from './sample.ts';

/** The newest matching Insights are enough to see what the map makes of them. */
const SHOWN = 3;

/** Characters of an id that is asked for. */
const MOST_ID = 100;

/** The incidents that the newest Insights, or the one of that id, would become. Nothing is stored. One call. */
export function preview(row: Row<'configuration'>, given: PreviewRequest, ports: Ports): Previewed {
  const id = given.insight.trim();
  const none = { insights: [] };
  if (id.length > MOST_ID || /[/?#\s]/.test(id))
    return {
      ...refused(
        { insight: 'Enter the id of one Insight, such as INSIGHT-123, or leave the field empty.' },
        ...(['', row, ports] as const),
      ),
      ...none,
    };
  const { answer, problem } = incidentsOf(row, id, SHOWN, ports);
  if (answer === null) return { ...refusedFor(problem, row, ports), ...none };
  confirmStep(row.id, 'preview', ports);
  const insights = answer.map(view);
  const wrong = insights.reduce(
    (sum, { fields }) => sum + fields.filter((each) => each.problem !== '').length,
    0,
  );
  return { ...accepted(messageFor(insights.length, wrong), row, ports), insights };
}

function messageFor(count: number, wrong: number): string {
  if (count === 0) return 'No Insight matches the query now: there is nothing to preview.';
  const shown = count === 1 ? 'One Insight' : `${count} Insights`;
  if (wrong === 0) return `${shown}: every field can be stored. Nothing was stored.`;
  const fields = wrong === 1 ? 'one field needs' : `${wrong} fields need`;
  return `${shown}: ${fields} your attention. Nothing was stored.`;
}

function view({ insight, problem, known, fields }: IncidentPreview): PreviewedInsight {
  if (insight === null)
    return {
      title: 'An Insight that cannot be read',
      outcome: `Would end as an error: ${problem}`,
      fields: [],
    };
  return {
    title: `${insight.readableId || insight.id}: ${insight.name}`,
    outcome: known === '' ? 'Would become a new incident' : `Is known already (${known})`,
    fields: fields.map(fieldView),
  };
}
