import type { Reply } from '../../support/targets.ts';
import type { Sent } from '../../support/verify/request.ts';

/** Answers in the shapes of Recorded Future's two interfaces, of our own making. */

type Json = Record<string, unknown>;

/** What the stand-in knows: level, score, and the rules that are evidence. Everything else it has no data on. */
export const KNOWN: Readonly<Record<string, readonly [level: number, score: number, rule: string]>> = {
  '8.8.8.8': [0, 0, ''],
  '9.9.9.9': [3, 87, 'Command server'],
  'bad-host.io': [1, 24, 'Newly registered'],
  '0123456789abcdef0123456789abcdef': [2, 65, 'Linked to malware'],
};

const LABELS = ['None', 'Unusual', 'Suspicious', 'Malicious', 'Very Malicious'];

/** Recorded Future on loopback: answers both interfaces, as somebody whose token is right. Undefined for other paths. */
export function recordedFutureReply({ method, path, headers, body }: Sent): Reply | undefined {
  const single = /^\/v2\/(ip|domain|hash)\/([^?]+)\?fields=/.exec(path);
  const bulk = path === '/soar/v3/enrichment';
  if (single === null && !bulk) return undefined;
  if (headers['x-rftoken'] === undefined) return { status: 401, body: '{"error":{"status":401}}' };
  if (method !== (bulk ? 'POST' : 'GET')) return { status: 405 };
  if (single !== null) return oneReply(single[1] ?? '', decodeURIComponent(single[2] ?? ''));
  const asked = Object.entries(JSON.parse(body) as Record<string, string[]>);
  const results = asked.flatMap(([kind, values]) =>
    values.filter((value) => value in KNOWN).map((value) => soarResult(kind, value)),
  );
  return { status: 200, body: JSON.stringify({ data: { results } }) };
}

/** Indicators that a look-up asked about. */
export function askedOf({ path, body }: Sent): string[] {
  const [, value] = /^\/v2\/\w+\/([^?]+)\?/.exec(path) ?? [];
  if (value !== undefined) return [decodeURIComponent(value)];
  return Object.values(JSON.parse(body) as Record<string, string[]>).flat();
}

function soarResult(kind: string, value: string): Json {
  const [level, score, rule] = KNOWN[value] ?? [0, 0, ''];
  const evidence = rule === '' ? {} : { one: { rule, level, description: 'x' } };
  const entity = { id: `${kind}:${value}`, name: value, type: kind };
  return { entity, risk: { score, level, rule: { count: 1, mostCritical: rule, maxCount: 54, evidence } } };
}

function oneReply(kind: string, value: string): Reply {
  const known = KNOWN[value];
  if (known === undefined) return { status: 404, body: '{"error":{"status":404,"message":"no data"}}' };
  const [criticality, score, rule] = known;
  const evidenceDetails = rule === '' ? [] : [{ rule, criticality, evidenceString: 'x' }];
  const risk = { score, criticality, criticalityLabel: LABELS[criticality], evidenceDetails };
  const entity = { id: `${kind}:${value}`, name: value, type: kind };
  const intelCard = `https://app.recordedfuture.com/live/sc/entity/${kind}%3A${value}`;
  return { status: 200, body: JSON.stringify({ data: { entity, risk, intelCard } }) };
}

/** SOAR API: one result for each indicator that it knows. */
export function soarAnswer(): string {
  return JSON.stringify({
    data: {
      results: [
        {
          entity: { id: 'ip:9.9.9.9', name: '9.9.9.9', type: 'IpAddress' },
          risk: {
            score: 87,
            level: 3,
            rule: {
              count: 2,
              maxCount: 54,
              mostCritical: 'Command server',
              evidence: {
                scan: { rule: 'Seen in scans', level: 1, description: 'x' },
                c2: { rule: 'Command server', level: 3, description: 'y' },
              },
            },
          },
        },
        {
          entity: {
            id: 'hash:0123456789abcdef0123456789abcdef',
            name: '0123456789ABCDEF0123456789ABCDEF',
            type: 'Hash',
          },
          risk: { level: 2, rule: { count: 1, mostCritical: 'Linked to malware', evidence: {} } },
        },
        {
          entity: { id: 'idn:unasked.example.org', name: 'unasked.example.org', type: 'InternetDomainName' },
          risk: { level: 4 },
        },
      ],
    },
  });
}

/** Connect API: one indicator. */
export function connectAnswer(): string {
  return JSON.stringify({
    data: {
      entity: { id: 'idn:bad-host.io', name: 'bad-host.io', type: 'InternetDomainName' },
      intelCard: 'https://app.recordedfuture.com/live/sc/entity/idn%3Abad-host.io',
      risk: {
        score: 24,
        criticality: 1,
        criticalityLabel: 'Unusual',
        riskString: '8/54',
        riskSummary: '8 of 54 rules',
        evidenceDetails: [
          { rule: 'Newly registered', criticality: 1, evidenceString: 'x' },
          { rule: 'Linked to [code]<b>phishing</b>[/code]', criticality: 2, evidenceString: 'y' },
        ],
      },
    },
  });
}

/** Findings on the addresses 9.9.9.1 to 9.9.9.4 whose every text repeats a secret, in whole or cut off where a text has to end. */
export function repeatingReplies(secret: string): Reply[] {
  return [1, 2, 3, 4].map((nr) => {
    const address = `9.9.9.${nr}`;
    const evidence = [0, 20, 90, 100, 105].map((at) => ({ rule: `${'x'.repeat(at)} ${secret}`, level: 3 }));
    const risk = {
      ...{ score: 87, level: 3, criticalityLabel: `${'x'.repeat(5 * nr)} ${secret}` },
      rule: { mostCritical: secret, evidence: { ...evidence } },
    };
    const intelCard = `https://app.example.com/${secret}`;
    const results = [{ entity: { id: `ip:${address}`, name: address }, risk, intelCard }];
    return { status: 200, body: JSON.stringify({ data: { results } }) };
  });
}
