import { describeWithBrowser } from '../chromium.ts';
import { ActionsDesk } from './desk.ts';
import { actionForms, type ActionForm } from './forms.ts';

/** What the documentation of CSE Actions says of creating them, done by hand. */
describeWithBrowser()('as the documentation of Actions says, a person', () => {
  let desk: ActionsDesk;

  beforeAll(async () => {
    desk = await ActionsDesk.start();
    await desk.workAs('sumo.actions');
  });

  afterAll(() => desk.stop());

  const formOf = (type: string): ActionForm => {
    const form = actionForms(desk.targets.url).find((each) => each.type === type);
    if (form === undefined) throw new Error(`There is no form of ${type}`);
    return form;
  };

  test('opens Actions, presses New, and finds name, notifications, Active and the ten types', async () => {
    await desk.choose('Actions');
    await desk.page.getByRole('link', { name: 'New', exact: true }).click();
    for (const label of ['Name', 'When created', 'On demand', 'When a rule is disabled', 'Active', 'Type'])
      expect([label, await desk.field(label).isVisible()]).toEqual([label, true]);
    const types = await desk.field('Type').locator('option').allTextContents();
    expect(types.map((text) => text.trim()).filter((text) => !text.startsWith('--'))).toEqual(
      actionForms('').map(({ type }) => type),
    );
  });

  test.each(actionForms('').map(({ type }) => type))(
    'creates an Action of the type %s with the fields of the documentation',
    async (type) => {
      const form = formOf(type);
      await desk.beginAction(type, type, []);
      for (const { label } of form.fields)
        expect([label, await desk.field(label).isVisible()]).toEqual([label, true]);
      expect([form.absent, await desk.field(form.absent).isVisible()]).toEqual([form.absent, false]);
      expect(await desk.createAction(form, ['When created', 'On demand'])).toBe(
        `Action ${type} was created.`,
      );
      await desk.page.getByRole('link', { name: type, exact: true }).click();
      for (const field of form.fields)
        expect([field.label, await desk.holds(field)]).toEqual([field.label, true]);
      expect(await desk.field('Active').isChecked()).toBe(true);
      expect(await desk.field('When created').isChecked()).toBe(true);
      expect(await desk.field('When a rule is disabled').isChecked()).toBe(false);
    },
  );

  test('is told which field is missing, and keeps what was entered', async () => {
    await desk.beginAction('Slack', 'Without a channel', ['When created']);
    await desk.fill({ label: 'API key', text: 'xoxb-000-secret-of-slack' });
    await desk.press('Submit');
    expect(await desk.page.getByRole('alert').first().textContent()).toMatch(/Channel/);
    expect(await desk.field('Name').inputValue()).toBe('Without a channel');
  });

  test('leaves an Action inactive, and nothing is sent', async () => {
    await desk.beginAction('Email', 'Not yet', ['When created']);
    await desk.fill({ label: 'Recipients', text: 'nobody-yet@example.com' });
    await desk.field('Active').uncheck();
    await desk.press('Submit');
    await desk.createInsight(/^Create: The company’s own scanner/);
    const mails = await desk.messagesOf('Email');
    expect(await mails.filter({ hasText: 'soc@example.com' }).count()).toBeGreaterThan(0);
    expect(await mails.filter({ hasText: 'nobody-yet@example.com' }).count()).toBe(0);
  });
});
