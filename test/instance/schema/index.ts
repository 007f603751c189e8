export { createSchema } from './registry.ts';
export { isNumber, kindOf, type Kind } from './kinds.ts';
export { formatStored, parseStored } from './stored-time.ts';
export { fromWall, toWall, zoneOffset } from './time-zone.ts';
