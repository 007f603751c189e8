import type { Cse, JsonObject } from '../index.ts';
import { call, messageOf, NOW, stub } from './support.ts';

function one(): { cse: Cse; id: string } {
  const cse = stub();
  const [record] = cse.product.generate({ count: 1, over: 600, fields: { status: 'new', assignee: null } });
  return { cse, id: record!.key };
}

describe('PUT /insights/{id}/status', () => {
  test('closes with a resolution and answers the whole Insight with its records', () => {
    const { cse, id } = one();
    const { status, data } = call(cse, 'PUT', `/insights/${id}/status`, {
      status: 'closed',
      resolution: 'False Positive',
    });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      status: { name: 'closed', displayName: 'Closed' },
      resolution: 'False Positive',
      subResolution: null,
      closed: '2026-03-02T10:00:00.000000',
      closedBy: 'demo@soc.example',
    });
    expect((data.signals as JsonObject[])[0]).toHaveProperty('allRecords');
  });

  test('takes a sub-resolution in the same field and shows its parent as the resolution', () => {
    const { cse, id } = one();
    const body = { status: 'closed', resolution: 'Malware Removed' };
    const { data } = call(cse, 'PUT', `/insights/${id}/status`, body);
    expect(data).toMatchObject({ resolution: 'Resolved', subResolution: 'Malware Removed' });
  });

  test('keeps the closing date after a re-open, but not the resolution', () => {
    const { cse, id } = one();
    call(cse, 'PUT', `/insights/${id}/status`, { status: 'closed', resolution: 'Resolved' });
    cse.product.clock.set(NOW + 60_000);
    const { data } = call(cse, 'PUT', `/insights/${id}/status`, { status: 'In Progress' });
    expect(data).toMatchObject({
      status: { name: 'inprogress' },
      resolution: null,
      closed: '2026-03-02T10:00:00.000000',
    });
  });

  test('refuses what the tenant does not know', () => {
    const { cse, id } = one();
    const put = (body: unknown) => call(cse, 'PUT', `/insights/${id}/status`, body);
    expect(messageOf(put({ status: 'solved' }))).toBe("Unknown status 'solved'.");
    expect(messageOf(put({ status: 'closed', resolution: 'Whatever' }))).toBe(
      "Unknown resolution 'Whatever'.",
    );
    expect(messageOf(put({}))).toBe("'status' must be a non-empty string.");
    expect([put({}).status, put([]).status, put({ status: 'solved' }).status]).toEqual([400, 400, 400]);
  });

  test('knows statuses and resolutions that were added to the tenant', () => {
    const { cse, id } = one();
    const statuses = [{ id: '9', name: 'waiting', displayName: 'Waiting', description: null }];
    const resolutions = [{ id: 9, name: 'Accepted', description: '', source: 'custom', parent: null }];
    call(cse, 'POST', '/__workflow', { statuses, resolutions });
    expect(call(cse, 'PUT', `/insights/${id}/status`, { status: 'waiting' }).data.status).toMatchObject({
      name: 'waiting',
    });
    const closed = call(cse, 'PUT', `/insights/${id}/status`, { status: 'closed', resolution: 'Accepted' });
    expect(closed.data.resolution).toBe('Accepted');
  });
});

