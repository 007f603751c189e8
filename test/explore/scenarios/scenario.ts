import type { Outcome } from '../invariants.ts';
import type { ExploredWorld } from '../world.ts';

/** A part of an integration's life in which something goes wrong. */
export interface Scenario {
  name: string;
  /** From an instance that has polled an empty tenant to where the part begins; nothing goes wrong in it. */
  arrange(world: ExploredWorld): void;
  /** The part itself. */
  run(world: ExploredWorld): void;
  /** What has to happen, besides some runs of the jobs, until all is as wanted. */
  settle?(world: ExploredWorld): void;
  wanted: Outcome;
  /** What the status may say in the end besides *Healthy*: that something was missed, though it was made good. */
  maySay?: RegExp;
}
