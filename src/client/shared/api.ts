declare global {
  interface Window {
    /** Token of the session: the platform sets it on its pages, and wants it back with each call of an API. */
    g_ck?: string;
  }
}

/** Why a call gave no answer, in words for people. */
export class CallError extends Error {}

const NO_ANSWER = 'The instance does not answer. Check your connection, then try again.';

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'Your session has ended. Load the page again and sign in.',
  403: 'Your roles do not allow this. Ask an administrator of the Sumo Logic integration.',
};

/**
 * Calls the page's API: GET without a body, else POST.
 * @param path below the address in the element `root`
 * @param configuration sys_id
 */
export async function call<Answer>(path: string, configuration: string, body?: unknown): Promise<Answer> {
  const base = document.getElementById('root')?.dataset['api'] ?? '';
  const query = configuration === '' ? '' : `?configuration=${encodeURIComponent(configuration)}`;
  const answer = await fetch(`${base}${path}${query}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      Accept: 'application/json',
      'X-UserToken': window.g_ck ?? '',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new CallError(NO_ANSWER);
  });
  const said = (await answer.json().catch(() => ({}))) as { message?: unknown };
  if (answer.ok) return said as Answer;
  const words = typeof said.message === 'string' ? said.message : BY_STATUS[answer.status];
  throw new CallError(words ?? `${NO_ANSWER} (${answer.status})`);
}

/** What went wrong, for people. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof CallError ? thrown.message : 'The page has failed. Load it again.';
}
