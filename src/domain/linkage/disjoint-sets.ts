/** Sets that are merged step by step; every element starts in a set of its own. */
export interface DisjointSets {
  join(a: string, b: string): void;
  /** The smallest element of the set, so that names of sets do not depend on the order of merging. */
  setOf(element: string): string;
}

export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  const setOf = (element: string): string => {
    let root = element;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    for (let at = element; at !== root;) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [setOf(a), setOf(b)];
    if (one < other) parents.set(other, one);
    else if (other < one) parents.set(one, other);
  };
  return { join, setOf };
}
