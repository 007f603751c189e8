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
    then: 'A single 401 is retried, because CSE throttles authentication with 401. After three in a row, or after a 403, an administrator must act',
    remedy:
      'Enter the credentials again (401), or give the role the [capability](install.md#api-credentials) that the message names (403)',
  },
  rateLimited: {
    when: '429',
    then: 'Paused until the time in the response, or for two seconds. It does not count as an attempt',
    remedy: 'Nothing. If it persists, check which other clients use the same key',
  },
  timeout: {
    when: 'no response in time, or 408',
    then: 'Retried, with a longer backoff each time',
    remedy: 'Nothing. If it persists, check the connection to the host (proxy, firewall, MID Server)',
  },
  server: {
    when: '5xx, no response, an invalid response, or a record that the platform did not store',
    then: 'Retried, with a longer backoff each time',
    remedy:
      'Nothing. If it persists and the message names the platform, search the system log, and check business rules and data policies',
  },
  client: {
    when: 'any other 4xx, 3xx',
    then: 'Not retried, because the target rejected the request',
    remedy: 'Correct what the message names (Host, Query, the Action), then save, or **Send Again**',
  },
  invalid: {
    when: 'a setting or a payload that is not valid',
    then: 'Not retried until it is changed',
    remedy: 'Correct the field that the message names. For an Insight press **Try Again** then',
  },
  refused: {
    when: 'ServiceNow refused the access',
    then: 'Retried by the next run',
    remedy: '[Grant access](install.md#grant-access): the message names operation and table',
  },
};
