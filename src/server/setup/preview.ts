import { oneLine } from '../core/inert.ts';
import { missingFields, readConfiguration } from '../configuration/configuration.ts';
import { formatDateTime } from '../core/date.ts';
import { messageOf } from '../core/error.ts';
import { readMaps } from '../incident/transform-maps.ts';
import { withTenant } from '../slice/tenant.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { knownStatusOf } from '../status/status.ts';
import { done, refused, type Said } from '../core/said.ts';
import { clip, escapeHtml } from '../core/text.ts';
import { previewIncident, type IncidentPreview } from './incident-preview.ts';

/** The newest matching Insights are enough to see what the map makes of them. */
const SHOWN = 3;

/** Characters of a message: what a form can show at its head. */
const MESSAGE_LENGTH = 4000;

/**
 * The incidents that the newest matching Insights would become, one message each, escaped for a form. One call of Cloud
 * SIEM; nothing is stored but the lease under which it is made. Never throws: what is wrong is the message.
 */
export function previewOf(row: Row<'configuration'>, ports: Ports): Said[] {
  const missing = missingFields(row);
  if (missing.length > 0) return [noPreview(`fill in ${missing.join(', ')} first`)];
  try {
    return previewed(row, ports);
  } catch (thrown) {
    return [noPreview(messageOf(thrown))];
  }
}

function noPreview(why: string): Said {
  return refused(shown(`No preview: ${why}`));
}

function shown(message: string): string {
  return escapeHtml(clip(oneLine(message), MESSAGE_LENGTH));
}

function previewed(row: Row<'configuration'>, ports: Ports): Said[] {
  const configuration = readConfiguration(row, ports);
  const pausedUntil = knownStatusOf(row.id, ports)?.time('paused_until') ?? 0;
  if (pausedUntil > ports.clock.now())
    return [noPreview(`calls to Cloud SIEM are paused until ${formatDateTime(pausedUntil)} UTC`)];
  const maps = readMaps(TABLE.staging, ports.rows);
  if (maps.length === 0)
    return [noPreview('no transform map from Sumo Logic Insights to Security Incidents is active')];
  const listed = withTenant<readonly unknown[] | null>(
    configuration,
    'Preview',
    ports,
    ({ client }) =>
      client.ready() ? client.listInsights(configuration.query, 0, false, SHOWN).objects : null,
    () => null,
  );
  if (listed === null)
    return [noPreview('another job is calling this tenant. Press Preview again in a minute')];
  if (listed.length === 0) return [done(shown(`No Insight matches the query ${configuration.query}`))];
  return listed.map((raw) => lineOf(previewIncident(raw, configuration, maps, ports)));
}

function lineOf({ insight, problem, known, fields }: IncidentPreview): Said {
  if (insight === null) return refused(shown(`An Insight would end as an error: ${problem}`));
  const outcome = known === '' ? 'would become a new incident' : `already has an ingestion record (${known})`;
  const head = `${insight.readableId || insight.id} ${outcome}`;
  const lines = fields.map((field) => `${field.label}: ${field.shown}`);
  return done(shown([head, ...lines].join(' | ')));
}
