import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { DOCUMENT, withMessages } from './document.ts';
import { scanMessages } from './scan.ts';

/** Puts the messages of the source into the manual; `npm run generate:messages`. */
const document = withMessages(readFileSync(DOCUMENT, 'utf8'), scanMessages());
writeFileSync(DOCUMENT, await format(document, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
