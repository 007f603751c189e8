import type { Browser, Page } from 'playwright-core';
import { createInProcess, type InProcess } from '../support/in-process.ts';
import { serve, type ServedInstance } from '../instance/index.ts';
import { seriousFindings, sidewaysScroll } from './accessibility.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';

const SCOPE = 'x_sul_sumo_logic_s';

/** Pages of each kind, by what a person calls them. */
const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  login: '/login.do',
  'list of incidents': '/sn_si_incident_list.do?sysparm_query=active=true^ORDERBYDESCopened_at',
  'form of an incident': '/sn_si_incident.do?sysparm_query=numberISNOTEMPTY',
  'form of a configuration': `/${SCOPE}_configuration.do?sysparm_query=hostISNOTEMPTY`,
  'new Action': `/${SCOPE}_action.do?sys_id=-1`,
  'transform map': '/sys_transform_map.do?sysparm_query=name=Sumo Insight Mapper',
  log: '/syslog_list.do?sysparm_query=ORDERBYDESCsys_created_on',
  'Integration Configurations': '/integration_configurations.do',
  'page that does not exist': '/nope.do',
};

describeWithBrowser()('the pages of the local instance', () => {
  let world: InProcess;
  let served: ServedInstance;
  let browser: Browser;

  beforeAll(async () => {
    world = createInProcess();
    world.cse.product.generate({ count: 12, seed: 3 });
    world.instance.runJob('Poll Insights');
    world.instance.rest(10_000);
    served = await serve(world.instance);
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
    world.instance.close();
  });

  /** Visits every page; gives what `look` finds, by page. */
  async function tour(page: Page, look: () => Promise<unknown>): Promise<Record<string, unknown>> {
    await signIn(page, served.url);
    const found: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(served.url + path);
      found[name] = await look();
    }
    return found;
  }

  const everywhere = (value: unknown) => Object.fromEntries(Object.keys(PAGES).map((name) => [name, value]));

  test.each(['light', 'dark'] as const)('can be used by everybody in the %s theme', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    expect(await tour(page, () => seriousFindings(page))).toEqual(everywhere([]));
    await page.close();
  });

  test('are as wide as a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    expect(await tour(page, () => sidewaysScroll(page))).toEqual(everywhere(0));
    await page.goto(served.url);
    const entry = page.getByRole('link', { name: 'Sumo Status' }).first();
    expect(await entry.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Navigator' }).click();
    expect(await entry.isVisible()).toBe(true);
    await page.close();
  });

  test('keep the theme that a person switched to', async () => {
    const page = await browser.newPage({ colorScheme: 'light' });
    await signIn(page, served.url);
    const ground = (): Promise<string> =>
      page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Light or dark theme' }).click();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await ground()).toBe(dark);
    await page.close();
  });

  test('break no rule of their own policy', async () => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    await tour(page, () => Promise.resolve());
    expect(problems).toEqual([]);
    await page.close();
  });

  test('show the fields of the type of an Action that is chosen, at once', async () => {
    const page = await browser.newPage();
    await signIn(page, served.url);
    await page.goto(`${served.url}/${SCOPE}_action.do?sys_id=-1`);
    const visible = (label: string): Promise<boolean> => page.getByLabel(label, { exact: true }).isVisible();
    await page.getByLabel('Type', { exact: true }).selectOption('Slack');
    expect([await visible('Channel'), await visible('Service key')]).toEqual([true, false]);
    await page.getByLabel('Type', { exact: true }).selectOption('PagerDuty');
    expect([await visible('Channel'), await visible('Service key')]).toEqual([false, true]);
    expect(await page.getByLabel('Service key', { exact: true }).getAttribute('aria-required')).toBe('true');
    await page.close();
  });

  test('take a record for a reference from those found, by keyboard', async () => {
    const page = await browser.newPage();
    await signIn(page, served.url);
    await page.goto(`${served.url}/sn_si_incident.do?sysparm_query=numberISNOTEMPTY`);
    const box = page.getByRole('combobox', { name: 'Assigned to' });
    await box.fill('ana');
    await page.getByRole('listbox').getByRole('option', { name: 'Ana Lyst' }).waitFor();
    await box.press('ArrowDown');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('Ana Lyst');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.getByRole('combobox', { name: 'Assigned to' }).inputValue()).toBe('Ana Lyst');
    await page.close();
  });
});
