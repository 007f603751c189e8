import type { Services } from './ports.d.ts';
import { textOf } from './text.ts';

let reached: Services | null = null;

/**
 * Hands over what calls the APIs that an instance may lack. A module that imports a name which is not there may not load at
 * all, and cannot name a script include of another scope; a string script can ask first. Our script include SumoServices
 * does, and every other one gives it to the module that it loads.
 */
export function connect(given: Services): void {
  reached = given;
}

/** What was not handed over is missing like any other API. */
export const services: Services = {
  identifyCi: (source, payload) => textOrNull(reached?.identifyCi(source, payload)),
  reconcileCi: (discoverySource, json) => textOrNull(reached?.reconcileCi(discoverySource, json)),
  sha256Hex: (text) => textOrNull(reached?.sha256Hex(text)),
  hmacBase64: (key, text) => textOrNull(reached?.hmacBase64(key, text)),
};

function textOrNull(answer: string | null | undefined): string | null {
  return answer === null || answer === undefined ? null : textOf(answer);
}
