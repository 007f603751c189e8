import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startCse, type RunningCse } from '../cse/index.ts';
import { seriousFindings, sidewaysScroll } from './accessibility.ts';
import { describeWithBrowser, launchBrowser } from './chromium.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const PAGES = ['/sec/insights', '/sec/insight/INSIGHT-5', '/sec/create', '/sec/rules', '/sec/lab'];

describeWithBrowser()('a person at the pages of Cloud SIEM', () => {
  let cse: RunningCse;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    cse = await startCse({ clock: () => NOW, stories: true, insights: 30, limit: false });
    browser = await launchBrowser();
    context = await browser.newContext();
    // How fast the machine is must not matter: Jest's own limit ends what hangs.
    context.setDefaultTimeout(0);
    page = await context.newPage();
  });
  beforeEach(() => cse.product.reset());
  afterAll(async () => {
    await browser.close();
    await cse.close();
  });

  const open = (path: string) => page.goto(`${cse.url}${path}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const message = () => page.getByRole('status').first().textContent();

  test('finds Insights by a query, and opens one', async () => {
    await open('/');
    await page
      .getByRole('searchbox', { name: 'Query' })
      .fill('severity:"CRITICAL" entity.hostname:contains("files")');
    await press('Search');
    await page.getByRole('link', { name: 'INSIGHT-5', exact: true }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
      'Customer contracts leave the network',
    );
  });

  test('is told why a query cannot be read', async () => {
    await open('/sec/insights');
    await page.getByRole('searchbox', { name: 'Query' }).fill('colour:"red"');
    await press('Search');
    expect(await page.getByRole('alert').textContent()).toContain('colour');
  });

  test('goes through the pages of a list', async () => {
    await open('/sec/insights');
    expect(await page.getByText('1 to 25 of 38').count()).toBe(1);
    await page.getByRole('link', { name: 'Next page' }).click();
    expect(await page.getByText('26 to 38 of 38').count()).toBe(1);
  });

  test('creates an Insight of a story, comments it, closes it with a sub-resolution, and re-opens it', async () => {
    await open('/sec/create');
    await press('Create: A document from the mail installs a beacon on her workstation');
    expect(await message()).toContain('The Insight was created.');
    await page.getByLabel('New comment').fill('Looking at it');
    await press('Add comment');
    expect(await page.getByRole('region', { name: 'Comments' }).textContent()).toContain('Looking at it');
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Closed');
    await page.getByLabel('Resolution').selectOption('Resolved: Malware Removed');
    await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Cleaned');
    await press('Save status');
    expect(await page.getByRole('region', { name: 'Details' }).textContent()).toContain(
      'Resolved: Malware Removed',
    );
    expect(await page.getByRole('region', { name: 'History' }).textContent()).toContain('Status: Closed');
    await press('Re-open');
    expect(await page.getByRole('combobox', { name: 'Status', exact: true }).inputValue()).toBe('inprogress');
  });

  test('changes severity and assignee, adds a tag and a Signal', async () => {
    await open('/sec/insight/INSIGHT-1');
    await page.getByLabel('Severity').selectOption('HIGH');
    await press('Save severity');
    await page.getByLabel('Assignee').fill('i.castro@soc.example');
    await press('Save assignee');
    await page.getByLabel('New tag').fill('vip');
    await press('Add tag');
    await page.getByText('Add a Signal', { exact: true }).click();
    await page.getByLabel('Rule').selectOption({ label: 'Impact: Traffic flood against one service' });
    await press('Add Signal');
    expect(await page.getByRole('region', { name: 'Signals' }).textContent()).toContain('Traffic flood');
    const { body } = cse.product.insight('INSIGHT-1');
    expect(body).toMatchObject({ severity: 'HIGH', assignedTo: 'i.castro@soc.example' });
    expect(body.tags).toContain('vip');
  });

  test('lets CSE disable a rule', async () => {
    await open('/sec/rules');
    await press('Let CSE disable Port sweep from a single outside address');
    expect(await page.getByText('Disabled by CSE').count()).toBe(1);
    expect(await page.getByText('more than 100,000 Signals').count()).toBe(1);
  });

  test('makes it misbehave, sees so on every page, and ends it', async () => {
    await open('/sec/lab');
    await page.getByLabel('To the next').fill('2');
    await page.getByLabel('Retry-After').fill('20');
    await press('Let them fail');
    await page.getByRole('link', { name: 'Insights', exact: true }).click();
    expect(await message()).toContain('The next 2 requests get “429: too many requests, Retry-After 20 s”');
    await page.getByRole('link', { name: 'Trouble', exact: true }).click();
    await press('Let everything work again');
    expect(await message()).toBe('Everything works again.');
  });

  test.each(['light', 'dark'] as const)('finds no serious barrier in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of PAGES) {
      await open(path);
      expect([path, await seriousFindings(page)]).toEqual([path, []]);
    }
    await page.emulateMedia({ colorScheme: null });
  });

  test('never scrolls sideways on a phone', async () => {
    cse.product.insight('INSIGHT-5').body.name = 'x'.repeat(300);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of PAGES) {
      await open(path);
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});
