import { OWN_CHOICES } from '../../../src/server/setup/own-choices.ts';
import { readBuiltApp } from '../../support/built-app.ts';

const { folder, records } = readBuiltApp();

test('the values that the set-up is compared with are the choices of the built app', () => {
  const built = records('sys_choice')
    .filter(({ name = '' }) => name.startsWith(`${folder.scope}_`))
    // What Cloud SIEM offers is no value that the code knows.
    .filter(({ element }) => element !== 'resolution')
    .map(({ name = '', element = '', value = '' }) => `${name}.${element} ${value}`);
  const known = OWN_CHOICES.flatMap(([table, element, values]) =>
    values.map((value) => `${table}.${element} ${value}`),
  );
  expect(known.sort()).toEqual(built.sort());
});
