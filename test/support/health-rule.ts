import type { HealthWorld } from './health-world.ts';

/** What Sumo Status says in a state of the world: one row of the table in the documentation. */
export interface HealthRule {
  /** The state of the world, in words. */
  when: string;
  health:
    | 'Not configured'
    | 'Healthy'
    | 'Degraded'
    | 'Failing'
    | 'Paused'
    | 'Stale'
    | 'Paused on a clone'
    | 'Inactive'
    | 'Starting';
  /** Reason; `...` stands for what differs from case to case. Empty for none. */
  reason: string;
  /** Whether those in _Notify_ get a mail. */
  mail: boolean;
  /** Brings the world into that state. It has polled for ten minutes, and all was well. */
  arrange(world: HealthWorld): void;
}
