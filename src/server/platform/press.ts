import { gs } from '@servicenow/glide';
import { messageOf } from '../core/error.ts';
import type { Said } from '../core/said.ts';
import { escapeHtml } from '../core/text.ts';
import { platform } from './platform.ts';

/**
 * Does what a button is for, and shows the result on the form. Never throws: what was thrown is shown, too, and logged.
 * @param area part of the app that the log names
 * @param what the button does, as the first words of the message about a failure
 */
export function press(area: string, what: string, work: () => Said | readonly Said[]): void {
  for (const said of result(area, what, work)) {
    if (said.isError) gs.addErrorMessage(said.message);
    else gs.addInfoMessage(said.message);
  }
}

function result(area: string, what: string, work: () => Said | readonly Said[]): readonly Said[] {
  try {
    const said = work();
    return 'message' in said ? [said] : said;
  } catch (thrown) {
    const reason = messageOf(thrown);
    platform.log.error(area, `[${area}] ${what} failed: ${reason}`);
    return [{ message: escapeHtml(`${what} failed: ${reason}`), isError: true }];
  }
}
