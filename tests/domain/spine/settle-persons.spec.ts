import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { SpineSlice } from '../../../src/domain/spine/spine-slice.ts';
import { anyRegister, anyYears, type Register, SpineTown, touchedBetween } from './spine-town.ts';

const NOTHING = { events: [], created: [], returned: [], retired: [], entered: [], left: [] };

describe('who is one person', () => {
  it('records that links hold together are one person, others are not', () => {
    const town = new SpineTown();
    const links = [
      [1, 2],
      [2, 3],
      [5, 6],
    ] as const;
    town.settle({ links });
    expect(town.groups()).toEqual([
      [1, 2, 3],
      [5, 6],
    ]);
    expect(town.events.map(({ kind }) => kind)).toEqual(['created', 'created']);
  });

  it('two citizen numbers are two persons, whatever links them', () => {
    const town = new SpineTown();
    const numbers = { 1: '290121199001010015', 3: '290121199202020026' };
    // 2 has no number and fits 1 better: 20 bits against 12.
    const links = [
      [1, 2, 20],
      [2, 3, 12],
    ] as const;
    town.settle({ links, numbers });
    expect(town.groups()).toEqual([[1, 2], [3]]);
  });

  it('a pair that an officer rejected never meets in one person, not even through a third record', () => {
    const town = new SpineTown();
    const links = [
      [1, 2, 20],
      [2, 3, 12],
    ] as const;
    town.settle({ links, rejected: [[1, 3]] });
    expect(town.groups()).toEqual([[1, 2], [3]]);
  });

  it('one weak link does not chain two persons together', () => {
    const town = new SpineTown();
    // Two persons of four records each, and one link of 5 bits between them: a mean of (5 - 15 × 1) / 16 bits.
    const within = [1, 5].flatMap((first) =>
      [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [first + a, first + b, 20] as const)),
    );
    town.settle({ links: [...within, [4, 5, 5]] });
    expect(town.groups()).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
  });
});

describe('the id of a person', () => {
  it('stays while records come and go', () => {
    const town = new SpineTown();
    town.settle({ links: [[1, 2]] });
    const id = town.idOf(1);
    town.settle({ links: [[1, 2], [2, 3], [1, 0]] }); // prettier-ignore
    expect([0, 1, 2, 3].map((no) => town.idOf(no))).toEqual([id, id, id, id]);
    town.settle({ links: [[0, 3]], gone: [1, 2] });
    expect([0, 3].map((no) => town.idOf(no))).toEqual([id, id]);
    expect(town.events.map(({ kind }) => kind)).toEqual(['created']);
  });

  it('of the person with more records survives a join; the other points to it', () => {
    const town = new SpineTown();
    const two = [[1, 2], [4, 5], [5, 6]] as const; // prettier-ignore
    town.settle({ links: two });
    const [small, large] = [town.idOf(1), town.idOf(4)];
    town.settle({ links: [...two, [2, 4], [1, 4]] });
    expect(town.idOf(1)).toBe(large);
    expect(town.events.at(-1)).toEqual({ kind: 'joined', from: small, to: large });
    expect(town.resolve(small)).toEqual({ state: 'joined', persons: [large] });
  });

  it('comes back when a wrong join is taken apart', () => {
    const town = new SpineTown();
    const two = [[1, 2], [4, 5], [5, 6]] as const; // prettier-ignore
    town.settle({ links: two });
    const before = town.persons();
    const [small, large] = [town.idOf(1), town.idOf(4)];
    town.settle({ links: [...two, [2, 4], [1, 4]] });
    town.settle({ links: two });
    expect(town.persons()).toEqual(before);
    expect(town.events.at(-1)).toEqual({ kind: 'split', from: large, to: small });
    // The small one was only ever the small one; the large id once meant both.
    expect(town.resolve(small)).toEqual({ state: 'living', persons: [small] });
    expect(town.resolve(large)).toEqual({ state: 'split', persons: [small, large].toSorted() });
  });

  it('stays with the larger part of a split; the rest gets one that was never given before', () => {
    const town = new SpineTown();
    town.settle({ links: [[1, 2], [2, 3], [3, 4], [4, 5]] }); // prettier-ignore
    const id = town.idOf(1);
    town.settle({ links: [[1, 2], [3, 4], [4, 5]] }); // prettier-ignore
    expect(town.idOf(3)).toBe(id);
    expect(town.idOf(1)).not.toBe(id);
    expect(town.resolve(id)).toEqual({ state: 'split', persons: [id, town.idOf(1)].toSorted() });
  });

  it('of equal parts stays with the smallest reference', () => {
    const town = new SpineTown();
    town.settle({ links: [[1, 2], [2, 3], [3, 4]] }); // prettier-ignore
    const id = town.idOf(1);
    town.settle({ links: [[1, 2], [3, 4]] }); // prettier-ignore
    expect(town.idOf(2)).toBe(id);
    expect(town.idOf(4)).not.toBe(id);
  });

  it('ends with its last record and returns with it', () => {
    const town = new SpineTown();
    town.settle({ links: [[1, 2]] });
    const id = town.idOf(1);
    town.settle({ links: [], gone: [1, 2] });
    expect(town.events.at(-1)).toEqual({ kind: 'ended', from: id, to: null });
    expect(town.resolve(id)).toEqual({ state: 'ended', persons: [] });
    town.settle({ links: [[1, 2]] });
    expect(town.idOf(1)).toBe(id);
    expect(town.resolve(id)).toEqual({ state: 'living', persons: [id] });
  });

  it('leads on when its records leave after a join', () => {
    const town = new SpineTown();
    const two = [[1, 2], [4, 5], [5, 6]] as const; // prettier-ignore
    town.settle({ links: two });
    const [small, large] = [town.idOf(1), town.idOf(4)];
    town.settle({ links: [...two, [2, 4], [1, 4]] });
    town.settle({ links: two, gone: [1, 2] });
    expect(town.resolve(small)).toEqual({ state: 'joined', persons: [large] });
  });

  it('that was never given is unknown', () => {
    expect(new SpineTown().resolve('x')).toEqual({ state: 'unknown', persons: [] });
  });
});

