import { Record } from '@servicenow/sdk/core';

/** Rows for the standard close codes. First install only: an upgrade must not touch what an administrator has mapped. */
export const resolutionFalsePositive = Record({
  $id: Now.ID['data-resolution-false-positive'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 100,
    active: true,
    direction: 'both',
    state: '',
    close_code: '2',
    resolution: 'False Positive',
  },
});

export const resolutionInvalidVulnerability = Record({
  $id: Now.ID['data-resolution-invalid-vulnerability'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 110,
    active: true,
    direction: 'both',
    state: '',
    close_code: '1',
    resolution: 'False Positive',
  },
});

export const resolutionNotResolved = Record({
  $id: Now.ID['data-resolution-not-resolved'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 120,
    active: true,
    direction: 'both',
    state: '',
    close_code: '-100',
    resolution: 'No Action',
  },
});

export const resolutionCancelled = Record({
  $id: Now.ID['data-resolution-cancelled'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 200,
    active: true,
    direction: 'to_cse',
    state: '7',
    close_code: '',
    resolution: 'No Action',
  },
});

export const resolutionDefault = Record({
  $id: Now.ID['data-resolution-default'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: { order: 1000, active: true, direction: 'to_cse', state: '', close_code: '', resolution: 'Resolved' },
});

/** Read backwards, the rows above give False Positive and No Action their close codes; these are for the others. */
export const closeCodeResolved = Record({
  $id: Now.ID['data-close-code-resolved'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 300,
    active: true,
    direction: 'from_cse',
    state: '',
    close_code: '100',
    resolution: 'Resolved',
  },
});

export const closeCodeDuplicate = Record({
  $id: Now.ID['data-close-code-duplicate'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_resolution_map',
  data: {
    order: 310,
    active: true,
    direction: 'from_cse',
    state: '',
    close_code: '100',
    resolution: 'Duplicate',
  },
});
