import { describe, expect, test } from 'vitest';
import type { Feed, Envelope } from '../../../src/domain/feeds/define-feed.ts';
import { edK12 } from '../../../src/domain/feeds/ed-k12.ts';
import { hcBirth } from '../../../src/domain/feeds/hc-birth.ts';
import { hcBirthRoster } from '../../../src/domain/feeds/hc-birth-roster.ts';
import { hcDeath } from '../../../src/domain/feeds/hc-death.ts';
import { mzMarr } from '../../../src/domain/feeds/mz-marr.ts';
import { psBirth } from '../../../src/domain/feeds/ps-birth.ts';
import { readRow } from '../../../src/domain/feeds/read-row.ts';
import type { Mention } from '../../../src/domain/linkage/mention.ts';
import { mentionsOf } from '../../../src/domain/linkage/mentions-of.ts';
import { partialDate } from '../../../src/domain/values/plain-date.ts';
import { MEI, number } from './people.ts';

const envelope = (feed: string): Envelope => ({
  feed,
  region: '290121',
  org: '',
  periodStart: partialDate('2025-01-01'),
  periodEnd: partialDate('2025-01-31'),
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
});

function mentions(feed: Feed, fields: Readonly<Record<string, string>>): readonly Mention[] {
  const reading = readRow(feed, { fields, operation: '', sourceRecordId: null, submitterOrg: null }, envelope(feed.id));
  if (reading.refused) throw new Error(JSON.stringify(reading.refused));
  return mentionsOf(feed, { ...reading, recordId: 'r1', periodStart: partialDate('2025-01-01') });
}

const CERTIFICATE = {
  birthCertNo: 'W290000127',
  issueDate: '2025-01-10',
  childName: '张小明',
  sex: '男',
  birthDate: '2025-01-08',
  motherName: '李梅',
  motherIdNumber: MEI,
  motherHukouRegion: '290122',
  fatherName: '张三',
  fatherIdNumber: number('1985-05-05', 11),
};

describe('who a record names', () => {
  test('a birth certificate names the child; its parents are attributes, the father does not appear at all', () => {
    const [child, ...others] = mentions(hcBirth, CERTIFICATE);
    expect(others).toEqual([]);
    expect(child).toMatchObject({
      id: 'r1#child',
      key: 'W290000127',
      nameKey: '张小明',
      sex: '1',
      birthDate: '2025-01-08',
      certNo: 'W290000127',
      motherId: MEI,
      motherNameKey: '李梅',
      regions: ['290122', '290121'],
      term: null,
      competes: true,
      replacesKey: null,
    });
    expect(JSON.stringify(child)).not.toContain(number('1985-05-05', 11));
  });

  test('a void certificate does not compete; a re-issued one names what it replaces', () => {
    const [gone] = mentions(hcBirth, { ...CERTIFICATE, certStatus: '作废' });
    expect(gone?.competes).toBe(false);
    const [again] = mentions(hcBirth, {
      ...CERTIFICATE,
      birthCertNo: 'W290000999',
      issueType: '换发',
      replacesCertNo: 'W290000127',
    });
    expect(again?.replacesKey).toBe('W290000127');
  });

  test('a marriage names two people', () => {
    const both = mentions(mzMarr, {
      certNo: 'J290121-2025-000001',
      registerDate: '2025-01-08',
      aName: '张三',
      aIdNumber: number('1985-05-05', 11),
      bName: '李梅',
      bIdNumber: MEI,
    });
    expect(both.map(({ nameKey }) => nameKey)).toEqual(['张三', '李梅']);
  });

  test('a pupil is named per term', () => {
    const [pupil] = mentions(edK12, {
      schoolCode: '2129000001',
      studentNo: `G${number('2015-01-08', 11)}`,
      name: '张小明',
      sex: '男',
      birthDate: '2015-01-08',
      idNumber: number('2015-01-08', 11),
    });
    expect(pupil?.term).toBe('2025-01-01');
  });
});

describe('names of newborns', () => {
  test('李梅之子 is no name of the child, but names the mother where the column is empty', () => {
    const { motherName: _, ...rest } = CERTIFICATE;
    const [child] = mentions(hcBirth, { ...rest, childName: '李梅之子' });
    expect(child).toMatchObject({ name: '李梅之子', nameKey: null, pinyin: null, motherNameKey: '李梅' });
  });

  test('the label tells twins apart where the index is not filled', () => {
    const roster = {
      hospitalOrg: '示例县人民医院',
      sex: '男',
      birthDate: '2025-01-08',
      motherName: '李梅',
      liveBirth: '是',
    };
    const index = (childLabel: string) => mentions(hcBirthRoster, { ...roster, childLabel })[0]?.multipleIndex;
    expect(index('李梅之子(大双)')).toBe('1');
    expect(index('李梅之子B')).toBe('2');
    expect(index('李梅之子')).toBeNull();
    expect(index('张子大')).toBeNull();
  });

  test('a damaged name has no key: 王YAN and 王? are not compared', () => {
    expect(mentions(hcBirth, { ...CERTIFICATE, childName: '王YAN' })[0]).toMatchObject({ nameKey: null, pinyin: null });
  });
});

describe('numbers', () => {
  const ENTRY = {
    name: '张小明',
    sex: '男',
    birthDate: '2025-01-08',
    entryDate: '2025-01-20',
    hukouRegion: '290121101201',
  };
  const good = number('2025-01-08', 1);

  test('a number with a wrong check character is only suspect', () => {
    const wrong = `${good.slice(0, 16)}${good.charAt(17)}${good.charAt(16)}`;
    expect(mentions(psBirth, { ...ENTRY, idNumber: good })[0]).toMatchObject({ idNumber: good, idSuspect: null });
    expect(mentions(psBirth, { ...ENTRY, idNumber: wrong })[0]).toMatchObject({ idNumber: null, idSuspect: wrong });
  });

  test('a 15-digit number is matched by its 18-digit form', () => {
    const [dead] = mentions(hcDeath, { ...DEATH, idNumber: '290121500301013' });
    expect(dead?.idNumber).toBe(number('1950-03-01', 13));
  });

  test('a passport is a number of its own, not a failed identity number', () => {
    const [dead] = mentions(hcDeath, { ...DEATH, idType: '护照', idNumber: 'E12345678' });
    expect(dead).toMatchObject({ idNumber: 'E12345678', idSuspect: null });
  });

  test('a truncated number and one that lost digits are neither usable nor suspect', () => {
    const [dead] = mentions(hcDeath, { ...DEATH, idNumber: good.slice(0, 17) });
    expect(dead).toMatchObject({ idNumber: null, idSuspect: null });
    const [mother] = mentions(hcBirth, { ...CERTIFICATE, motherIdNumber: '2.90122E+17' });
    expect(mother?.motherId).toBeNull();
  });

  test('a mother’s number that fails its test is marked, so that it agrees with itself only', () => {
    const slipped = MEI.slice(0, 17) + (MEI.endsWith('1') ? '2' : '1');
    expect(mentions(hcBirth, { ...CERTIFICATE, motherIdNumber: slipped })[0]?.motherId).toBe(`?${slipped}`);
  });

  const DEATH = {
    deathCertNo: '29012120250100001',
    name: '王建国',
    sex: '男',
    birthDate: '1950-03-01',
    deathDate: '2025-01-05',
    issueDate: '2025-01-06',
    hukouRegion: '290121101',
    deathPlaceKind: '1',
    issuerOrg: '示例县人民医院',
  };
});
