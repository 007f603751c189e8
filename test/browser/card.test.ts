import type { Browser, Locator, Page } from 'playwright-core';
import { startIntegration, type Integration } from '../support/integration.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';
import { Person } from './person.ts';

const VALUES = 'sn_sec_core_integration_item_config';

/** What a person is told in the popup of the card when it is saved. */
describeWithBrowser()('somebody who saves the popup of the integration card', () => {
  let browser: Browser;
  let both: Integration;
  let page: Page;
  let popup: Locator;

  const start = async (...instanceArgs: string[]): Promise<void> => {
    both = await startIntegration({ insights: 1, instanceArgs });
    await both.configure({ host: '', access_id: '', access_key: '' });
    page = await browser.newPage();
    await signIn(page, both.instance.url);
  };
  const save = async (values: Record<string, string>): Promise<void> => {
    // The rate limit of Cloud SIEM counts in seconds, and the clock stands still by itself.
    await both.pass(60);
    await both.instance.control('clock', { seconds: 5 });
    popup = await new Person(page, both.instance.url).openCard();
    for (const [label, value] of Object.entries(values)) await popup.getByLabel(label).fill(value);
    await popup.getByRole('button', { name: 'Save' }).click();
    await popup.getByRole('status').or(popup.getByRole('alert')).first().waitFor();
  };
  const beside = async (label: string): Promise<string> =>
    (await popup.locator('.field', { has: page.getByLabel(label) }).textContent()) ?? '';
  const connected = (): Promise<string[]> => popup.getByText(/^Connected: /).allTextContents();

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  describe('where the platform lets the application read the key', () => {
    beforeAll(() => start('--readable-secrets', VALUES));
    afterAll(() => both.stop());

    test('is told beside Host that it is not one', async () => {
      await save({ Host: 'no host at all', 'Access ID': 'demo', 'Access Key': 'demo' });
      expect(await beside('Host')).toMatch(/Host of the integration card is invalid/);
      expect(await connected()).toEqual([]);
    });

    test('is told beside Host that it is none of Sumo Logic', async () => {
      await save({ Host: 'example.com', 'Access ID': 'demo', 'Access Key': 'demo' });
      expect(await beside('Host')).toMatch(/example\.com is not a host of Sumo Logic/);
      expect(await connected()).toEqual([]);
    });

    test('is told beside Access Key that Cloud SIEM refuses it, however often', async () => {
      for (const key of ['wrong', 'wrong again']) {
        await save({ Host: both.cse.url, 'Access ID': 'demo', 'Access Key': key });
        expect(await beside('Access Key')).toMatch(/401.*enter Access ID and Access Key again/);
        expect(await beside('Host')).not.toMatch(/invalid|is not/);
        expect(await connected()).toEqual([]);
      }
    });

    test('is told how many Insights match: one', async () => {
      await save({ 'Access Key': 'demo', 'Default Incident State': 'Analysis' });
      expect(await connected()).toEqual(['Connected: 1 Insight matches']);
    });

    test('is told beside Default Incident State that it is ignored', async () => {
      await save({ 'Default Incident State': 'analysis' });
      expect(await beside('Default Incident State')).toMatch(/"analysis" is not an active state.*ignored/);
    });

    test('is told how many Insights match: 25', async () => {
      await both.cse.post('insights', { count: 24, seed: 8 });
      await save({ 'Default Incident State': 'Contain' });
      expect(await connected()).toEqual(['Connected: 25 Insights match']);
      expect(await popup.locator('.field-error').count()).toBe(0);
    });
  });

  describe('where it does not', () => {
    beforeAll(() => start());
    afterAll(() => both.stop());

    test('is told beside Access Key where to enter it instead', async () => {
      await save({ Host: both.cse.url, 'Access ID': 'demo', 'Access Key': 'demo' });
      expect(await beside('Access Key')).toContain('enter it in Sumo Logic SIR > Configurations');
      expect(await connected()).toEqual([]);
    });
  });
});
