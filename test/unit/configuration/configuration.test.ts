import {
  checkConfiguration,
  DEFAULT_QUERY,
  missingFields,
  readConfiguration,
} from '../../../src/server/configuration/configuration.ts';
import { fakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';
import { thrownBy } from '../../support/thrown.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const COLUMNS = {
  name: 'Acme',
  active: 'true',
  host: 'us2',
  access_id: ' suId ',
  access_key: ' s3cr3t-key ',
  query: ' severity:"HIGH" ',
  interval: '10',
  look_back: '48',
  overlap: '15',
  time_budget: '30',
  company: 'company-id',
  assignment_group: 'group-id',
  default_incident_state: '',
};
const CHOICES = [
  { value: '10', label: 'Draft' },
  { value: '16', label: 'Analysis' },
  { value: 'Draft', label: 'Oddly named' },
  { value: '3', label: 'Closed', inactive: 'true' },
  { value: '99', label: 'Elsewhere', name: 'incident' },
  { value: '98', label: 'Other', element: 'substate' },
];

const read = (columns: Record<string, string> = {}, settings: Record<string, string> = {}) => {
  const ports = fakePorts(0, settings);
  CHOICES.forEach((choice, index) => {
    ports.rows
      .table('sys_choice')
      .set(`choice ${index}`, { name: 'sn_si_incident', element: 'state', inactive: 'false', ...choice });
  });
  return {
    configuration: readConfiguration(aRow({ ...COLUMNS, ...columns }, 'config-id'), ports),
    operations: ports.rows.operations,
  };
};

describe('a configuration', () => {
  it('is read with its times in milliseconds and its texts trimmed', () => {
    expect(read().configuration).toEqual({
      id: 'config-id',
      name: 'Acme',
      savedAt: 0,
      accessId: 'suId',
      accessKey: 's3cr3t-key',
      query: 'severity:"HIGH"',
      urls: { api: 'https://api.us2.sumologic.com/api/sec/v1', console: 'https://service.us2.sumologic.com' },
      interval: 10 * MINUTE,
      lookBack: 48 * HOUR,
      overlap: 15 * MINUTE,
      timeBudget: 30_000,
      company: 'company-id',
      assignmentGroup: 'group-id',
      incidentState: '',
      linkBack: false,
      linkComment: false,
      closeInsight: false,
      closeComment: false,
      closedInCse: 'off',
      reopenIncident: false,
      reopenedStatus: '',
      noteChanges: false,
      raisePriority: false,
      watchRules: false,
      configurationItems: 'create',
      attackLinks: false,
      observables: false,
      affectedUsers: false,
      dailyCap: 1000,
      findings: [],
    });
  });

  it('has the documented defaults where a field is empty', () => {
    expect(
      read({ query: ' ', interval: '', look_back: '', overlap: '', time_budget: '' }).configuration,
    ).toMatchObject({
      query: DEFAULT_QUERY,
      interval: 5 * MINUTE,
      lookBack: 24 * HOUR,
      overlap: 30 * MINUTE,
      timeBudget: MINUTE,
    });
  });

  it('may switch the overlap off', () => {
    expect(read({ overlap: '0' }).configuration.overlap).toBe(0);
  });

  it('may name a host that the property allows', () => {
    expect(read({ host: 'localhost:8081' }, { allowed_hosts: 'localhost:8081' }).configuration.urls.api).toBe(
      'http://localhost:8081/api/sec/v1',
    );
    expect(thrownBy(() => read({ host: 'localhost:8081' })).message).toContain('Field Host');
  });

  it('may name a console of its own', () => {
    expect(read({ console_url: ' https://acme.us2.sumologic.com/ui/#/home ' }).configuration.urls).toEqual({
      api: 'https://api.us2.sumologic.com/api/sec/v1',
      console: 'https://acme.us2.sumologic.com',
    });
  });

  it('that cannot work is refused with its name and the field', () => {
    const error = thrownBy(() => read({ interval: '0' }));
    expect(error.errorClass).toBe('invalid');
    expect(error.message).toBe(
      '[configuration] Configuration Acme failed: Interval must be a whole number from 1 to 1440',
    );
  });
});

