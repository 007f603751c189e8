import { completeEntity } from '../generate/entities.ts';
import { Random } from '../generate/random.ts';
import { namedByStages, RULES, type Rule } from '../generate/rules.ts';
import { signalOf } from '../generate/signals.ts';
import { ANALYSTS } from '../generate/words.ts';
import { formatMicros } from '../time.ts';
import type { Comment, InsightRecord, JsonObject } from '../types.ts';
import type { Log, Story, StoryEntity, StoryRecord, StorySignal } from './story.ts';

const MINUTE = 60_000_000;

/** Vendor, product and stream of the records of a log. */
const LOGS: Record<Log, readonly [vendor: string, product: string, stream: string]> = {
  windows: ['Microsoft', 'Windows', 'endpoint'],
  firewall: ['Palo Alto Networks', 'Next Generation Firewall', 'network'],
  mail: ['Microsoft', 'Office 365', 'audit'],
  'sign-in': ['Okta', 'Single Sign-On', 'authentication'],
  cloud: ['Amazon AWS', 'CloudTrail', 'audit'],
  proxy: ['Zscaler', 'Nanolog Streaming Service', 'network'],
};

/** What the stub fixes about an Insight that it makes of a story. */
export interface StoryPlan {
  seed: number;
  serial: number;
  createdMicros: number;
  orgId: string;
}

/** Makes the Insight of a story. The same plan gives the same Insight; what happened in it happened before. */
export function makeStory(story: Story, plan: StoryPlan): InsightRecord {
  const { serial, createdMicros, orgId } = plan;
  const random = new Random(plan.seed, serial, 3);
  const key = random.uuid(3);
  const signals = makeSignals(story, random, createdMicros);
  const rules = story.signals.map(({ technique }) => ruleOf(technique));
  const entity = entityOf(story.entity);
  const body: JsonObject = {
    ...{ id: key, readableId: `INSIGHT-${serial}`, orgId, severity: story.severity },
    name: story.customName ?? namedByStages(rules).name,
    description: story.description,
    source: story.customName === undefined ? 'ALGORITHM' : 'RULE',
    created: formatMicros(createdMicros),
    timestamp: signals.at(-1)?.timestamp,
    confidence: story.confidence,
    ...{ assignee: null, assignedTo: null, teamAssignedTo: null },
    ...{ status: { name: 'new', displayName: 'New' }, resolution: null, subResolution: null },
    ...{ closed: null, closedBy: null, timeToResponse: null, timeToRemediation: null },
    entity,
    involvedEntities: [entity, ...story.involved.map(entityOf)],
    timeToDetection: Math.max(...story.signals.map(({ before }) => before)) * 60,
    tags: [...new Set([...rules.flatMap(({ tags }) => tags), ...(story.tags ?? [])])].sort(),
    lastUpdated: formatMicros(createdMicros),
    lastUpdatedBy: null,
  };
  return {
    ...{ key, readableId: `INSIGHT-${serial}`, serial, createdMicros, body },
    ...{ generation: '2024', raw: false },
    signals: () => structuredClone(signals),
    ...(story.comment && { comments: [commentOf(story.comment, random, createdMicros)] }),
  };
}

function makeSignals(story: Story, random: Random, createdMicros: number): JsonObject[] {
  const entity = entityOf(story.entity);
  return story.signals.map((signal) => {
    const timestamp = createdMicros - (createdMicros % 1_000_000) - signal.before * MINUTE;
    const records = signal.records.map((record, index) =>
      recordOf(record, random.uuid(5), timestamp - index * 750_000),
    );
    const description = { summary: signal.summary, description: signal.summary };
    const created = timestamp + 20_000_000 + random.between(0, 20_000_000);
    const made = signalOf(
      { id: random.uuid(5), created, timestamp, entity, records, rule: ruleOf(signal.technique) },
      recordTypes(signal),
    );
    return { ...made, ...description };
  });
}

/** Comments of the stories have ids of their own: others are counted from 1. */
function commentOf(text: string, random: Random, createdMicros: number): Comment {
  const [username] = ANALYSTS[0]!;
  const id = String(random.between(100_000, 999_999));
  return { id, author: { username }, timestamp: formatMicros(createdMicros), body: text };
}

function ruleOf(technique: string): Rule {
  const rule = RULES.find(({ tags }) => tags.includes(`_mitreAttackTechnique:${technique}`));
  if (!rule) throw new Error(`No rule of the stub is about ${technique}.`);
  return rule;
}

function entityOf([entityType, value]: StoryEntity): JsonObject {
  return completeEntity({ entityType, value });
}

function recordTypes({ records }: StorySignal): string[] {
  return records.some(({ log }) => log === 'windows') ? ['Endpoint'] : [];
}

function recordOf({ log, ...fields }: StoryRecord, uid: string, micros: number): JsonObject {
  const [vendor, product, stream] = LOGS[log];
  return {
    uid,
    timestamp: Math.floor(micros / 1000),
    ...{ metadata_vendor: vendor, metadata_product: product, metadata_stream: stream },
    listMatches: '[]',
    ...fields,
  };
}
