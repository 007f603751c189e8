import { DETECTIONS, TACTICS, UNUSUAL_TAGS } from './attack.ts';

/** A CSE rule that Signals come from. */
export interface Rule {
  id: string;
  name: string;
  description: string;
  stage: string;
  order: number;
  severity: number;
  contentType: 'RULE' | 'ANOMALY';
  tags: readonly string[];
}

const KINDS = [
  'MATCH',
  'MATCH',
  'MATCH',
  'THRESHOLD',
  'CHAIN',
  'AGGREGATION',
  'FIRST',
  'OUTLIER',
  'LEGACY',
] as const;

const ADVICE =
  'Compare with the usual behaviour of the entity, and look at the records around the event before you decide.';

/** Rules without an ATT&CK tag; their stages are no tactics. */
const UNTAGGED: readonly (readonly [stage: string, name: string, severity: number])[] = [
  ['Unknown/Other', 'Sensor reported a malformed record', 0],
  ['Unknown/Other', 'Vendor alert without a category', 3],
  ['Threat Intelligence', 'Address found on a threat list', 3],
  ['Threat Intelligence', 'File hash found on a threat list', 5],
];

/** Every rule of the stub: one per detection, and a few without tags. */
export const RULES: readonly Rule[] = [
  ...DETECTIONS.map(([technique, tacticId, name, severity], index) => {
    const tactic = TACTICS.find((one) => one.id === tacticId)!;
    const tags = [
      `_mitreAttackTactic:${tacticId}`,
      `_mitreAttackTechnique:${technique}`,
      ...unusualTags(index),
    ];
    return makeRule(index, name, tactic.name, tactic.order, severity, tags);
  }),
  ...UNTAGGED.map(([stage, name, severity], index) => {
    return makeRule(DETECTIONS.length + index, name, stage, 0, severity, []);
  }),
];

/** What the algorithm calls an Insight of these rules: up to three stages, latest in the kill chain first. */
export function namedByStages(rules: readonly Rule[]): { name: string; description: string } {
  const stages = [...new Map(rules.map((rule) => [rule.stage, rule])).values()];
  const [first = '', ...rest] = [...stages]
    .sort((a, b) => b.order - a.order)
    .slice(0, 3)
    .map((rule) => rule.stage);
  const name = rest.length > 0 ? `${first} with ${rest.join(' and ')}` : first;
  return { name, description: stages.map((rule) => rule.stage).join(', ') };
}

/** Two of the rules carry what an instance's ATT&CK table may not know. */
function unusualTags(index: number): readonly string[] {
  return index === 24 ? UNUSUAL_TAGS[0]! : index === 49 ? UNUSUAL_TAGS[1]! : [];
}

/** Some rule texts are long, have several lines and characters that markup and scripts must escape. */
function longDescription(name: string): string {
  const steps = Array.from(
    { length: 12 },
    (_, i) => `${i + 1}. "${name}" & <what> came before it? ${ADVICE}`,
  );
  return [`${name}.`, '', ...steps, '', 'Siehe auch: Überblick → 手順書 ✅'].join('\n');
}

function makeRule(
  index: number,
  name: string,
  stage: string,
  order: number,
  severity: number,
  tags: readonly string[],
): Rule {
  const kind = KINDS[index % KINDS.length]!;
  const origin = index % 4 === 3 ? 'U' : 'S';
  const description = index % 12 === 5 ? longDescription(name) : `${name}. ${ADVICE}`;
  const contentType = kind === 'FIRST' || kind === 'OUTLIER' ? 'ANOMALY' : 'RULE';
  return {
    id: `${kind}-${origin}${String(101 + index * 7).padStart(5, '0')}`,
    name: origin === 'U' ? `${name} (local rule)` : name,
    description,
    stage,
    order,
    severity,
    contentType,
    tags,
  };
}
