import type { Browser, Page } from 'playwright-core';
import { READABLE_ARGS, USERS_ARGS } from '../support/app-users.ts';
import { InstanceClient } from '../support/rest.ts';
import { startServer, type Running } from '../support/processes.ts';
import { describeWithBrowser, launchBrowser, signIn } from './chromium.ts';
import { Person } from './person.ts';

/** The suite for an instance, run by hand on the instance of `npm run instance` and of the demo. */
describeWithBrowser()('an administrator at the instance of the demo', () => {
  let instance: Running;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    instance = await startServer('test/support/instance-cli.ts', [
      ...['--port', '0', '--clock', 'real'],
      ...USERS_ARGS,
      ...READABLE_ARGS,
    ]);
    await proveTheInstall(new InstanceClient(instance.url));
    browser = await launchBrowser();
    page = await browser.newPage();
    await signIn(page, instance.url);
  });

  /** What "Prove the install" in docs/install.md has an administrator do first. */
  const proveTheInstall = async (client: InstanceClient): Promise<void> => {
    const change = async (table: string, query: string, values: Record<string, string>): Promise<void> => {
      const row = await client.first(table, query);
      await client.update(table, row['sys_id'] ?? '', values);
    };
    const host = new URL(instance.url).host;
    await change('sys_properties', 'name=x_sul_sumo_logic_s.allowed_hosts', { value: host });
    await change('sys_ws_definition', 'service_id=selftest_cse', { active: 'true' });
    await client.insert('x_sul_sumo_logic_s_configuration?sysparm_input_display_value=true', {
      ...{ name: 'Self-test', active: 'false', host: instance.url },
      ...{ access_id: 'sumo.admin', access_key: 'sumo.admin' },
    });
  };

  afterAll(async () => {
    await browser.close();
    await instance.stop();
  });

  test('opens the suite, presses Run, and sees the result of each test', async () => {
    const person = new Person(page, instance.url);
    await person.choose('Automated Test Framework', 'Suites');
    await page.getByRole('row').nth(1).getByRole('link').first().click();
    page.once('dialog', (dialog) => void dialog.accept());
    await person.press('Run Test Suite');
    const said = await page.getByText(/^\d+ of \d+ tests passed$/).textContent();
    const [passed, all] = /(\d+) of (\d+)/.exec(said ?? '')?.slice(1) ?? [];
    expect(Number(all)).toBeGreaterThan(5);
    const results = page
      .getByRole('tabpanel')
      .getByRole('row')
      .filter({ has: page.getByRole('cell') });
    const texts = await results.allTextContents();
    // A related list shows the newest 20; the others are one click away.
    expect(texts).toHaveLength(Math.min(20, Number(all)));
    expect(texts.filter((text) => !/Passed/.test(text) || /FAILED/.test(text))).toEqual([]);
    expect(passed).toBe(all);
  });
});
