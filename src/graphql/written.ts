/** What a change has just written must be there. Throws RangeError when it is not. */
export function written<T>(entry: T | null | undefined): T {
  if (entry === null || entry === undefined) throw new RangeError('what the change wrote is not there');
  return entry;
}
