import { TABLE } from '../core/names.ts';
import type { Ports, Row } from '../platform/ports.d.ts';
import { ACCESS_CHECKS } from '../setup/access-checks.ts';
import { lineOf, runChecks } from '../setup/check.ts';
import { previewOf } from '../setup/preview.ts';
import { continueValidation, validateSetup } from '../setup/validate.ts';
import { forgetPace } from './acts.ts';
import { expect, type Finding } from './expect.ts';
import { begin, selfTestConfiguration, standInPorts, standInRow } from './ground.ts';

/** What Validate Setup must find good wherever the other tests are green. */
const GOOD: readonly RegExp[] = [
  /^OK Runtime access tracking is /,
  /^OK Can read sn_si_incident, sys_import_set$/,
  /^OK Can call GlideRecord, .*RESTMessageV2, GlideImportSetTransformer$/,
  /^OK Security Incidents can be read/,
  /^OK The transform map .* is active/,
  /^OK Cloud SIEM at .* accepts the credentials/,
  /^OK Connected: 1 Insight matches/,
  /^OK The access key has permission to write enrichments/,
  /^OK The access key has permission to comment on Insights/,
  /^OK The access key has permission to close Insights/,
];

/** Most times that Validate Setup is continued: the rate limit lets it ask a few questions a second. */
const TURNS = 5;

/** Validate Setup finds credentials, access, query and rights of the stand-in good, and can check everything it looks at. */
export function setupIsValid(ports: Ports): Finding {
  const lines = validated(begin(ports), standInPorts(ports));
  const bad = lines.find((line) => line.startsWith('Error ') || line.includes('could not be checked'));
  expect(bad === undefined, 'Validate Setup', bad ?? '');
  const shown = `its findings are: ${lines.join('; ')}`;
  for (const wanted of GOOD)
    expect(
      lines.some((line) => wanted.test(line)),
      'Validate Setup',
      `it lacks "${wanted.source.slice(1)}"; ${shown}`,
    );
  return { message: `Validate Setup has ${lines.length} findings` };
}

/** Whatever ServiceNow refuses of what the app uses is an error or a warning that names the record to add. */
export function accessIsGranted(ports: Ports): Finding {
  const subject = { row: selfTestConfiguration(ports), configuration: null, problem: '', ports };
  const lines = runChecks(ACCESS_CHECKS, subject).map(lineOf);
  const bad = lines.filter((line) => !line.startsWith('OK '));
  expect(bad.length === 0, 'Access of this application', bad.join('; '));
  return { message: lines.join('; ') };
}

/** A key that is refused is found, and not shown. */
export function wrongKeyIsFound(ports: Ports): Finding {
  const row = begin(ports);
  const key = 'not-the-key-of-anybody';
  const other = standInPorts(ports);
  const http = {
    send: (call: Parameters<typeof other.http.send>[0]) => other.http.send({ ...call, password: key }),
  };
  const lines = validated(row, { ...other, http });
  const refused = lines.find((line) => line.startsWith('Error ') && line.includes('[401]')) ?? '';
  expect(
    refused.includes('enter Access ID and Access Key again'),
    'Validate Setup with a wrong key',
    `no error reports the wrong key: ${lines.join('; ')}`,
  );
  expect(!lines.join('').includes(key), 'Validate Setup with a wrong key', 'the findings contain the key');
  return { message: refused };
}

/** Preview shows the incident with labels, and stores none. */
export function previewStoresNothing(ports: Ports): Finding {
  const row = begin(ports);
  const shown = previewOf(row, standInPorts(ports))[0]?.message ?? '';
  forgetPace(row, ports);
  expect(
    shown.startsWith('INSIGHT-SELFTEST would become a new incident'),
    'Preview',
    `it shows: ${shown.slice(0, 200)}`,
  );
  expect(
    ports.rows.draft(TABLE.incident, { severity: '1' }).display('severity') !== '1',
    'Preview',
    'it shows values instead of labels',
  );
  const where = [['correlation_id', '=', standInRow(ports).text('insight_id')]] as const;
  expect(
    ports.rows.first(TABLE.incident, { where }) === null,
    'Preview',
    'it created an incident: delete it',
  );
  return { message: 'Preview shows the incident and stores nothing' };
}

/** Lines of the findings, the stand-in asked for all of it: where an event would go on a second later, this goes on at once. */
function validated(row: Row<'configuration'>, ports: Ports): string[] {
  let next: number | null = null;
  const validateAt = (_configuration: string, _at: number, step = 0): void => void (next = step);
  const asked = { ...ports, events: { ...ports.events, validateAt } };
  validateSetup(row, asked);
  forgetPace(row, ports);
  for (let turn = 0; turn < TURNS && next !== null; turn += 1) {
    const step: number = next;
    next = null;
    continueValidation(row, step, asked);
    forgetPace(row, ports);
  }
  const status = ports.rows.first(TABLE.status, { where: [['configuration', '=', row.id]] });
  return (status?.text('setup_findings') ?? '').split('\n');
}
