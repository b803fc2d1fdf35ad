import { mzDiv } from '../feeds/mz-div.ts';
import { mzMarr } from '../feeds/mz-marr.ts';
import { civilRegistryNumberParts, type CivilRegistryNumber } from '../values/certificate-number.ts';
import { agrees, cannotTell, conflicts, type Verdict } from './answer.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import type { Divorce, Marriage } from './marriages.ts';
import { changed, DIVORCE, MARRIAGE } from './marriage-rows.ts';
import { countyToday } from './stays.ts';
import type { World } from './world.ts';

/** The serial number of a marriage or divorce certificate against its own form, its year and its registry. */
export const w05 = defineSingleRecordCheck({
  code: 'W05',
  version: 1,
  name: { zh: '婚姻证字号异常', en: 'Certificate number' },
  rule: {
    zh: '结婚证/离婚证字号格式不符,或字号年份与登记年份不同(补领除外),或字号区划与登记机关不同',
    en: 'the number does not have its form, its year is not the year of registration (re-issues apart), or its region is not the registry’s',
  },
  source: '婚姻登记工作规范 (民发〔2025〕23号)',
  severity: 'S3',
  owner: 'MZ',
  actions: ['A1'],
  event: 'marriage',
  opensCase: true,
  subjects: [mzMarr, mzDiv],
  judge: ({ subject }, world) => judge(subject, world),
  examples: [
    { when: 'form, year and registry fit', given: [MARRIAGE], expect: 'agrees' },
    { when: 'a divorce certificate fits as well', given: [DIVORCE], expect: 'agrees' },
    {
      when: 'five digits instead of six',
      given: [changed(MARRIAGE, { 结婚证字号: 'J290121-2024-00123' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'the number of a divorce on a marriage',
      given: [changed(MARRIAGE, { 结婚证字号: 'L290121-2024-000123' })],
      expect: 'conflicts',
    },
    { when: 'the year before', given: [changed(MARRIAGE, { 结婚证字号: 'J290121-2023-000123' })], expect: 'conflicts' },
    { when: 'another county', given: [changed(MARRIAGE, { 结婚证字号: 'J290122-2024-000123' })], expect: 'conflicts' },
    {
      when: 'no date of registration',
      given: [changed(MARRIAGE, { 登记日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: a re-issue keeps the prefix of its own and any year',
      given: [changed(MARRIAGE, { 结婚证字号: 'BJ290121-2019-000123', 登记类型: '补领' })],
      expect: 'agrees',
    },
  ],
});

function judge(subject: RecordView<Marriage | Divorce>, world: World): Verdict {
  const { row } = subject;
  const parts = row.certNo === null ? null : civilRegistryNumberParts(row.certNo);
  if (subject.contention !== null)
    return conflict('同一字号用于两条不同的登记', 'one number stands on two registrations');
  if (parts === null || parts.kind !== kindOf(subject))
    return conflict('格式不符合规定', 'the number does not have its form');
  const reissue = parts.reissue || ('registerType' in row && row.registerType === '2');
  const year = row.registerDate?.slice(0, 4) ?? null;
  if (!reissue && year !== null && String(parts.year) !== year)
    return conflict('字号年份与登记年份不同', 'its year is not the year of registration');
  const registry = countyToday(row.registryRegion, world);
  if (registry !== null && registryOf(parts, world) !== registry)
    return conflict('字号区划与登记机关不同', 'its region is not the registry’s');
  return registry === null || (year === null && !reissue) ? UNKNOWN : agrees;
}

const kindOf = ({ feed }: RecordView<Marriage | Divorce>): CivilRegistryNumber['kind'] =>
  feed === mzMarr.id ? 'marriage' : 'divorce';

const registryOf = ({ region }: CivilRegistryNumber, world: World): string => countyToday(region, world) ?? region;

const conflict = (zh: string, en: string): Verdict =>
  conflicts(
    {
      code: 'W05',
      zh: `婚姻证字号${zh};请核对证件后更正`,
      en: `certificate number: ${en}; correct it from the certificate`,
    },
    { severity: 'S3', owner: 'MZ' },
  );

const UNKNOWN = cannotTell('missing-value', {
  code: 'REGISTRY_UNKNOWN',
  zh: '缺少登记日期或登记机关区划,无法核对',
  en: 'date of registration or registry region is missing',
});
