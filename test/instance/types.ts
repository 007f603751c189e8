/**
 * The parts of the local instance and how they speak to one another.
 * Each part lives in the folder named in its comment; `create.ts` wires them together.
 */
export type * from './contract/data.ts';
export type * from './contract/work.ts';
export type * from './contract/scripts.ts';
export type * from './contract/platform.ts';
