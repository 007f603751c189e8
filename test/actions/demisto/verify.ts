import { complaints, isJson, objectIn, type Verifier } from '../../support/verify/request.ts';

const SEVERITIES = [0, 0.5, 1, 2, 3, 4];

/** Fields of an incident that we fill in (Cortex XSOAR API, create single incident). */
const FIELDS = [
  'createInvestigation',
  'details',
  'labels',
  'name',
  'occurred',
  'rawJSON',
  'severity',
  'type',
];

/** Verifies a request of XSOAR's three ways to make an incident, or a search for one. */
export const verify: Verifier = (sent) => {
  if (/\/incidents\/search$/.test(sent.path))
    return complaints([sent.method === 'POST' && objectIn(sent.body) !== null, 'not a search']);
  const [, endpoint] = /(\/incident\/json|\/xsoar\/public\/v1\/incident|\/incident)$/.exec(sent.path) ?? [];
  const body = objectIn(sent.body);
  const key = sent.headers['authorization'] ?? '';
  return [
    ...complaints(
      [sent.method === 'POST' && endpoint !== undefined, 'not a POST that makes an incident'],
      [/^[^\s]+$/.test(key), 'no API key as it is'],
      [isJson(sent) && sent.headers['accept'] === 'application/json', 'JSON is neither sent nor asked for'],
      [
        endpoint !== '/xsoar/public/v1/incident' || 'x-xdr-auth-id' in sent.headers,
        'version 8 gets no key ID',
      ],
      [body !== null && Object.keys(body).length > 0, 'the body is no JSON object'],
    ),
    ...(endpoint === '/incident/json' || body === null ? [] : incident(body)),
  ];
};

function incident(body: Readonly<Record<string, unknown>>): string[] {
  const { name, occurred, severity, labels, rawJSON, createInvestigation } = body;
  return complaints(
    [Object.keys(body).sort().join() === FIELDS.join(), 'other fields than an incident has'],
    [typeof name === 'string' && name !== '' && !/[\r\n]/.test(name), 'the name is not one line'],
    [typeof occurred === 'string' && !Number.isNaN(Date.parse(occurred)), 'occurred is not a time'],
    [SEVERITIES.includes(severity as number), 'not a severity of XSOAR'],
    [Array.isArray(labels) && labels.every(isLabel), 'a label is not type and value'],
    [objectIn(String(rawJSON)) !== null, 'rawJSON is no JSON object'],
    [typeof createInvestigation === 'boolean', 'createInvestigation is not true or false'],
  );
}

function isLabel(label: unknown): boolean {
  const { type, value } = label as Record<string, unknown>;
  return typeof type === 'string' && typeof value === 'string' && type !== '' && value !== '';
}
