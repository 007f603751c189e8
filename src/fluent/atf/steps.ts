import type { AtfStep, RoleName } from '../descriptions.d.ts';

type Values = Readonly<Record<string, string>>;

/** Calls a function of src/server/selftest; later steps may name the record that it answers. */
export const run = (id: string, calls: string): AtfStep => ({
  id,
  api: 'runServerSideScript',
  values: {},
  calls,
});

/** Removes what the self-test has made, but for the incident. */
export const CLEAN_UP = run('clean', 'cleanUp');

/** Makes a user with these roles; the steps after it are the user's. */
export const actAs = (lastName: string, ...roles: readonly RoleName[]): AtfStep => ({
  id: 'user',
  api: 'createUser',
  values: { firstName: 'Sumo Self-test', lastName, groups: [], impersonate: true },
  roles,
});

export const insert = (id: string, table: string, fieldValues: Values): AtfStep => ({
  id,
  api: 'recordInsert',
  values: { table, fieldValues, assert: 'record_successfully_inserted', enforceSecurity: false },
});

/** An insert that the rights of the user must not allow. */
export const refuseInsert = (id: string, table: string, fieldValues: Values): AtfStep => ({
  id,
  api: 'recordInsert',
  values: { table, fieldValues, assert: 'record_not_inserted', enforceSecurity: true },
});

/** @param of id of the step whose record it is */
export const update = (id: string, table: string, of: string, fieldValues: Values): AtfStep => ({
  id,
  api: 'recordUpdate',
  values: { table, recordId: `{${of}}`, fieldValues, enforceSecurity: false },
});

/** @param of id of the step whose record it is */
export const remove = (id: string, table: string, of: string): AtfStep => ({
  id,
  api: 'recordDelete',
  values: { table, recordId: `{${of}}`, enforceSecurity: false },
});

/** Expects that the query finds a record. */
export const find = (id: string, table: string, query: string): AtfStep => ({
  id,
  api: 'recordQuery',
  values: { table, fieldValues: query, assert: 'records_match_query', enforceSecurity: false },
});

/** Expects that a record matches the query. @param of id of the step whose record it is */
export const validate = (id: string, table: string, of: string, query: string): AtfStep => ({
  id,
  api: 'recordValidation',
  values: {
    table,
    recordId: `{${of}}`,
    fieldValues: query,
    enforceSecurity: false,
    assert: 'record_validated',
  },
});
