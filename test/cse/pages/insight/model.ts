import type { FieldModel } from '../../../ui/index.ts';
import { SEVERITIES } from '../../changes.ts';
import { RULES } from '../../generate/rules.ts';
import type { Product } from '../../product.ts';
import type { InsightRecord } from '../../types.ts';
import {
  assigneeOf,
  attackOf,
  entityTypeOf,
  listOf,
  objectOf,
  severityOf,
  statusOf,
  textOf,
  timeOf,
  type Toned,
} from '../texts.ts';
import { enrichmentOf, type EnrichmentView } from './enrichments.ts';
import { signalsOf, type SignalView } from './signals.ts';

interface EntityView {
  type: string;
  value: string;
  href: string;
}

/** For the view `insight/insight`. */
export interface InsightModel {
  path: string;
  readableId: string;
  name: string;
  description: string;
  severity: Toned;
  status: Toned & { name: string };
  facts: [name: string, value: string][];
  entities: EntityView[];
  attack: string[];
  tags: string[];
  signals: SignalView[];
  comments: { author: string; at: string; body: string }[];
  enrichments: EnrichmentView[];
  history: { at: string; user: string; text: string }[];
  /** The incident in ServiceNow, where it has told of itself. */
  incident: { number: string; href: string } | undefined;
  fields: Record<'status' | 'resolution' | 'comment' | 'severity' | 'assignee' | 'rule', FieldModel>;
}

/** Everything that the page of an Insight shows. */
export function insightModel(product: Product, record: InsightRecord): InsightModel {
  const { body, readableId } = record;
  const tags = listOf(body.tags).map(textOf);
  const enrichments = [...(record.enrichments?.values() ?? [])].map(enrichmentOf);
  return {
    path: `/sec/insight/${encodeURIComponent(readableId)}`,
    readableId,
    name: textOf(body.name),
    description: textOf(body.description),
    severity: severityOf(body.severity),
    status: { ...statusOf(body.status), name: textOf(objectOf(body.status).name) },
    facts: factsOf(record),
    entities: entitiesOf(record),
    attack: [...new Set(tags.flatMap((tag) => attackOf(tag) ?? []))],
    tags: tags.filter((tag) => attackOf(tag) === undefined),
    signals: signalsOf(product, record),
    comments: (record.comments ?? []).map(({ author, timestamp, body: text }) => ({
      ...{ author: textOf(objectOf(author).username), at: timeOf(timestamp), body: textOf(text) },
    })),
    enrichments,
    history: (record.history ?? []).map((one) => ({ ...one, at: timeOf(one.at) })).reverse(),
    incident: incidentOf(enrichments),
    fields: fieldsOf(product, record),
  };
}

function factsOf({ key, body }: InsightRecord): [string, string][] {
  const facts: [string, unknown][] = [
    ['Resolution', [body.resolution, body.subResolution].filter(Boolean).join(': ')],
    ['Assignee', assigneeOf(body.assignee)],
    ['Created', timeOf(body.created)],
    ['Last updated', timeOf(body.lastUpdated)],
    ['Closed', timeOf(body.closed)],
    ['Closed by', body.closedBy],
    ['Source', body.source],
    ['Confidence', body.confidence],
    ['UUID', key],
  ];
  return facts.map(([name, value]): [string, string] => [name, textOf(value)]).filter(([, text]) => text);
}

function entitiesOf({ body }: InsightRecord): EntityView[] {
  const all = [body.entity, ...listOf(body.involvedEntities)].map(objectOf).map((entity) => {
    const value = textOf(entity.value ?? entity.name);
    const q = `entity.value:"${value.replaceAll('"', '\\"')}"`;
    const href = `/sec/insights?${new URLSearchParams({ q }).toString()}`;
    return { type: entityTypeOf(entity.entityType), value, href };
  });
  const known = new Map(all.map((one) => [`${one.type} ${one.value}`, one]));
  return [...known.values()].filter(({ value }) => value !== '');
}

function incidentOf(enrichments: readonly EnrichmentView[]): InsightModel['incident'] {
  const found = enrichments.find(({ type, href }) => /servicenow/i.test(type) && href !== undefined);
  if (found?.href === undefined) return undefined;
  const number = found.detail.map(([, value]) => value).find((value) => /^SIR\d+$/.test(value));
  return { number: number ?? 'Incident', href: found.href };
}

function fieldsOf({ statuses, resolutions }: Product, { body }: InsightRecord): InsightModel['fields'] {
  const same = (text: string) => ({ value: text, label: text });
  const shown = resolutions.map(({ name, parent }) => ({
    value: name,
    label: parent ? `${parent.name}: ${name}` : name,
  }));
  shown.sort((a, b) => (a.label < b.label ? -1 : 1));
  return {
    status: {
      ...{ name: 'status', label: 'Status', kind: 'choice', value: textOf(objectOf(body.status).name) },
      options: statuses.map(({ name, displayName }) => ({ value: name, label: displayName })),
    },
    resolution: {
      ...{ name: 'resolution', label: 'Resolution', kind: 'choice' },
      value: textOf(body.subResolution ?? body.resolution),
      options: [{ value: '', label: 'None' }, ...shown],
    },
    comment: { name: 'comment', label: 'Comment', kind: 'multiline', value: '' },
    severity: {
      ...{ name: 'severity', label: 'Severity', kind: 'choice', value: textOf(body.severity) },
      options: SEVERITIES.map(same),
    },
    assignee: {
      ...{ name: 'assignee', label: 'Assignee', kind: 'text', value: textOf(body.assignedTo ?? '') },
      placeholder: 'User; empty for nobody',
    },
    rule: {
      ...{ name: 'rule', label: 'Rule', kind: 'choice', value: RULES[0]!.id },
      options: RULES.map(({ id, name, stage }) => ({ value: id, label: `${stage}: ${name}` })),
    },
  };
}
