import { inScope } from '../sandbox/crossing.ts';
import type { Row } from '../types.ts';
import { Scripted } from './context.ts';
import { optionalText } from './convert.ts';

export const LOOKUP_RULES = 'sn_sec_cmn_ci_lookup_rule';

/** Scope of Security Support Common. */
const SCOPE = 'sn_sec_cmn';

/** Classes that rules never match, and the status of what is retired (third-party stubs of the script include). */
const IGNORED = ['sn_sec_cmn_unmatched_ci', 'cmdb_ci_unclassed_hardware', 'cmdb_ci_incomplete_ip'];
const RETIRED = '7';

/** sn_sec_cmn.CIIdentify: asks the active CI Lookup Rules of a source, lowest order first, of the method Script. */
export class CIIdentify extends Scripted {
  /** CIIdentify.identify(sourceSysId, payload, isReqLookupRule): null when no rule gives a configuration item (X01). */
  identify(source: unknown, payload: unknown, _withRule: unknown): object | null {
    return inScope(this.context.tx, SCOPE, () =>
      this.#ask(optionalText(source), payload as Record<string, unknown>),
    );
  }

  #ask(source: string, payload: Record<string, unknown>): object | null {
    const { platform, tx } = this.context;
    const query = `source=${source}^active=true^method=script^ORDERBYorder`;
    for (const rule of platform.records.find(tx, LOOKUP_RULES, query)) {
      const value = optionalText(payload[rule['source_field'] ?? '']);
      const mainCi = value === '' ? '' : this.#evaluate(rule, value, payload);
      if (mainCi !== '' && this.#isMatch(mainCi)) return { ci: { mainCi }, lookupRule: rule.sys_id };
    }
    return null;
  }

  /** Rules are evaluated with the variables rule, sourceValue and sourcePayload. */
  #evaluate(rule: Row, sourceValue: string, sourcePayload: unknown): string {
    const { platform, tx } = this.context;
    const variables = { rule: this.context.record(LOOKUP_RULES, rule), sourceValue, sourcePayload };
    const name = `${LOOKUP_RULES}.${rule['name'] ?? ''}`;
    return optionalText(platform.sandbox.run(tx, SCOPE, name, rule['script'] ?? '', variables).value);
  }

  #isMatch(sysId: string): boolean {
    const { platform, tx } = this.context;
    const item = platform.records.get(tx, 'cmdb_ci', sysId);
    return (
      item !== undefined &&
      !IGNORED.includes(item['sys_class_name'] ?? '') &&
      item['install_status'] !== RETIRED
    );
  }
}
