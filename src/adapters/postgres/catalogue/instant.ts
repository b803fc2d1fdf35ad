/** A timestamp column as ISO 8601 text in UTC; the driver would hand out a `Date` in the zone of the machine. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
