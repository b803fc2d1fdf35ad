import { mzAdopt } from '../feeds/mz-adopt.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import type { Reason } from './answer.ts';
import { isEstablished } from './adoptions.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { ADOPTED_ENTRY, ADOPTION, changed } from './registration-rows.ts';

/** Entered on a notarial deed of a de-facto adoption, for which there is no registration (公通字〔2021〕12号 §26). */
const ON_DEED = '2';

const NOTARISED: Reason = {
  code: 'NOTARISED',
  zh: '凭事实收养公证书落户,无需收养登记',
  en: 'entered on a notarial deed of a de-facto adoption, which needs no registration',
};

const REGISTERED_ELSEWHERE: Reason = {
  code: 'OUT_OF_AREA',
  zh: '被收养人原住地不在本区域,收养登记可能在外地办理,转协查',
  en: 'the child comes from outside the area, where the adoption may be registered; ask by assist request',
};

/** An adopted child comes from where it was born, as far as the entry says; the registry may be there (收养登记办法 §4). */
const placesOf = ({ hukouRegion, birthPlaceRegion }: RowOf<typeof psBirth>): readonly (string | null)[] => [
  hukouRegion,
  birthPlaceRegion,
];

/** An entry by adoption that no registry of the area knows. */
export const b14 = defineAbsenceCheck({
  code: 'B14',
  version: 1,
  name: { zh: '收养落户无登记', en: 'Entry by adoption, no registration' },
  rule: {
    zh: '以收养入户的人员,在本区域收养登记名册中无对应记录,且不是凭事实收养公证书落户',
    en: 'an entry by adoption has no adoption registration in the area, and was not made on a notarial deed',
  },
  source: '民法典 §1105–1106; 公通字〔2021〕12号 §26',
  severity: 'S3',
  owner: 'PS',
  actions: ['A1', 'A5', 'A10', 'A7'],
  event: 'registration',
  opensCase: true,
  restrictedTo: ['MZ', 'PS'],
  subject: psBirth,
  counterparts: [mzAdopt],
  foundAt: ['T2', 'T3'],
  concerns: ({ entryType }) => entryType === '13',
  satisfies: ({ row }) => isEstablished(row as RowOf<typeof mzAdopt>),
  excuses: ({ subject }) => (subject.row.adoptionProof === ON_DEED ? NOTARISED : null),
  // Adoptions long ago lie on paper: the rosters must reach back to the birth, the earliest day on which it may have been.
  deadline: { from: (row) => row.entryDate, earliest: (row) => row.birthDate },
  regions: placesOf,
  elsewhere: (row, _dossier, world) =>
    placesOf(row).some((region) => region !== null && !world.isCovered(region)) ? REGISTERED_ELSEWHERE : null,
  examples: [
    { when: 'the registry knows the adoption', given: [ADOPTED_ENTRY, ADOPTION], expect: 'agrees' },
    {
      when: 'trap: the child kept its old name',
      given: [changed(ADOPTED_ENTRY, { 姓名: '方晴', 曾用名: '' }), ADOPTION],
      expect: 'agrees',
    },
    {
      when: 'the registry of the neighbouring county wrote the number of the child',
      given: [
        ADOPTED_ENTRY,
        {
          ...changed(ADOPTION, { 被收养人身份号码: '290121202302110026', 收养人户籍地: '', 被收养人出生日期: '2023' }),
          region: '290122',
        },
      ],
      expect: 'agrees',
    },
    { when: 'no registration is known', given: [ADOPTED_ENTRY], expect: 'conflicts', severity: 'S3' },
    {
      when: 'the only registration is a dissolution',
      given: [ADOPTED_ENTRY, changed(ADOPTION, { 类别: '解除' })],
      expect: 'conflicts',
    },
    {
      when: 'trap: a de-facto adoption, entered on a notarial deed',
      given: [changed(ADOPTED_ENTRY, { 收养证明: '事实收养公证书' })],
      expect: 'agrees',
    },
    {
      when: 'trap: the child was born in a county that takes no part',
      given: [changed(ADOPTED_ENTRY, { 出生地点: '310104' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'trap: an adoption long ago, before the registry sent rosters',
      given: [ADOPTED_ENTRY],
      coverage: [{ feed: 'MZ-ADOPT', from: '2023-06-01' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the registry does not report at all',
      given: [ADOPTED_ENTRY],
      coverage: [{ feed: 'MZ-ADOPT', owed: false }],
      expect: 'unanswerable',
      doubt: 'not-owed',
    },
    {
      when: 'an ordinary birth entry',
      given: [changed(ADOPTED_ENTRY, { 登记类别: '出生登记' })],
      expect: 'not concerned',
    },
  ],
});
