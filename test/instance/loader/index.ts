export { customerUpdates } from './customer-updates.ts';
export { installApp, InstallRefusedError, type InstallOptions } from './install.ts';
