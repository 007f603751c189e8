import type { StateColour, StateColours } from '../../../src/fluent/descriptions.d.ts';
import { call, fluentFile, idOf, kebab } from './write.ts';

/** Light grounds with dark text: they can be read in a light and in a dark theme. */
const GROUND: Readonly<Record<StateColour, string>> = {
  green: 'lightgreen',
  blue: 'lightblue',
  yellow: 'gold',
  red: 'tomato',
  grey: 'lightgrey',
};

/** Field styles: a record for each value that has a colour. */
export function styleFluent(scope: string, colours: StateColours): string {
  const statements = Object.entries(colours).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([element, values]) =>
      Object.entries(values).map(([value, colour]) =>
        call('Record', {
          $id: idOf(`style-${kebab(table)}-${kebab(element)}-${kebab(value)}`),
          table: 'sys_ui_style',
          data: {
            name: `${scope}_${table}`,
            element,
            value,
            style: `background-color: ${GROUND[colour]}; color: black;`,
          },
        }),
      ),
    ),
  );
  return fluentFile(['Record'], statements);
}
