import { readFileSync } from 'node:fs';
import { createInstance, type Instance } from '../instance/index.ts';
import { APP_USERS } from '../support/app-users.ts';
import { AccessMatrix, asMarkdown, WHO, type Section } from '../support/access-matrix.ts';

/** Written by the app alone. */
const CLOSED = [
  'delivery',
  'incident_update',
  'inbound_event',
  'insight',
  'integration_run',
  'lease',
  'lookup_cache',
  'rule_alert',
  'sumo_status',
];

/** Who may see each column with a secret: nobody reads it in clear, these see that there is one. */
const SECRETS =
  /^(?:action\.(?:access_key|api_key|extra_headers|password|secret_key|service_key|session_token|signing_secret|url)|configuration\.access_key)$/;

describe('the access matrix', () => {
  let instance: Instance;
  let sections: Section[];

  beforeAll(() => {
    instance = createInstance({ app: 'dist/app', clock: 'virtual', users: APP_USERS });
    sections = new AccessMatrix(instance).sections();
  });

  afterAll(() => instance.close());

  const column = (name: string): number => WHO.findIndex(([heading]) => heading === name);
  const linesOf = (title: string) => sections.find((section) => section.title === title)?.lines ?? [];
  const cell = (title: string, subject: string, who: string): string | undefined =>
    linesOf(title).find((line) => line.subject === subject)?.cells[column(who)];

  test('is documented as it is: run npm run generate:access after a change', () => {
    const words = (text: string): string => text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ').trim();
    expect(words(readFileSync('docs/access.md', 'utf8'))).toBe(words(asMarkdown(sections)));
  });

  test('covers every table, and something of each kind', () => {
    expect(linesOf('Tables')).toHaveLength(17);
    for (const { title, lines } of sections) expect([title, lines.length > 0]).toEqual([title, true]);
  });

  test.each(['No role', 'CSE user'])('%s reads and writes no table and no column', (who) => {
    for (const title of [
      'Tables',
      'Columns',
      'Queries along references',
      'Import Set API',
      'Properties',
      'Buttons',
    ])
      for (const { subject, cells } of linesOf(title))
        expect([subject, cells[column(who)]]).toEqual([subject, '-']);
  });

  test.each(CLOSED)('nobody writes %s, the platform admin neither', (table) => {
    const { cells } = linesOf('Tables').find(({ subject }) => subject === table) ?? { cells: ['missing'] };
    for (const one of cells) expect(['R', '-']).toContain(one);
  });

  test('a viewer writes nothing', () => {
    for (const { subject, cells } of linesOf('Tables'))
      expect([subject, ['R', '-'].includes(cells[column('Viewer')] ?? '')]).toEqual([subject, true]);
  });

  test('an analyst only requests that an Action runs, and reads the result', () => {
    const seen = linesOf('Tables').filter(({ cells }) => cells[column('SIR analyst')] !== '-');
    expect(
      seen.map(({ subject, cells }) => `${subject} ${cells[column('SIR analyst')] ?? ''}`),
    ).toMatchSnapshot();
  });

  test('a secret is nothing for viewers, analysts and who has no role, in queries neither', () => {
    const secrets = linesOf('Columns').filter(({ subject }) => SECRETS.test(subject));
    expect(secrets.length).toBeGreaterThanOrEqual(10);
    for (const { subject, cells } of secrets)
      for (const who of ['No role', 'Viewer', 'SIR analyst', 'CSE user'])
        expect([subject, who, cells[column(who)]]).toEqual([subject, who, '-']);
  });

  test('who may not read a column cannot ask for it, by no path', () => {
    for (const { subject, cells } of linesOf('Columns'))
      for (const one of cells)
        if (!one.includes('R')) expect([subject, one.includes('Q')]).toEqual([subject, false]);
    for (const { subject, cells } of linesOf('Queries along references'))
      for (const who of ['No role', 'SIR analyst', 'CSE user'])
        expect([subject, who, cells[column(who)]]).toEqual([subject, who, '-']);
  });

  test('an app admin changes no Action and sees none of its secrets', () => {
    expect(cell('Tables', 'action', 'App admin')).toBe('R');
    for (const { subject, cells } of linesOf('Columns'))
      if (subject.startsWith('action.') && SECRETS.test(subject))
        expect([subject, cells[column('App admin')]]).toEqual([subject, '-']);
  });

  test('the platform admin alone names hosts, and which configuration the card feeds', () => {
    for (const name of ['allowed_hosts', 'allowed_action_hosts', 'configuration_id', 'integration_id'])
      for (const [who] of WHO)
        expect([name, who, cell('Properties', name, who)?.includes('W') ?? false]).toEqual([
          name,
          who,
          who === 'Platform admin',
        ]);
  });

  test('no row that changes an incident can be posted, and Insights by app admins alone', () => {
    expect(linesOf('Import Set API')).toEqual([
      { subject: 'incident_update', cells: ['-', '-', '-', '-', '-', '-', '-'] },
      { subject: 'sumo_logic_insights', cells: ['-', '-', '-', 'Y', '-', '-', 'Y'] },
    ]);
  });

  test('no script include is called from a browser', () => {
    for (const { subject, cells } of linesOf('Script includes'))
      expect([subject, new Set(cells)]).toEqual([subject, new Set(['-'])]);
  });

  test('events are posted by the CSE user and app admins alone', () => {
    expect(cell('REST resources', '/x', 'Viewer')).toBeUndefined();
    const [events] = linesOf('REST resources').filter(({ subject }) => subject.endsWith('/cse/events'));
    expect(events?.cells).toEqual(['-', '-', '-', 'Y', '-', 'Y', 'Y']);
  });
});
