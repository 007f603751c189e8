import type { InstallReport, Platform } from '../types.ts';

/** Runs an installed test: steps until one fails. */
export type TestRunner = (name: string) => readonly { step: string; passed: boolean; message: string }[];

/** A step for somebody who sees the instance for the first time. */
export interface FirstStep {
  title: string;
  text: string;
  href: string;
}

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
  /** Runs a test of the Automated Test Framework by its name, and gives what each step gave; absent where none can be run. */
  runTest?: TestRunner;
  /** What the start page says to do first. */
  welcome?: readonly FirstStep[];
}
