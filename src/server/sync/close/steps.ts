/** How far a close has come: `step` of its delivery. Each outlives the worker that did it. */

/** The comment is written. */
export const COMMENTED = 1;

/** CSE has refused the resolution of the map: the default one is next. */
export const DEFAULT_RESOLUTION = 2;

/** This delivery has closed the Insight; nobody else was first. */
export const CLOSED_HERE = 3;
