import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** No call leaves the machine, not even the browser's own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Text looks the same on every screen.
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

const path = PATHS.find((each) => existsSync(each));

/** `describe` where there is a Chromium, else `describe.skip`; throws where REQUIRE_BROWSER demands one. */
export function describeWithBrowser(): jest.Describe {
  if (path !== undefined) return describe;
  if (process.env['REQUIRE_BROWSER'] === '1')
    throw new Error('REQUIRE_BROWSER is set, but there is no Chromium');
  process.stderr.write('No Chromium found: the browser tests are skipped\n');
  return describe.skip;
}

/** Milliseconds for each step of a person: ends what hangs, and is far beyond what a slow and busy machine needs; shorter by hand. */
const STEP_LIMIT = Number(process.env['BROWSER_STEP_SECONDS'] ?? 600) * 1000;

/** Starts the Chromium of this machine; throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(`No Chromium found in ${PATHS.join(', ')}`);
  const browser = await chromium.launch({ executablePath: path, args: ARGS, timeout: STEP_LIMIT });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(STEP_LIMIT);
    return context;
  };
  return browser;
}

/** Signs in to the instance by its form, as a person does. */
export async function signIn(page: Page, url: string, user = 'admin'): Promise<void> {
  await page.goto(`${url}/login.do`);
  await page.getByLabel('User name').fill(user);
  await page.getByLabel('Password').fill(user);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.getByRole('button', { name: 'Log out' }).waitFor();
}
