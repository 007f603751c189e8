import type { Browser, Page } from 'playwright-core';
import { ActionScene, ID, secretOf } from '../support/action-scene.ts';
import { startIntegration, type Integration } from '../support/integration.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';

describeWithBrowser()('a person at the local instance', () => {
  let both: Integration;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    both = await startIntegration({ insights: 12 });
    browser = await launchBrowser();
    page = await browser.newPage();
    await signIn(page, both.instance.url);
  });

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
    expect(await page.getByLabel('Short description').inputValue()).toMatch(/INSIGHT-\d+: /);
    expect(await page.textContent('main')).toContain('Insight in CSE:');
  });

  test('sees in Sumo Status that all is well', async () => {
    await page.goto(both.instance.url);
    await page.getByRole('navigation').getByRole('link', { name: 'Sumo Status' }).click();
    expect(await page.textContent('tbody')).toContain('Healthy');
  });

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
  });

  test('sees of an Action the fields of its type alone, and of its delivery what was sent and answered', async () => {
    const actions = await ActionScene.start();
    try {
      await actions.begin();
      await actions.addAction('pagerduty', { name: 'Page the SOC' });
      await actions.newInsight(ID(1));
      await actions.minutes(1);
      await signIn(page, actions.scene.both.instance.url);
      await page.getByRole('link', { name: 'Action', exact: true }).click();
      await page.getByRole('link', { name: 'Page the SOC' }).click();
      for (const label of ['Type', 'Service key', 'Integration', 'Base URL'])
        expect([label, await page.getByLabel(label, { exact: true }).isVisible()]).toEqual([label, true]);
      for (const label of ['Topic ARN', 'Include Signals', 'Exclude Records', 'Create Incident API endpoint'])
        expect([label, await page.getByLabel(label, { exact: true }).isVisible()]).toEqual([label, false]);
      await page.getByRole('link', { name: 'Delivery (1)' }).click();
      await page.waitForURL(/delivery_list\.do/);
      await page.locator('tbody').getByRole('link', { name: 'Page the SOC: Created' }).click();
      const shown = await page.getByRole('region', { name: 'Last request and response' }).textContent();
      expect(shown).toMatch(/POST http:\/\/127\.0\.0\.1:\d+\/v2\/enqueue\s+Headers: Content-Type/);
      expect(shown).toContain('"routing_key":"***"');
      expect(shown).toContain('"status":"success"');
      expect(await page.content()).not.toContain(secretOf('pagerduty'));
    } finally {
      await actions.stop();
    }
  });
});
