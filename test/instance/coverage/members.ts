/** Members by class: `gs` stands for GlideSystem, classes of a namespace go without it. */
export type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects members by class. */
export class MemberList {
  private readonly found = new Map<string, Set<string>>();

  add(className: string, member: string): void {
    const members = this.found.get(className) ?? new Set();
    this.found.set(className, members.add(member));
  }

  /** Classes and members in alphabetical order. */
  sorted(): Members {
    const byName = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);
    return new Map(
      [...this.found].sort(byName).map(([name, members]) => [name, new Set([...members].sort())]),
    );
  }
}
