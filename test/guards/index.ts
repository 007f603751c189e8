import { CALL_GUARDS } from './calls.ts';
import { CAP_GUARDS } from './cap.ts';
import type { Guard } from './guard.ts';
import { INGEST_GUARDS } from './ingest.ts';
import { OUTBOX_GUARDS } from './outbox.ts';
import { OUTSIDE_GUARDS } from './outside.ts';
import { RULES_GUARDS } from './rules.ts';
import { STATUS_GUARDS } from './status.ts';

export const GUARDS: readonly Guard[] = [
  ...INGEST_GUARDS,
  ...CALL_GUARDS,
  ...CAP_GUARDS,
  ...OUTBOX_GUARDS,
  ...OUTSIDE_GUARDS,
  ...RULES_GUARDS,
  ...STATUS_GUARDS,
];
