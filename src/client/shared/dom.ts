/** Elements without a framework. Text is always a text node: nothing that CSE or a user has written is read as HTML. */

export type Child = Node | string | false | null | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | EventListener | undefined>>;

/** An element: `on...` attributes are listeners, true is an empty attribute, false and undefined are none. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  set(element, attributes);
  put(element, children);
  return element;
}

/** The same for a drawing. */
export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  set(element, attributes);
  put(element, children);
  return element;
}

/** Puts these in the place of what an element holds. */
export function replace(element: Element, ...children: Child[]): void {
  element.textContent = '';
  put(element, children);
}

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
}

function put(element: Element, children: readonly Child[]): void {
  for (const child of children)
    if (child !== false && child !== null && child !== undefined) element.append(child);
}

/** The element that the page is built in. */
export function root(): HTMLElement {
  const found = document.getElementById('root');
  if (found === null) throw new Error('The page has no element "root"');
  return found;
}
