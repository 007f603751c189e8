import { formatDateTime } from '../core/date.ts';
import { oneLine, stagedText } from '../core/inert.ts';
import { jsonText } from '../core/json.ts';
import type { Insight } from '../cse/types.d.ts';
import type { Material, Observable } from './types.d.ts';
import { attackOf } from './attack.ts';
import { entityLabel } from './description.ts';
import { observableLabel } from './observables.ts';
import { clip, joinFitting, readable } from '../core/text.ts';

/** Parts of an Insight that an administrator may map and that have no column of their own; each a text. */
export type Texts = Readonly<Record<string, string>>;

/** Content of the column `details` of a staging row, as JSON. */
export interface Details {
  texts: Texts;
  /** What the incident is enriched with once it exists; null: nothing. */
  material: Partial<Material> | null;
  /** sys_ids of the Actions that are notified about the Insight once its incident exists, separated by commas; ? marks a condition. */
  actions: string;
}

const NOTHING: Details = { texts: {}, material: null, actions: '' };

/** Length of the column. */
const LENGTH = 200_000;

/** The texts of an Insight by name. Pure. */
export function textsOf(insight: Insight, observables: readonly Observable[]): Texts {
  const attack = attackOf(insight);
  const texts: Record<string, string> = {
    name: clip(oneLine(insight.name), 1000),
    insight_description: clip(readable(insight.description), 4000),
    source: clip(insight.source, 100),
    resolution: clip(insight.resolution, 100),
    sub_resolution: clip(insight.subResolution, 100),
    closed: formatDateTime(insight.closed),
    entity_value: clip(oneLine(insight.entity?.value ?? ''), 1000),
    entities: joinFitting([...insight.entities, ...insight.signalEntities].map(entityLabel), '\n', 4000),
    observables: joinFitting(observables.map(observableLabel), '\n', 60_000),
    stages: joinFitting(attack.stages.map(oneLine), ', ', 1000),
    tactics: joinFitting(attack.tactics, ', ', 1000),
    techniques: joinFitting(attack.techniques, ', ', 1000),
    tags: joinFitting(attack.otherTags.map(oneLine), ', ', 4000),
  };
  for (const name of Object.keys(texts)) texts[name] = stagedText(texts[name] ?? '');
  return texts;
}

/** The column `details`; without the texts where they do not fit. */
export function detailsText(details: Details): string {
  const whole = jsonText(details);
  return whole.length <= LENGTH ? whole : jsonText({ ...details, texts: {} });
}

/** Details as they were staged; nothing where the text cannot be read. */
export function readDetails(text: string): Details {
  try {
    return { ...NOTHING, ...(JSON.parse(text) as Partial<Details> | null) };
  } catch {
    return NOTHING;
  }
}
