import type { GlideRecord } from '@servicenow/glide';
import { messageOf } from '../core/error.ts';
import { TABLE } from '../core/names.ts';
import { platform } from '../platform/platform.ts';
import type { Row } from '../platform/ports.d.ts';
import { rowOf } from '../platform/rows.ts';
import { textOf } from '../platform/text.ts';
import { previewOf } from '../setup/preview.ts';
import { press } from '../platform/press.ts';
import { cardSaved, continueValidation, validateSetup } from '../setup/validate.ts';

export { connect } from '../platform/foreign.ts';

/** For the button "Validate Setup". Returns the sys_id of the status with the findings; empty where it has failed. */
export function validate(current: GlideRecord): string {
  let status = '';
  press('setup', 'Validate Setup', () => {
    const validated = validateSetup(saved(current), platform);
    ({ status } = validated);
    return validated;
  });
  return status;
}

/**
 * For the event "validate": begins, or goes on with a step.
 * @param step as text; empty begins
 */
export function proceed(configuration: string, step: string): void {
  try {
    const row = platform.rows.byId(TABLE.configuration, textOf(configuration));
    if (row === null) return;
    if (textOf(step) === '') validateSetup(row, platform);
    else continueValidation(row, Number(step), platform);
  } catch (thrown) {
    platform.log.error('setup', `[setup] Validate Setup failed: ${messageOf(thrown)}`);
  }
}

/** For the button "Preview". */
export function preview(current: GlideRecord): void {
  press('setup', 'Preview', () => previewOf(saved(current), platform));
}

/** The configuration as it is stored: what somebody has typed into the form and not saved does not count yet. */
function saved(current: GlideRecord): Row<'configuration'> {
  return (
    platform.rows.byId(TABLE.configuration, rowOf(current, TABLE.configuration).id) ??
    rowOf(current, TABLE.configuration)
  );
}

/** For the rule on the values of the integration card. Never throws: the card's save must not suffer. */
export function cardChanged(): void {
  try {
    const row = platform.rows.byId(TABLE.configuration, platform.settings.text('configuration_id'));
    if (row !== null) cardSaved(row, platform);
  } catch (thrown) {
    platform.log.error('setup', `[setup] Taking over the integration card failed: ${messageOf(thrown)}`);
  }
}
