import type { RowOf } from '../feeds/define-feed.ts';
import { mzAdopt } from '../feeds/mz-adopt.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psMove } from '../feeds/ps-move.ts';
import { firstDay, isFullDate } from '../values/plain-date.ts';
import { countyOf } from '../values/region.ts';
import { isEstablished, wasDissolved } from './adoptions.ts';
import type { Linked } from './dossier.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { ADOPTED_ENTRY, ADOPTION, changed } from './registration-rows.ts';

type Adoption = RowOf<typeof mzAdopt>;

/** 13 adoption; police that keep an adoption secret deliver it as 19, other lawful registration. */
const ENTRIES_BY_ADOPTION: ReadonlySet<string> = new Set(['13', '19']);
const MOVED_IN = '1';

const placeOf = ({ hukouRegion, registryRegion }: Adoption): string | null => hukouRegion ?? registryRegion;

/** An entry by adoption, or one that shows the child in the adopters’ household already (a stepchild, 民法典 §1103). */
function isEntryOfAdopters(entry: RowOf<typeof psBirth>, adoption: Adoption): boolean {
  if (ENTRIES_BY_ADOPTION.has(entry.entryType ?? '')) return true;
  const adopters = [adoption.adopter1IdNumber, adoption.adopter2IdNumber].filter((number) => number !== null);
  return [entry.motherIdNumber, entry.fatherIdNumber].some((number) => number !== null && adopters.includes(number));
}

/** A move to the adopters’ place since the registration, as either county reports it. */
function isMoveToAdopters(move: RowOf<typeof psMove>, adoption: Adoption): boolean {
  const since = adoption.registerDate === null ? '' : firstDay(adoption.registerDate);
  if (move.moveDate === null || move.moveDate < since) return false;
  const [to, place] = [move.toRegion, placeOf(adoption)].map((region) => (region === null ? null : countyOf(region)));
  return to === null || place === null ? move.moveType === MOVED_IN : to === place;
}

/** An adopted child that has not reached the household of the adopters. */
export const b13 = defineAbsenceCheck({
  code: 'B13',
  version: 1,
  name: { zh: '收养登记未落户', en: 'Adoption, no household entry' },
  rule: {
    zh: '收养登记成立60天后,被收养人既无收养入户(或其他合法登记)记录,也无迁入收养人户籍地的记录',
    en: 'sixty days after an adoption was registered the child has neither an entry by adoption nor a move to the adopters’ place',
  },
  source: '民法典 §1105–1106; 中国公民收养子女登记办法 (2023) §9; 公通字〔2021〕12号 §26',
  severity: 'S2',
  owner: 'PS',
  actions: ['A2', 'A5', 'A10', 'A7'],
  event: 'registration',
  opensCase: true,
  restrictedTo: ['MZ', 'PS'],
  subject: mzAdopt,
  counterparts: [psBirth, psMove],
  needsOneOf: [psBirth],
  consults: [mzAdopt],
  concerns: (row, dossier) => isEstablished(row) && !wasDissolved(dossier),
  satisfies: ({ feed, row }: Linked, adoption) =>
    feed === psBirth.id
      ? isEntryOfAdopters(row as RowOf<typeof psBirth>, adoption)
      : isMoveToAdopters(row as RowOf<typeof psMove>, adoption),
  deadline: { from: (row) => row.registerDate, days: 'ADOPTION_ENTRY_DAYS' },
  regions: (row) => [placeOf(row)],
  asksBase: (row) => {
    const { childIdNumber, childNameAfter: name, childBirthDate: birthDate, childSex: sex } = row;
    const county = placeOf(row)?.slice(0, 6);
    if (name === null || county === undefined) return null;
    if (childIdNumber !== null) return { idNumber: childIdNumber, name, county };
    return birthDate !== null && isFullDate(birthDate) && sex !== null ? { name, birthDate, sex, county } : null;
  },
  clearedBy: ['MATCH'],
  examples: [
    { when: 'entered by adoption under the new name', given: [ADOPTION, ADOPTED_ENTRY], expect: 'agrees' },
    {
      when: 'trap: entered under the old name, the change of name came later',
      given: [ADOPTION, changed(ADOPTED_ENTRY, { 姓名: '方晴', 曾用名: '' })],
      expect: 'agrees',
    },
    {
      when: 'trap: the family asked for secrecy and the police report another lawful registration',
      given: [ADOPTION, changed(ADOPTED_ENTRY, { 登记类别: '其他合法登记' })],
      expect: 'agrees',
    },
    { when: 'nobody entered the child', given: [ADOPTION], expect: 'conflicts', severity: 'S2' },
    {
      when: 'the only entry is that of the birth, with other parents',
      given: [
        ADOPTION,
        changed(ADOPTED_ENTRY, {
          姓名: '方晴',
          曾用名: '',
          登记类别: '出生登记',
          入户日期: '2023-03-01',
          母亲姓名: '方敏',
          母亲公民身份号码: '',
        }),
      ],
      expect: 'conflicts',
    },
    {
      when: 'trap: a stepchild, in the household since birth',
      given: [
        ADOPTION,
        changed(ADOPTED_ENTRY, { 姓名: '方晴', 曾用名: '', 登记类别: '出生登记', 入户日期: '2023-03-01' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'moved from the old place to the adopters’',
      given: [
        changed(ADOPTION, { 被收养人身份号码: '290121202302110026' }),
        {
          feed: 'PS-MOVE',
          row: {
            姓名: '方晴',
            公民身份号码: '290121202302110026',
            迁移类别: '迁入',
            迁移日期: '2024-06-20',
            迁出地: '290122',
            迁入地: '290121101201',
          },
        },
      ],
      expect: 'agrees',
    },
    {
      when: 'fifty-nine days after the registration',
      given: [ADOPTION],
      asOf: '2024-07-08',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'sixty days after the registration',
      given: [ADOPTION],
      asOf: '2024-07-09',
      expect: 'conflicts',
    },
    {
      when: 'the adopters live in a county that takes no part',
      given: [changed(ADOPTION, { 收养人户籍地: '310104' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'the population base knows the child under the new name',
      given: [ADOPTION],
      base: 'MATCH',
      expect: 'agrees',
    },
    {
      when: 'the adoption was dissolved',
      given: [
        ADOPTION,
        changed(ADOPTION, {
          收养登记证字号: '解290121-2024-0001',
          登记日期: '2024-06-20',
          类别: '解除',
          被收养人原姓名: '周晴',
          被收养人现姓名: '方晴',
        }),
      ],
      expect: 'not concerned',
    },
    {
      when: 'a dissolution itself',
      given: [changed(ADOPTION, { 类别: '解除' })],
      expect: 'not concerned',
    },
  ],
});
