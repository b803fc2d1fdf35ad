import { iso, parseDay } from '../days.ts';
import { birthInId, sexInId, validId } from '../identity.ts';
import { isLunarPair } from '../lunar.ts';
import type { Row, Sent } from '../rosters/record.ts';
import { isSentinel } from './row-dates.ts';

interface Block {
  readonly name: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly idNumber: string;
  readonly idType: string;
}

const block = (suffix = ''): Block => ({
  name: `name${suffix}`,
  sex: `sex${suffix}`,
  birthDate: `birthDate${suffix}`,
  idNumber: `idNumber${suffix}`,
  idType: `idType${suffix}`,
});

const ONE = [block()];
const ADOPTED = {
  name: 'childNameAfter',
  sex: 'childSex',
  birthDate: 'childBirthDate',
  idNumber: 'childIdNumber',
  idType: 'childIdType',
};
const COUPLE = [block('A'), block('B')];
const NONE: readonly Block[] = [];
const PARENT_NUMBERS = ['motherIdNumber', 'fatherIdNumber'] as const;

export function personBlocks(feed: string): readonly Block[] {
  if (feed.startsWith('HC-BIRTH') || feed === 'PS-STOCK') return NONE;
  if (feed === 'MZ-ADOPT') return [ADOPTED];
  return feed === 'MZ-MARR' || feed === 'MZ-DIV' ? COUPLE : ONE;
}

export const isCitizenNumber = (idType: string | undefined): boolean =>
  idType === undefined || ['', 'CN_ID', '1', '居民身份证'].includes(idType);

/** I01, I02, I03 and I10 of the persons named in a row. */
export function labelPersons(sent: Sent, label: (check: string, verdict?: string) => void): void {
  for (const fields of personBlocks(sent.feed)) labelPerson(sent.row, fields, sent.feed, label);
  for (const field of PARENT_NUMBERS) {
    const written = sent.row[field] ?? '';
    if (written !== '' && isCitizenNumber(sent.row[field.replace('Number', 'Type')]) && validId(written) === undefined)
      label('I01', 'number of a parent, not of the person');
  }
}

function labelPerson(row: Row, fields: Block, feed: string, label: (check: string, verdict?: string) => void): void {
  const written = row[fields.idNumber] ?? '';
  const birthDate = row[fields.birthDate] ?? '';
  if (written === '') {
    const known = feed === 'PS-MOVE' || feed === 'PS-CORR';
    if (!known && (birthDate === '' || isSentinel(birthDate) || (row[fields.name] ?? '') === '')) label('I10');
    return;
  }
  if (!isCitizenNumber(row[fields.idType])) return;
  const id = validId(written);
  if (id === undefined) return label('I01');
  if (!birthAgrees(id, birthDate)) label('I02');
  const sex = row[fields.sex];
  if ((sex === '1' || sex === '2') && Number(sex) !== sexInId(id)) label('I03');
}

/** A birth date agrees with a number when it is as exact as it says, missing, or the lunar date of the same day. */
function birthAgrees(id: string, birthDate: string): boolean {
  const own = birthInId(id);
  if (own === undefined || birthDate === '' || isSentinel(birthDate) || iso(own).startsWith(birthDate)) return true;
  const written = parseDay(birthDate);
  return written !== undefined && isLunarPair(own, written);
}
