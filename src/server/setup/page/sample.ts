import { DEFAULT_QUERY, missingFields } from '../../configuration/configuration.ts';
import { TABLE } from '../../core/names.ts';
import { readMaps } from '../../incident/transform-maps.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { previewIncident, type IncidentPreview } from '../incident-preview.ts';
import type { Mapped } from '../mapped.ts';
import { askTenant, readRow, type Asked } from './ask.ts';
import type { MappedField } from './contract.d.ts';
import { CONNECT_FIRST } from './select.ts';

const NO_MAP = {
  field: '',
  text: 'No transform map from Sumo Logic Insights to Security Incidents is active. Activate Sumo Insight Mapper in System Import Sets > Transform Maps.',
};

/**
 * The incidents that Insights would become: the newest that match, or the one of that id. One call of Cloud SIEM.
 * @param insight `INSIGHT-123` or the long id; empty for the newest
 */
export function incidentsOf(
  row: Row<'configuration'>,
  insight: string,
  most: number,
  ports: Ports,
): Asked<IncidentPreview[]> {
  if (missingFields(row).length > 0) return { answer: null, problem: { field: '', text: CONNECT_FIRST } };
  const { answer: configuration, problem } = readRow(row, ports);
  if (configuration === null) return { answer: null, problem };
  const maps = readMaps(TABLE.staging, ports.rows);
  if (maps.length === 0) return { answer: null, problem: NO_MAP };
  const asked = askTenant(configuration, 1, ports, (client): readonly unknown[] => {
    if (insight === '')
      return client.listInsights(configuration.query || DEFAULT_QUERY, 0, false, most).objects;
    const found = client.getInsight(insight);
    return found === null ? [] : [found];
  });
  if (asked.problem !== null) return asked;
  if (insight !== '' && asked.answer.length === 0) {
    const text = `Cloud SIEM has no Insight ${insight}. Enter an id as its Insights page shows it, such as INSIGHT-123.`;
    return { answer: null, problem: { field: 'insight', text } };
  }
  return {
    answer: asked.answer.map((raw) => previewIncident(raw, configuration, maps, ports)),
    problem: null,
  };
}

/** A field for the page. */
export function fieldView({ label, source, shown, problem }: Mapped): MappedField {
  return { label, source, value: shown, problem };
}
