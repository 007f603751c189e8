import type { Locator, Page } from 'playwright-core';

/** What a person does again and again on the pages of a local instance. */
export class Person {
  constructor(
    readonly page: Page,
    /** Address of the instance. */
    readonly url: string,
  ) {}

  private navigator(): Locator {
    return this.page.getByRole('navigation', { name: 'Navigator' });
  }

  /** Searches in the navigator, and clicks the entry. */
  async choose(search: string, entry = search): Promise<void> {
    await this.page.goto(this.url);
    await this.navigator().getByLabel('Filter navigator').fill(search);
    await this.navigator().getByRole('link', { name: entry, exact: true }).first().click();
  }

  /** Types a name into the navigator, such as `sys_properties.list`. */
  async enter(name: string): Promise<void> {
    await this.page.goto(this.url);
    await this.navigator().getByLabel('Filter navigator').fill(name);
    await this.navigator().getByLabel('Filter navigator').press('Enter');
    await this.page.waitForURL(/_list\.do/);
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Searches a list by one of its columns. */
  async search(column: string, text: string): Promise<void> {
    await this.page.getByLabel('Search in').selectOption(column);
    await this.page.getByRole('searchbox', { name: 'Search' }).fill(text);
    await this.press('Go');
  }

  /** Opens the popup of the card Sumo Logic SIR. */
  async openCard(): Promise<Locator> {
    await this.choose('Integration Configurations');
    await this.press('Configure Sumo Logic SIR');
    return this.page.getByRole('dialog', { name: 'Sumo Logic SIR Configuration' });
  }

  /** Opens the newest incident that is open. */
  async openIncident(): Promise<void> {
    await this.choose('Security Incident', 'Open Incidents');
    await this.page
      .getByRole('link', { name: /^SIR\d{7}$/ })
      .first()
      .click();
  }
}