describe('the Default Incident State', () => {
  it('matches a value first, then a label', () => {
    expect(read({ default_incident_state: '16' }).configuration).toMatchObject({
      incidentState: '16',
      findings: [],
    });
    expect(read({ default_incident_state: 'Analysis' }).configuration).toMatchObject({
      incidentState: '16',
      findings: [],
    });
    expect(read({ default_incident_state: 'Draft' }).configuration.incidentState).toBe('Draft');
  });

  it.each(['analysis', 'DRAFT', 'Closed', '3', 'Elsewhere', '99', 'Other', 'No such state'])(
    'is ignored with a finding when it is %p',
    (state) => {
      const { configuration } = read({ default_incident_state: state });
      expect(configuration.incidentState).toBe('');
      expect(configuration.findings).toEqual([expect.stringContaining(`"${state}"`)]);
      expect(configuration.findings[0]).toMatch(
        / is ignored; (?:choose one of Draft, Analysis|did you mean "(?:Draft|Analysis)"\?)/,
      );
    },
  );

  it('costs one read, and none when it is empty', () => {
    expect(read({ default_incident_state: 'Analysis' }).operations).toEqual(['query sys_choice']);
    expect(read().operations).toEqual([]);
  });
});

describe('what can never work', () => {
  const check = (columns: Record<string, string>): string =>
    checkConfiguration(aRow({ ...COLUMNS, ...columns }));

  it('is not found in a good configuration, nor in an empty one', () => {
    expect(check({})).toBe('');
    expect(checkConfiguration(aRow({}))).toBe('');
  });

  it.each([
    ['interval', 'Interval', ['0', '-5', '1441', '2.5', 'often', '1e9']],
    ['look_back', 'Look-back', ['0', '2161', '-1', 'x']],
    ['overlap', 'Overlap', ['-1', '1441', '0.5', 'x']],
    ['time_budget', 'Time budget', ['4', '601', '0', 'x']],
  ])('is said of %s', (column, label, values) => {
    for (const value of values)
      expect(check({ [column]: value })).toMatch(
        new RegExp(`^${label} must be a whole number from \\d+ to \\d+$`),
      );
  });

  it.each([
    ['interval', ['1', '1440']],
    ['look_back', ['1', '2160']],
    ['overlap', ['0', '1440']],
    ['time_budget', ['5', '600']],
  ])('is not said of the ends of the range of %s', (column, values) => {
    for (const value of values) expect(check({ [column]: value })).toBe('');
  });

  it('is a query that restricts created', () => {
    expect(check({ query: 'status:"new" created:NOW-24h..NOW' })).toContain('created');
  });

  it('is all said at once', () => {
    const reason = check({
      host: 'two words',
      query: 'created:x',
      interval: '0',
      name: '<b>',
      console_url: 'x',
    });
    for (const field of ['Host', 'Query', 'Interval', 'Name', 'Console URL']) expect(reason).toContain(field);
  });

  it('is judged of a query as CSE would read it', () => {
    expect(check({ query: 'created%3ANOW-1h..NOW' })).toContain('created');
  });

  it.each(['two words', 'https://', 'ftp://api.us2.sumologic.com', 'h\u00f6st'])('is the host %p', (host) => {
    expect(check({ host })).toContain('Host');
  });

  it('is a host with a password, which is not repeated', () => {
    const reason = check({ host: 'https://suId:t0pS3cr3t@api.us2.sumologic.com' });
    expect(reason).toContain('Host');
    expect(reason).not.toContain('t0pS3cr3t');
  });

  it.each(['http://acme.us2.sumologic.com', 'acme', 'javascript:alert(1)', 'https://user@host'])(
    'is the console address %p',
    (console_url) => {
      expect(check({ console_url })).toContain('Console URL');
    },
  );

  it('is not a host that a property may still allow', () => {
    expect(check({ host: 'proxy.example.com:8443' })).toBe('');
  });
});

describe('the fields that nobody has filled in yet', () => {
  it('are named by their labels', () => {
    expect(missingFields(aRow({}))).toEqual(['Host', 'Access ID', 'Access Key']);
    expect(missingFields(aRow({ host: ' ', access_id: 'x', access_key: ' ' }))).toEqual([
      'Host',
      'Access Key',
    ]);
    expect(missingFields(aRow(COLUMNS))).toEqual([]);
  });
});
