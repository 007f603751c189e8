import { anEntity, anInsight, aSignal, type Json } from '../support/insights.ts';
import { createInProcess, type InProcess } from '../support/in-process.ts';

const SCOPE = 'x_sul_sumo_logic_s';
const STAGING = `${SCOPE}_sumo_logic_insights`;

/** 60 Signals, 80 Entities, long CJK names, an Entity value of 900 characters. */
function huge(id: string): Json {
  const name = '横方向の移動と権限昇格の疑い'.repeat(70);
  const entities = Array.from({ length: 80 }, (_unused, index) =>
    anEntity({ id: `_username-${index}`, entityType: '_username', value: `使用者${index}`, hostname: null }),
  );
  const signals = Array.from({ length: 60 }, (_unused, index) =>
    aSignal({
      id: `signal-${index}`,
      name: `信号${index}`,
      stage: '横方向の移動',
      description: '説明'.repeat(100),
      tags: [`_mitreAttackTactic:TA${1000 + index}`, `_mitreAttackTechnique:T${1000 + index}`, `札${index}`],
    }),
  );
  return anInsight({
    id,
    readableId: `INSIGHT-${id}`,
    name,
    description: name.repeat(3),
    assignee: { username: `${'担当'.repeat(30)}@example.com` },
    entity: anEntity({ id: '_file-1', entityType: '_file', value: '道'.repeat(900), hostname: null }),
    involvedEntities: entities,
    signals,
    tags: Array.from({ length: 60 }, (_unused, index) => `重要な札${index}`),
  });
}

describe('an Insight whose row is near the limit of the database', () => {
  let world: InProcess;

  beforeEach(() => {
    world = createInProcess();
  });

  afterEach(() => world.instance.close());

  /** Text columns that a customer has added, and that a default fills. */
  function widen(table: string, columns: number): void {
    for (let index = 0; index < columns; index += 1)
      world.instance.platform.schema.addColumn(table, {
        name: `u_added_${index}`,
        type: 'string',
        label: `Added ${index}`,
        maxLength: 4000,
        defaultValue: 'x'.repeat(1000),
      });
  }
  function poll(...insights: Json[]): void {
    const created = new Date(world.instance.platform.clock.now() - 60_000).toISOString().slice(0, 19);
    world.cse.product.add(insights.map((insight) => ({ ...insight, created })));
    world.instance.runJob('Poll Insights');
    world.instance.rest(1000);
  }
  function nextPoll(): void {
    world.instance.advance(300_000);
    poll();
  }
  const rows = (table: string): Record<string, string>[] => world.instance.table(table).find('');
  const incidents = (): Record<string, string>[] => rows('sn_si_incident');
  const claim = (id: string): Record<string, string> | undefined =>
    rows(`${SCOPE}_insight`).find((row) => row['insight_id'] === id);
  const status = (): Record<string, string> | undefined => rows(`${SCOPE}_sumo_status`)[0];
  const logged = (text: string): number =>
    world.instance.log().filter(({ message }) => message.includes(text)).length;

  test('is staged and becomes an incident, however long its texts are', () => {
    poll(huge('1'));
    expect(incidents()).toHaveLength(1);
    expect(incidents()[0]?.['description']).toContain('Signals (60)');
    const [staged] = rows(STAGING);
    expect(staged?.['raw']).toContain('道'.repeat(900));
    const { texts } = JSON.parse(staged?.['details'] ?? '') as { texts: Record<string, string> };
    expect(texts['entity_value']).toBe('道'.repeat(900));
    expect(texts['entities']?.split('\n').length).toBeGreaterThan(70);
    expect(logged('Row size too large')).toBe(0);
    expect(status()).toMatchObject({ health: 'healthy' });
  });

  test('is staged without its long texts where columns of the customer leave it no room, and both say so', () => {
    widen(STAGING, 6);
    poll(huge('1'), anInsight({ id: '2' }));
    expect(logged('Row size too large (> 8126)')).toBeGreaterThan(0);
    expect(incidents()).toHaveLength(2);
    const [first] = incidents().filter((row) => row['correlation_id'] === '1');
    expect(first?.['description']).toMatch(
      /^The description is missing because ServiceNow refused the full text/,
    );
    expect(first?.['short_description']).toMatch(/^INSIGHT-1: 横/);
    expect(claim('1')).toMatchObject({ state: 'ingested', incident: first?.['sys_id'] });
    expect(status()?.['findings']).toContain('ingested without JSON, description and details');
    expect(status()?.['health']).toBe('degraded');
  });

  test('ends as an error row that says why if not even that is stored, and blocks no other', () => {
    widen(STAGING, 9);
    poll(huge('1'), { id: '2', name: 'Small', created: '' });
    expect(incidents()).toHaveLength(1);
    for (let turn = 0; turn < 4; turn += 1) nextPoll();
    expect(incidents().map((row) => row['correlation_id'])).toEqual(['2']);
    expect(claim('1')?.['state']).toBe('error');
    expect(claim('1')?.['error']).toMatch(/even without its long texts: Row size too large \(> 8126\)/);
    expect(claim('1')?.['reduced']).toBeUndefined();
    expect(status()?.['health']).toBe('degraded');
  });

  test('becomes an incident without its long texts where the incident would be too large', () => {
    widen('sn_si_incident', 9);
    poll(huge('1'), anInsight({ id: '2' }));
    expect(logged('Row size too large (> 8126)')).toBeGreaterThan(0);
    const [first] = incidents().filter((row) => row['correlation_id'] === '1');
    expect(first?.['description']).toMatch(/^The description is missing/);
    expect(claim('1')?.['state']).toBe('ingested');
    expect(status()?.['findings']).toContain('ingested without JSON');
  });
});
