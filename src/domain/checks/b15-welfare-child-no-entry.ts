import { hcDeath } from '../feeds/hc-death.ts';
import { mzAdopt } from '../feeds/mz-adopt.ts';
import { mzWelf } from '../feeds/mz-welf.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import type { RowOf } from '../feeds/define-feed.ts';
import { isFullDate } from '../values/plain-date.ts';
import { isAccepted } from './absence-link.ts';
import { wasAdopted } from './adoptions.ts';
import { cannotTell, type Reason } from './answer.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { defineRecordCheck } from './define-record-check.ts';
import type { Dossier, Linked } from './dossier.ts';
import { isFirmLink } from './firm-link.ts';
import { asEvidence } from './group-members.ts';
import { ADOPTION, changed, WARD, WARD_ENTRY } from './registration-rows.ts';

/** Birth entries by parents (11, 12) are of other children: who has parents is not registered by an institution. */
const ENTRIES_OF_BIRTH: ReadonlySet<string> = new Set(['11', '12']);

const GONE: Readonly<Record<string, Reason>> = {
  '2': {
    code: 'PARENTS_FOUND',
    zh: '已查找到生父母,由其申报户口',
    en: 'the parents were found and register the child',
  },
  '3': { code: 'ADOPTED', zh: '已被收养,由 B13 核对', en: 'adopted; judged by B13' },
  '4': {
    code: 'OTHER_INSTITUTION',
    zh: '已转往其他机构,由该机构申报',
    en: 'moved to another institution, which registers the child',
  },
  '5': { code: 'CHILD_DIED', zh: '该儿童已死亡', en: 'the child has died' },
};

const check = defineAbsenceCheck({
  code: 'B15',
  version: 1,
  name: { zh: '福利机构儿童未落户', en: 'Child in care, no household entry' },
  rule: {
    zh: '福利机构儿童入院90天(60天公告期加30天)后,出生入户名册中无集体户等落户记录',
    en: 'ninety days after admission (60 days of notice and 30) a child in care has no household entry',
  },
  source: '公通字〔2021〕12号 §27; 国办发〔2015〕96号; 中国公民收养子女登记办法 (2023) §8',
  severity: 'S1',
  owner: 'MZ',
  actions: ['A2', 'A9', 'A10', 'A7'],
  event: 'registration',
  opensCase: true,
  restrictedTo: ['MZ', 'PS'],
  subject: mzWelf,
  counterparts: [psBirth],
  consults: [mzAdopt, mzWelf, hcDeath],
  // The child's row of the latest quarter speaks.
  concerns: (_row, { subject }) => !subject.superseded,
  satisfies: ({ row }) => !ENTRIES_OF_BIRTH.has((row as RowOf<typeof psBirth>).entryType ?? ''),
  excuses: (dossier) => {
    const gone = GONE[dossier.subject.row.whereabouts ?? ''];
    if (gone !== undefined) return gone;
    if (wasAdopted(dossier)) return GONE['3'] ?? null;
    return dossier.linkedTo(hcDeath).some(isAccepted) ? (GONE['5'] ?? null) : null;
  },
  deadline: { from: (row) => row.admissionDate, days: 'WELFARE_ENTRY_DAYS' },
  regions: (_row, { subject }) => [subject.region],
  asksBase: ({ idNumber, name, birthDate, sex }, { subject }) => {
    const county = subject.region.slice(0, 6);
    if (name === null) return null;
    if (idNumber !== null) return { idNumber, name, county };
    return birthDate !== null && isFullDate(birthDate) && sex !== null ? { name, birthDate, sex, county } : null;
  },
  clearedBy: ['MATCH'],
  examples: [
    {
      when: 'trap: entered in the collective household, the birth date of the institution was an estimate',
      given: [WARD, WARD_ENTRY],
      expect: 'agrees',
    },
    { when: 'nobody entered the child', given: [WARD], expect: 'conflicts', severity: 'S1' },
    // 2 March + 90 days = 31 May 2024.
    {
      when: 'eighty-nine days after the admission',
      given: [WARD],
      asOf: '2024-05-30',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    { when: 'ninety days after the admission', given: [WARD], asOf: '2024-05-31', expect: 'conflicts' },
    {
      when: 'trap: the parents were found',
      given: [changed(WARD, { 去向: '查找到生父母' })],
      expect: 'agrees',
    },
    {
      when: 'trap: adopted before anybody entered the child',
      given: [
        WARD,
        changed(ADOPTION, {
          被收养人原姓名: '党福安',
          被收养人现姓名: '周安',
          被收养人性别: '男',
          被收养人出生日期: '2024-02-25',
          登记日期: '2024-08-01',
        }),
      ],
      expect: 'agrees',
    },
    {
      when: 'trap: the same name was given to two children, of whom one is entered: an officer must look',
      given: [WARD, changed(WARD, { 入院日期: '2024-03-20', 出生日期: '2024-02-27' }), WARD_ENTRY],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'a namesake of the same month with parents is another child',
      given: [
        WARD,
        changed(WARD_ENTRY, { 登记类别: '出生登记', 母亲姓名: '李梅', 母亲公民身份号码: '290122198802290040' }),
      ],
      expect: 'conflicts',
    },
    {
      when: 'the quarter after still lists the child: its row speaks, the earlier one does not',
      given: [WARD, { ...WARD, period: ['2024-04-01', '2024-06-30'] }],
      expect: 'not concerned',
    },
    {
      when: 'the entries are not final yet',
      given: [WARD],
      coverage: [{ feed: 'PS-BIRTH', until: '2024-04-30' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
  ],
});

/** A child in care whom no household register holds: the right to a hukou does not depend on parents (国办发〔2015〕96号). */
export const b15 = defineRecordCheck({
  ...check,
  judge: (dossier, world) => {
    const verdict = check.judge(dossier, world);
    const isFound = verdict?.outcome === 'agrees' && verdict.reason === null;
    const namesakes = isFound ? namesakesOf(dossier as Dossier<RowOf<typeof mzWelf>>) : [];
    return namesakes.length === 0
      ? verdict
      : cannotTell('review', NAMED_TWICE, { evidence: asEvidence(namesakes, 'duplicate') });
  },
});

/** Other children of the same name, sex and month in the rosters, where only the name leads to an entry. */
function namesakesOf(dossier: Dossier<RowOf<typeof mzWelf>>): readonly Linked[] {
  if (dossier.linkedTo(psBirth).some(isFirmLink)) return [];
  const { admissionDate, institutionOrg } = dossier.subject.row;
  return dossier
    .linkedTo(mzWelf)
    .filter(({ row }) => row.admissionDate !== admissionDate || row.institutionOrg !== institutionOrg);
}

const NAMED_TWICE: Reason = {
  code: 'NAMED_TWICE',
  zh: '机构为两名儿童取了同一姓名,入户记录属于哪一名待人工确认',
  en: 'two children in care bear one name; an officer must say whose entry it is',
};
