/** Every element that needs it ends, none within another of its kind. */
export function areClosed(html: string): boolean {
  return ['strong', 'a'].every((name) => {
    const begun = html.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0;
    return begun === (html.match(new RegExp(`</${name}>`, 'g'))?.length ?? 0);
  });
}
