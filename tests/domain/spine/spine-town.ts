import fc from 'fast-check';

import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { stableId } from '../../../src/domain/kernel/stable-id.ts';
import { resolvePerson, type Lineage, type Resolution } from '../../../src/domain/spine/resolve-person.ts';
import { settlePersons, type SettleRules } from '../../../src/domain/spine/settle-persons.ts';
import type {
  SpineChange,
  SpineEvent,
  SpineLink,
  SpineMention,
  SpineSlice,
} from '../../../src/domain/spine/spine-slice.ts';

/** The register at one time: who stands, with which number, and which pairs are linked. Mentions are numbers. */
export interface Register {
  readonly gone?: readonly number[];
  readonly numbers?: Readonly<Record<number, string>>;
  readonly links: readonly (readonly [number, number, number?])[];
  readonly rejected?: readonly (readonly [number, number])[];
}

/** A membership as stored: from one settle up to another, open while it lasts. */
interface Stay {
  readonly person: string;
  readonly ref: string;
  until: number | null;
}

export const refOf = (no: number): string => `HC-BIRTH:W${String(no).padStart(3, '0')}#child`;
const mentionOf = (no: number) => ({ feed: 'HC-BIRTH', key: `W${String(no).padStart(3, '0')}`, role: 'child' });
const pairOf = (a: number, b: number): string =>
  refOf(a) < refOf(b) ? `${refOf(a)}~${refOf(b)}` : `${refOf(b)}~${refOf(a)}`;

const rulesOf = ({ rejected = [] }: Register): SettleRules => ({
  history: NO_HISTORY,
  rejected: new Set(rejected.map(([a, b]) => pairOf(a, b))),
  mint: (reference, generation) => stableId('person', reference, String(generation)),
});

/** A spine in memory that keeps what the tables keep. */
export class SpineTown {
  readonly stays: Stay[] = [];
  readonly living = new Map<string, number | null>();
  readonly events: SpineEvent[] = [];
  time = 0;

  /** Settles everything, or what hangs together with the seeds only. */
  settle(register: Register, seeds?: readonly number[], arrange: (slice: SpineSlice) => SpineSlice = (s) => s) {
    this.time += 1;
    const change = settlePersons(arrange(this.slice(register, this.reach(register, seeds))), rulesOf(register));
    this.apply(change);
    return change;
  }

  copy(): SpineTown {
    const town = new SpineTown();
    town.stays.push(...this.stays.map((stay) => ({ ...stay })));
    for (const [id, until] of this.living) town.living.set(id, until);
    town.events.push(...this.events);
    town.time = this.time;
    return town;
  }

