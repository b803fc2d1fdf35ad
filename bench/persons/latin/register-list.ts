import { dayOf, partsOf } from '../../../src/simulator/days.ts';
import { Rng } from '../../../src/simulator/rng.ts';
import { exchanged } from '../character-edits.ts';
import { type DraftRecord, type PersonGroup, type PersonSet, tableOfDrafts } from '../person-set.ts';
import { drawKind, zipf } from '../weighted.ts';
import { GERMAN_GIVEN, GERMAN_SURNAMES } from './german-names.ts';

const COLUMNS = ['id', 'fname_c1', 'fname_c2', 'lname_c1', 'lname_c2', 'by', 'bm', 'bd'] as const;
const GIVEN = zipf(GERMAN_GIVEN, 0.9, 4);
const SURNAME = zipf(GERMAN_SURNAMES, 0.95, 3);
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/**
 * One list in the manner of RLdata10000 of the R package RecordLinkage (Sariyar & Borg 2010): German given names and surnames in two
 * components, year, month and day of birth; a tenth of the records are duplicates with one random error or two.
 */
export function registerList(records: number, seed: string): PersonSet {
  const rng = new Rng(seed);
  const drafts: DraftRecord[] = [];
  const persons = Math.round(records * 0.9);
  for (let entity = 0; entity < persons; entity += 1) drafts.push({ entity, cells: drawPerson(rng) });
  for (const entity of rng.shuffle(Array.from(drafts.keys())).slice(0, records - persons))
    drafts.push({ entity, cells: withErrors(drafts[entity]?.cells ?? [], rng) });
  const numbered = rng.shuffle(drafts).map(({ entity, cells }, at) => ({ entity, cells: [String(at + 1), ...cells] }));
  const { table, entities } = tableOfDrafts(COLUMNS, numbered);
  const groups = groupsOf(entities, drafts.slice(0, persons));
  return { name: `register-${records}`, left: table, right: null, truth: { left: entities, right: null }, groups };
}

/** Groups by what is true of the person, whatever a record says. */
const GROUPS: readonly (Pick<PersonGroup, 'name' | 'labels'> & {
  readonly label: (cells: readonly string[]) => number;
})[] = [
  {
    name: 'surname',
    labels: ['up to 4 letters', '5 to 8 letters', '9 letters or more'],
    label: ([, , surname = '']) => (surname.length <= 4 ? 0 : surname.length <= 8 ? 1 : 2),
  },
  {
    name: 'second name',
    labels: ['none', 'given name or surname in two parts'],
    label: ([, given, , surname]) => Number(given !== '' || surname !== ''),
  },
  {
    name: 'born',
    labels: ['before 1950', '1950–1979', 'since 1980'],
    label: (cells) => (Number(cells[4]) < 1950 ? 0 : Number(cells[4]) < 1980 ? 1 : 2),
  },
];

const groupsOf = (entities: Uint32Array, persons: readonly DraftRecord[]): readonly PersonGroup[] =>
  GROUPS.map(({ name, labels, label }) => {
    const of = Uint8Array.from(entities, (entity) => label(persons[entity]?.cells ?? []));
    return { name, labels, of };
  });

function drawPerson(rng: Rng): readonly string[] {
  const { year, month, day } = partsOf(dayOf(1925, 1, 1) + rng.int(29_000));
  const second = rng.chance(0.015) ? GIVEN.draw(rng) : '';
  const secondSurname = rng.chance(0.008) ? SURNAME.draw(rng) : '';
  return [GIVEN.draw(rng), second, SURNAME.draw(rng), secondSurname, String(year), String(month), String(day)];
}

/** One error, and a second one in a tenth of them. */
function withErrors(cells: readonly string[], rng: Rng): readonly string[] {
  const once = withOneError(cells, rng);
  return rng.chance(1 / 10) ? withOneError(once, rng) : once;
}

/** One field wrong: a letter changed, added or lost, two exchanged, or another number of the date. */
function withOneError(cells: readonly string[], rng: Rng): readonly string[] {
  const at = Number(drawKind(rng, { '0': 0.32, '2': 0.34, '4': 0.12, '5': 0.11 }, '6'));
  if (at >= 4) return cells.with(at, otherNumber(Number(cells[at]), at, rng));
  if (at === 0 && cells[1] !== '' && rng.chance(0.3)) return cells.with(0, cells[1] ?? '').with(1, cells[0] ?? '');
  return cells.with(at, misspelled(cells[at] ?? '', rng));
}

function otherNumber(number: number, at: number, rng: Rng): string {
  if (at === 4) return String(number + rng.pick([-10, -2, -1, 1, 2, 10]));
  const range = at === 5 ? 12 : 28;
  return String(((number - 1 + rng.between(1, range - 1)) % range) + 1);
}

function misspelled(name: string, rng: Rng): string {
  const letters = Array.from(name);
  const at = rng.int(letters.length);
  const kind = drawKind(rng, { other: 0.4, lost: 0.25, added: 0.2 }, 'exchanged');
  if (kind === 'other') return letters.with(at, rng.pick(LETTERS)).join('');
  if (kind === 'lost') return letters.toSpliced(at, 1).join('');
  return kind === 'added' ? letters.toSpliced(at, 0, rng.pick(LETTERS)).join('') : exchanged(letters, rng);
}
