import { pairKey, type Judgement, type LinkOutcome, type Mention } from '../../../src/domain/linkage/mention.ts';
import { NO_HISTORY } from '../../../src/domain/linkage/identity-history.ts';
import { judgePair } from '../../../src/domain/linkage/judge-pair.ts';
import { checkCharacter } from '../../../src/domain/values/identity-number.ts';
import { nameKey, pinyinKey } from '../../../src/domain/values/names/names.ts';
import { partialDate } from '../../../src/domain/values/plain-date.ts';

/** A citizen number of the fictitious province 29 with the right check character; odd sequences are male. */
export function number(date: string, sequence: number, county = '290121'): string {
  const first17 = `${county}${date.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
  return first17 + checkCharacter(first17);
}

export const MEI = number('1988-02-29', 4, '290122');
export const FANG = number('1990-06-01', 2);

export interface Facts {
  readonly feed?: string;
  readonly key?: string;
  readonly name?: string | null;
  readonly formerName?: string;
  readonly sex?: '1' | '2' | null;
  readonly born?: string | null;
  readonly id?: string;
  readonly suspect?: string;
  readonly cert?: string;
  readonly motherId?: string;
  readonly mother?: string;
  readonly index?: string;
  readonly regions?: readonly string[];
  readonly event?: string;
  readonly term?: string;
  readonly void?: boolean;
  readonly replaces?: string;
}

/** A boy born on 2025-01-08 in 示例县 about whom nothing else is known, unless said otherwise. */
export function record(facts: Facts): Mention {
  const { feed = 'HC-BIRTH', name = null, sex = '1', born = '2025-01-08', regions = ['290121'] } = facts;
  const key = facts.key ?? facts.cert ?? facts.id ?? `${name}|${born}`;
  return {
    id: `${feed}:${key}:${JSON.stringify(facts)}#person`,
    recordId: `${feed}:${key}:${JSON.stringify(facts)}`,
    feed,
    key,
    role: 'person',
    name,
    nameKey: name === null ? null : nameKey(name),
    formerNameKey: facts.formerName === undefined ? null : nameKey(facts.formerName),
    pinyin: name === null ? null : pinyinKey(name),
    sex,
    birthDate: born === null ? null : partialDate(born),
    idNumber: facts.id ?? null,
    idSuspect: facts.suspect ?? null,
    certNo: facts.cert ?? null,
    motherId: facts.motherId ?? null,
    motherNameKey: facts.mother === undefined ? null : nameKey(facts.mother),
    multipleIndex: facts.index ?? null,
    regions,
    eventOn: facts.event === undefined ? null : partialDate(facts.event),
    term: facts.term === undefined ? null : partialDate(facts.term),
    competes: !(facts.void ?? false),
    replacesKey: facts.replaces ?? null,
  };
}

export const certificate = (facts: Facts): Mention => record({ ...facts, feed: 'HC-BIRTH' });
export const entry = (facts: Facts): Mention => record({ ...facts, feed: 'PS-BIRTH' });
export const death = (facts: Facts): Mention => record({ born: '1950-03-01', ...facts, feed: 'HC-DEATH' });
export const cancellation = (facts: Facts): Mention => record({ born: '1950-03-01', ...facts, feed: 'PS-DEATH' });

export const judged = (a: Mention, b: Mention, history = NO_HISTORY): Judgement | null => judgePair(a, b, history);

/** `T3` accepted, `T4 twins` waiting for review with that reason, `T7 ?` a tier that always waits, `none`. */
export function verdict(a: Mention, b: Mention, history = NO_HISTORY): string {
  const judgement = judgePair(a, b, history);
  if (judgement === null) return 'none';
  if (judgement.standing === 'accepted') return judgement.tier;
  return `${judgement.tier} ${judgement.reviewReason ?? '?'}`;
}

/** Links as lines `W290000127 = 290121… T1`, `?` with a reason for those that wait, `!` for confirmed ones. */
export const lines = (links: readonly LinkOutcome[]): readonly string[] =>
  links.map(({ left, right, tier, standing, reason }) => {
    const sign = { accepted: '=', review: '?', confirmed: '!' }[standing];
    return `${left.key} ${sign} ${right.key} ${tier}${reason === null ? '' : ` ${reason}`}`;
  });

/** Officers' answers for some pairs. */
export function officers(...said: readonly (readonly [Mention, Mention, 'same' | 'not_same'])[]) {
  const answers = new Map(said.map(([a, b, answer]) => [pairKey(a, b), answer] as const));
  return (key: string) => answers.get(key) ?? null;
}
