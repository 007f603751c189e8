import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createInstance } from '../instance/index.ts';
import { APP_USERS } from '../support/app-users.ts';
import { AccessMatrix, asMarkdown } from '../support/access-matrix.ts';

/** npm run generate:access writes docs/access.md from the built app. */
const instance = createInstance({ app: 'dist/app', clock: 'virtual', users: APP_USERS });
const text = asMarkdown(new AccessMatrix(instance).sections());
instance.close();
void format(text, { parser: 'markdown', printWidth: 120 }).then((shown) => {
  writeFileSync('docs/access.md', shown);
  console.log('docs/access.md written');
});
