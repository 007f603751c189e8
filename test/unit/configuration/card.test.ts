import { takeOverCard } from '../../../src/server/configuration/card.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow, type AnyRow } from '../../support/rows.ts';
import type { Row } from '../../../src/server/platform/ports.d.ts';

const CONFIGURATION = 'x_sul_sumo_logic_s_configuration';
const VALUES = 'sn_sec_core_integration_item_config';
const SETTINGS = { integration_id: 'card', configuration_id: 'own' };
const BEFORE = '2026-01-15 09:00:00';
const SAVED = '2026-01-15 10:00:00';
const AFTER = '2026-01-15 11:00:00';

let ports: FakePorts;
let stored: Record<string, string>;
let configuration: AnyRow;

const card = (name: string, values: Record<string, string>): void => {
  const all = ports.rows.table(VALUES);
  all.set(`value ${all.size}`, { integration: 'card', name, sys_updated_on: AFTER, ...values });
};

/** How the platform decrypts what it has encrypted. */
const decrypting = (secret: () => string): void => {
  ports.rows.each = (table, _query, visit) =>
    [...ports.rows.table(table).values()].forEach((values) => visit({ ...aRow(values), secret } as never));
};

beforeEach(() => {
  ports = fakePorts(0, SETTINGS);
  ports.log.info = () => undefined;
  stored = { sys_updated_on: SAVED, host: 'us1', access_id: '', access_key: '', default_incident_state: '' };
  ports.rows.table(CONFIGURATION).set('own', stored);
  configuration = aRow(stored, 'own');
});

describe('the values of the integration card', () => {
  it('are taken over when they are newer than the configuration, the key too where it can be decrypted', () => {
    card('Host', { value: ' us2 ' });
    card('access_id', { value: 'id' });
    decrypting(() => 'clear');
    card('Access Key', { elem_type: 'password', password_value: 'encrypted' });
    expect(takeOverCard(configuration, ports).hint).toBe('');
    expect(stored).toMatchObject({ host: 'us2', access_id: 'id', access_key: 'clear' });
  });

  it('never replace what was saved later here, but fill what is empty', () => {
    card('Host', { value: 'us2', sys_updated_on: BEFORE });
    card('Access ID', { value: 'id', sys_updated_on: BEFORE });
    takeOverCard(configuration, ports);
    expect(stored).toMatchObject({ host: 'us1', access_id: 'id' });
  });

  it('are not written when nothing differs', () => {
    card('Host', { value: 'us1' });
    takeOverCard(configuration, ports);
    expect(ports.rows.operations).toEqual([`query ${VALUES}`]);
  });

  it('may come in several sets: the newest that is not empty counts', () => {
    card('Host', { value: 'eu', sys_updated_on: '2026-01-15 11:30:00' });
    card('Host', { value: '', sys_updated_on: '2026-01-15 12:00:00' });
    card('Host', { value: 'us2' });
    takeOverCard(configuration, ports);
    expect(stored['host']).toBe('eu');
  });

  it.each([
    ['gives nothing', () => ''],
    ['gives the stored text', () => 'encrypted'],
    [
      'throws',
      () => {
        throw new Error('not in this scope');
      },
    ],
  ])('leave the key to be entered here when decrypting it %s', (_name, secret) => {
    card('Access Key', { password_value: 'encrypted' });
    decrypting(secret);
    expect(takeOverCard(configuration, ports).hint).toMatch(
      /cannot be read here: enter it in Sumo Logic SIR > Configurations$/,
    );
    expect(stored['access_key']).toBe('');
    Object.assign(stored, { access_key: 'own', sys_updated_on: '2026-01-15 11:00:01' });
    expect(takeOverCard(configuration, ports).hint).toBe('');
  });

  it('do not block the others when one is refused, and that one is named', () => {
    card('Host', { value: 'no host' });
    card('Access ID', { value: 'id' });
    const stands = ports.rows.byId;
    ports.rows.byId = (table, id) => {
      const row = stands(table, id);
      const save: Row['save'] = (values) =>
        values['host'] === undefined && row?.save(values as never) === true;
      return row === null ? null : { ...row, save: save as typeof row.save };
    };
    const { row, hint } = takeOverCard(configuration, ports);
    expect(hint).toBe('Host of the integration card is invalid: correct it there, then press Validate Setup');
    expect([row.text('host'), row.text('access_id')]).toEqual(['us1', 'id']);
  });

  it.each([
    ['there is no card', { integration_id: '' }],
    ['the card feeds another configuration', { configuration_id: 'other' }],
  ])('are not looked at when %s', (_name, settings) => {
    ports = { ...fakePorts(0, { ...SETTINGS, ...settings }), rows: ports.rows };
    card('Host', { value: 'us2' });
    expect(takeOverCard(configuration, ports).hint).toBe('');
    expect(ports.rows.operations).toEqual([]);
  });

  it('are left alone when the card has other columns than known', () => {
    card('Host', { value: 'us2' });
    ports.rows.hasColumn = (_table, column) => column !== 'password_value';
    expect(takeOverCard(configuration, ports).hint).toBe('');
    expect(stored['host']).toBe('us1');
  });

  it('say so when they may not be read', () => {
    card('Host', { value: 'us2' });
    ports.rows.each = () => {
      throw new Error('no read');
    };
    expect(takeOverCard(configuration, ports).hint).toBe('The integration card cannot be read: no read');
  });
});
