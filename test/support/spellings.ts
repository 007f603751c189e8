/** How others may write a secret that they repeat: as it is, quoted, in addresses, encoded, by itself or with its user. */
export function spellingsOf(secret: string, user = ''): string[] {
  const encoded = (text: string): string[] => {
    const base64 = Buffer.from(text).toString('base64');
    const url = Buffer.from(text).toString('base64url');
    return [base64, base64.replace(/=+$/, ''), url, encodeURIComponent(base64)];
  };
  const hex = Buffer.from(secret).toString('hex');
  const all = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    ...encoded(secret),
    ...(user === '' ? [] : encoded(`${user}:${secret}`)),
    hex,
    hex.toUpperCase(),
  ];
  return [...new Set(all)];
}
