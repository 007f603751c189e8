import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startPagesScene, type PagesScene } from '../support/pages-scene.ts';
import { seriousFindings, sidewaysScroll } from './accessibility.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';

const PATH = '/x_sul_sumo_logic_s_health.do';
const SCOPE = 'x_sul_sumo_logic_s';
const SHOTS = process.env['SCREENSHOTS'] ?? '';

describeWithBrowser()('a person on the Health page', () => {
  let scene: PagesScene;
  let browser: Browser;

  beforeAll(async () => {
    scene = await startPagesScene();
    browser = await launchBrowser();
    if (SHOTS !== '') mkdirSync(SHOTS, { recursive: true });
    scene.world.cse.product.generate({ count: 12, seed: 3 });
    scene.minutes(12);
    const { instance } = scene.world;
    instance.table(`${SCOPE}_action`).insert({
      ...{ name: 'Page the SOC', type: 'pagerduty', service_key: 'demo0key0of0pagerduty00000000000' },
      ...{ active: 'true', on_created: 'true' },
    });
    const [action] = instance.table(`${SCOPE}_action`).find('');
    instance
      .table(`${SCOPE}_action`)
      .update(action?.sys_id ?? '', { stopped: 'true', reason: 'Rejected: 401' });
  });

  afterAll(async () => {
    await browser.close();
    await scene.close();
  });

  const open = async (user = 'sumo.admin', more: object = {}): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...more,
    });
    const page = await context.newPage();
    await signIn(page, scene.url, user);
    await page.goto(`${scene.url}${PATH}`);
    await page.locator('.tile').first().waitFor();
    return page;
  };
  const shot = async (page: Page, name: string): Promise<void> => {
    if (SHOTS !== '') await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  };

  test('sees the health of each configuration, and errors first in what to do', async () => {
    const page = await open();
    expect(await page.locator('.tile').first().textContent()).toMatch(/Sumo Logic(Healthy|Degraded)/);
    expect(await page.locator('.todo li').first().textContent()).toContain('Page the SOC');
    await page.getByText('Charts of Security Incidents are shown to users who may read those.').waitFor();
    await shot(page, 'health-admin');
    await page.context().close();
  });

  test('sees figures of incidents as a user who may read them', async () => {
    const page = await open('admin');
    expect(await page.locator('.chart h3').allTextContents()).toEqual([
      'Insights per hour',
      'Incidents by severity',
      'Time from Insight to incident',
      'Deliveries',
      'Run time',
      'Calls of Cloud SIEM against the limit',
    ]);
    await shot(page, 'health-all');
    await page.context().close();
  });

  test('presses the button beside it, as an administrator', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Resume: Page the SOC' }).click();
    await page.getByRole('status').filter({ hasText: 'It has no pending deliveries' }).waitFor();
    expect(await page.locator('.todo', { hasText: 'Page the SOC' }).count()).toBe(0);
    await page.context().close();
  });

  test('reads the figures behind a chart, and opens the list that it is made of', async () => {
    const page = await open();
    const chart = page.locator('.chart', { hasText: 'Insights per hour' });
    await chart.locator('summary').click();
    expect(await chart.locator('tbody tr').count()).toBe(24);
    await chart.getByRole('link', { name: 'Open the list behind Insights per hour' }).click();
    expect(new URL(page.url()).pathname).toBe(`/${SCOPE}_integration_run_list.do`);
    await page.context().close();
  });

  test('sees it as a viewer, without buttons that do something; the server refuses them too', async () => {
    const page = await open('sumo.viewer');
    expect(await page.locator('.todo button').count()).toBe(0);
    const body = { act: 'validate', id: scene.configuration };
    expect((await scene.call('health/act', 'sumo.viewer', body)).status).toBe(403);
    expect((await scene.call('health/act', 'sumo.admin', body)).status).toBe(200);
    await page.context().close();
  });

  test('is refused without a role of the app, and without an account', async () => {
    expect((await scene.call('health/overview', 'sir.analyst')).status).toBe(403);
    expect((await scene.call('health/overview', undefined)).status).toBe(401);
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, scene.url, 'sir.analyst');
    expect((await page.goto(`${scene.url}${PATH}`))?.status()).toBe(403);
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'reads it in a %s theme without a serious finding of axe',
    async (theme) => {
      const page = await open('sumo.admin', { colorScheme: theme });
      for (const figures of await page.locator('.chart summary').all()) await figures.click();
      expect(await seriousFindings(page)).toEqual([]);
      await shot(page, `health-${theme}`);
      await page.context().close();
    },
  );

  test('uses it on a phone without scrolling sideways', async () => {
    const page = await open('sumo.admin', { viewport: { width: 390, height: 800 } });
    expect(await sidewaysScroll(page)).toBe(0);
    await shot(page, 'health-phone');
    await page.context().close();
  });
});
