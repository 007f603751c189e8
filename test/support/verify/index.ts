import { TESTED_TYPES } from '../../actions/index.ts';
import { wire, type Sent } from './request.ts';

/** What the target of a type has against a request; a type without a verifier is a complaint, too. */
export function verify(type: string, sent: Sent): readonly string[] {
  const target = TESTED_TYPES.find(({ actionType }) => actionType.type === type)?.target;
  if (target === undefined) return [`nobody verifies what is sent to a target of type ${type}`];
  return [...wire(sent), ...target.verify(sent)].map((complaint) => `${type}: ${complaint}`);
}
