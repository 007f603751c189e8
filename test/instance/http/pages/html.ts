/** HTML that is safe to put into a page as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | Html[] | string | number | undefined;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(part: Part): string {
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(render).join('');
  return String(part ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Template tag: escapes every value except Html. */
export function markup(literals: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(literals.reduce((text, literal, index) => text + render(parts[index - 1]) + literal));
}

/** A link; the path's parameters are encoded. */
export function link(path: string, parameters: Record<string, string>, text: string): Html {
  const query = new URLSearchParams(parameters).toString();
  return markup`<a href="${path}${query ? `?${query}` : ''}">${text}</a>`;
}

const STYLE = new Html(`
  body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem; color: #1d2733; }
  header { border-bottom: 1px solid #d5dbe1; margin-bottom: 1rem; } header a { text-decoration: none; font-weight: 600; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; }
  tr { border-bottom: 1px solid #e8ecef; } th { color: #5b6b79; font-weight: 600; white-space: nowrap; }
  td { white-space: pre-wrap; overflow-wrap: break-word; } .form td { overflow-wrap: anywhere; } .form th { width: 16rem; white-space: normal; }
  h1 { overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 1.2rem 0 .2rem; } a { color: #0b5cab; } .quiet { color: #5b6b79; }
  form { display: inline; } button { font: inherit; padding: .2rem .8rem; margin-right: .5rem; cursor: pointer; }
`);

/** A whole page. */
export function page(title: string, content: Html): string {
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header><a href="/">Local ServiceNow instance</a></header>
        <h1>${title}</h1>
        ${content}
      </body>
    </html>`.text;
}
