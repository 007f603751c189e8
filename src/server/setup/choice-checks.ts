import { ALL } from '../core/limits.ts';
import { choiceOf, choicesOf, incidentChoices, nearest, type Choice } from '../configuration/choices.ts';
import { NOT_ACTIVE, stateAdvice } from '../configuration/default-state.ts';
import { SCOPE, TABLE } from '../core/names.ts';
import { endingStates } from '../incident/closed-states.ts';
import type { Rows } from '../platform/ports.d.ts';
import { fault, ok, warning, type Check, type Finding, type Subject } from './check.ts';
import { OWN_CHOICES } from './own-choices.ts';

/** What to do about a state that ends incidents. */
const OPEN_STATE = 'choose an open state as Default Incident State';

/** Choices that the app sets or the administrator has named: an instance may lack or rename each. */
export const CHOICE_CHECKS: readonly Check[] = [
  { name: 'The configuration', failure: 'error', run: configurationItself },
  { name: 'The Default Incident State', failure: 'warning', run: defaultState },
  { name: 'Choices of Security Incidents', failure: 'warning', run: setChoices },
  { name: 'Choices of this application', failure: 'warning', run: ownChoices },
  { name: 'Close codes of the resolution map', failure: 'warning', run: closeCodes },
  { name: 'States of the resolution map', failure: 'warning', run: mappedStates },
];

function configurationItself({ configuration, problem }: Subject): Finding[] {
  return configuration === null ? [fault(problem, 'correct it in the configuration')] : [];
}

function defaultState({ row, ports }: Subject): Finding[] {
  const wanted = row.text('default_incident_state');
  if (wanted === '') return [ok('The rules of the instance set the state of new incidents')];
  const states = incidentChoices('state', ports.rows);
  const found = choiceOf(states, wanted);
  if (found !== undefined) {
    const problem = closedDefault(found, ports.rows);
    return problem === ''
      ? [ok(`New incidents get the state ${named(found)}`)]
      : [warning(problem, OPEN_STATE)];
  }
  return [warning(`Default Incident State "${wanted}" ${NOT_ACTIVE}`, stateAdvice(wanted, states))];
}

function closedDefault(state: Choice, rows: Rows): string {
  if (!endingStates(rows).includes(state.value)) return '';
  return `Default Incident State ${named(state)} is a closed state: new incidents are closed when they are created, and their Insights with them`;
}

/** What is to be said of the Default Incident State when a configuration is saved; empty where there is nothing. Two reads. */
export function defaultStateWarning(wanted: string, rows: Rows): string {
  if (wanted === '') return '';
  const states = incidentChoices('state', rows);
  const state = choiceOf(states, wanted);
  if (state === undefined) {
    return `Default Incident State "${wanted}" ${NOT_ACTIVE}: ${stateAdvice(wanted, states)}.`;
  }
  const problem = closedDefault(state, rows);
  return problem === '' ? '' : `${problem}: ${OPEN_STATE}.`;
}

/** What the code and the shipped maps set. Source of the values: assumptions A16 to A18 and A39. */
const SET: Readonly<Record<string, readonly Choice[]>> = {
  state: [
    { value: '3', label: 'Closed' },
    { value: '7', label: 'Cancelled' },
    { value: '16', label: 'Analysis' },
    { value: '100', label: 'Review' },
  ],
  contact_type: [{ value: 'siem', label: 'SIEM' }],
  severity: ['1', '2', '3'].map((value) => ({ value, label: '' })),
  priority: ['1', '2', '3', '4'].map((value) => ({ value, label: '' })),
};

function setChoices({ ports }: Subject): Finding[] {
  const missing = Object.keys(SET).flatMap((element) => {
    const values = incidentChoices(element, ports.rows).map(({ value }) => value);
    return (SET[element] ?? [])
      .filter(({ value }) => !values.includes(value))
      .map((choice) => `${element} ${named(choice)}`);
  });
  if (missing.length === 0)
    return [ok('All values that the app sets on incidents are choices of this instance')];
  return [
    warning(
      `Security Incidents lack the active choices ${missing.join(', ')}`,
      'activate them, or map other values in the transform maps',
    ),
  ];
}

/** New values of a list that exists may not arrive by an upgrade. */
function ownChoices({ ports }: Subject): Finding[] {
  const missing = OWN_CHOICES.flatMap(([table, element, values]) => {
    const present = choicesOf([table], element, ports.rows).map(({ value }) => value);
    return values.filter((value) => !present.includes(value)).map((value) => `${table}.${element} ${value}`);
  });
  if (missing.length === 0) return [];
  return [
    warning(
      `Choices of ${SCOPE} are missing: ${missing.join(', ')}`,
      'add them to their fields with Configure > Choices: an upgrade may not add new choices',
    ),
  ];
}

function closeCodes({ ports }: Subject): Finding[] {
  const codes = incidentChoices('close_code', ports.rows);
  const unknown = mappedCloseCodes(ports.rows).filter((wanted) => choiceOf(codes, wanted) === undefined);
  if (unknown.length === 0) return [ok('The close codes of the resolution map exist')];
  return [
    warning(
      `The resolution map names close codes that Security Incidents do not have: ${unknown.map((code) => `${code}${meant(codes, code)}`).join(', ')}`,
      `correct them in Resolution Map. The available close codes are ${codes.map(named).join(', ')}`,
    ),
  ];
}

/** A row whose state no incident is closed with never applies. */
function mappedStates({ ports }: Subject): Finding[] {
  const ending = endingStates(ports.rows);
  const states = incidentChoices('state', ports.rows);
  const idle = new Set<string>();
  const where = [
    ['active', '=', 'true'],
    ['state', '!=', ''],
  ] as const;
  ports.rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: ALL }, (row) => {
    const state = row.text('state');
    if (row.text('direction') !== 'from_cse' && !ending.includes(state))
      idle.add(named(choiceOf(states, state) ?? { value: state, label: '' }));
  });
  if (idle.size === 0) return [];
  return [
    warning(
      `The resolution map names states that end no incident on this instance: ${Array.from(idle).join(', ')}`,
      `correct them in Resolution Map. Incidents end in ${ending.join(', ')}`,
    ),
  ];
}

function mappedCloseCodes(rows: Rows): string[] {
  const codes = new Set<string>();
  const where = [['active', '=', 'true']] as const;
  rows.each(TABLE.resolutionMap, { where, orderBy: 'order', limit: ALL }, (row) => {
    if (row.text('close_code') !== '') codes.add(row.text('close_code'));
  });
  return Array.from(codes);
}

/** What a row means that is wrong by its case or spaces alone. */
function meant(choices: readonly Choice[], wanted: string): string {
  const near = nearest(choices, wanted);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

function named({ value, label }: Choice): string {
  return label === '' || label === value ? value : `${label} (${value})`;
}
