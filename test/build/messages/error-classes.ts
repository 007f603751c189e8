import type { ErrorClass } from '../../../src/server/core/error.ts';

/** What the manual says about the errors of a class. */
export interface ExplainedClass {
  /** When an error is of this class. */
  when: string;
  /** What the app does then. */
  then: string;
  remedy: string;
}

/** What the class of an error decides: whether it is tried again, and what somebody does. */
export const ERROR_CLASSES: Readonly<Record<ErrorClass, ExplainedClass>> = {
  auth: {
    when: '401 or 403',
    then: 'A single 401 is tried again: CSE throttles authentication with 401. Three in a row, or a 403, wait for somebody',
    remedy:
      'Enter the credentials again (401), or give the role the [capability](install.md#api-credentials) that the message names (403)',
  },
  rateLimited: {
    when: '429',
    then: 'Paused until the time that the other side names, else for two seconds. It counts no attempt',
    remedy: 'Nothing. If it stays, see which other clients use the same key',
  },
  timeout: {
    when: 'no answer in time, or 408',
    then: 'Tried again, after a longer wait each time',
    remedy: 'Nothing. If it stays, check the way to the host (proxy, firewall, MID Server)',
  },
  server: {
    when: '5xx, no answer, an answer that cannot be read, or a record that the platform did not store',
    then: 'Tried again, after a longer wait each time',
    remedy:
      'Nothing. If it stays and the message names the platform: search the system log, and check business rules and data policies',
  },
  client: {
    when: 'any other 4xx, 3xx',
    then: 'Not tried again: the request itself is refused',
    remedy: 'Correct what the message names (Host, Query, the Action), then save, or **Send Again**',
  },
  invalid: {
    when: 'a setting or a payload that is not valid',
    then: 'Not tried again before it is changed',
    remedy: 'Correct the field that the message names. For an Insight press **Try Again** then',
  },
  refused: {
    when: 'ServiceNow refused the access',
    then: 'Tried again by the next run',
    remedy: '[Grant access](install.md#grant-access): the message names operation and table',
  },
};
