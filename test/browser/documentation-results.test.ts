import type { Browser, Page } from 'playwright-core';
import { startIntegration, type Integration } from '../support/integration.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';
import { Person } from './person.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** What the documentation of the product says comes of it, seen in ServiceNow and in Cloud SIEM. */
describeWithBrowser()('as the documentation says, of a configured integration a person', () => {
  let both: Integration;
  let browser: Browser;
  let page: Page;
  let person: Person;

  beforeAll(async () => {
    both = await startIntegration({ insights: 30 });
    browser = await launchBrowser();
    page = await browser.newPage();
    person = new Person(page, both.instance.url);
    await signIn(page, both.instance.url);
  });

  afterAll(async () => {
    await browser.close();
    await both.stop();
  });

  /** Creates an Insight of a story in Cloud SIEM, and lets ServiceNow poll; gives its readable ID. */
  const createInsight = async (story: RegExp): Promise<string> => {
    await page.goto(`${both.cse.url}/sec/create`);
    await page.getByRole('button', { name: story }).click();
    await page.waitForURL(/\/sec\/insight\//);
    const { pathname } = new URL(page.url());
    await both.pass(300);
    await both.pass(60);
    return pathname.split('/').at(-1) ?? '';
  };
  const openIncidentOf = async (insight: string): Promise<void> => {
    await person.choose('Security Incident', 'Open Incidents');
    await person.search('Short description', `${insight}: `);
    await page.getByRole('link', { name: /^SIR\d{7}$/ }).click();
  };
  const setDebug = async (value: string): Promise<void> => {
    await person.enter('sys_properties.list');
    await person.search('Name', `${SCOPE}.sumo_debug`);
    await page.getByRole('row', { name: 'sumo_debug' }).getByRole('cell').nth(2).dblclick();
    await page.getByRole('textbox', { name: 'Value' }).fill(value);
    await page.getByRole('textbox', { name: 'Value' }).press('Enter');
    await page.getByText('Saved').waitFor();
  };
  const logged = async (text: string): Promise<number> => {
    await person.choose('System Log', 'All');
    await person.search('Message', text);
    const all = await page.getByText(/^\d+ to \d+ of \d+$/).allTextContents();
    return Number(/of (\d+)$/.exec(all[0] ?? 'of 0')?.[1]);
  };

  test('sees within five minutes, without doing anything, an incident for each Insight', async () => {
    await person.choose('Configurations');
    await page.getByRole('link', { name: 'Sumo Logic', exact: true }).click();
    expect(await person.field('Interval (minutes)').inputValue()).toBe('5');
    await both.pass(300);
    await person.enter(`${SCOPE}_sumo_logic_insights.list`);
    expect(await page.getByText(/ of 30$/).isVisible()).toBe(true);
    await person.choose('Security Incident', 'Open Incidents');
    expect(await page.getByText(/ of 30$/).isVisible()).toBe(true);
  });

  test('sees in an incident the fields that were composed, its CI, and the tactics and techniques', async () => {
    await openIncidentOf(await createInsight(/^Create: Customer contracts/));
    expect(await person.field('Short description').inputValue()).toMatch(
      /^INSIGHT-\d+: .* on srv-files-02\.example\.com$/,
    );
    expect(await person.field('Description').inputValue()).toMatch(
      /Insight in CSE: http.*Entities.*Signals \(3\)/s,
    );
    expect(await page.getByRole('combobox', { name: 'Configuration item' }).inputValue()).toBe(
      'srv-files-02.example.com',
    );
    const main = await page.textContent('main');
    expect(main).toContain('TA0009 Collection, TA0010 Exfiltration');
    expect(main).toContain('T1005, T1041, T1560.001');
  });

  test('sees the states that may be the default in the dropdown State of an incident', async () => {
    await person.openIncident();
    const states = await person.field('State').locator('option').allTextContents();
    for (const state of ['Draft', 'Analysis', 'Contain', 'Closed'])
      expect(states.map((each) => each.trim())).toContain(state);
  });

  test('enters a default state in another case: it is ignored, and the rules of the instance set the state', async () => {
    const popup = await person.openCard();
    await popup.getByLabel('Default Incident State').fill('analysis');
    await popup.getByRole('button', { name: 'Save' }).click();
    await openIncidentOf(await createInsight(/^Create: An accountant/));
    expect(await person.field('State').locator('option:checked').textContent()).toContain('Draft');
    await person.choose('Sumo Status');
    await page.getByRole('link', { name: 'Sumo Logic', exact: true }).first().click();
    expect(await page.textContent('main')).toMatch(
      /Default Incident State "analysis" is not an active state/,
    );
  });

  test('enters a default state as it is written: new incidents get it', async () => {
    const popup = await person.openCard();
    await popup.getByLabel('Default Incident State').fill('Analysis');
    await popup.getByRole('button', { name: 'Save' }).click();
    await openIncidentOf(await createInsight(/^Create: A document from the mail/));
    expect(await person.field('State').locator('option:checked').textContent()).toContain('Analysis');
  });

  test('changes a field map of the Sumo Insight Mapper: the next incident has it', async () => {
    await person.choose('Table Transform Maps');
    await page.getByRole('link', { name: 'Sumo Insight Mapper' }).click();
    const entries = page.getByRole('tabpanel', { name: /^Field Map/ });
    await entries.getByRole('link', { name: 'contact_type' }).first().click();
    await person.field('Target field').fill('subcategory');
    await person.press('Update');
    await openIncidentOf(await createInsight(/^Create: The company’s own scanner/));
    expect(await person.field('Subcategory').inputValue()).toBe('siem');
  });

  test('sees on the page of an Insight the URL of its incident, and follows it', async () => {
    const insight = await createInsight(/^Create: A cloud key/);
    await page.goto(`${both.cse.url}/sec/insight/${insight}`);
    await page.getByRole('link', { name: 'Open in ServiceNow' }).click();
    expect(await person.field('Short description').inputValue()).toContain(`${insight}: `);
  });

  test('closes an incident by its form, and sees the Insight closed on its page in Cloud SIEM', async () => {
    const insight = await createInsight(/^Create: The stolen backup account/);
    await openIncidentOf(insight);
    await person.field('State').selectOption('Closed');
    await person.field('Close code').selectOption('False positive');
    await person.field('Close notes').fill('A scan of our own.');
    await person.press('Save');
    await both.pass(120);
    await page.goto(`${both.cse.url}/sec/insight/${insight}`);
    expect(await page.getByRole('heading', { level: 1 }).locator('..').textContent()).toContain('Closed');
    expect(await page.getByRole('region', { name: 'Details' }).textContent()).toContain('False Positive');
    expect(await page.getByRole('region', { name: 'Comments' }).textContent()).toContain(
      'A scan of our own.',
    );
  });

  test('finds debug and info messages in the log where sumo_debug is true, and only errors where it is false', async () => {
    await setDebug('true');
    await both.pass(300);
    expect(await logged('Sumo CSE DEBUG')).toBeGreaterThan(0);
    expect(await logged('Sumo CSE INFO')).toBeGreaterThan(0);
    await setDebug('false');
    const before = [await logged('Sumo CSE DEBUG'), await logged('Sumo CSE INFO')];
    await both.pass(300);
    expect([await logged('Sumo CSE DEBUG'), await logged('Sumo CSE INFO')]).toEqual(before);
  });

  test('finds “Sumo CSE ERROR” in the log and the last error in Sumo Status when CSE refuses the key, and health again after', async () => {
    await page.goto(`${both.cse.url}/sec/lab`);
    await page.getByRole('button', { name: 'Revoke the access key' }).click();
    await both.pass(300);
    expect(await logged('Sumo CSE ERROR')).toBeGreaterThan(0);
    await person.choose('Sumo Status');
    expect(await page.getByRole('cell', { name: 'Failing' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Sumo Logic', exact: true }).first().click();
    expect(await page.textContent('main')).toMatch(/Reason\s+[^\n]*401/);
    await page.goto(`${both.cse.url}/sec/lab`);
    await person.press('Let everything work again');
    await both.pass(3600);
    await person.choose('Sumo Status');
    expect(await page.getByRole('cell', { name: 'Healthy' }).isVisible()).toBe(true);
  });
});
