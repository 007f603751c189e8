import { SUMO_LOGIC_INSIGHTS_LENGTH as LENGTH } from '../../core/generated/column-values.ts';
import { oneLine, stagedText } from '../../core/inert.ts';
import { clip } from '../../core/text.ts';
import type { Row, Values } from '../../platform/ports.d.ts';
import { urgencyOf } from '../../transform/severity.ts';

/**
 * What the app makes itself of an Insight that it reads, for a row that somebody else has posted without it: an incident is never
 * empty because a tool knows the Insight's id, name and severity alone.
 * @returns values of a new incident by column; none for columns that the row fills
 */
export function derivedValues(source: Row<'sumo_logic_insights'>): Values {
  const name = source.text('name').trim() || 'Insight without a name';
  const shownId = source.text('readable_id').trim() || source.text('insight_id').trim();
  const severity = source.text('severity').trim();
  const urgency = urgencyOf(severity);
  const title = clip(oneLine(`${shownId}: ${name}`), LENGTH.short_description);
  const lines = [
    name,
    severity === '' ? '' : `Severity ${severity.toUpperCase()}`,
    source.text('external_url'),
  ].filter((line) => line !== '');
  const derived: Values = {
    short_description: source.text('short_description') === '' ? title : '',
    description: source.text('description') === '' ? lines.join('\n') : '',
    severity: source.text('incident_severity') === '' ? urgency.severity : '',
    priority: source.text('incident_priority') === '' ? urgency.priority : '',
  };
  return Object.fromEntries(
    Object.entries(derived)
      .filter(([, value]) => value !== '')
      .map(([column, value]) => [column, stagedText(value ?? '')]),
  );
}
