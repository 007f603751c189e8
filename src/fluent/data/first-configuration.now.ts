import { Record } from '@servicenow/sdk/core';

/** The configuration that the card feeds. First install only: an upgrade must not touch what an administrator entered. */
export const firstConfiguration = Record({
  $id: Now.ID['data-first-configuration'],
  $meta: { installMethod: 'first install' },
  table: 'x_sul_sumo_logic_s_configuration',
  data: {
    name: 'Sumo Logic',
    active: true,
    query: '-status:"closed"',
    interval: 5,
    look_back: 24,
    overlap: 30,
    time_budget: 60,
    link_back: true,
    link_comment: false,
    close_insight: true,
    close_comment: true,
    reopened_status: 'inprogress',
    closed_in_cse: 'off',
    reopen_incident: false,
    note_changes: true,
    raise_priority: true,
    watch_rules: true,
    configuration_items: 'create',
    attack_links: true,
    observables: true,
    affected_users: true,
    daily_cap: 1000,
    on_activation: 'continue',
  },
});
