import { StrictModeError, notEmulated } from '../errors.ts';
import { ELEMENT_MEMBERS } from './api-names.ts';
import { ElementPlace } from './element-place.ts';
import { BEHIND, isInnocent, methodsOf } from './expose.ts';
import { GlideElement } from './glide-element.ts';
import type { RecordCursor } from './record-cursor.ts';

const METHODS = methodsOf('GlideElement', GlideElement as never, [ElementPlace.prototype]);

/** Fields of the record referred to are properties of the element (dot-walking). */
const HANDLER: ProxyHandler<GlideElement> = {
  get(target, member) {
    if (member === BEHIND) return target;
    if (typeof member === 'symbol') return undefined;
    return METHODS[member] ?? property(target, member);
  },
  set(target, member) {
    throw notEmulated(`assignment to ${target.name}.${String(member)} behind a reference`);
  },
  has: (target, member) =>
    typeof member === 'string' && (member in METHODS || target.follow()?.column(member) !== undefined),
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
};

function property(target: GlideElement, member: string): object | undefined {
  const made = target.children.get(member);
  if (made) return made;
  if (isInnocent(member)) return undefined;
  const record = target.follow();
  if (record?.column(member)) {
    const child = wrap(new GlideElement(target.context, () => target.follow() ?? record, member));
    target.children.set(member, child);
    return child;
  }
  if (ELEMENT_MEMBERS.has(member)) throw notEmulated(`GlideElement.${member}`);
  if (target.context.platform.mode === 'strict') {
    throw new StrictModeError(`Unknown property ${member} of field ${target.name} (V05)`);
  }
  return undefined;
}

function wrap(element: GlideElement): object {
  return new Proxy(element, HANDLER);
}

/** The element of a column, or of a dot-walked path (Q14, V12), as scripts see it. Strict mode throws for an unknown field. */
export function elementOf(cursor: RecordCursor, path: string): object | undefined {
  const [name = '', ...rest] = path.split('.');
  let element = cursor.elements.get(name);
  if (!element) {
    if (!cursor.column(name)) return cursor.missing(name);
    element = wrap(new GlideElement(cursor.context, () => cursor, name));
    cursor.elements.set(name, element);
  }
  return rest.reduce<object | undefined>(
    (at, step) => (at as Record<string, object> | undefined)?.[step],
    element,
  );
}
