/** How others may write a secret that they repeat: as it is, quoted, in addresses, encoded, by itself or with its user. */
export function spellingsOf(secret: string, user = ''): string[] {
  const hex = Buffer.from(secret).toString('hex');
  const texts = [secret, ...(user === '' ? [] : [`${user}:${secret}`])];
  const plain = [
    secret,
    ...texts.flatMap(base64s),
    // Twice: whoever passes on a header may encode it again.
    ...texts.flatMap((text) => base64s(text).flatMap(base64s)),
    hex,
    hex.toUpperCase(),
  ];
  const escaped = plain.slice(0, 5).flatMap((text) => Object.values(ESCAPES).map((escape) => escape(text)));
  return [...new Set([...plain, ...escaped])];
}

function base64s(text: string): string[] {
  const base64 = Buffer.from(text).toString('base64');
  return [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')];
}

const SIGNS = /[^A-Za-z0-9]/g;

function hexOf(char: string): string {
  return char.charCodeAt(0).toString(16);
}

/** Ways in which programs escape the characters of a text; each is a family of its own. */
export const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  json: (text) => JSON.stringify(text).slice(1, -1),
  'json in json': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  // Gson writes = & < > ' so, .NET also + and what is beyond ASCII, in upper case.
  'json, signs as \\u': (text) => text.replace(SIGNS, (char) => `\\u${hexOf(char).padStart(4, '0')}`),
  'json, signs as \\u in upper case': (text) =>
    text.replace(SIGNS, (char) => `\\u${hexOf(char).toUpperCase().padStart(4, '0')}`),
  'json, every character as \\u': (text) =>
    text.replace(/[^]/g, (char) => `\\u${hexOf(char).padStart(4, '0')}`),
  'json, slashes': (text) => JSON.stringify(text).slice(1, -1).replace(/\//g, '\\/'),
  address: encodeURIComponent,
  'address, lower case': (text) => encodeURIComponent(text).replace(/%../g, (one) => one.toLowerCase()),
  'address in an address': (text) => encodeURIComponent(encodeURIComponent(text)),
  form: (text) => new URLSearchParams({ x: text }).toString().slice(2),
  'html, numbers': (text) => text.replace(SIGNS, (char) => `&#${char.charCodeAt(0)};`),
  'html, hexadecimal numbers': (text) => text.replace(SIGNS, (char) => `&#x${hexOf(char).toUpperCase()};`),
  'html, names': (text) =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
  'html in json': (text) =>
    JSON.stringify(text.replace(/"/g, '&quot;').replace(/=/g, '&#61;').replace(/\+/g, '&#43;')).slice(1, -1),
};
