import { administration } from './administration.ts';
import { INCIDENTS } from './incidents.ts';
import { INTAKE } from './intake.ts';
import type { Scenario } from './scenario.ts';

/** @param newerBuild folder of the next version of the app, to upgrade to */
export function scenarios(newerBuild: string): readonly Scenario[] {
  return [...INCIDENTS, ...INTAKE, ...administration(newerBuild)];
}
