import type { Actor } from '../domain/access/actor.ts';
import type { Role } from '../domain/access/role.ts';
import { maskIdentityNumber } from '../domain/values/identity-number.ts';

/** A natural key and whose it is. */
export interface KeyOfRecord {
  readonly key: string;
  /** False for rosters and totals: their keys name a region and a period, nobody. */
  readonly concernsPerson: boolean;
  /** Region of the record: shown openly wherever it stands in the key. */
  readonly region?: string;
}

/** One look at natural keys in full: who, in which role, at which findings or links. Holds no key itself. */
export interface View {
  readonly user: string;
  readonly role: Role;
  /** Identifiers of the findings and links whose records were shown. */
  readonly shownBy: readonly string[];
}

/** What one caller sees of people, for the length of one request. */
export interface Disclosure {
  /** The key as this caller may see it; in full it is a look that is written down. */
  key(record: KeyOfRecord, shownBy: string): string;
  masks(record: Pick<KeyOfRecord, 'concernsPerson'>): boolean;
  value(value: string | null, shownBy: string): string | null;
  /** Writes down what was shown in full. If that fails, so does the answer. */
  settle(): Promise<void>;
}

/**
 * Roles that see natural keys in full: none. Natural keys hold identity numbers, names and addresses (个人信息保护法 第六条);
 * the command line at the host shows them.
 */
const ENTITLED: ReadonlySet<Role> = new Set<Role>();

/** The one place that decides what a caller sees: natural keys that concern a person are masked. */
export function disclosureTo(actor: Actor, writeDown: (view: View) => Promise<void>): Disclosure {
  const isEntitled = ENTITLED.has(actor.role);
  const looks = new Set<string>();
  const show = (text: string, shownBy: string): string => {
    looks.add(shownBy);
    return text;
  };
  const masks = ({ concernsPerson }: Pick<KeyOfRecord, 'concernsPerson'>): boolean => concernsPerson && !isEntitled;
  return {
    masks,
    key: ({ key, concernsPerson, region }, shownBy) => {
      if (!concernsPerson) return key;
      return isEntitled ? show(key, shownBy) : mask(key, region);
    },
    value: (value, shownBy) => {
      if (value === null) return null;
      return isEntitled ? show(value, shownBy) : mask(value, undefined);
    },
    settle: async () => {
      if (looks.size > 0) await writeDown({ user: actor.user, role: actor.role, shownBy: [...looks] });
      looks.clear();
    },
  };
}

/** Every part but the record's own region keeps its first and last character at most. */
const mask = (key: string, region: string | undefined): string =>
  key
    .split('|')
    .map((part) => (part === region ? part : maskIdentityNumber(part)))
    .join('|');
