import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { actsHere } from './instance.ts';

type CardColumn = 'host' | 'access_id' | 'access_key' | 'default_incident_state';

/** Columns of a configuration by the name of their field on the integration card, in lower case without spaces. */
const COLUMNS: Readonly<Record<string, CardColumn>> = {
  host: 'host',
  accessid: 'access_id',
  accesskey: 'access_key',
  defaultincidentstate: 'default_incident_state',
};

/** As the card names them, for messages. */
const LABELS: Readonly<Record<string, string>> = {
  host: 'Host',
  access_id: 'Access ID',
  access_key: 'Access Key',
  default_incident_state: 'Default Incident State',
};

/** Columns of the card's values that shipped integrations are known to read (platform reference, section 4.1). */
const CARD_COLUMNS = ['integration', 'name', 'value', 'password_value'];

const LOCKED =
  'The Access Key of the integration card cannot be read here: enter it in Sumo Logic SIR > Configurations';

const OLD =
  'The Access Key of the integration card is older than the last change of Host or Access ID: enter it again, there or in Sumo Logic SIR > Configurations';

/** Values of the card that are newer than the configuration. */
interface Newer {
  values: Record<string, string>;
  secrets: Record<string, string>;
  /** A key was entered on the card, but the platform does not decrypt it for this application. */
  locked: boolean;
  /** The key of the card was entered before the host changed. */
  old: boolean;
}

/** The result of reading a card. */
export interface TakenOver {
  /** The configuration as it is stored now. */
  row: Row<'configuration'>;
  /** What an administrator should know; empty when there is nothing. */
  hint: string;
}

/**
 * Takes over what was entered on the integration card ("Sumo Logic SIR" in Integration Configurations) into the
 * configuration that the card feeds. A value counts when it was changed after the configuration was last saved, or when
 * the configuration has none; one that is refused does not block the others. Never throws.
 */
export function takeOverCard(configuration: Row<'configuration'>, ports: Ports): TakenOver {
  const nothing = { row: configuration, hint: '' };
  const card = ports.settings.text('integration_id');
  if (card === '' || configuration.id !== ports.settings.text('configuration_id')) return nothing;
  // The card of a clone still has the key of the instance that it was cloned from.
  if (!actsHere(configuration, ports)) return nothing;
  try {
    const { rows } = ports;
    if (!CARD_COLUMNS.every((column) => rows.hasColumn(TABLE.cardValue, column))) return nothing;
    const newer = newerOn(card, configuration, ports);
    const columns = [...Object.keys(newer.values), ...Object.keys(newer.secrets)];
    const refused = columns.filter((column) => !saveField(column, newer, configuration.id, ports));
    const taken = columns.filter((column) => !refused.includes(column));
    if (taken.length > 0) ports.log.info('setup', `Copied from the integration card: ${taken.join(', ')}`);
    const hints = [
      ...(refused.length > 0 ? [refusedHint(refused)] : []),
      ...(newer.locked ? [LOCKED] : []),
      ...(newer.old ? [OLD] : []),
    ];
    const row = columns.length === 0 ? null : rows.byId(TABLE.configuration, configuration.id);
    return { row: row ?? configuration, hint: hints.join('. ') };
  } catch (thrown) {
    return { ...nothing, hint: `The integration card cannot be read: ${messageOf(thrown)}` };
  }
}

/** On a record of its own: one that was refused keeps the refused value, and would have the next one refused, too. */
function saveField(column: string, { values, secrets }: Newer, configuration: string, ports: Ports): boolean {
  const row = ports.rows.byId(TABLE.configuration, configuration);
  const value = values[column];
  const secret = secrets[column];
  return (
    row !== null &&
    row.save(value === undefined ? {} : { [column]: value }, secret === undefined ? {} : { [column]: secret })
  );
}

function refusedHint(columns: readonly string[]): string {
  const fields = columns.map((column) => LABELS[column] ?? column).join(', ');
  return `${fields} of the integration card is invalid: correct it there, then press Validate Setup`;
}

/** The newest value of each field; the framework may keep several sets of a card's values. */
function newerOn(card: string, configuration: Row<'configuration'>, ports: Ports): Newer {
  const newer: Newer = { values: {}, secrets: {}, locked: false, old: false };
  const seen = new Set<string>();
  const saved = configuration.time('sys_updated_on') ?? 0;
  const query = { where: [['integration', '=', card]], orderBy: 'sys_updated_on', limit: 100 } as const;
  ports.rows.each(TABLE.cardValue, { ...query, descending: true }, (row) => {
    const column =
      COLUMNS[
        row
          .text('name')
          .toLowerCase()
          .replace(/[^a-z]/g, '')
      ];
    if (column === undefined || seen.has(column)) return;
    const isSecret = column === 'access_key';
    if (row.text(isSecret ? 'password_value' : 'value').trim() === '') return;
    seen.add(column);
    const own = column === 'access_key' ? configuration.secret(column) : configuration.text(column);
    const entered = row.time('sys_updated_on') ?? 0;
    if (own !== '' && entered < saved) return;
    if (!isSecret) {
      const value = row.text('value').trim();
      if (value !== own) newer.values[column] = value;
      return;
    }
    // A key that was entered before the host changed was not entered for this one.
    if (entered < (configuration.time('key_cleared_at') ?? 0)) {
      newer.old = true;
      return;
    }
    const key = decrypted(row);
    if (key === '') newer.locked = true;
    else newer.secrets[column] = key;
  });
  // The same key once more counts where the host changes with it: that would clear it.
  const goesElsewhere = newer.values['host'] !== undefined || newer.values['access_id'] !== undefined;
  if (!goesElsewhere && newer.secrets['access_key'] === configuration.secret('access_key'))
    newer.secrets = {};
  return newer;
}

/**
 * Empty where the platform refuses: a Password2 column is decrypted for scripts of its table's own application (its
 * documentation); it may throw, give nothing, or give the text as it is stored.
 */
function decrypted(row: Row): string {
  try {
    const key = row.secret('password_value').trim();
    return key === row.text('password_value').trim() ? '' : key;
  } catch {
    return '';
  }
}
