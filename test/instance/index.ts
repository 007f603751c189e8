/** The only door of the local instance: code outside of this folder imports nothing else of it. */
export {
  createInstance,
  createPlatform,
  type Instance,
  type InstanceOptions,
  type PlatformOptions,
  type TableAccessor,
} from './create.ts';
export { routesOf, serve, type ServedInstance, type ServeOptions } from './serve.ts';
export { startInstance, type StartedInstance } from './start.ts';
export { command } from './command.ts';
export { readOptions } from './cli-options.ts';
export { createHttpOut } from './http/outbound.ts';
export type * from './types.ts';

// What scripts meet.
export { KilledError, StrictModeError } from './errors.ts';
export { InstallRefusedError, type AppUser } from './loader/index.ts';
export { NoSuchJobError } from './engine/scheduler.ts';
export { deniedReason } from './access/denied.ts';
export type { EngineOptions } from './sandbox/index.ts';

// What tests do to an instance.
export { addTables } from './base/index.ts';
export type { TableSpec } from './base/describe.ts';
export { setCallerAccess } from './access/callers.ts';
export { scopeOf } from './engine/scopes.ts';
export { runUiAction } from './engine/ui-actions.ts';
export { serveScripted, type RestAnswer } from './http/scripted-rest.ts';

// What it knows of a build and of the platform.
export { readAppFolder, type AppFolder } from './loader/app-folder.ts';
export { apiPrivileges } from './access/apis.ts';
export { MemberList, readOffer, type BehaviourCase, type Members, type Offer } from './coverage/index.ts';
export { rowSize, rowSizeRefusal } from './records/row-size.ts';
