import type { Browser, Page } from 'playwright-core';
import { runAtfTest } from '../support/atf.ts';
import { createInProcess, STUB_HOST, type InProcess } from '../support/in-process.ts';
import { serve, type ServedInstance } from '../instance/index.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';
import { Person } from './person.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** What the documentation of the product has an administrator and an analyst do, by what they see. */
describeWithBrowser()('as the documentation says, a person', () => {
  let world: InProcess;
  let served: ServedInstance;
  let browser: Browser;
  let page: Page;
  let person: Person;

  beforeAll(async () => {
    world = createInProcess();
    const { instance, cse } = world;
    cse.product.generate({ count: 25, seed: 1 });
    served = await serve(instance, { runTest: (name) => runAtfTest(instance, name) });
    browser = await launchBrowser();
    page = await browser.newPage();
    person = new Person(page, served.url);
    await signIn(page, served.url);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    world.instance.close();
  });

  const choose = (search: string, entry: string) => person.choose(search, entry);
  const enter = (name: string) => person.enter(name);

  const poll = async (): Promise<void> => {
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Poll Insights' }).click();
    world.instance.rest(10_000);
  };

  test('sees that the two plugins are installed', async () => {
    await choose('Plugins', 'Plugins');
    for (const plugin of ['Security Incident Response', 'Threat Intelligence'])
      expect(await page.getByRole('row', { name: plugin }).textContent()).toMatch(/true\s*$/);
  });

  test('populates the MITRE framework data with Execute Now, and sees the techniques', async () => {
    await choose('MITRE ATT&CK Repository', 'Techniques');
    expect(await page.getByText('No records to display').isVisible()).toBe(true);
    await choose('Threat Intelligence', 'Sources');
    await page.getByRole('link', { name: 'Enterprise ATT&CK' }).click();
    await page.getByRole('button', { name: 'Execute Now' }).click();
    await choose('MITRE ATT&CK Repository', 'Techniques');
    expect(
      await page
        .getByRole('row', { name: /T1110.*Brute Force/ })
        .first()
        .isVisible(),
    ).toBe(true);
    const range = await page
      .getByText(/^1 to \d+ of \d+$/)
      .first()
      .textContent();
    expect(Number(/of (\d+)$/.exec(range ?? '')?.[1])).toBeGreaterThan(20);
  });

  test('creates three CI Lookup Rules with New', async () => {
    const rules = {
      'By host name': 'hostname',
      'By IP address': 'ip_address',
      'By MAC address': 'mac_address',
    };
    for (const [at, [name, field]] of Object.entries(rules).entries()) {
      await choose('CI Lookup Rules', 'CI Lookup Rules');
      await page.getByRole('link', { name: 'New', exact: true }).click();
      await person.field('Name').fill(name);
      await person.field('Source field').fill(field);
      await person.field('Order').fill(String(100 * (at + 1)));
      await person.press('Submit');
      expect(await page.getByRole('status').textContent()).toBe(`CI Lookup Rule ${name} was created.`);
    }
    for (const name of Object.keys(rules))
      expect(await page.getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  });

  test('enters the credentials in the popup of the card', async () => {
    const popup = await person.openCard();
    const labels = await popup.locator('label').allTextContents();
    expect(labels.map((label) => label.trim())).toEqual([
      'Host',
      'Access ID',
      'Access Key',
      'Default Incident State',
    ]);
    world.instance.advance(60_000);
    await popup.getByLabel('Host').fill(STUB_HOST);
    await popup.getByLabel('Access ID').fill('demo');
    await popup.getByLabel('Access Key').fill('demo');
    await popup.getByLabel('Default Incident State').fill('Analysis');
    await popup.getByRole('button', { name: 'Save' }).click();
    expect(await popup.getByRole('status').textContent()).toBe(
      'The configuration of Sumo Logic SIR was saved.',
    );
    expect(await popup.textContent()).toMatch(/Default Incident State\s*Analysis/);
    expect(await popup.getByLabel('Access Key').inputValue()).toBe('');
  });

  test('views the states in sys_choice.list, by a filter', async () => {
    await enter('sys_choice.list');
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('Encoded query').fill('name=sn_si_incident^element=state^inactive=false');
    await page.getByRole('button', { name: 'Run' }).click();
    for (const state of ['Draft', 'Analysis', 'Contain', 'Closed'])
      expect(await page.getByRole('cell', { name: state, exact: true }).first().isVisible()).toBe(true);
  });

  test('sees the Insights that were ingested, by the name of the table', async () => {
    await poll();
    await enter(`${SCOPE}_sumo_logic_insights.LIST`);
    expect(await page.getByText('1 to 25 of 25').isVisible()).toBe(true);
  });

  test('checks the Sumo Status table for health and last error', async () => {
    await choose('Sumo Status', 'Sumo Status');
    expect(await page.getByRole('cell', { name: 'Healthy' }).isVisible()).toBe(true);
  });

  test('edits the Sumo Insight Mapper: its field maps too', async () => {
    await choose('Table Transform Maps', 'Table Transform Maps');
    await page.getByRole('link', { name: 'Sumo Insight Mapper' }).click();
    const entries = page.getByRole('tabpanel', { name: /^Field Map/ });
    await entries.getByRole('link', { name: 'contact_type' }).first().click();
    await page.getByLabel('Target field', { exact: true }).fill('subcategory');
    await page.getByRole('button', { name: 'Update' }).click();
    const [entry] = world.instance.table('sys_transform_entry').find('source_field=contact_type');
    expect(entry?.['target_field']).toBe('subcategory');
    world.instance.table('sys_transform_entry').update(entry?.sys_id ?? '', { target_field: 'contact_type' });
  });

  test('searches the properties by name, and edits one by a double click', async () => {
    await enter('sys_properties.list');
    await person.search('Name', `${SCOPE}.`);
    const row = page.getByRole('row', { name: `${SCOPE}.sumo_debug` });
    await row.getByRole('cell').nth(2).dblclick();
    await page.getByRole('textbox', { name: 'Value' }).fill('true');
    await page.getByRole('textbox', { name: 'Value' }).press('Enter');
    await page.getByText('Saved').waitFor();
    const debug = () => world.instance.table('sys_properties').find(`name=${SCOPE}.sumo_debug`)[0]?.['value'];
    expect(debug()).toBe('true');
    await row.getByRole('cell').nth(2).dblclick();
    await page.getByRole('textbox', { name: 'Value' }).fill('false');
    await page.getByRole('textbox', { name: 'Value' }).press('Escape');
    expect(await row.getByRole('cell').nth(2).textContent()).toContain('true');
    expect(debug()).toBe('true');
  });

  test('closes an incident by its form, and the Insight is closed in CSE', async () => {
    await poll();
    await choose('Security Incident', 'Open Incidents');
    await page
      .getByRole('link', { name: /^SIR\d{7}$/ })
      .first()
      .click();
    const insight = await page.getByLabel('Correlation ID').inputValue();
    await page.getByLabel('State', { exact: true }).selectOption('Closed');
    await page.getByLabel('Close code').selectOption('False positive');
    await page.getByLabel('Close notes').fill('A scan of our own.');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('status').first().textContent()).toMatch(
      /^Security Incident SIR\d+ was updated\.$/,
    );
    world.instance.advance(60_000);
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Deliver', exact: true }).click();
    world.instance.rest(10_000);
    expect(JSON.stringify(world.cse.product.insight(insight))).toContain('"closed"');
  });

  test('views the log messages of the integration', async () => {
    await choose('System Log', 'All');
    await person.search('Message', 'Sumo CSE');
    expect(
      await page
        .getByRole('cell', { name: /^Sumo CSE/ })
        .first()
        .isVisible(),
    ).toBe(true);
  });

  test('runs a test of the suite for an instance, and sees what each step gave', async () => {
    await choose('Automated Test Framework', 'Tests');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Run Test' }).click();
    expect(await page.getByText(/of 1 test passed/).isVisible()).toBe(true);
  });
});