const grown = (years: readonly Register[]): SpineTown => {
  const town = new SpineTown();
  for (const register of years) town.settle(register);
  return town;
};

const turned = (slice: SpineSlice): SpineSlice => {
  const last = slice.mentions.length - 1;
  const links = slice.links.map((link) => ({ ...link, left: last - link.right, right: last - link.left }));
  return {
    ...slice,
    mentions: slice.mentions.toReversed(),
    links: links.toReversed(),
    retired: slice.retired.toReversed(),
  };
};

const RUNS = { numRuns: 400 };

describe('settling', () => {
  it('the order of records and links decides nothing', () => {
    fc.assert(
      fc.property(anyYears, anyRegister, (years, register) => {
        const town = grown(years);
        const other = town.copy();
        expect(other.settle(register, undefined, turned)).toEqual(town.settle(register));
      }),
      RUNS,
    );
  });

  it('twice is settling once', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        expect(grown(years).settle(years.at(-1) ?? { links: [] })).toEqual(NOTHING);
      }),
      RUNS,
    );
  });

  it('what a change touches is settling everything', () => {
    fc.assert(
      fc.property(anyYears, anyRegister, (years, register) => {
        const whole = grown(years);
        const part = whole.copy();
        whole.settle(register);
        part.settle(register, touchedBetween(years.at(-1) ?? { links: [] }, register));
        expect(part.persons()).toEqual(whole.persons());
        expect(part.living).toEqual(whole.living);
        expect(new Set(part.events.map((e) => JSON.stringify(e)))).toEqual(
          new Set(whole.events.map((e) => JSON.stringify(e))),
        );
      }),
      RUNS,
    );
  });

  it('every record that stands is in one person, and none that is gone', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const last = years.at(-1) ?? { links: [] };
        const held = grown(years).groups().flat();
        expect(new Set(held).size).toBe(held.length);
        expect(held.filter((no) => last.gone?.includes(no))).toEqual([]);
        const linked = last.links.flatMap(([a, b]) => [a, b]).filter((no) => !last.gone?.includes(no));
        expect(linked.filter((no) => !held.includes(no))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('two citizens and rejected pairs never share a person', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const { rejected = [], numbers = {} } = years.at(-1) ?? { links: [] };
        for (const group of grown(years).groups()) {
          expect(new Set(group.flatMap((no) => numbers[no] ?? [])).size).toBeLessThan(2);
          for (const [a, b] of rejected) expect(group.includes(a) && group.includes(b)).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('a join that is taken apart gives every id back', () => {
    fc.assert(
      fc.property(anyRegister, anyRegister, (register, { links }) => {
        const town = grown([register]);
        const before = town.persons();
        const only = new Set(town.groups().flat());
        const joining = links.filter(([a, b]) => only.has(a) && only.has(b));
        const keep = register.links.filter(
          ([a, b]) => !joining.some(([c, d]) => (a === c && b === d) || (a === d && b === c)),
        );
        town.settle({ ...register, links: [...keep, ...joining] });
        // Pure joins only: every person of before is whole in one of now.
        fc.pre(
          [...before.values()].every((refs) =>
            [...town.persons().values()].some((now) => refs.every((ref) => now.includes(ref))),
          ),
        );
        town.settle(register);
        expect(town.persons()).toEqual(before);
      }),
      { ...RUNS, maxSkipsPerRun: 1_000 },
    );
  });

  it('any id ever given resolves for ever: to living persons, or to an end', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const town = grown(years);
        for (const [id, until] of town.living) {
          const { state, persons } = town.resolve(id);
          expect(persons.filter((one) => town.living.get(one) !== null)).toEqual([]);
          expect(persons.length > 0).toBe(state !== 'ended');
          expect(state).not.toBe('unknown');
          if (until === null) expect(persons).toContain(id);
          // Whoever holds a record that the id once held is among them.
          const once = town.stays.filter(({ person }) => person === id).map(({ ref }) => ref);
          for (const [holder, refs] of town.persons())
            if (refs.some((ref) => once.includes(ref))) expect(persons).toContain(holder);
        }
      }),
      RUNS,
    );
  });

  it('the events alone lead from any id to whoever it means, while no record leaves', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        const town = grown(years.map((year) => ({ ...year, gone: [] })));
        for (const id of town.living.keys()) {
          const reached = new Set([id]);
          for (const one of reached) for (const { from, to } of town.events) if (from === one && to) reached.add(to);
          expect(town.resolve(id).persons.filter((one) => !reached.has(one))).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
