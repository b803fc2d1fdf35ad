import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { BaseResult } from '../../domain/checks/answer.ts';
import { compareNames } from '../../domain/values/names/names.ts';
import type { VerifyPerson } from './protocol.ts';

/** How a person stands in the simulated register. */
export const STANDINGS = ['valid', 'cancelled-death', 'cancelled-other', 'moved-out', 'locked'] as const;

const personSchema = z.object({
  idNumber: z.string(),
  name: z.string(),
  formerName: z.string().nullish(),
  sex: z.string(),
  birthDate: z.string(),
  /** County of the hukou, six digits or finer. */
  county: z.string().min(6),
  status: z.enum(STANDINGS),
});

/** One line of the register file. */
export type RegisteredPerson = z.infer<typeof personSchema>;

/** A simulated register: answers about one person at a time. */
export interface Register {
  verify(person: VerifyPerson): { readonly result: BaseResult; readonly hukouRegion?: string };
}

/** Reads a register from memory or from an NDJSON file. Throws RangeError with the number of a line that is no person. */
export async function openRegister(persons: Iterable<RegisteredPerson> | string): Promise<Register> {
  const byNumber = new Map<string, RegisteredPerson>();
  const byBirth = new Map<string, RegisteredPerson[]>();
  for await (const person of typeof persons === 'string' ? readPersons(persons) : persons) {
    byNumber.set(person.idNumber.toUpperCase(), person);
    const day = birthKey(person);
    const born = byBirth.get(day);
    if (born) born.push(person);
    else byBirth.set(day, [person]);
  }
  return {
    verify: (asked) => {
      if (!('idNumber' in asked))
        return answerAbout((byBirth.get(birthKey(asked)) ?? []).filter((person) => isCalled(person, asked.name)));
      const person = byNumber.get(asked.idNumber.toUpperCase());
      if (person && asked.name !== undefined && !isCalled(person, asked.name)) return { result: 'NAME_MISMATCH' };
      return answerAbout(person ? [person] : []);
    },
  };
}

async function* readPersons(path: string): AsyncGenerator<RegisteredPerson> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const person = personSchema.safeParse(parse(text));
    if (!person.success)
      throw new RangeError(
        `register file, line ${line}: no person (${person.error.issues.map(({ path: at }) => at.join('.')).join(', ') || 'no JSON object'})`,
      );
    yield person.data;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const birthKey = ({
  birthDate,
  sex,
  county,
}: {
  readonly birthDate: string;
  readonly sex: string;
  readonly county: string;
}): string => `${birthDate}|${sex}|${county.slice(0, 6)}`;

/** By today's or the former name, characters of one kind folded. */
const isCalled = (person: RegisteredPerson, name: string): boolean =>
  [person.name, person.formerName ?? null].some((own) => ['equal', 'variant'].includes(compareNames(own, name)));

const RESULTS: Readonly<Record<RegisteredPerson['status'], BaseResult>> = {
  valid: 'MATCH',
  'cancelled-death': 'CANCELLED_DEATH',
  'cancelled-other': 'CANCELLED_OTHER',
  'moved-out': 'MOVED_OUT',
  locked: 'LOCKED',
};

/** Of several namesakes one who is validly registered. */
function answerAbout(found: readonly RegisteredPerson[]): {
  readonly result: BaseResult;
  readonly hukouRegion?: string;
} {
  const person = found.find(({ status }) => status === 'valid') ?? found[0];
  return person === undefined
    ? { result: 'NOT_FOUND' }
    : { result: RESULTS[person.status], hukouRegion: person.county.slice(0, 6) };
}
