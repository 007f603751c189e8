import { email as actionType } from '../../../src/server/actions/types/email/action-type.ts';
import type { TestedType } from '../type.d.ts';

/** The platform sends its mails: it has no target. */
export const email: TestedType = {
  actionType,
  settings: { recipients: 'kim@example.com, lee@example.com' },
  form: () => ({ recipients: 'soc@example.com' }),
};
