import { command } from '../instance/index.ts';
import { runAtfTest } from './atf.ts';

/** `npm run instance`, and the instance of the demo: its pages run the tests of the Automated Test Framework. */
await command((instance) => (name) => runAtfTest(instance, name));
