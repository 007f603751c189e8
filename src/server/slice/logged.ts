import { asAppError } from '../core/error.ts';
import type { Ports } from '../platform/ports.d.ts';

/**
 * Does what a job does before and between its configurations. What fails there has no status to stand in: it is logged in words, and
 * thrown as an error that can be read. The platform's own exceptions may let nobody read them.
 */
export function logged<T>(area: string, what: string, { log }: Ports, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    const error = asAppError(thrown, area, what);
    log.error(area, error.message);
    throw error;
  }
}

/** The same for what must stop nothing else: logged, and over. */
export function attempted(area: string, what: string, { log }: Ports, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    log.error(area, asAppError(thrown, area, what).message);
  }
}
