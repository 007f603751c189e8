import type { InstallReport, Platform } from '../types.ts';

/** A running instance as the HTTP face needs it: the platform, and what concerns the whole of it. */
export interface Host {
  platform: Platform;
  /** Reports of the installs since the start, the last one last. */
  installs: InstallReport[];
  /** Installs, or upgrades to, the build in a folder; a later reset comes back to this state. */
  install(dir: string): InstallReport;
  /**
   * Back to the state right after the last install: records, log, metrics, faults, waiting work. The clock
   * goes on.
   */
  reset(): void;
}
