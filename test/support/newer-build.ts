import { version } from '../../package.json';
import { buildVariant } from './builds.ts';

const MAP = 'src/fluent/import-sets/sumo-insight-mapper.now.ts';

export const NEWER = version.replace(
  /^(\d+)\.(\d+)\..*/,
  (_all, major, minor) => `${major}.${Number(minor) + 1}.0`,
);

/** The next version: a higher number, and one more pair in the map. Answers the folder to install. */
export function newerBuild(): string {
  return buildVariant('upgrade', {
    'package.json': (text) => text.replace(`"version": "${version}"`, `"version": "${NEWER}"`),
    [MAP]: (text) =>
      text.replace(/( +)short_description: \{/, "$1other_ioc: { sourceField: 'readable_id' },\n$&"),
  });
}
