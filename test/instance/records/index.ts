export { choicesOf, type Choice } from './choices.ts';
export { displayOfRecord, displayOfValue, referenceOf, titleOfRecord, valueOfDisplay } from './display.ts';
export { propertyOf } from './properties.ts';
export { PlatformRecords, createRecords, lastErrorOf } from './records.ts';
export { newSysId } from './sys-id.ts';
