import { TABLE } from '../../../src/server/core/names.ts';
import { SETUP_PENDING } from '../../../src/server/status/findings.ts';
import { missingRights, noteSetup, validateAgain } from '../../../src/server/status/setup.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { aRow } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 0);
const LACKS = 'The access key lacks permission to close Insights: add it';
const OLD = '2026-01-01 00:00:00';

let ports: FakePorts;
/** Configurations that are to be validated, and polled, again. */
let validated: string[];
let polled: string[];

beforeEach(() => {
  ports = fakePorts(NOW);
  [validated, polled] = [[], []];
  ports.events.validateAt = (configuration) => void validated.push(configuration);
  ports.events.continueAt = (configuration) => void polled.push(configuration);
  ports.events.healthChanged = () => undefined;
});

describe('a set-up with findings', () => {
  /** True where it is validated again. */
  function again(status: Record<string, string>, saved = OLD): boolean {
    validated = [];
    const id = ports.deriveId('status own');
    ports.rows
      .table(TABLE.status)
      .set(id, { configuration: 'own', health: 'healthy', health_since: OLD, ...status });
    validateAgain(aRow({ sys_updated_on: saved }, 'own'), ports);
    return validated.length > 0;
  }

  it('is validated again an hour after an error, and six after a warning', () => {
    expect(again({ setup_result: 'error', setup_checked_at: '2026-01-15 11:00:01' })).toBe(false);
    expect(again({ setup_result: 'error', setup_checked_at: '2026-01-15 11:00:00' })).toBe(true);
    expect(again({ setup_result: 'warning', setup_checked_at: '2026-01-15 06:00:01' })).toBe(false);
    expect(again({ setup_result: 'warning', setup_checked_at: '2026-01-15 06:00:00' })).toBe(true);
  });

  it('is validated again once its configuration was saved, or is healthy, since', () => {
    const checked = { setup_result: 'warning', setup_checked_at: '2026-01-15 11:50:00' };
    expect(again(checked, '2026-01-15 11:55:00')).toBe(true);
    expect(again({ ...checked, health_since: '2026-01-15 11:55:00' })).toBe(true);
    expect(again({ ...checked, health: 'failing', health_since: '2026-01-15 11:55:00' })).toBe(false);
  });

  it('is validated again where a clock that was ahead has written when it was checked', () => {
    expect(again({ setup_result: 'warning', setup_checked_at: '2027-01-15 11:50:00' })).toBe(true);
  });

  it('is left alone where there are none, or it was never validated', () => {
    expect(again({ setup_result: 'ok', setup_checked_at: OLD }, '2026-01-15 11:55:00')).toBe(false);
    expect(again({})).toBe(false);
    ports.rows.table(TABLE.status).clear();
    expect(() => validateAgain(aRow({}, 'own'), ports)).not.toThrow();
  });
});

describe('a right that the access key lacks', () => {
  it('is told by the errors of the set-up, and by what was said before while they are being looked for', () => {
    expect(missingRights(aRow({ setup_findings: `OK Connected\nError ${LACKS}\nError Another` }))).toEqual([
      LACKS,
    ]);
    expect(missingRights(aRow({ setup_findings: SETUP_PENDING, findings: `Other\n${LACKS}` }))).toEqual([
      LACKS,
    ]);
  });

  function noted(status: Record<string, string>, before: string[] = []): Record<string, string> | undefined {
    const table = ports.rows.table(TABLE.status);
    table.set('s', { configuration: 'own', ...status });
    noteSetup(ports.rows.byId(TABLE.status, 's')!, before, ports);
    return table.get('s');
  }

  it('degrades a healthy configuration at once, and leaves a worse one as it is', () => {
    const setup_findings = `Error ${LACKS}`;
    expect(noted({ health: 'healthy', setup_findings, findings: 'Other' })).toMatchObject({
      ...{ health: 'degraded', reason: LACKS, findings: `Other\n${LACKS}` },
    });
    expect(noted({ health: 'failing', setup_findings })).toMatchObject({ health: 'failing' });
  });

  it('has the configuration polled once it is granted', () => {
    noted({ health: 'degraded', setup_findings: 'OK Connected' }, [LACKS]);
    expect(polled).toEqual(['own']);
    noted({ health: 'degraded', setup_findings: 'OK Connected' }, []);
    noted({ health: 'degraded', setup_findings: `Error ${LACKS}` }, [LACKS]);
    expect(polled).toHaveLength(1);
  });
});
