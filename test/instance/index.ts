export {
  createInstance,
  createPlatform,
  type Instance,
  type InstanceOptions,
  type PlatformOptions,
  type TableAccessor,
} from './create.ts';
export { NoSuchJobError } from './engine/scheduler.ts';
export { deniedReason } from './access/denied.ts';
export type { EngineOptions } from './sandbox/index.ts';
export { KilledError, StrictModeError } from './errors.ts';
export { InstallRefusedError } from './loader/index.ts';
export type * from './types.ts';
