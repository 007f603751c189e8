import { ID } from '../../support/action-scene.ts';
import { anInsight } from '../../support/insights.ts';
import { fields } from '../../support/look-up-scene.ts';
import { cseTime, Scene } from '../../support/scene.ts';
import { describeWithBrowser } from '../chromium.ts';
import { ActionsDesk, type Occasion } from './desk.ts';
import { actionForms } from './forms.ts';

const STORY = /^Create: An accountant enters her password on a copied sign-in page/;
const ENTITY = 'm.okafor@example.com';
/** Beside its name: the title of the Insight contains the tactic, too. */
const TACTIC = /Tactics.{0,40}TA0001 Initial Access/s;
const SUMMARIES = ['Email', 'HipChat (retired)', 'Microsoft Teams', 'PagerDuty', 'Slack'];
const WHOLE = ['AWS SNS', 'Demisto (Cortex XSOAR)', 'HTTP POST v2', 'Slack Webhook'];

/** Recorded Future looks up what an Insight names: nothing of that is in a rule, or in a close. */
const occasionsOf = (type: string): Occasion[] => [
  ...(['When created', 'On demand'] as const),
  ...(type === 'Recorded Future' ? [] : (['When a rule is disabled'] as const)),
  ...(type === 'HTTP POST v2' ? (['When closed'] as const) : []),
];

/** What the documentation of CSE Actions says of the messages, seen where they arrive. */
describeWithBrowser()('as the documentation of Actions says, a target', () => {
  let desk: ActionsDesk;
  let insight = '';

  beforeAll(async () => {
    desk = await ActionsDesk.start();
    await desk.workAs('sumo.actions');
    for (const form of actionForms(desk.targets.url)) await desk.createAction(form, occasionsOf(form.type));
    insight = await desk.createInsight(STORY);
  });

  afterAll(() => desk.stop());

  const newestOf = async (target: string): Promise<string> =>
    (await (await desk.messagesOf(target)).first().textContent()) ?? '';

  test.each(SUMMARIES)('%s: gets the Entity, the tactic, and a link to the Insight', async (target) => {
    const message = (await desk.messagesOf(target)).first();
    const text = (await message.textContent()) ?? '';
    expect(text).toContain(ENTITY);
    expect(text).toMatch(TACTIC);
    if (target === 'HipChat (retired)') expect(text).toMatch(/href=\\"http[^"]*\/sec\/insight\/[^"]+\\"/);
    else {
      const link = message.getByRole('link', { name: 'Insight in CSE' }).first();
      await desk.page.goto((await link.getAttribute('href')) ?? '');
      expect(await desk.page.getByRole('heading', { level: 1 }).textContent()).toContain('INSIGHT-2');
    }
  });

  test.each(WHOLE)('%s: gets the Insight itself in JSON', async (target) => {
    const all = (await (await desk.messagesOf(target)).allTextContents()).join('\n');
    expect(all).toContain('"readableId": "INSIGHT-2"');
    expect(all).toMatch(/"severity": "MEDIUM"/);
    expect(all).toContain(ENTITY);
  });

  test('of HTTP POST v2 gets Signals, and of their records the fields that are listed, because the Action says so', async () => {
    const text = await newestOf('HTTP POST v2');
    expect(text).toMatch(/"signals": \[\s*\{/);
    expect(text).toMatch(/"allRecords": \[\s*\{/);
    expect(text).toContain('"user_username"');
    expect(text).not.toContain('"http_userAgent"');
  });

  test('Demisto gets no records, because the Action excludes them', async () => {
    const text = await newestOf('Demisto (Cortex XSOAR)');
    expect(text).toMatch(/"signals": \[\s*\{/);
    expect(text).not.toContain('"http_userAgent"');
  });

  test('gets an Insight on demand, from the menu Actions of the Insight', async () => {
    await desk.emptyTargets();
    await desk.workAs('sir.analyst');
    await desk.page.goto(insight);
    await desk.page.getByText('Actions', { exact: true }).click();
    const incident = desk.page.getByRole('link', { name: /^SIR\d+ in ServiceNow$/ });
    await desk.page.goto((await incident.getAttribute('href')) ?? '');
    await desk.press('Run Action...');
    await desk.page.getByRole('combobox', { name: 'Action', exact: true }).fill('Slack');
    await desk.page.getByRole('option', { name: 'Slack', exact: true }).click();
    await desk.press('Submit');
    await desk.both.pass(60);
    expect(await newestOf('Slack')).toContain(ENTITY);
    expect(await (await desk.messagesOf('PagerDuty')).count()).toBe(0);
  });

  test('HTTP POST v2 is told when the Insight is closed, and no other', async () => {
    await desk.emptyTargets();
    await desk.page.goto(insight);
    await desk.page.getByRole('combobox', { name: 'Status', exact: true }).selectOption('Closed');
    await desk.page.getByLabel('Resolution').selectOption('Resolved');
    await desk.press('Save status');
    await desk.both.pass(300);
    await desk.both.pass(60);
    expect(await newestOf('HTTP POST v2')).toMatch(/"status": \{[^}]*"name": "closed"/);
    expect(await (await desk.messagesOf('AWS SNS')).count()).toBe(0);
  });

  test.each([...SUMMARIES, ...WHOLE])(
    '%s: gets the name of a rule that CSE has disabled, and the reason',
    async (target) => {
      await disablePortSweep();
      const text = await newestOf(target);
      expect(text).toContain('Port sweep from a single outside address');
      expect(text).toMatch(/100,000/);
    },
  );

  let isDisabled = false;
  /** Once: all targets are told of it at the same time. */
  async function disablePortSweep(): Promise<void> {
    if (isDisabled) return;
    isDisabled = true;
    await desk.emptyTargets();
    await desk.page.goto(`${desk.both.cse.url}/sec/rules`);
    await desk.press('Let CSE disable Port sweep from a single outside address');
    await desk.both.pass(3600);
    await desk.both.pass(60);
  }

  test('Recorded Future is asked, and the results are enrichments of the Insight and of its Signals', async () => {
    const scene = new Scene(desk.both);
    const created = cseTime((await scene.now()) - 1000);
    await scene.add(anInsight({ id: ID(77), readableId: 'INSIGHT-77', created, ...fields(77) }));
    await desk.both.pass(300);
    await desk.both.pass(60);
    expect(await newestOf('Recorded Future')).toContain('9.9.9.9');
    await desk.page.goto(`${desk.both.cse.url}/sec/insight/INSIGHT-77`);
    const enrichments = desk.page.getByRole('region', { name: 'Enrichments' });
    expect(await enrichments.textContent()).toMatch(/RecordedFuture-9\.9\.9\.9.*Malicious.*Command server/s);
    const signals = desk.page.getByRole('region', { name: 'Signals' });
    await signals.getByText('Enrichments (2)').click();
    expect(await signals.getByRole('heading', { name: 'RecordedFuture-9.9.9.9' }).isVisible()).toBe(true);
  });
});
