import type { Answer, SampleInstance } from './sample-instance.ts';

/** Somebody who is signed in with a browser: a session, and the token that pages bring along. */
export interface Person {
  /** Opens a page; redirects are not followed. */
  open(path: string): Promise<Answer>;
  /** Sends a form of the page that was opened last, with its token unless the values have another. */
  submit(path: string, values: Record<string, string | string[]>): Promise<Answer>;
  /** Asks as the script of a page does. */
  ask(path: string, values?: Record<string, string>): Promise<Answer>;
  cookie: string;
  /** Of the session, as pages bring it. */
  token: string;
}

const FORM = 'application/x-www-form-urlencoded';

/** The body of a form; a name may have several values. */
function bodyOf(values: Record<string, string | string[]>): string {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const each of [value].flat()) body.append(name, each);
  return body.toString();
}

/** Signs in by the form. */
export async function signIn(sample: SampleInstance, user: string): Promise<Person> {
  const headers = { 'content-type': FORM, accept: 'text/html' };
  const form = bodyOf({ user_name: user, user_password: user });
  const answer = await sample.send('POST', '/login.do', headers, form);
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const html = { cookie, accept: 'text/html' };
  const home = await sample.send('GET', '/', html);
  const token = /name="csrf-token" content="(\w+)"/.exec(String(home.body))?.[1] ?? '';
  const post = (accept: string, path: string, values: Record<string, string | string[]>) =>
    sample.send(
      'POST',
      path,
      { cookie, accept, 'content-type': FORM },
      bodyOf({ sysparm_ck: token, ...values }),
    );
  return {
    cookie,
    token,
    open: (path) => sample.send('GET', path, html),
    submit: (path, values) => post('text/html', path, values),
    ask: (path, values) =>
      values === undefined
        ? sample.send('GET', path, { cookie, accept: 'application/json' })
        : post('application/json', path, values),
  };
}

/** The text of a page as a person reads it: without markup, with its entities as characters. */
export function textOf({ body }: Answer): string {
  return String(body)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&middot;/g, '·')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Values of the inputs of a form, by name, as a browser would send them. */
export function inputsOf({ body }: Answer): Record<string, string> {
  const found: Record<string, string> = {};
  const decode = (text: string): string =>
    text
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  for (const [tag] of String(body).matchAll(/<input[^>]*>/g)) {
    const [, name] = / name="([^"]*)"/.exec(tag) ?? [];
    const [, value = ''] = / value="([^"]*)"/.exec(tag) ?? [];
    if (!name || (/type="checkbox"/.test(tag) && !/ checked/.test(tag))) continue;
    found[name] = decode(value);
  }
  for (const [, name = '', options = ''] of String(body).matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    const chosen =
      /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options);
    found[name] = decode(chosen?.[1] ?? '');
  }
  for (const [, name = '', text = ''] of String(body).matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g,
  ))
    found[name] = decode(text);
  return found;
}
