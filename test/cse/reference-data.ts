import { RULES } from './generate/rules.ts';
import type { JsonObject, Resolution, StatusOption } from './types.ts';

/** The statuses every tenant has, with their ids. */
export function defaultStatuses(): StatusOption[] {
  return [
    { id: '3', name: 'new', displayName: 'New', description: null },
    { id: '1', name: 'inprogress', displayName: 'In Progress', description: null },
    { id: '2', name: 'closed', displayName: 'Closed', description: null },
  ];
}

/** The resolutions every tenant has, with their ids, and two sub-resolutions as an administrator may add them. */
export function defaultResolutions(): Resolution[] {
  const own = (id: number, name: string, description: string): Resolution => {
    return { id, name, description, source: 'sumo', parent: null };
  };
  const sub = (id: number, name: string, parent: { id: number; name: string }): Resolution => {
    return { id, name, description: `Kind of ${parent.name}`, source: 'custom', parent };
  };
  return [
    own(3, 'No Action', 'Neither an incident nor a false alarm'),
    own(1, 'Resolved', 'There was an incident and it is over'),
    own(2, 'False Positive', 'The activity was legitimate'),
    own(4, 'Duplicate', 'Another Insight covers it'),
    sub(5, 'Malware Removed', { id: 1, name: 'Resolved' }),
    sub(6, 'Authorized Test', { id: 2, name: 'False Positive' }),
  ];
}

/** A rule as `GET /rules` lists it: the fields common to all rule types and those of a match rule. */
export interface RuleEntry extends JsonObject {
  id: string;
  name: string;
  enabled: boolean;
  ruleType: string;
  tags: string[];
  status: { status: string; message?: string };
}

/** The rules behind the generated Signals, all active. */
export function defaultRules(): RuleEntry[] {
  return RULES.map((rule, index) =>
    aRule(index + 1, {
      id: rule.id,
      name: rule.name,
      description: rule.description,
      category: rule.stage,
      ruleType: rule.id.split('-')[0]!.toLowerCase(),
      ruleSource: rule.id.includes('-U') ? 'user' : 'sumo',
      contentType: rule.contentType,
      signalCount07d: (index * 37) % 500,
      signalCount24h: (index * 11) % 80,
      summaryExpression: rule.name,
      tags: [...rule.tags],
      score: rule.severity,
    }),
  );
}

/** An active match rule of user content by default. */
export function aRule(number: number, fields: JsonObject): RuleEntry {
  return {
    id: `MATCH-U${String(number).padStart(5, '0')}`,
    ruleId: number,
    name: `Rule ${number}`,
    description: '',
    category: 'Unknown/Other',
    ruleType: 'match',
    ruleSource: 'user',
    contentType: 'RULE',
    enabled: true,
    deleted: false,
    isPrototype: false,
    hasOverride: false,
    status: { status: 'ACTIVE' },
    created: '2024-01-15T09:00:00.000000',
    createdBy: 'system',
    lastUpdated: '2024-06-03T09:00:00.000000',
    lastUpdatedBy: 'system',
    entitySelectors: [{ entityType: '_ip', expression: 'device_ip' }],
    signalCount07d: 0,
    signalCount24h: 0,
    summaryExpression: '',
    tags: [],
    assetField: 'device_ip',
    expression: "metadata_vendor != ''",
    score: 3,
    stream: 'record',
    ...fields,
  };
}
