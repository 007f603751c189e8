import { resolutionsOf } from '../../../src/server/cse/resolutions.ts';
import type { CseClient } from '../../../src/server/cse/client.ts';
import { lineOf } from '../../../src/server/setup/check.ts';
import { offerResolutions, readResolutions } from '../../../src/server/setup/resolutions.ts';
import { fakePorts, type FakePorts } from '../../support/ports.ts';
import { thrownBy } from '../../support/thrown.ts';

const MAP = 'x_sul_sumo_logic_s_resolution_map';
const RESOLVED = { name: 'Resolved', parent: '' };
const REMOVED = { name: 'Malware Removed', parent: 'Resolved' };

const mapped = (ports: FakePorts, resolution: string): void => {
  ports.rows.table(MAP).set(resolution, { active: 'true', order: '50', resolution });
};
const labels = (ports: FakePorts): string[] =>
  [...ports.rows.table('sys_choice').values()].map(({ label = '' }) => label);

describe('the answer of CSE about resolutions', () => {
  it('returns names with those of their parents, and ignores what has no name', () => {
    const objects = [
      { id: 1, name: ' Resolved ', parent: null },
      { id: 5, name: 'Sub', parent: { name: 'Resolved' } },
      { id: 6 },
      null,
    ];
    expect(resolutionsOf({ objects, hasNextPage: true })).toEqual({
      resolutions: [RESOLVED, { name: 'Sub', parent: 'Resolved' }],
      read: 4,
      hasNextPage: true,
    });
  });

  it('is refused where it is no list', () => {
    expect(thrownBy(() => resolutionsOf({ objects: 7 }))).toMatchObject({ area: 'cse' });
    expect(thrownBy(() => resolutionsOf(null))).toMatchObject({ area: 'cse' });
  });

  it('is read to its last page, three pages at most', () => {
    const offsets: number[] = [];
    const client = {
      listResolutions(offset: number) {
        offsets.push(offset);
        return { resolutions: [{ name: `at ${offset}`, parent: '' }], read: 50, hasNextPage: true };
      },
    } as Partial<CseClient> as CseClient;
    expect(readResolutions(client)).toHaveLength(3);
    expect(offsets).toEqual([0, 50, 100]);
  });
});

describe('the resolutions of a tenant', () => {
  it('become choices of the resolution map, sub-resolutions with their parent', () => {
    const ports = fakePorts(0);
    expect(offerResolutions([RESOLVED, REMOVED], ports).map(lineOf)).toEqual([
      'OK The resolution map suggests 2 resolutions',
    ]);
    expect(labels(ports)).toEqual(['Resolved', 'Malware Removed (Resolved)']);
  });

  it('are added to those of another tenant, each once', () => {
    const ports = fakePorts(0);
    offerResolutions([RESOLVED, REMOVED], ports);
    offerResolutions([RESOLVED, { name: 'Accepted', parent: '' }], ports);
    expect(labels(ports)).toEqual(['Resolved', 'Malware Removed (Resolved)', 'Accepted']);
  });

  it('are named where the instance refuses them', () => {
    const ports = fakePorts(0);
    ports.rows.refuse('sys_choice');
    expect(offerResolutions([REMOVED], ports).map(lineOf)).toEqual([
      'Warning The resolutions Malware Removed could not be added as choices of the resolution map: enter them in the resolution map exactly as shown',
    ]);
  });

  it('are compared with the map without regard to case; a row that names none of any tenant is a finding', () => {
    const ports = fakePorts(0);
    offerResolutions([REMOVED], ports);
    for (const resolution of ['resolved', 'Malware removed', 'Gone']) mapped(ports, resolution);
    expect(offerResolutions([RESOLVED], ports).map(lineOf).slice(1)).toEqual([
      'Warning Row 50 of the resolution map names "Gone", which Cloud SIEM does not offer: choose another resolution in that row',
    ]);
  });
});
