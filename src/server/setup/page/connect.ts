import { CONFIGURATION_LENGTH } from '../../core/generated/column-values.ts';
import { checkConfiguration, missingFields } from '../../configuration/configuration.ts';
import { guardKey } from '../../configuration/key-guard.ts';
import type { Ports, Row } from '../../platform/ports.d.ts';
import { askTenant, readRow } from './ask.ts';
import type { ConnectRequest, Judged } from './contract.d.ts';
import { accepted, refused, refusedFor } from './judged.ts';
import { confirmStep } from './progress.ts';
import { savedAs } from './save.ts';
import { withValues } from './with-values.ts';

const FIELDS: Readonly<Record<string, string>> = {
  Host: 'host',
  'Access ID': 'accessId',
  'Access Key': 'accessKey',
};

/**
 * Judges host and key as the form does, asks Cloud SIEM with them, and stores them when it accepts them: what does not connect is not
 * kept. A configuration that could not be polled before stays inactive until the step Activate.
 */
export function connect(row: Row<'configuration'>, given: ConnectRequest, ports: Ports): Judged {
  const host = given.host.trim();
  const accessId = given.accessId.trim();
  const key = given.accessKey.trim();
  const wanted = withValues(row, { host, access_id: accessId }, key);
  const errors = { ...missing(wanted), ...tooLong({ host, accessId, accessKey: key }) };
  if (Object.keys(errors).length > 0) return refused(errors, '', row, ports);
  if (key === '' && guardKey(wanted, row, ports).access_key === '')
    return refusedFor(
      {
        field: 'accessKey',
        text: 'Enter the Access Key again: Host or Access ID has changed, and a key is only sent where it was entered for.',
      },
      row,
      ports,
    );
  const invalid = checkConfiguration(wanted);
  if (invalid !== '')
    return refusedFor({ field: /^Host /.test(invalid) ? 'host' : '', text: `${invalid}.` }, row, ports);
  const { answer: configuration, problem } = readRow(wanted, ports);
  if (configuration === null) return refusedFor(problem, row, ports);
  const asked = askTenant(configuration, 1, ports, (client) => client.checkAccess());
  if (asked.problem !== null) return refusedFor(asked.problem, row, ports);
  return store(row, { host, access_id: accessId }, key, ports, configuration.urls.api);
}

function store(
  row: Row<'configuration'>,
  values: { host: string; access_id: string },
  key: string,
  ports: Ports,
  api: string,
): Judged {
  const isNew = missingFields(row).length > 0;
  const secrets = key === '' ? {} : { access_key: key };
  const saved = savedAs(row, { ...values, ...(isNew && { active: 'false' }) }, secrets, ports);
  if (saved.row === null) return refused({}, saved.problem, row, ports);
  confirmStep(row.id, 'connect', ports);
  return accepted(`Connected: ${api} accepts the key.`, saved.row, ports);
}

function missing(row: Row<'configuration'>): Record<string, string> {
  return Object.fromEntries(missingFields(row).map((label) => [FIELDS[label] ?? '', `Enter the ${label}.`]));
}

function tooLong(given: Readonly<ConnectRequest>): Record<string, string> {
  const most = {
    host: CONFIGURATION_LENGTH.host,
    accessId: CONFIGURATION_LENGTH.access_id,
    accessKey: CONFIGURATION_LENGTH.access_key,
  };
  return Object.fromEntries(
    (['host', 'accessId', 'accessKey'] as const)
      .filter((field) => given[field].length > most[field])
      .map((field) => [field, `Enter at most ${most[field]} characters.`]),
  );
}
