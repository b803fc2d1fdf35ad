/** A finding as far as cases are concerned. */
export interface CaseMember {
  readonly id: string;
  /** What the case is about: birth, death, residence … */
  readonly event: string;
  readonly caseId: string | null;
  /** `feed|key` of every record shown as evidence; the first is the subject. */
  readonly records: readonly string[];
}

/** Findings of one event: what shares a record shares a case (ruling 27). */
export interface CaseGroup {
  /** The oldest case already open for one of the members; null = a new one. */
  readonly caseId: string | null;
  /** Name of the event that does not depend on the order of findings: event and its smallest record. */
  readonly eventKey: string;
  readonly members: readonly CaseMember[];
}

/** By what they are about, and only then by their ids, which differ between homes. */
const bySubject = (a: CaseMember, b: CaseMember): number => {
  const [one = '', other = ''] = [a.records[0], b.records[0]];
  return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1;
};

/** Groups findings by event and shared records. The result does not depend on the order of the input. */
export function groupFindings(members: readonly CaseMember[]): readonly CaseGroup[] {
  const parents = new Map<string, string>();
  const rootOf = (name: string): string => {
    let root = name;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    return root;
  };
  for (const { event, records } of members) {
    const roots = records.map((record) => rootOf(`${event}|${record}`)).toSorted();
    const [smallest = ''] = roots;
    for (const root of roots) parents.set(root, smallest);
    parents.set(smallest, smallest);
  }
  const groups = new Map<string, CaseMember[]>();
  for (const member of members.toSorted(bySubject)) {
    const root = rootOf(`${member.event}|${member.records[0] ?? member.id}`);
    groups.set(root, [...(groups.get(root) ?? []), member]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([eventKey, of]) => ({
      eventKey,
      members: of,
      caseId: of.flatMap(({ caseId }) => caseId ?? []).toSorted()[0] ?? null,
    }));
}
