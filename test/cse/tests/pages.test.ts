import { Visitor } from './pages.ts';
import { NOW } from './support.ts';

const HOSTILE = '<img src=x onerror="alert(1)">';

describe('The pages of the stub', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await Visitor.start({ clock: () => NOW, stories: true, insights: 60 });
  });
  beforeEach(() => visitor.cse.product.reset());
  afterAll(() => visitor.cse.close());

  const insight = '/sec/insight/INSIGHT-5';
  const product = () => visitor.cse.product;

  test('begin at the list of Insights', async () => {
    for (const path of ['/', '/sec']) expect((await visitor.get(path)).location).toBe('/sec/insights');
    const { text } = await visitor.get('/sec/insights');
    expect(text).toContain('1 to 25 of 68');
    expect(text).toContain('LOW INSIGHT-8 Discovery with Reconnaissance 10.20.1.250 New 2026-03-02 10:00:00');
  });

  test('list what a query finds, page by page', async () => {
    const q = encodeURIComponent('created:<="2026-03-02T10:00:00"');
    const { html } = await visitor.get(`/sec/insights?q=${q}&page=3`);
    expect(html).toContain('51 to 68 of 68');
    expect(html).toMatch(/rel="prev" href="\/sec\/insights\?q=[^"]+&amp;page=2"/);
    const critical = await visitor.get(`/sec/insights?q=${encodeURIComponent('entity.value:"deploy-bot"')}`);
    expect(critical.text).toContain('1 to 1 of 1');
  });

  test('say why a query cannot be read', async () => {
    const { status, text, html } = await visitor.get('/sec/insights?q=colour%3A%22red%22');
    expect(status).toBe(200);
    expect(text).toMatch(/colour/);
    expect(html).toContain('message-error');
  });

  test('show an Insight by its readable id and by its UUID', async () => {
    const { key } = product().insight('INSIGHT-5');
    for (const id of ['INSIGHT-5', key]) {
      const { text } = await visitor.get(`/sec/insight/${id}`);
      expect(text).toContain('INSIGHT-5 Customer contracts leave the network');
      expect(text).toContain('srv-files-02 sent 3.8 GB to 198.51.100.77');
      expect(text).toContain('TA0010 Exfiltration');
    }
  });

  test('say on a page that an Insight does not exist', async () => {
    const { status, text, html } = await visitor.get('/sec/insight/INSIGHT-999');
    expect([status, html]).toEqual([404, expect.stringContaining('<!doctype html>')]);
    expect(text).toContain("Insight 'INSIGHT-999' does not exist.");
  });

  test('close an Insight with a sub-resolution and a comment, and re-open it', async () => {
    const values = { status: 'closed', resolution: 'Malware Removed', comment: 'Cleaned' };
    const closed = await visitor.submit(insight, `${insight}/status`, values);
    expect(closed.text).toContain('The status was changed.');
    expect(closed.text).toContain('Resolution Resolved: Malware Removed');
    expect(closed.text).toMatch(/Status: Closed, Resolved, Malware Removed by analyst@soc\.example/);
    expect(closed.text).toContain('Cleaned');
    expect(closed.html).toContain('>Re-open</button>');
    await visitor.submit(insight, `${insight}/status`, { status: 'inprogress' });
    expect(product().insight('INSIGHT-5').body).toMatchObject({
      status: { name: 'inprogress' },
      resolution: null,
    });
  });

  test('change severity, assignee, tags and comments of an Insight', async () => {
    await visitor.submit(insight, `${insight}/severity`, { severity: 'LOW' });
    await visitor.submit(insight, `${insight}/assignee`, { assignee: 'i.castro@soc.example' });
    await visitor.submit(insight, `${insight}/tag`, { tag: 'seen' });
    await visitor.submit(insight, `${insight}/untag`, { tag: 'customer-data' });
    await visitor.submit(insight, `${insight}/comment`, { body: 'Hello' });
    const { body, comments } = product().insight('INSIGHT-5');
    expect(body).toMatchObject({ severity: 'LOW', assignedTo: 'i.castro@soc.example' });
    expect(body.tags).toContain('seen');
    expect(body.tags).not.toContain('customer-data');
    expect(comments).toMatchObject([{ body: 'Hello', author: { username: 'analyst@soc.example' } }]);
    await visitor.submit(insight, `${insight}/assignee`, { assignee: ' ' });
    expect(product().insight('INSIGHT-5').body.assignee).toBeNull();
  });

  test('say on the page why a change is refused', async () => {
    const { status, text } = await visitor.submit(insight, `${insight}/comment`, { body: ' ' });
    expect(status).toBe(400);
    expect(text).toContain("'body' must be a non-empty string.");
    expect(text).toContain('Customer contracts leave the network');
  });

  test('add a Signal of a chosen rule, with another id each time', async () => {
    const rule = product().rules.find(({ tags }) => tags.includes('_mitreAttackTechnique:T1490'))!;
    for (let i = 0; i < 2; i++) {
      const { text } = await visitor.submit(insight, `${insight}/signal`, { rule: rule.id });
      expect(text).toContain('Shadow copies deleted');
    }
    const signals = product().insight('INSIGHT-5').signals();
    expect(new Set(signals.map(({ id }) => id)).size).toBe(5);
    expect(product().insight('INSIGHT-5').body.tags).toContain('_mitreAttackTechnique:T1490');
  });

  test('link to the incident in ServiceNow once there is one, and to no other kind of address', async () => {
    expect((await visitor.get(insight)).text).toContain('has not told of an incident yet');
    const save = (externalUrl: string) =>
      product()
        .insight('INSIGHT-5')
        .enrichments!.set('ServiceNow', {
          ...{ type: 'ServiceNow', externalUrl, detail: { 'Security Incident': 'SIR0010001' } },
        });
    product().insight('INSIGHT-5').enrichments = new Map();
    save('https://acme.example/nav_to.do?uri=x');
    const { html } = await visitor.get(insight);
    expect(html).toContain(
      '<a href="https://acme.example/nav_to.do?uri=x" rel="noreferrer">SIR0010001 in ServiceNow',
    );
    save('javascript:alert(1)');
    expect((await visitor.get(insight)).html).not.toContain('javascript:');
  });

  test('create the Insight of a story, and lead to it', async () => {
    const { text } = await visitor.submit('/sec/create', '/sec/create', { story: 'insider' });
    expect(text).toContain('INSIGHT-69');
    expect(text).toContain('j.lindgren@example.com');
    const all = await visitor.submit('/sec/create', '/sec/create', { story: '' });
    expect(all.text).toContain('of 77');
  });

  test('create random Insights of a severity, different ones each time', async () => {
    for (let i = 0; i < 2; i++)
      await visitor.submit('/sec/create', '/sec/create', { count: '2', severity: 'HIGH' });
    const made = [69, 70, 71, 72].map((nr) => product().insight(`INSIGHT-${nr}`));
    expect(made.every(({ body }) => body.severity === 'HIGH')).toBe(true);
    expect(new Set(made.map(({ key }) => key)).size).toBe(4);
    const refused = await visitor.submit('/sec/create', '/sec/create', { count: 'many', severity: '' });
    expect(refused.text).toContain('How many must be a whole number from 1 to 1000.');
    expect(refused.html).toContain('value="many"');
  });

  test('disable a rule as CSE does, and enable it', async () => {
    const [rule] = product().rules;
    const path = `/sec/rules/${rule!.id}`;
    const failed = await visitor.submit('/sec/rules', path, { status: 'FAILED_AND_DISABLED', q: '' });
    expect(failed.text).toContain('Disabled by CSE The rule created more than 100,000 Signals in one hour.');
    expect(rule).toMatchObject({ enabled: false, status: { status: 'FAILED_AND_DISABLED' } });
    await visitor.submit('/sec/rules', path, { status: 'ACTIVE', q: '' });
    expect(rule).toMatchObject({ enabled: true, status: { status: 'ACTIVE' } });
    expect((await visitor.get('/sec/rules?q=colour%3A1')).html).toContain('message-error');
  });

  test('show what is not text in an Insight, and markup, as text', async () => {
    const [record] = product().add([
      {
        id: 'odd',
        name: HOSTILE,
        entity: 7,
        signals: [{ name: HOSTILE, tags: [HOSTILE] }, 'x'],
        tags: HOSTILE,
      },
    ]);
    product().insight('INSIGHT-5').comments = [
      { id: '1', author: { username: HOSTILE }, timestamp: HOSTILE, body: HOSTILE },
    ];
    for (const path of ['/sec/insights', `/sec/insight/${record!.readableId}`, insight]) {
      const { status, html, text } = await visitor.get(path);
      expect(status).toBe(200);
      expect(html).not.toContain('<img');
      expect(text).toContain('onerror=');
    }
  });
});
