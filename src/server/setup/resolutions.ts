import { ALL } from '../core/limits.ts';
import { choicesOf } from '../configuration/choices.ts';
import type { CseClient } from '../cse/client.ts';
import type { Resolution } from '../cse/types.d.ts';
import { TABLE } from '../core/names.ts';
import type { Ports, Rows } from '../platform/ports.d.ts';
import { isRefused } from '../core/refusal.ts';
import { ok, warning, type Finding } from './check.ts';

/** Most calls for the list of resolutions: 50 a page. */
export const RESOLUTION_CALLS = 3;

/** Resolutions and sub-resolutions of a tenant. */
export function readResolutions(client: CseClient): Resolution[] {
  const found: Resolution[] = [];
  let offset = 0;
  for (let call = 0; call < RESOLUTION_CALLS; call += 1) {
    const page = client.listResolutions(offset);
    found.push(...page.resolutions);
    offset += page.read;
    if (!page.hasNextPage || page.read === 0) break;
  }
  return found;
}

/**
 * Offers a tenant's resolutions as choices in the resolution map, and finds the rows of the map that name none of any
 * tenant. Choices of other tenants stay.
 */
export function offerResolutions(resolutions: readonly Resolution[], ports: Ports): Finding[] {
  const known = choicesOf([TABLE.resolutionMap], 'resolution', ports.rows).map(({ value }) => value);
  const fresh = resolutions.filter(({ name }) => !known.includes(name));
  const refused = fresh.filter((resolution) => !offer(resolution, known.length, ports));
  const names = resolutions.map(({ name }) => name);
  return [
    refused.length === 0
      ? ok(`The resolution map suggests ${resolutions.length} resolutions`)
      : warning(
          `The resolutions ${refused.map(({ name }) => name).join(', ')} could not be added as choices of the resolution map`,
          'enter them in the resolution map exactly as shown',
        ),
    ...unknownIn(new Set([...known, ...names].map(sameCase)), ports.rows),
  ];
}

/** False where the platform refuses it. The sys_id derives from the name, so that two tenants do not add the same choice twice. */
function offer({ name, parent }: Resolution, sequence: number, ports: Ports): boolean {
  const values = {
    name: TABLE.resolutionMap,
    element: 'resolution',
    value: name,
    label: parent === '' ? name : `${name} (${parent})`,
    language: 'en',
    sequence: String(sequence),
    inactive: 'false',
  };
  try {
    return ports.rows.insert(TABLE.choice, values, ports.deriveId(`choice resolution ${name}`)) !== null;
  } catch (thrown) {
    if (isRefused(thrown)) return false;
    throw thrown;
  }
}

function unknownIn(known: ReadonlySet<string>, rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const where = [['active', '=', 'true']] as const;
  rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: ALL }, (row) => {
    const resolution = row.text('resolution');
    if (resolution === '' || known.has(sameCase(resolution))) return;
    findings.push(
      warning(
        `Row ${row.text('order')} of the resolution map names "${resolution}", which Cloud SIEM does not offer`,
        'choose another resolution in that row',
      ),
    );
  });
  return findings;
}

/** Whether Cloud SIEM minds the case of a resolution is not documented. */
function sameCase(name: string): string {
  return name.toLowerCase();
}
