import type { GroupCheck } from '../domain/checks/check.ts';
import type { BrokenCheck, MentionGroup } from '../ports/run-register.ts';

/** Groups that were not judged, and whom that leaves without an answer of this check. */
export class GroupsAside {
  readonly #check: GroupCheck;
  readonly #before: ReadonlySet<string>;
  readonly #unanswered = new Set<string>();
  readonly broken: BrokenCheck[] = [];

  constructor(check: GroupCheck, before: ReadonlySet<string>) {
    this.#check = check;
    this.#before = before;
  }

  /** Groups of which all were set aside before are left out. */
  without(page: readonly MentionGroup[]): readonly MentionGroup[] {
    const isAside = ({ recordId }: MentionGroup['members'][number]) => this.#before.has(recordId);
    for (const { feed, key } of page.flatMap(({ members }) => members.filter(isAside)))
      this.#unanswered.add(`${feed}|${key}`);
    return page.filter(({ members }) => !members.every(isAside));
  }

  add({ members }: MentionGroup): void {
    for (const { recordId, feed, key } of members) {
      this.broken.push({ check: this.#check.code, recordId });
      this.#unanswered.add(`${feed}|${key}`);
    }
  }

  /** What was heard of somebody in another group would be half an answer. */
  isAnswered(feed: string, key: string): boolean {
    return !this.#unanswered.has(`${feed}|${key}`);
  }
}
