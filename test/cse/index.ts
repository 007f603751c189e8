export { createCse, type Cse } from './cse.ts';
export { readOptions } from './cli-options.ts';
export type { Failure, FailureKind } from './failures.ts';
export type { ArrivingRequest, BeforeAnswer, GenerateOptions, Product, ProductState } from './product.ts';
export { startCse, type RunningCse } from './server.ts';
export { changeRule } from './routes/rules.ts';
export type { AccessKey, CseOptions, CseRequest, CseResponse, Generation, JsonObject } from './types.ts';
