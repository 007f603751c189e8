import type { Browser, Page } from 'playwright-core';
import { configure } from '../demo/configure.ts';
import { startSite, type Site } from '../demo/site.ts';
import { startIntegration, type Integration } from '../support/integration.ts';
import { Targets } from '../support/targets.ts';
import { seriousFindings, sidewaysScroll } from './accessibility.ts';
import { describeWithBrowser, launchBrowser } from './chromium.ts';

describeWithBrowser()('a person who follows the start page of the demo', () => {
  let both: Integration;
  let targets: Targets;
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [both, targets] = await Promise.all([startIntegration({ cseArgs: ['--stories'] }), Targets.start()]);
    const world = { instance: both.instance, cse: both.cse, targets, configured: true };
    await configure(world);
    await both.pass(60);
    site = await startSite(world, 0);
    browser = await launchBrowser();
    const context = await browser.newContext({ httpCredentials: { username: 'admin', password: 'admin' } });
    // How fast the machine is must not matter: Jest's own limit ends what hangs.
    context.setDefaultTimeout(0);
    page = await context.newPage();
  });

  afterAll(async () => {
    await browser.close();
    await site.stop();
    await Promise.all([both.stop(), targets.stop()]);
  });

  const step = async (link: string): Promise<void> => {
    await page.goto(site.url);
    await page.getByRole('link', { name: link, exact: true }).click();
  };

  test('creates an Insight, which becomes an incident and a message in Slack', async () => {
    await page.goto(site.url);
    expect(await page.textContent('main')).toContain('8 Insights, 8 incidents');
    await step('Create an Insight');
    await page.getByRole('button', { name: /^Create: The company’s own scanner/ }).click();
    await both.pass(300);
    await page.goto(site.url);
    expect(await page.textContent('main')).toContain('9 Insights, 9 incidents');
    await step('See what Actions sent');
    const messages = await page.getByRole('article').allTextContents();
    expect(messages.at(-1)).toMatch(/Slack Webhook.*\[LOW\] INSIGHT-9 Discovery with Reconnaissance/s);
  });

  test('closes the incident; its Insight closes, and Slack is told', async () => {
    const incident = await both.instance.first('sn_si_incident', 'ORDERBYDESCnumber');
    const values = { state: '3', close_code: '2', close_notes: 'Our own scanner.' };
    await both.instance.update('sn_si_incident', incident['sys_id'] ?? '', values);
    await both.pass(120);
    await page.goto(`${both.cse.url}/sec/insight/${incident['correlation_id']}`);
    expect(await page.getByRole('region', { name: 'History' }).textContent()).toContain(
      'Closed, False Positive',
    );
    await page.getByText('Actions', { exact: true }).click();
    const link = page.getByRole('link', { name: `${incident['number']} in ServiceNow` });
    expect(await link.getAttribute('href')).toContain(incident['sys_id']);
    await step('See what Actions sent');
    expect(await page.getByText(/^Closed: \[LOW\] INSIGHT-9/).count()).toBe(1);
    await page.goto(site.url);
    expect(await page.textContent('main')).toContain('1 closed incident, 1 closed Insight');
  });

  test('lets a target answer 429, and sees that the Action is tried again', async () => {
    await page.goto(`${site.url}/targets`);
    await page.getByLabel('Target').selectOption('Slack Webhook');
    await page.getByLabel('Answers').selectOption('429, try again in 30 s');
    await page.getByRole('button', { name: 'Answer so' }).click();
    expect(await page.getByRole('status').first().textContent()).toContain('Slack Webhook answers “429');
    await both.cse.post('insights', { stories: ['insider'] });
    await both.pass(300);
    await page.reload();
    expect(await page.getByText('429', { exact: true }).count()).toBeGreaterThan(0);
    await page.getByLabel('Answers').selectOption('As usual');
    await page.getByRole('button', { name: 'Answer so' }).click();
    await both.pass(300);
    await page.reload();
    expect(await page.getByRole('article').first().textContent()).toMatch(/Slack Webhook\s*200.*INSIGHT-10/s);
  });

  test.each(['light', 'dark'] as const)('finds no serious barrier in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['/', '/targets']) {
      await page.goto(`${site.url}${path}`);
      expect([path, await seriousFindings(page)]).toEqual([path, []]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

  test('never scrolls sideways on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of ['/', '/targets']) {
      await page.goto(`${site.url}${path}`);
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
    }
  });
});
