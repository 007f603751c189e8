import { call, messageOf, stub } from './support.ts';

describe('GET /rules of the stub', () => {
  const query = (text: string): string => `/rules?q=${encodeURIComponent(text)}`;

  it('finds rules by id and by status, page by page', () => {
    const cse = stub();
    const all = call(cse, 'GET', '/rules').data as { objects: { id: string }[]; total: number };
    expect([all.objects.length, all.total > 50]).toEqual([50, true]);
    const ids = all.objects.slice(3, 5).map(({ id }) => id);
    expect(call(cse, 'GET', query(`id:in("${ids.join('","')}")`)).data).toMatchObject({
      total: 2,
      objects: ids.map((id) => ({ id })),
    });
    expect(call(cse, 'GET', query('status:"FAILED_AND_DISABLED"')).data).toMatchObject({ total: 0 });
    expect(call(cse, 'GET', query('status:in("ACTIVE","WARNING")')).data).toMatchObject({ total: all.total });
  });

  it('refuses a field and a parameter that the documentation does not know', () => {
    const cse = stub();
    expect(messageOf(call(cse, 'GET', query('message:"x"')))).toMatch(/message/);
    expect(call(cse, 'GET', '/rules?sort=name').status).toBe(400);
  });

  it('is for keys that may read rules', () => {
    const cse = stub();
    cse.product.keys.replace([{ accessId: 'demo', accessKey: 'demo', rights: ['view', 'workflow'] }]);
    expect(call(cse, 'GET', '/rules').status).toBe(403);
    cse.product.keys.replace([{ accessId: 'demo', accessKey: 'demo', rights: 'read' }]);
    expect(call(cse, 'GET', '/rules').status).toBe(200);
  });
});
