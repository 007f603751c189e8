import type { Browser, Locator, Page } from 'playwright-core';
import { prepare } from '../../demo/configure.ts';
import { startSite, type Site } from '../../demo/site.ts';
import { startIntegration, type Integration } from '../../support/integration.ts';
import { Targets } from '../../support/targets.ts';
import { launchBrowser, signIn } from '../chromium.ts';
import { Person } from '../person.ts';
import type { ActionForm, Filled } from './forms.ts';

/** Boxes of the group Notifications. */
export type Occasion = 'When created' | 'When closed' | 'On demand' | 'When a rule is disabled';

/** Everything that somebody needs who sets Actions up and sees what they send: ServiceNow, Cloud SIEM, and the targets. */
export class ActionsDesk extends Person {
  private constructor(
    readonly both: Integration,
    readonly targets: Targets,
    private readonly site: Site,
    private readonly browser: Browser,
    page: Page,
  ) {
    super(page, both.instance.url);
  }

  static async start(): Promise<ActionsDesk> {
    const [both, targets] = await Promise.all([startIntegration({ insights: 1 }), Targets.start()]);
    const world = { instance: both.instance, cse: both.cse, targets, configured: true };
    await prepare(world);
    // What comes from now on is new, of Insights and of rules.
    await both.pass(600);
    const site = await startSite(world, 0);
    const browser = await launchBrowser();
    const page = await browser.newPage();
    return new ActionsDesk(both, targets, site, browser, page);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
    await Promise.all([this.both.stop(), this.targets.stop()]);
    this.targets.reset();
  }

  /** Works as a user from now on. */
  async workAs(user: string): Promise<void> {
    await this.page.context().clearCookies();
    await signIn(this.page, this.url, user);
  }

  async fill({ label, text, choose, tick }: Filled): Promise<void> {
    if (text !== undefined) await this.field(label).fill(text);
    if (choose !== undefined) await this.field(label).selectOption(choose);
    if (tick) await this.field(label).check();
  }

  /** What a field of the form holds, as it was filled in: true where it does. A secret is never shown again. */
  async holds({ label, text, choose, tick }: Filled): Promise<boolean> {
    const field = this.field(label);
    if (tick) return field.isChecked();
    const isSecret = (await field.getAttribute('type')) === 'password';
    return (await field.inputValue()) === (isSecret ? '' : (choose ?? text ?? ''));
  }

  /** Opens the form of a new Action, and fills in what every Action has. */
  async beginAction(type: string, name: string, occasions: readonly Occasion[]): Promise<void> {
    await this.choose('Actions');
    await this.page.getByRole('link', { name: 'New', exact: true }).click();
    await this.field('Name').fill(name);
    for (const occasion of occasions) await this.field(occasion).check();
    await this.field('Active').check();
    await this.field('Type').selectOption({ label: type });
  }

  /** Creates an Action as the documentation says, and gives what the page then says. */
  async createAction({ type, fields }: ActionForm, occasions: readonly Occasion[]): Promise<string> {
    await this.beginAction(type, type, occasions);
    for (const field of fields) await this.fill(field);
    await this.press('Submit');
    return (await this.page.getByRole('status').first().textContent()) ?? '';
  }

  /** Creates an Insight of a story on the page of Cloud SIEM, lets it become an incident, and gives the page of the Insight. */
  async createInsight(story: RegExp): Promise<string> {
    await this.page.goto(`${this.both.cse.url}/sec/create`);
    await this.page.getByRole('button', { name: story }).click();
    await this.page.waitForURL(/\/sec\/insight\//);
    const { origin, pathname } = new URL(this.page.url());
    await this.both.pass(300);
    await this.both.pass(60);
    return `${origin}${pathname}`;
  }

  /** Forgets what the targets have got until now. */
  async emptyTargets(): Promise<void> {
    await this.page.goto(`${this.site.url}/targets`);
    await this.press('Empty the list');
  }

  /** What a target got, as the page of the targets shows it, newest first. */
  async messagesOf(target: string): Promise<Locator> {
    await this.page.goto(`${this.site.url}/targets`);
    const heading = this.page.getByRole('heading', { name: target, exact: true });
    return this.page.getByRole('article').filter({ has: heading });
  }
}
