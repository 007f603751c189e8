import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { startPagesScene, type PagesScene } from '../support/pages-scene.ts';
import { seriousFindings, sidewaysScroll } from './accessibility.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';

const PATH = '/x_sul_sumo_logic_s_setup.do';
const STEPS = ['Connect', 'Select', 'Rules and Map', 'Close', 'Preview', 'Activate'];

/** Where a person can look at the pages; nothing is written where it is not set. */
const SHOTS = process.env['SCREENSHOTS'] ?? '';

describeWithBrowser()('an administrator on the Setup page', () => {
  let scene: PagesScene;
  let browser: Browser;

  beforeAll(async () => {
    scene = await startPagesScene();
    browser = await launchBrowser();
    if (SHOTS !== '') mkdirSync(SHOTS, { recursive: true });
  });

  beforeEach(() => {
    scene.begin();
    scene.world.cse.product.generate({ count: 6, seed: 3 });
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
    // The rate limit counts in seconds, and the clock stands still by itself.
    await page.route('**/api/**', (route) => {
      scene.world.instance.advance(2000);
      return route.continue();
    });
    await page.goto(`${scene.url}${PATH}`);
    await page.locator('h2').waitFor();
    return page;
  };
  const heading = (page: Page) => page.locator('h2');
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const step = (page: Page, name: string) => page.locator('nav .step', { hasText: name }).click();
  const said = (page: Page) => page.getByRole('status');
  const shot = async (page: Page, name: string): Promise<void> => {
    if (SHOTS !== '') await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  };
  const has = (page: Page, text: RegExp) => page.locator('main', { hasText: text }).waitFor();
  const connect = async (page: Page): Promise<void> => {
    await page.getByLabel('Host').fill(scene.host);
    await page.getByLabel('Access ID').fill('demo');
    await page.getByLabel('Access Key').fill('demo');
    await press(page, 'Connect');
    await has(page, /Connected: .* accepts the key/);
  };

  test('goes through all six steps by hand, with wrong input first', async () => {
    const page = await open();
    expect(await page.locator('nav .step-title').allTextContents()).toEqual(STEPS);
    await page.getByLabel('Host').fill('example.com');
    await page.getByLabel('Access ID').fill('demo');
    await page.getByLabel('Access Key').fill('wrong');
    await press(page, 'Connect');
    await has(page, /example\.com is not a host of Sumo Logic/);
    await page.locator('#host:focus').waitFor();
    await shot(page, 'setup-1-wrong-host');
    await page.getByLabel('Host').fill(scene.host);
    await press(page, 'Connect');
    await has(page, /does not accept this Access ID with this Access Key/);
    await page.getByLabel('Access Key').fill('demo');
    await press(page, 'Connect');
    await has(page, /Connected: .* accepts the key/);
    // The step is drawn again with the answer: a moment later on a busy machine.
    while ((await page.getByLabel('Access Key').inputValue()) !== '') await page.waitForTimeout(50);
    await shot(page, 'setup-1-connected');

    await press(page, 'Next: Select');
    await has(page, /Insights match this query now/);
    await page.getByLabel('Query').fill('created:>2026');
    await press(page, 'Use this query');
    await has(page, /Query must not restrict "created"/);
    await page.getByLabel('Query').fill('-status:"closed"');
    await press(page, 'Count');
    await has(page, /\d Insights? match(es)? this query now/);
    await shot(page, 'setup-2-select');
    await press(page, 'Use this query');

    await page.locator('h2', { hasText: 'Rules and Map' }).waitFor();
    await has(page, /Short description/);
    await shot(page, 'setup-3-rules');
    await press(page, 'Create CI Lookup Rules');
    await has(page, /Three CI Lookup Rules/);
    await press(page, 'These are right');

    await page.locator('h2', { hasText: 'Close' }).waitFor();
    await page.getByRole('combobox', { name: 'Resolution for Everything else' }).selectOption('No Action');
    await shot(page, 'setup-4-close');
    await press(page, 'Save and go on');

    await page.locator('h2', { hasText: 'Preview' }).waitFor();
    await page.getByLabel('Insight', { exact: true }).fill('INSIGHT-99999');
    await press(page, 'Show the incident');
    await has(page, /Cloud SIEM has no Insight INSIGHT-99999/);
    await page.getByLabel('Insight', { exact: true }).fill('');
    await press(page, 'Show the incident');
    await has(page, /every field can be stored|need your attention|needs your attention/);
    await shot(page, 'setup-5-preview');
    await press(page, 'Next: Activate');

    await page.locator('h2', { hasText: 'Activate' }).waitFor();
    await press(page, 'Activate');
    await has(page, /Active: the first poll begins within a minute/);
    expect(await page.locator('nav .step.done').count()).toBe(6);
    await shot(page, 'setup-6-active');
    scene.minutes(2);
    expect(scene.world.instance.table('sn_si_incident').find('').length).toBeGreaterThan(0);
    await page.context().close();
  });

  test('opens it from the navigator, which stays beside it, and so does a record that the page links to', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await signIn(page, scene.url, 'sumo.admin');
    const navigator = page.getByRole('navigation', { name: 'Navigator' });
    await navigator.getByRole('link', { name: 'Setup', exact: true }).click();
    const frame = page.frameLocator('iframe.app-page');
    await frame.getByRole('heading', { name: 'Connect' }).waitFor();
    await shot(page, 'setup-beside-navigator');
    await frame.getByRole('link', { name: 'Open its form' }).click();
    await frame.getByLabel('Access ID').waitFor();
    expect(await frame.getByRole('navigation', { name: 'Navigator' }).count()).toBe(0);
    expect(await navigator.isVisible()).toBe(true);
    await context.close();
  });

  test('leaves it and finds the step again that was open, read out by its heading', async () => {
    const page = await open();
    await connect(page);
    await page.reload();
    await heading(page).waitFor();
    expect(await page.locator('[aria-current=step]').textContent()).toContain(
      new URL(page.url()).hash === '#connect' ? 'Connect' : 'Select',
    );
    await step(page, 'Preview');
    await page.locator('h2:focus', { hasText: 'Preview' }).waitFor();
    await page.reload();
    await page.locator('h2', { hasText: 'Preview' }).waitFor();
    await page.context().close();
  });

  test('finds every answer without the key that was entered', async () => {
    const page = await open();
    const bodies: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/')) void response.text().then((text) => bodies.push(text));
    });
    scene.world.cse.handle({
      ...{ method: 'POST', url: '/__keys', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ keys: [{ accessId: 'demo', accessKey: 'never-shown-again' }] }),
    });
    await page.getByLabel('Host').fill(scene.host);
    await page.getByLabel('Access ID').fill('demo');
    await page.getByLabel('Access Key').fill('never-shown-again');
    await press(page, 'Connect');
    await has(page, /Connected: /);
    for (const name of STEPS.slice(1, 5)) {
      await step(page, name);
      await page.locator('h2', { hasText: name }).waitFor();
    }
    await has(page, /Show the incident/);
    expect(bodies.length).toBeGreaterThan(3);
    for (const text of [...bodies, await page.content()]) expect(text).not.toContain('never-shown-again');
    await page.context().close();
  });

  test('is the only one who sees it: a viewer and somebody without an account are refused', async () => {
    const viewer = await browser.newContext();
    const page = await viewer.newPage();
    await signIn(page, scene.url, 'sumo.viewer');
    expect((await page.goto(`${scene.url}${PATH}`))?.status()).toBe(403);
    const nobody = await fetch(`${scene.url}${PATH}`);
    expect(nobody.status).toBe(401);
    expect((await scene.call('setup/state', undefined)).status).toBe(401);
    await viewer.close();
  });

  test.each(['light', 'dark'] as const)(
    'reads it in a %s theme without a serious finding of axe',
    async (theme) => {
      const page = await open('sumo.admin', { colorScheme: theme });
      await connect(page);
      for (const name of STEPS) {
        await step(page, name);
        await page.locator('h2', { hasText: name }).waitFor();
        await page.waitForLoadState('networkidle');
        expect([name, await seriousFindings(page)]).toEqual([name, []]);
        await shot(page, `setup-${theme}-${STEPS.indexOf(name) + 1}`);
      }
      await page.context().close();
    },
  );

  test('uses it on a phone without scrolling sideways', async () => {
    const page = await open('sumo.admin', { viewport: { width: 390, height: 800 } });
    await connect(page);
    for (const name of STEPS) {
      await step(page, name);
      await page.locator('h2', { hasText: name }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([name, await sidewaysScroll(page)]).toEqual([name, 0]);
      await shot(page, `setup-phone-${STEPS.indexOf(name) + 1}`);
    }
    expect(await said(page).count()).toBe(1);
    await page.context().close();
  });
});
