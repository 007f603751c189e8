export { customerUpdates } from './customer-updates.ts';
export { importXml } from './import-xml.ts';
export { installApp, InstallRefusedError, type InstallOptions } from './install.ts';
export type { AppUser } from './users.ts';
