import { formatMicros } from '../time.ts';
import type { InsightRecord, JsonObject } from '../types.ts';
import { makeEntity } from './entities.ts';
import { Random } from './random.ts';
import { namedByStages, RULES, type Rule } from './rules.ts';
import { eventTime, makeSignals, type SignalPlan } from './signals.ts';
import * as words from './words.ts';

/** What the caller fixes about one generated Insight. */
export interface InsightPlan {
  seed: number;
  serial: number;
  createdMicros: number;
  generation: '2024' | '2021';
  closed: boolean;
  /** What happened to it happened before: microseconds since 1970. */
  untilMicros: number;
  orgId: string;
}

/** Makes one Insight as CSE's algorithm, a custom rule or an analyst would. The same plan gives the same Insight. */
export function makeInsight(plan: InsightPlan): InsightRecord {
  const random = new Random(plan.seed, plan.serial, 1);
  const { seed, serial, createdMicros } = plan;
  const key = random.uuid(3);
  const entity = makeEntity(random);
  const signals = planSignals(random, createdMicros);
  const readableId = `INSIGHT-${serial}`;
  const body: JsonObject = {
    id: key,
    readableId,
    ...nameAndSource(
      random,
      signals.map(({ rule }) => rule),
    ),
    created: formatMicros(createdMicros),
    timestamp: eventTime(signals[signals.length - 1]!.timestamp),
    confidence: random.chance(0.3) ? null : random.between(1, 100) / 100,
    ...assignment(random),
    ...progress(random, plan),
    entity,
    involvedEntities: involved(random, entity),
    orgId: plan.orgId,
    timeToDetection: Math.floor((createdMicros - signals[0]!.timestamp) / 1_000_000),
    tags: tagsOf(random, signals),
    lastUpdated: formatMicros(createdMicros + random.between(20_000, 900_000)),
    lastUpdatedBy: null,
  };
  const make = (): JsonObject[] => makeSignals(seed, serial, entity, signals);
  return {
    key,
    readableId,
    serial,
    createdMicros,
    generation: plan.generation,
    raw: false,
    body,
    signals: make,
  };
}

/** One to eight Signals over the time before the Insight, oldest first, rarely one of them without an ATT&CK tag. */
function planSignals(random: Random, createdMicros: number): SignalPlan[] {
  const count = random.weighted([
    [1, 2],
    [2, 4],
    [3, 5],
    [4, 4],
    [5, 2],
    [6, 1],
    [7, 1],
    [8, 1],
  ] as const);
  const plans: SignalPlan[] = [];
  for (let i = 0; i < count; i++) {
    const before = random.between(250_000, 36_000_000) * 1000;
    plans.push({ rule: random.pick(RULES), timestamp: createdMicros - (createdMicros % 1000) - before });
  }
  return plans.sort((a, b) => a.timestamp - b.timestamp);
}

/** The algorithm names an Insight by its stages, and never rates it CRITICAL. */
function nameAndSource(random: Random, rules: readonly Rule[]): JsonObject {
  const source = random.weighted([
    ['ALGORITHM', 80],
    ['RULE', 12],
    ['USER', 6],
    ['CANARY', 2],
  ] as const);
  if (source === 'ALGORITHM' || source === 'CANARY') {
    const severity = random.weighted([
      ['LOW', 4],
      ['MEDIUM', 4],
      ['HIGH', 2],
    ] as const);
    return { ...namedByStages(rules), source, severity };
  }
  const severity = random.pick(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']);
  return {
    name: `${random.pick(['Custom', '注意', 'Dringend'])}: ${rules[0]!.name}`,
    description: rules[0]!.description,
    source,
    severity,
  };
}

function assignment(random: Random): JsonObject {
  const kind = random.weighted([
    ['none', 60],
    ['user', 25],
    ['team', 15],
  ] as const);
  const [username, displayName] = random.pick(words.ANALYSTS);
  const team = random.pick(words.TEAMS);
  return {
    assignee: kind === 'user' ? { username, displayName } : kind === 'team' ? { name: team } : null,
    assignedTo: kind === 'user' ? username : null,
    teamAssignedTo: kind === 'team' ? team : null,
  };
}

/** Status and what goes with it. Some in progress were closed once: CSE keeps `closed` and `closedBy` after a re-open. */
function progress(random: Random, { closed, createdMicros, untilMicros }: InsightPlan): JsonObject {
  // Nobody has answered or closed it later than now.
  const lived = Math.max(0, Math.floor((untilMicros - createdMicros) / 1_000_000));
  const open = random.chance(0.7) ? 'new' : 'inprogress';
  const again = random.chance(0.1);
  const response = Math.min(lived, random.between(60, 3600));
  const [closedBy] = random.pick(words.ANALYSTS);
  const resolution = random.pick(['Resolved', 'False Positive', 'No Action', 'Duplicate']);
  const wasClosed = closed || (open === 'inprogress' && again);
  const seconds = Math.min(lived, response + random.between(60, 3600));
  const names = { new: 'New', inprogress: 'In Progress', closed: 'Closed' };
  const name = closed ? 'closed' : open;
  return {
    status: { name, displayName: names[name] },
    resolution: closed ? resolution : null,
    subResolution: null,
    closed: wasClosed ? formatMicros(createdMicros + seconds * 1_000_000) : null,
    closedBy: wasClosed ? closedBy : null,
    timeToResponse: name === 'new' ? null : response,
    timeToRemediation: wasClosed ? seconds : null,
  };
}

function involved(random: Random, entity: JsonObject): JsonObject[] {
  const others = Array.from(
    {
      length: random.weighted([
        [0, 5],
        [1, 3],
        [2, 2],
        [3, 1],
      ] as const),
    },
    () => makeEntity(random),
  );
  return [entity, ...others.filter((other) => other.id !== entity.id)];
}

/** The union of the Signals' tags, sorted, and sometimes what an analyst added. */
function tagsOf(random: Random, signals: readonly SignalPlan[]): string[] {
  const tags = new Set(signals.flatMap(({ rule }) => rule.tags));
  if (random.chance(0.15)) tags.add(random.pick(words.ANALYST_TAGS));
  return [...tags].sort();
}
