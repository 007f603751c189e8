import { createCse, type Cse, type JsonObject } from '../index.ts';
import { STORIES } from '../stories/index.ts';
import { call, find, messageOf, NOW, stub } from './support.ts';

/** The Insight of a story as GET /insights/{id} answers it. */
function told(cse: Cse, name: string): JsonObject {
  const at = STORIES.findIndex((story) => story.name === name);
  return call(cse, 'GET', `/insights/INSIGHT-${at + 1}?recordSummaryFields=user_username`).data;
}

const signalsOf = (insight: JsonObject): JsonObject[] => insight.signals as JsonObject[];

describe('The eight stories', () => {
  test('are there from the start where they are asked for, beside generated Insights', () => {
    expect(stub({ stories: true, insights: 4 }).product.store.size).toBe(12);
    expect(stub({ stories: ['insider', 'phishing'] }).product.store.size).toBe(2);
    expect(stub({}).product.store.size).toBe(0);
  });

  test('are there again after a reset', () => {
    const cse = stub({ stories: true });
    call(cse, 'PUT', '/insights/INSIGHT-1/status', { status: 'closed' });
    cse.product.reset();
    expect(find(cse, 'status:"new"')).toHaveLength(8);
  });

  test('come in the order in which the intrusion went on; the last was created now', () => {
    const cse = stub({ stories: true });
    expect(find(cse, '')).toEqual([8, 7, 6, 5, 4, 3, 2, 1].map((nr) => `INSIGHT-${nr}`));
    expect(told(cse, 'false-alarm').created).toBe('2026-03-02T10:00:00.000000');
    expect(told(cse, 'phishing').created).toBe('2026-03-02T05:42:00.000000');
  });

  test('can be told one by one: it happens now', () => {
    const cse = stub();
    expect(call(cse, 'POST', '/__insights', { stories: ['malware'] }).json).toEqual({ added: 1 });
    const [record] = cse.product.store.all();
    expect(record?.createdMicros).toBe(NOW * 1000);
    expect(record?.body.name).toBe('Command and Control with Persistence and Execution');
  });

  test('all at once by the control plane; a name that is no story is refused with those that are', () => {
    const cse = stub();
    expect(call(cse, 'POST', '/__insights', { stories: true }).json).toEqual({ added: 8 });
    const refused = call(cse, 'POST', '/__insights', { stories: ['flood'] });
    expect([refused.status, refused.json.error]).toEqual([
      400,
      expect.stringContaining("Unknown story 'flood'; known: phishing, malware"),
    ]);
    expect(call(cse, 'POST', '/__insights', { stories: 7 }).status).toBe(400);
  });

  test('are the same each time', () => {
    const answers = [1, 2].map(() => told(stub({ stories: true }), 'exfiltration'));
    expect(answers[0]).toEqual(answers[1]);
  });

  test.each(STORIES.map((story) => [story.name, story] as const))(
    'the Signals of %s come from rules of the tenant, oldest first, before the Insight',
    (name, story) => {
      const cse = stub({ stories: true });
      const insight = told(cse, name);
      const signals = signalsOf(insight);
      const rules = new Map(cse.product.rules.map((rule) => [rule.id, rule.name]));
      expect(signals.map((one) => rules.get(String(one.ruleId)))).toEqual(signals.map((one) => one.name));
      const times = signals.map((one) => String(one.created));
      expect([...times, String(insight.created)]).toEqual([...times, String(insight.created)].sort());
      for (const signal of signals) expect(signal.allRecords).not.toEqual([]);
      expect(new Set(signals.map((one) => one.id)).size).toBe(story.signals.length);
      expect(insight.tags).toEqual(expect.arrayContaining(signals.flatMap((one) => one.tags as string[])));
    },
  );

  test('names nobody outside of domains and addresses that are reserved for examples', () => {
    const text = JSON.stringify(STORIES);
    const domains = [...text.matchAll(/[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|test)\b/g)].map(([one]) => one);
    expect(domains.filter((one) => !/(^|\.)example\.(com|net)$|\.test$/.test(one))).toEqual([]);
    const addresses = [...text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)].map(([one]) => one);
    expect(addresses.filter((one) => !/^(10\.|198\.51\.100\.|203\.0\.113\.)/.test(one))).toEqual([]);
  });

  test('have records that a summary counts', () => {
    expect(told(stub({ stories: true }), 'credential-theft').recordSummaryFields).toEqual([
      { fieldName: 'user_username', fieldValue: 'm.okafor@example.com', recordCount: 2 },
      { fieldName: 'user_username', fieldValue: 'svc-backup@example.com', recordCount: 1 },
    ]);
  });

  test('the false alarm says what it is in a comment', () => {
    const { comments } = call(stub({ stories: true }), 'GET', '/insights/INSIGHT-8/comments').data;
    expect((comments as JsonObject[])[0]?.body).toContain('false positive');
  });
});

describe('The history of an Insight', () => {
  test('has every change by the API, with who made it', () => {
    const cse = createCse({ stories: ['phishing'], clock: () => NOW, limit: false });
    const id = '/insights/INSIGHT-1';
    call(cse, 'PUT', `${id}/severity`, { severity: 'HIGH' });
    call(cse, 'PUT', `${id}/assignee`, { assignee: { type: 'TEAM', value: 'SOC' } });
    call(cse, 'DELETE', `${id}/assignee`);
    call(cse, 'POST', `${id}/tags`, { tagName: 'seen' });
    call(cse, 'DELETE', `${id}/tags/seen`);
    call(cse, 'POST', `${id}/comments`, { body: 'x' });
    call(cse, 'PUT', `${id}/enrichments/ServiceNow`, { detail: {} });
    call(cse, 'PUT', `${id}/status`, { status: 'closed', resolution: 'Malware Removed' });
    const history = cse.product.insight('INSIGHT-1').history ?? [];
    expect(history.map(({ text }) => text)).toEqual([
      'Severity: HIGH',
      'Assignee: SOC',
      'Assignee: nobody',
      'Tag added: seen',
      'Tag removed: seen',
      'Comment added',
      'Enrichment saved: ServiceNow',
      'Status: Closed, Resolved, Malware Removed',
    ]);
    expect(new Set(history.map(({ user }) => user))).toEqual(new Set(['demo@soc.example']));
  });

  test('a change that is refused leaves nothing in it', () => {
    const cse = stub({ stories: ['phishing'] });
    const refused = call(cse, 'PUT', '/insights/INSIGHT-1/severity', { severity: 'HUGE' });
    expect(messageOf(refused)).toContain('HUGE');
    expect(cse.product.insight('INSIGHT-1').history).toBeUndefined();
  });

  test('goes back with the state of the tenant', () => {
    const cse = stub({ stories: ['phishing'] });
    const before = cse.product.snapshot();
    call(cse, 'PUT', '/insights/INSIGHT-1/severity', { severity: 'HIGH' });
    cse.product.restore(before);
    expect(cse.product.insight('INSIGHT-1').history).toBeUndefined();
  });
});
