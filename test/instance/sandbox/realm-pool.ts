import vm from 'node:vm';
import { SCRIPT_PRELUDE, UNEMULATED_GLOBALS } from '../glide/index.ts';
import type { Clock } from '../types.ts';
import { rememberIntrinsics } from './intrinsics.ts';
import { createRealm, type Realm } from './realm.ts';

/** Above this many functions a context is not used again: they would never be freed. */
const MOST_FUNCTIONS = 200;

/** Contexts of one kind that wait for another transaction; more are needed only where transactions nest deeply. */
const MOST_WAITING = 8;

const PRELUDE = new vm.Script(SCRIPT_PRELUDE, { filename: 'instance/prelude' });

/** Objects that refuse any use: nothing that a script does can change them. */
const CONSTANTS = Object.entries(UNEMULATED_GLOBALS);

export type RealmKind = 'scripts' | 'modules';

/**
 * A context that many transactions use, one after the other. Each finds it as a fresh one is; what has run in it before is
 * compiled and optimized already, which is what makes it worth while.
 */
class ReusedRealm {
  readonly realm: Realm;
  private readonly isUnchanged: () => boolean;
  private readonly own: ReadonlySet<string | symbol>;
  private readonly functions = new Map<vm.Script, unknown>();
  private clock: Clock;

  constructor(
    readonly kind: RealmKind,
    clock: Clock,
  ) {
    this.clock = clock;
    this.realm = createRealm(() => this.clock.now());
    if (kind === 'scripts') PRELUDE.runInContext(this.realm);
    this.isUnchanged = rememberIntrinsics(this.realm);
    if (kind === 'scripts') Object.assign(this.realm, UNEMULATED_GLOBALS);
    this.own = new Set(Reflect.ownKeys(this.realm));
  }

  /** The function that a script gives, which holds no state of its own: made once. */
  functionOf(script: vm.Script): unknown {
    const known = this.functions.get(script);
    if (known !== undefined) return known;
    const made: unknown = script.runInContext(this.realm);
    this.functions.set(script, made);
    return made;
  }

  begin(clock: Clock): this {
    this.clock = clock;
    return this;
  }

  /** Takes away what a transaction has added to the globals; false where it left anything that is not as in a fresh context. */
  clean(): boolean {
    for (const key of Reflect.ownKeys(this.realm)) {
      if (!this.own.has(key) && !Reflect.deleteProperty(this.realm, key)) return false;
    }
    return this.functions.size <= MOST_FUNCTIONS && this.hasConstants() && this.isUnchanged();
  }

  /** The platform's names that are the same for all transactions. */
  private hasConstants(): boolean {
    return this.kind === 'modules' || CONSTANTS.every(([name, value]) => this.realm[name] === value);
  }
}

export type { ReusedRealm };

/** Of all instances of this process: they differ in nothing that stays in a context. */
const waiting: Record<RealmKind, ReusedRealm[]> = { scripts: [], modules: [] };

/** A context with the language alone, in that of scripts with what the platform adds to Object; as good as fresh. */
export function takeRealm(kind: RealmKind, clock: Clock): ReusedRealm {
  return waiting[kind].pop()?.begin(clock) ?? new ReusedRealm(kind, clock);
}

/** Gives back a context that no code of its transaction will run in any more. */
export function giveBackRealm(used: ReusedRealm): void {
  const others = waiting[used.kind];
  if (others.length < MOST_WAITING && used.clean()) others.push(used);
}
