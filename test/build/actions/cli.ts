import { writeFileSync } from 'node:fs';
import { generated } from './fluent-files.ts';

/** npm run generate:actions: writes the Fluent files that are made of the fields of the Action types. */
for (const [file, text] of await generated()) writeFileSync(file, text);