describe('The other changes of an Insight', () => {
  test('comments keep their text, line breaks and order', () => {
    const { cse, id } = one();
    call(cse, 'POST', `/insights/${id}/comments`, { body: 'first\nsecond line' });
    call(cse, 'POST', `/insights/${id}/comments`, { body: 'Müller <b>日本語</b>' });
    const { data } = call(cse, 'GET', `/insights/${id}/comments`);
    const comments = data.comments as JsonObject[];
    expect(comments.map((comment) => comment.body)).toEqual(['first\nsecond line', 'Müller <b>日本語</b>']);
    expect(comments[0]).toMatchObject({ id: '1', author: { username: 'demo@soc.example' } });
    expect(call(cse, 'POST', `/insights/${id}/comments`, { body: ' ' }).status).toBe(400);
  });

  test('an enrichment of a type takes the place of the one before it', () => {
    const { cse, id } = one();
    const path = `/insights/${id}/enrichments/ServiceNow`;
    call(cse, 'PUT', path, { detail: { incident: 'SIR1' } });
    call(cse, 'PUT', path, { detail: { incident: 'SIR2' }, externalUrl: 'https://instance.example/x' });
    const { data } = call(cse, 'GET', `/insights/${id}/enrichments`);
    expect(data.enrichments).toEqual([
      {
        type: 'ServiceNow',
        detail: { incident: 'SIR2' },
        externalUrl: 'https://instance.example/x',
        reputation: null,
        expiresAt: null,
        normalizedIndicator: null,
      },
    ]);
    expect(call(cse, 'PUT', path, { externalUrl: 'x' }).status).toBe(400);
  });

  test.each<[string, JsonObject]>([
    ['a field that the OpenAPI does not know', { risk: 'high' }],
    ['a reputation that CSE has no word for', { reputation: 'evil' }],
    ['a text that is none', { externalUrl: 7 }],
    ['no date', { expiresAt: 'tomorrow' }],
  ])('an enrichment with %s is refused', (_what, more) => {
    const { cse, id } = one();
    const path = `/insights/${id}/enrichments/x`;
    expect(call(cse, 'PUT', path, { detail: {}, ...more }).status).toBe(400);
    expect(call(cse, 'PUT', path, { detail: {}, reputation: 'notflagged', raw: 'x' }).status).toBe(200);
  });

  test('a Signal has enrichments of its own, in the same form', () => {
    const { cse, id } = one();
    const [signal] = call(cse, 'GET', `/insights/${id}`).data.signals as JsonObject[];
    const path = `/signals/${String(signal?.id)}/enrichments`;
    call(cse, 'PUT', `${path}/${encodeURIComponent('x-2620:fe::9')}`, { detail: { nr: 1 } });
    call(cse, 'PUT', `${path}/${encodeURIComponent('x-2620:fe::9')}`, { detail: { nr: 2 } });
    expect(call(cse, 'GET', path).data.enrichments).toMatchObject([
      { type: 'x-2620:fe::9', detail: { nr: 2 } },
    ]);
    expect(call(cse, 'GET', `/insights/${id}/enrichments`).data.enrichments).toEqual([]);
    expect(call(cse, 'PUT', `${path}/x`, { raw: 'x' }).status).toBe(400);
    expect(call(cse, 'PUT', '/signals/none/enrichments/x', { detail: {} }).status).toBe(404);
  });

  test('tags are added once and removed by their encoded name', () => {
    const { cse, id } = one();
    call(cse, 'POST', `/insights/${id}/tags`, { tagName: 'région:sud' });
    const twice = call(cse, 'POST', `/insights/${id}/tags`, { tagName: 'région:sud' }).data.tags as string[];
    expect(twice.filter((tag) => tag === 'région:sud')).toHaveLength(1);
    const { data } = call(cse, 'DELETE', `/insights/${id}/tags/${encodeURIComponent('région:sud')}`);
    expect(data.tags).not.toContain('région:sud');
  });

  test('severity and assignee change, a user and a team each in their form', () => {
    const { cse, id } = one();
    expect(call(cse, 'PUT', `/insights/${id}/severity`, { severity: 'CRITICAL' }).data.severity).toBe(
      'CRITICAL',
    );
    expect(call(cse, 'PUT', `/insights/${id}/severity`, { severity: 'high' }).status).toBe(400);
    const put = (type: string, value: string) =>
      call(cse, 'PUT', `/insights/${id}/assignee`, { assignee: { type, value } });
    expect(put('USER', 'u@x.example').data).toMatchObject({
      assignee: { username: 'u@x.example' },
      assignedTo: 'u@x.example',
    });
    expect(put('TEAM', 'Tier 2').data).toMatchObject({
      assignee: { name: 'Tier 2' },
      teamAssignedTo: 'Tier 2',
      assignedTo: null,
    });
    expect(put('ROBOT', 'x').status).toBe(400);
    expect(call(cse, 'DELETE', `/insights/${id}/assignee`).data.assignee).toBeNull();
  });

  test('an Insight answers to its UUID and its readable id, anything else is a 404 that names it', () => {
    const { cse, id } = one();
    expect(call(cse, 'GET', '/insights/INSIGHT-1').data.id).toBe(id);
    const missing = call(cse, 'GET', '/insights/INSIGHT-77');
    expect(missing.status).toBe(404);
    expect(missing.json).toEqual({
      id: expect.stringMatching(/^\w{5}-\w{5}-\w{5}$/),
      errors: [{ code: 'notfound', message: "Insight 'INSIGHT-77' does not exist." }],
    });
  });
});

describe('Reference data', () => {
  test('the default statuses and resolutions have the ids every tenant has', () => {
    const cse = stub();
    const statuses = call(cse, 'GET', '/insight-status').json.data as JsonObject[];
    expect(Object.fromEntries(statuses.map((status) => [status.name, status.id]))).toEqual({
      new: '3',
      inprogress: '1',
      closed: '2',
    });
    const { objects, total } = call(cse, 'GET', '/insight-resolutions').data as {
      objects: JsonObject[];
      total: number;
    };
    expect(total).toBe(6);
    expect(objects.filter((one) => one.parent).map((one) => (one.parent as JsonObject).name)).toEqual([
      'Resolved',
      'False Positive',
    ]);
  });

  test('a rule that CSE switched off is found by its status and says why', () => {
    const cse = stub();
    const { objects } = call(cse, 'GET', '/rules?limit=1').data as { objects: JsonObject[] };
    const id = String(objects[0]!.id);
    call(cse, 'POST', `/__rules/${id}`, {
      status: 'FAILED_AND_DISABLED',
      message: 'More than 100K Signals in an hour',
    });
    const failed = call(cse, 'GET', `/rules?q=${encodeURIComponent('status:"FAILED_AND_DISABLED"')}`).data;
    expect(failed).toMatchObject({
      total: 1,
      objects: [
        {
          id,
          enabled: false,
          status: { status: 'FAILED_AND_DISABLED', message: 'More than 100K Signals in an hour' },
        },
      ],
    });
  });

  test('a Signal that was listed can be read by its id', () => {
    const { cse, id } = one();
    const [signal] = call(cse, 'GET', `/insights/${id}`).data.signals as JsonObject[];
    const { data } = call(cse, 'GET', `/signals/${String(signal!.id)}`);
    expect(data).toMatchObject({
      id: signal!.id,
      ruleId: signal!.ruleId,
      involvedEntities: [signal!.entity],
    });
    expect(call(cse, 'GET', '/signals/unknown').status).toBe(404);
  });
});
