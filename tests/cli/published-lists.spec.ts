import { describe, expect, it } from 'vitest';
import { entryNamed } from '../../bench/persons/catalogue.ts';
import { runCommand } from '../../bench/persons/command-run.ts';
import type { PersonSet } from '../../bench/persons/person-set.ts';
import { PLAIN, publishedLines } from '../../bench/persons/published.ts';

/** Lists as public test sets write them, small: header, first records, and what the command makes of the file. */
const PUBLISHED = [
  {
    name: 'febrl-once',
    size: 60,
    header:
      'rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id',
    record: /^rec-\d+-(org|dup-0), [a-z '-]*, /u,
    guessed: false,
  },
  {
    name: 'register',
    size: 400,
    header: '"fname_c1","fname_c2","lname_c1","lname_c2","by","bm","bd"',
    record: /^"[A-Z]+",NA,"[A-Z]+",NA,\d{4},\d{1,2},\d{1,2}$/u,
    guessed: true,
  },
  {
    name: 'fake-1000',
    size: 200,
    header: 'unique_id,first_name,surname,dob,city,email,cluster',
    record: /^\d+,.*,\d+$/u,
    guessed: true,
  },
  {
    name: 'historical',
    size: 300,
    header:
      'unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,postcode_fake,gender,occupation',
    record: /^(Q\d+)-\d+,\1,/u,
    guessed: true,
  },
] as const;

const made = (name: string, size: number): PersonSet => entryNamed(name).make(size, 'spec');

describe.each(PUBLISHED)('a list written as $name is', ({ name, size, header, record, guessed }) => {
  const entry = entryNamed(name);
  const set = made(name, size);

  it('told by its header and its records', () => {
    const [first, ...lines] = [...publishedLines(set.left, set.truth.left, entry.published)].map((line) => line.trim());
    expect(first).toBe(header);
    // A second name stands in few records, a quote in fewer.
    expect(lines.filter((line) => record.test(line)).length / lines.length).toBeGreaterThan(0.9);
  });

  it('read by the command without a word about its form', async () => {
    const { scores } = await runCommand(set, entry, guessed);
    expect(scores.best.f1).toBeGreaterThan(0.9);
  }, 30_000);
});

describe('what states who is who', () => {
  it('as a column `cluster` changes nothing, not even where columns are guessed', async () => {
    const [set, entry] = [made('historical', 300), entryNamed('historical')];
    const { scores } = await runCommand(set, entry, true);
    expect((await runCommand(set, { ...entry, published: PLAIN }, true)).scores).toEqual(scores);
  }, 30_000);

  it('as identifiers of records (rec-7-org, rec-7-dup-0) changes nothing', async () => {
    const [set, entry] = [made('febrl-once', 60), entryNamed('febrl-once')];
    const { scores } = await runCommand(set, entry, false);
    const rows = set.left.rows.map((row, at) => row.with(0, `r${at}`));
    const renamed = { ...set, left: { ...set.left, rows } };
    expect((await runCommand(renamed, entry, false)).scores).toEqual(scores);
  }, 30_000);
});
