/**
 * First and last place of a slice of so many in a list of `size` places, counted from 1. Workers of two releases may share a run, so
 * that the formula stays as it is: whatever the division rounds to, the last slice ends where the list does.
 */
export function placesOfSlice(
  { part, parts }: { readonly part: number; readonly parts: number },
  size: number,
): { readonly from: number; readonly until: number } {
  const startOf = (of: number): number => Math.floor((size / parts) * of);
  return { from: startOf(part) + 1, until: part + 1 === parts ? size : startOf(part + 1) };
}
