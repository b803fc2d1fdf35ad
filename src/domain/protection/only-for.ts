/**
 * Who still sees a record under several protections: whoever each of them names. Null: none holds, and the sharing agreement
 * alone decides; an empty list: nobody.
 */
export function onlyForAllOf(officers: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = officers;
  if (first === undefined) return null;
  return first.filter((user) => others.every((named) => named.includes(user))).toSorted();
}

/** Whether a record is hidden from a user. Not even that it exists may be told. */
export const isHiddenFrom = (user: string, onlyFor: readonly string[] | null | undefined): boolean =>
  onlyFor !== null && onlyFor !== undefined && !onlyFor.includes(user);
