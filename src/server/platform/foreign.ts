import type { Services } from './ports.d.ts';

let reached: Services | null = null;

/**
 * Hands over what calls the APIs of other applications. A module cannot name a script include of another scope, a string
 * script can: our script include SumoServices does, and each script include whose work needs it gives it to the modules.
 */
export function connect(given: Services): void {
  reached = given;
}

/** The engine's strings become the language's; what was not handed over is missing like any other API. */
export const services: Services = {
  identifyCi: (source, payload) => textOrNull(reached?.identifyCi(source, payload)),
  reconcileCi: (discoverySource, json) => textOrNull(reached?.reconcileCi(discoverySource, json)),
};

function textOrNull(answer: string | null | undefined): string | null {
  return answer === null || answer === undefined ? null : String(answer);
}
