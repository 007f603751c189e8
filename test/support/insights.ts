/** Insights as CSE sends them, in both generations of its answers. Every builder takes the fields that a test is about. */

export type Json = Record<string, unknown>;

/** An Entity of a 2024 answer. */
export function anEntity(fields: Json = {}): Json {
  return {
    id: '_hostname-till--07',
    entityType: '_hostname',
    name: 'till-07',
    value: 'till-07',
    hostname: 'till-07',
    macAddress: null,
    sensorZone: 'default',
    ...fields,
  };
}

/** An Entity of a 2021 answer: neither entityType nor value. */
export function anOldEntity(fields: Json = {}): Json {
  return {
    id: '_ip-192.0.2.44',
    ip: { id: 'ip-192.0.2.44', address: '192.0.2.44', geo: null },
    username: null,
    hostname: null,
    macAddress: null,
    sensorZone: '',
    name: '192.0.2.44',
    ...fields,
  };
}

export function aSignal(fields: Json = {}): Json {
  return {
    id: '5d0c4d3e-77aa-4c57-8d6b-6a20d6f2c001',
    name: 'Shell started by a till application',
    description: 'A till application started a shell.',
    stage: 'Execution',
    created: '2026-01-15T11:40:00.250000',
    timestamp: '2026-01-15T11:38:12',
    severity: 6,
    contentType: 'RULE',
    ruleId: 'MATCH-U00417',
    recordCount: 3,
    recordTypes: ['Endpoint'],
    tags: ['_mitreAttackTactic:TA0002', '_mitreAttackTechnique:T1059.004'],
    entity: anEntity(),
    artifacts: [],
    recordSearchDetails: {
      query: 'objectType="Endpoint"',
      queryStartTime: '2026-01-15T10:38:12',
      queryEndTime: null,
    },
    ...fields,
  };
}

/** An Insight of a 2024 answer, with fields that no documentation names. */
export function anInsight(fields: Json = {}): Json {
  return {
    id: '0b7c2f6e-1d1a-4a8e-9a52-3f6f0f1e9d01',
    readableId: 'INSIGHT-731',
    name: 'Execution with Persistence',
    description: 'Execution, Persistence',
    created: '2026-01-15T11:45:30.123456',
    timestamp: '2026-01-15T11:44:02',
    lastUpdated: '2026-01-15T11:50:00.000001',
    lastUpdatedBy: null,
    closed: null,
    closedBy: null,
    severity: 'HIGH',
    confidence: 0.85,
    source: 'ALGORITHM',
    status: { name: 'new', displayName: 'New' },
    resolution: null,
    subResolution: null,
    assignee: { username: 'kim@example.com', displayName: 'Kim' },
    assignedTo: 'kim@example.com',
    teamAssignedTo: null,
    entity: anEntity(),
    involvedEntities: [
      anEntity(),
      anEntity({
        id: '_ip-198.51.100.9',
        entityType: '_ip',
        name: '198.51.100.9',
        value: '198.51.100.9',
        hostname: null,
      }),
    ],
    signals: [
      aSignal(),
      aSignal({
        id: '5d0c4d3e-77aa-4c57-8d6b-6a20d6f2c002',
        name: 'New service',
        stage: 'Persistence',
        severity: 4,
        tags: ['_mitreAttackTactic:TA0003', '_mitreAttackTechnique:T1543.002'],
      }),
    ],
    artifacts: [],
    recordSummaryFields: [{ fieldName: 'device_ip', fieldValue: '198.51.100.9', recordCount: 12 }],
    tags: ['_mitreAttackTactic:TA0002', '_mitreAttackTactic:TA0003', 'Filiale Nürnberg'],
    orgId: '000000000000C0DE',
    timeToDetection: 423.5,
    timeToResponse: null,
    timeToRemediation: null,
    recordSearchDetails: { anything: ['goes', { here: 1 }] },
    somethingNew: { nested: [1, 2, 3] },
    ...fields,
  };
}

/** An Insight of a 2021 answer: relatedEntities, older Entities, Signals without Entity and created. */
export function anOldInsight(fields: Json = {}): Json {
  return {
    id: 'a1c7e9f2-4c5d-4b8e-8f3a-2e1d0c9b8a77',
    readableId: 'INSIGHT-12',
    name: 'Lateral Movement',
    description: 'Lateral Movement',
    created: '2021-05-18T14:46:46.000000',
    timestamp: '2021-05-18T14:20:00',
    lastUpdated: '2021-05-18T14:46:47',
    closed: null,
    severity: 'MEDIUM',
    confidence: null,
    source: 'ALGORITHM',
    status: { name: 'inprogress', displayName: 'In Progress' },
    resolution: null,
    assignedTo: 'lee@example.com',
    teamAssignedTo: null,
    entity: anOldEntity(),
    relatedEntities: [anOldEntity({ id: '_username-lee', ip: null, username: 'lee', name: 'lee' })],
    signals: [
      {
        id: 'c0ffee00-0000-4000-8000-000000000001',
        name: 'Remote service',
        stage: 'Lateral Movement',
        timestamp: '2021-05-18T14:20:00',
        severity: 5,
        ruleId: 'LEGACY-S00042',
        tags: ['_mitreAttackTactic:TA0008'],
        allRecords: [{ srcDevice_ip: '192.0.2.44', bro_dns_query: '' }],
      },
    ],
    tags: ['_mitreAttackTactic:TA0008'],
    ...fields,
  };
}

/** The list answer's `data` for these Insights. */
export function aPage(objects: readonly unknown[], fields: Json = {}): Json {
  return { objects, total: objects.length, hasNextPage: false, ...fields };
}
