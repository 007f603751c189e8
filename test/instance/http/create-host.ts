import type { Instance } from '../create.ts';
import { persistInstall, type DataFile } from '../persistence/index.ts';
import type { InstallReport } from '../types.ts';
import type { FirstStep, Host, TestRunner } from './host.ts';

export interface HostOptions {
  /** The data file behind the instance, if it has one. */
  data?: DataFile | undefined;
  /** What is to be set up after each install, and is still there after a reset. */
  afterInstall?: (report: InstallReport) => void;
  /** What a reset would forget, such as the address that the server was given. */
  afterReset?: () => void;
  /** What runs tests of the Automated Test Framework; the instance itself cannot. */
  runTest?: TestRunner;
  /** What the start page says to do first: a path of the instance, or the address of another server. */
  welcome?: readonly FirstStep[];
}

/** An instance as the HTTP face serves it. */
export function createHost(
  instance: Instance,
  { data, afterInstall, afterReset, runTest, welcome }: HostOptions = {},
): Host {
  const { platform } = instance;
  const installs: InstallReport[] = [];
  let clean = instance.snapshot();
  return {
    platform,
    installs,
    ...(runTest ? { runTest } : {}),
    ...(welcome ? { welcome } : {}),
    install(dir) {
      const work = (): InstallReport => instance.install(dir);
      const before = instance.snapshot();
      let report: InstallReport;
      try {
        report = data ? persistInstall(platform, data, work) : work();
      } catch (error) {
        instance.restore(before);
        throw error;
      }
      afterInstall?.(report);
      installs.push(report);
      platform.metrics.reset();
      clean = instance.snapshot();
      return report;
    },
    reset() {
      const now = platform.clock.now();
      instance.restore(clean);
      platform.clock.advance(Math.max(0, now - platform.clock.now()));
      afterReset?.();
    },
  };
}