  /** References of each living person. */
  persons(): ReadonlyMap<string, readonly string[]> {
    const open = this.stays.filter(({ until }) => until === null);
    return new Map(
      [...Map.groupBy(open, ({ person }) => person)]
        .map(([id, stays]) => [id, stays.map(({ ref }) => ref).toSorted()] as const)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  groups(): readonly (readonly number[])[] {
    return [...this.persons().values()].map((refs) => refs.map((ref) => Number(ref.slice(10, 13)))).toSorted(byFirst);
  }

  idOf(no: number): string {
    return this.personOf(refOf(no)) ?? 'nobody';
  }

  resolve(id: string): Resolution {
    const persons = new Map([...this.living].map(([one, until]) => [one, { isLiving: until === null }] as const));
    const holders = new Map(
      [...persons.keys()].map((one) => {
        const refs = this.stays.filter(({ person }) => person === one).map(({ ref }) => ref);
        return [one, [...new Set(refs.flatMap((ref) => this.personOf(ref) ?? []))]] as const;
      }),
    );
    const lineage: Lineage = { persons, holders, events: this.events };
    return resolvePerson(id, lineage);
  }

  private personOf(ref: string): string | null {
    return this.stays.find((stay) => stay.ref === ref && stay.until === null)?.person ?? null;
  }

  /** Everybody linked or in a person, or what links and present persons connect with the seeds. */
  private reach({ links }: Register, seeds: readonly number[] | undefined): readonly number[] {
    const members = this.stays.filter(({ until }) => until === null).map(({ ref }) => Number(ref.slice(10, 13)));
    const known = [...new Set([...links.flatMap(([a, b]) => [a, b]), ...members])];
    if (seeds === undefined) return known;
    const reached = new Set(seeds.filter((no) => known.includes(no)));
    for (const no of reached) {
      for (const [a, b] of links) if (a === no || b === no) reached.add(a).add(b);
      const person = this.personOf(refOf(no));
      for (const other of known) if (person !== null && this.personOf(refOf(other)) === person) reached.add(other);
    }
    return [...reached];
  }

  private slice({ gone = [], numbers = {}, links }: Register, nos: readonly number[]): SpineSlice {
    const mentions = nos.map((no): SpineMention => ({
      no,
      ref: refOf(no),
      ...mentionOf(no),
      isRead: !gone.includes(no),
      numbers: numbers[no] === undefined ? [] : [numbers[no]],
      person: this.personOf(refOf(no)),
    }));
    const inside = links.flatMap(([a, b, bits]): SpineLink[] => {
      const [left, right] = [nos.indexOf(a), nos.indexOf(b)];
      return left < 0 || right < 0 ? [] : [{ left, right, weight: bits ?? null, tier: 'T2', standing: 'accepted' }];
    });
    const refs = new Set(mentions.map(({ ref }) => ref));
    const given = new Set(this.stays.filter(({ ref }) => refs.has(ref)).map(({ person }) => person));
    const retired = [...given].flatMap((id) => {
      const until = this.living.get(id) ?? null;
      if (until === null) return [];
      return [
        { id, last: this.stays.filter((stay) => stay.person === id && stay.until === until).map(({ ref }) => ref) },
      ];
    });
    return { mentions, links: inside, retired, given };
  }

  private apply({ events, created, returned, retired, entered, left }: SpineChange): void {
    this.events.push(...events);
    for (const { person, mention } of left)
      for (const stay of this.stays)
        if (stay.person === person && stay.ref === mention.ref && stay.until === null) stay.until = this.time;
    for (const { person, mention } of entered) this.stays.push({ person, ref: mention.ref, until: null });
    for (const id of [...created, ...returned]) this.living.set(id, null);
    for (const id of retired) this.living.set(id, this.time);
  }
}

const byFirst = (a: readonly number[], b: readonly number[]): number => (a[0] ?? 0) - (b[0] ?? 0);

/** How many people the invented register names. */
const PEOPLE = 9;
const person = fc.nat(PEOPLE - 1);
const pair = fc.tuple(person, person).filter(([a, b]) => a !== b);

/** Any register of a few people: strong and weak links, people who left, two citizens, rejected pairs. */
export const anyRegister: fc.Arbitrary<Register> = fc.record({
  links: fc.uniqueArray(
    fc.tuple(person, person, fc.integer({ min: -3, max: 25 })).filter(([a, b]) => a !== b),
    {
      maxLength: 12,
      selector: ([a, b]) => pairOf(a, b),
    },
  ),
  gone: fc.uniqueArray(person, { maxLength: 2 }),
  rejected: fc.array(pair, { maxLength: 2 }),
  numbers: fc.dictionary(person.map(String), fc.constantFrom('290121199001010015', '290121199202020026'), {
    maxKeys: 4,
  }),
});

/** Several registers, one after the other. */
export const anyYears: fc.Arbitrary<readonly Register[]> = fc.array(anyRegister, { minLength: 1, maxLength: 6 });

/** Everybody whom the difference between two registers touches. */
export function touchedBetween(before: Register, after: Register): readonly number[] {
  const linesOf = ({ links, rejected = [], gone = [], numbers = {} }: Register) => [
    ...links.map(([a, b, bits]) => ({ of: [a, b], as: `link ${pairOf(a, b)} ${bits}` })),
    ...rejected.map(([a, b]) => ({ of: [a, b], as: `not ${pairOf(a, b)}` })),
    ...gone.map((no) => ({ of: [no], as: `gone ${no}` })),
    ...Object.entries(numbers).map(([no, number]) => ({ of: [Number(no)], as: `number ${no} ${number}` })),
  ];
  const [old, now] = [linesOf(before), linesOf(after)];
  const names = [new Set(old.map((line) => line.as)), new Set(now.map((line) => line.as))] as const;
  const changed = [...old.filter((line) => !names[1].has(line.as)), ...now.filter((line) => !names[0].has(line.as))];
  return [...new Set(changed.flatMap((line) => line.of))];
}
