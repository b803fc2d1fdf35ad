import type { Listing } from '../../ports/catalogue.ts';
import type { StandingVersion } from './standing-version.ts';

/** Versions in the order of agreement and version, page by page: some hundred, read at once and folded from their events. */
export const listed = (versions: readonly StandingVersion[]): Listing<null, StandingVersion> => ({
  page: async (_filter, { first, after }) => {
    const rest = after === null ? versions : versions.filter((entry) => isAfter(entry, after));
    const entries = rest.slice(0, first).map((item) => ({ item, position: positionOf(item) }));
    return { entries, hasNext: rest.length > first };
  },
  count: async () => versions.length,
});

const positionOf = ({ version: { agreement } }: StandingVersion): readonly string[] => [
  agreement.id,
  String(agreement.version),
];

function isAfter({ version: { agreement } }: StandingVersion, [id = '', version = '0']: readonly string[]): boolean {
  return agreement.id === id ? agreement.version > Number(version) : agreement.id > id;
}
