import { ID, useActionScene, type ActionScene } from './action-scene.ts';
import { anEntity, aSignal } from './insights.ts';
import type { Json, TableRow } from './rest.ts';

export const TOKEN = 'fedcba9876543210fedcba9876543210';
export const MD5 = '0123456789abcdef0123456789abcdef';

/** Path of the look-up that asks about all at once. */
export const BULK = '/soar/v3/enrichment';

/** An Insight that names four indicators, one unknown to all, besides private ones and the customer's own. */
export function fields(nr: number): Json {
  const record = { srcDevice_ip: '9.9.9.9', dstDevice_ip: '10.0.0.1', http_hostname: 'www.acme.example' };
  return {
    entity: anEntity({ entityType: '_ip', value: '9.9.9.9', hostname: null }),
    involvedEntities: [anEntity({ entityType: '_ip', value: '1.1.1.1', hostname: null })],
    recordSummaryFields: [],
    signals: [
      aSignal({
        id: `signal-${nr}-1`,
        entity: anEntity(),
        allRecords: [record, { dns_queryDomain: 'bad-host.io' }],
      }),
      aSignal({ id: `signal-${nr}-2`, entity: anEntity(), allRecords: [{ file_hash_md5: MD5 }] }),
    ],
  };
}

/** What the incident of such an Insight says of it. */
export const NOTE = [
  'Recorded Future has data on 3 of 4 indicators.',
  'ip 9.9.9.9 - Malicious, score 87: Command server',
  `hash ${MD5} - Suspicious, score 65: Linked to malware`,
  'domain bad-host.io - Unusual, score 24: Newly registered',
].join('\n');

/** Enrichments of such an Insight and of its two Signals. */
export const OF_ALL = [
  [`RecordedFuture-${MD5}`, 'RecordedFuture-9.9.9.9', 'RecordedFuture-bad-host.io'],
  ['RecordedFuture-9.9.9.9', 'RecordedFuture-bad-host.io'],
  [`RecordedFuture-${MD5}`],
];

const named = (of: Json): string[] =>
  (of['enrichments'] as Json[]).map((each) => String(each['type'])).sort();

/** An integration with an Action of the type Recorded Future, whose target is on loopback. */
export class LookupScene {
  constructor(readonly actions: ActionScene) {}

  /** An Action that looks up, and writes into CSE what it finds. */
  addAction(more: Json = {}): Promise<TableRow> {
    return this.actions.addAction('recorded_future', {
      api_key: TOKEN,
      enrich_insights: 'true',
      enrich_signals: 'true',
      own_domains: 'acme.example',
      base_url: this.actions.targets.url,
      ...more,
    });
  }

  /** Enrichments of the Insight, but for the one that shows its incident. */
  async ofInsight(nr: number): Promise<string[]> {
    const all = named(await this.actions.scene.both.cse.get(`insights/${ID(nr)}`));
    return all.filter((type) => type !== 'ServiceNow');
  }

  async ofSignal(id: string): Promise<string[]> {
    return named(await this.actions.scene.both.cse.get(`signals/${id}`));
  }

  /** Enrichments of the Insight and of its two Signals. */
  ofAll(nr: number): Promise<string[][]> {
    return Promise.all([
      this.ofInsight(nr),
      this.ofSignal(`signal-${nr}-1`),
      this.ofSignal(`signal-${nr}-2`),
    ]);
  }

  /** Work notes of the Insight's incident about a look-up. */
  async notes(nr = 1): Promise<string[]> {
    const [incident] = await this.actions.scene.incidentsOf(ID(nr));
    const query = `element_id=${incident?.['sys_id'] ?? ''}^element=work_notes`;
    const rows = await this.actions.scene.both.instance.list('sys_journal_field', query);
    return rows.map((row) => row['value'] ?? '').filter((text) => text.startsWith('Recorded Future'));
  }

  /** What CSE was asked, the oldest first. */
  async requests(): Promise<Json[]> {
    return (await this.actions.scene.both.cse.get('requests'))['requests'] as Json[];
  }

  /** Enrichments that were written, as requests. */
  async puts(): Promise<Json[]> {
    const requests = await this.requests();
    return requests.filter(({ method, path }) => method === 'PUT' && String(path).includes('RecordedFuture'));
  }

  /** The key of CSE has every right but the one to write enrichments. */
  async takeRight(): Promise<void> {
    const rights = ['view', 'workflow', 'status', 'comments'];
    await this.actions.scene.both.cse.post('keys', {
      keys: [{ accessId: 'demo', accessKey: 'demo', rights }],
    });
  }
}

/** The same as useActionScene, for look-ups. */
export function useLookupScene(): LookupScene {
  return new LookupScene(useActionScene());
}
