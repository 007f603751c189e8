import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { startIntegration, type Integration } from '../support/integration.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

if (CHROMIUM === undefined) {
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error('REQUIRE_BROWSER is set, but there is no Chromium');
  process.stderr.write('No Chromium found: the browser tests are skipped\n');
}

/** No call leaves the machine, not even the browser's own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

(CHROMIUM === undefined ? describe.skip : describe)('a person at the local instance', () => {
  let both: Integration;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    both = await startIntegration({ insights: 12 });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ARGS });
    const context = await browser.newContext({ httpCredentials: { username: 'admin', password: 'admin' } });
    page = await context.newPage();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await both.stop();
  });

  test('polls from the start page and walks to an incident that was made', async () => {
    await page.goto(both.instance.url);
    expect(await page.textContent('h1')).toContain('Sumo Logic SIR');
    await page.getByRole('button', { name: 'Poll Insights' }).click();
    await page.goto(both.instance.url);
    await page.getByRole('link', { name: 'Security Incident', exact: true }).click();
    expect(await page.locator('tbody tr:has(td)').count()).toBe(12);
    await page
      .getByRole('link', { name: /^SIR\d{7}$/ })
      .first()
      .click();
    const text = await page.textContent('body');
    expect(text).toContain('Insight in CSE:');
    expect(text).toMatch(/INSIGHT-\d+: /);
  }, 60_000);

  test('sees in Sumo Status that all is well', async () => {
    await page.goto(both.instance.url);
    await page.getByRole('link', { name: 'Sumo Status' }).click();
    expect(await page.textContent('tbody')).toContain('Healthy');
  }, 60_000);

  test('is shown markup from an Insight as text', async () => {
    await both.cse.post('insights', {
      count: 1,
      seed: 9,
      over: 1,
      name: '<img src=x onerror=document.title="hacked">',
    });
    await both.pass(300);
    await both.poll();
    await page.goto(`${both.instance.url}/sn_si_incident_list.do?sysparm_query=short_descriptionLIKEonerror`);
    expect(await page.locator('tbody tr:has(td)').count()).toBe(1);
    expect(await page.locator('tbody img').count()).toBe(0);
    expect(await page.title()).not.toBe('hacked');
  }, 60_000);
});
