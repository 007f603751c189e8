import { isAppError, messageOf, UNREADABLE, type AppError } from './error.ts';
import { SCOPE } from './names.ts';

/**
 * Accesses that ServiceNow does not grant to this application. What was refused comes from the app's own variables, never
 * from the exception; every sentence about it is made here: what failed, why, which record to add in which menu.
 */
export interface Access {
  /** What a Cross-Scope Access record calls it: `execute` for an API or a script include. */
  operation: 'read' | 'create' | 'write' | 'delete' | 'execute';
  /** Name of the table, the API or the script include. */
  target: string;
}

/** An AppError of class `refused`: it names what was refused. */
export interface RefusedAccess extends AppError {
  readonly access: Access;
}

const VERBS: Readonly<Record<Access['operation'], string>> = {
  read: 'read',
  create: 'create records of',
  write: 'change records of',
  delete: 'delete records of',
  execute: 'call',
};

const CROSS_SCOPE = 'System Applications > Application Cross-Scope Access';
const RESTRICTED_CALLER = 'System Applications > Restricted Caller Access';

/**
 * Words by which a readable exception says that an access was refused: `... operation on table 'x' from scope 'y' was
 * denied. The application 'y' must declare a cross scope access privilege` and what field reports quote (assumption A61).
 */
const SAID =
  /was denied|security restricted|cross[ -]scope|access policy|privilege|not authorized|illegal access to getter|ScopeAccessNotGranted/i;

/** `(read, sn_si_incident)`, as in the lists of both menus. */
export function recordOf({ operation, target }: Access): string {
  return `(${operation}, ${target})`;
}

/** What an administrator adds, and where. */
export function remedyOf(access: Access): string {
  if (access.operation === 'execute') {
    // An API needs a record for itself and one for each of its methods.
    const which = `${recordOf(access)} and those of its methods`;
    return `Set the Cross-Scope Access records ${which} to allowed in ${CROSS_SCOPE}: Validate Setup names them.`;
  }
  const where = `in ${CROSS_SCOPE}, and approve it in ${RESTRICTED_CALLER}`;
  return `Add an allowed Cross-Scope Access record ${recordOf(access)} ${where}.`;
}

/** The access by which a record is read or written: a table of our own needs no record, only the API does. */
export function accessTo(operation: Access['operation'], table: string): Access {
  return table.indexOf(`${SCOPE}_`) === 0
    ? { operation: 'execute', target: 'GlideRecord' }
    : { operation, target: table };
}

/** `Cannot read sn_si_incident: ServiceNow refused access from this application` */
export function refusalOf({ operation, target }: Access): string {
  return `Cannot ${VERBS[operation]} ${target}: ServiceNow refused access from this application`;
}

/** `Cannot read sn_si_incident: ServiceNow refused access from this application. Add ...` */
export function refusalSentence(access: Access): string {
  return `${refusalOf(access)}. ${remedyOf(access)}`;
}

/** The error of an access that was refused. Trying again helps only once somebody has granted it. */
export function refused(access: Access): RefusedAccess {
  const details = { area: 'access', errorClass: 'refused', status: 0, operation: '', retryAfter: 0 } as const;
  const problem = `[access] ${refusalOf(access)}`;
  return Object.assign(new Error(`[access] ${refusalSentence(access)}`), { ...details, problem, access });
}

/** True for an access that ServiceNow did not grant to this application. Never throws. */
export function isRefused(thrown: unknown): thrown is RefusedAccess {
  return isAppError(thrown) && thrown.errorClass === 'refused';
}

/** True for the text of a refused access, such as the comment of an import row. */
export function tellsRefusal(text: string): boolean {
  return SAID.test(text);
}

/**
 * What to throw instead of something that an access has thrown: errors of the app as they are, a refusal as such, and
 * everything else as it came. An exception that cannot be read is a refusal: no other is known to hide its message.
 */
export function orRefused(thrown: unknown, access: Access): unknown {
  if (isAppError(thrown)) return thrown;
  const text = messageOf(thrown);
  return text === UNREADABLE || tellsRefusal(text) ? refused(access) : thrown;
}
