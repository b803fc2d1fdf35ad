import { describe, expect, it } from 'vitest';
import type { Envelope } from '../../../src/domain/feeds/define-feed.ts';
import { deathCertScheme } from '../../../src/domain/feeds/death-certificate.ts';
import { feedById } from '../../../src/domain/feeds/index.generated.ts';
import { readRow, type RowCells } from '../../../src/domain/feeds/read-row.ts';
import type { Cell } from '../../../src/domain/values/cell.ts';
import type { PartialDate } from '../../../src/domain/values/plain-date.ts';

const day = (text: string) => text as PartialDate;

const envelope: Envelope = {
  feed: '',
  region: '290121',
  org: '示例县公安局',
  periodStart: day('2025-01-01'),
  periodEnd: day('2025-01-31'),
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
};

function take(id: string, fields: Record<string, Cell>, more: Partial<RowCells> = {}, sentWith: Envelope = envelope) {
  const feed = feedById.get(id);
  if (!feed) throw new Error(`no feed ${id}`);
  return readRow(feed, { fields, operation: '', sourceRecordId: null, submitterOrg: null, ...more }, sentWith);
}

function accepted(...args: Parameters<typeof take>) {
  const reading = take(...args);
  if (reading.refused !== null) throw new Error(`refused: ${reading.refused.map(({ code }) => code).join()}`);
  return reading;
}

const refusedWith = (...args: Parameters<typeof take>) => take(...args).refused?.map(({ code }) => code) ?? [];

const CHILD = {
  name: '张小明',
  sex: '男',
  birthDate: '2025-01-08',
  idNumber: '290121202501080018',
  entryDate: '2025-01-20',
  hukouRegion: '290121101201',
};

describe('a row is taken although a value is faulty', () => {
  it('a wrong check character is reported and the number kept as sent', () => {
    const reading = accepted('PS-BIRTH', { ...CHILD, idNumber: '290121202501080081' });
    expect(reading.key).toBe('290121202501080081');
    expect(reading.issues).toContainEqual({ code: 'ID_CHECK', level: 'E', field: 'idNumber' });
  });

  it('sex and birth date against a right number are warnings', () => {
    const reading = accepted('PS-BIRTH', { ...CHILD, sex: '女', birthDate: '2025-01-18' });
    expect(reading.issues.map(({ code, level }) => [code, level])).toEqual([
      ['ID_SEX', 'W'],
      ['ID_BIRTH', 'W'],
    ]);
  });

  it('a value outside its list is missing, not a default', () => {
    const reading = accepted('PS-BIRTH', { ...CHILD, entryType: '转学' });
    expect(reading.row['entryType']).toBeNull();
    expect(reading.issues).toEqual([{ code: 'CODE_UNKNOWN', level: 'W', field: 'entryType' }]);
  });

  it('damage outside the key does not refuse the row', () => {
    const reading = accepted('MZ-CREM', {
      cremationNo: '7',
      name: '赵大山',
      deathDate: '2025-01-15',
      idNumber: 2.90121194803021e17,
    });
    expect(reading.issues).toContainEqual({ code: 'ID_EXCEL', level: 'E', field: 'idNumber' });
    expect(accepted('HC-BIRTH', { birthCertNo: 'W290000127', motherIdNumber: '2.9E+17' }).key).toBe('W290000127');
  });
});

describe('a row is refused', () => {
  it('when a number of its key lost digits in a spreadsheet', () => {
    expect(refusedWith('PS-BIRTH', { ...CHILD, idNumber: '2.90121E+17' })).toEqual(['ID_EXCEL']);
    expect(
      refusedWith('HC-BIRTH-ROSTER', { motherIdNumber: '2.90E+17', motherName: '李梅', birthDate: '2025-01-08' }),
    ).toEqual(['ID_EXCEL']);
    expect(refusedWith('HC-DEATH', { deathCertNo: 2.901212025010002e16 })).toEqual(['ID_EXCEL']);
  });

  it('when its key cannot be formed, and says so without any value', () => {
    const reading = take('PS-BIRTH', { ...CHILD, idNumber: '无' });
    expect(reading.refused).toMatchObject([
      { code: 'KEY_MISSING', zh: '缺少识别该记录所必需的内容(出生入户),请补全后重报' },
    ]);
  });

  it('when the operation is none', () => {
    expect(refusedWith('PS-BIRTH', CHILD, { operation: '看看' })).toEqual(['OPERATION_UNKNOWN']);
  });

  it('when the roster lists what is no event, unless it takes back what it once said', () => {
    const stillbirth = { motherName: '王芳', birthDate: '2025-01-08', childLabel: '王芳之女', liveBirth: '死胎' };
    expect(refusedWith('HC-BIRTH-ROSTER', stillbirth)).toEqual(['NOT_A_LIVE_BIRTH']);
    expect(accepted('HC-BIRTH-ROSTER', stillbirth, { operation: '作废' }).operation).toBe('VOID');
    expect(refusedWith('MZ-CREM', { cremationNo: '8', name: '胎儿组织', disposalKind: '火化' })).toEqual([
      'NOT_A_DEATH',
    ]);
    expect(refusedWith('MZ-CREM', { cremationNo: '9', name: '一批', disposalKind: '残肢断体' })).toEqual([
      'NOT_A_DEATH',
    ]);
  });
});

describe('what stands in for an empty cell', () => {
  it('organisation and region come from the row, then from the envelope', () => {
    const cremation = { cremationNo: '7', name: '赵大山', deathDate: '2025-01-15' };
    expect(accepted('MZ-CREM', { ...cremation, funeralOrg: '示例县殡仪馆' }).key).toBe('示例县殡仪馆|7');
    expect(accepted('MZ-CREM', cremation, { submitterOrg: '对照县殡仪馆' }).key).toBe('对照县殡仪馆|7');
    expect(accepted('MZ-CREM', cremation).key).toBe('示例县公安局|7');
    expect(accepted('MZ-CREM', cremation, {}, { ...envelope, org: '' }).key).toBe('290121|7');
  });

  it('the hukou county is the birth place that an entry does not name', () => {
    expect(accepted('PS-BIRTH', CHILD).row['birthPlaceRegion']).toBe('290121');
    expect(accepted('PS-BIRTH', { ...CHILD, birthPlaceRegion: '290122' }).row['birthPlaceRegion']).toBe('290122');
  });

  it('nationality is Chinese, a registration the first, men marry women in the order of the form', () => {
    const { row } = accepted('MZ-MARR', {
      certNo: 'J290121-2025-000123',
      aIdNumber: '290121199003150015',
      bIdNumber: 'E12345678',
    });
    expect(row).toMatchObject({ registerType: '1', status: '1', aNationality: 'CHN', aSex: '1', bSex: '2' });
    expect(row).toMatchObject({ aIdType: 'CN_ID', bIdType: 'PASSPORT' });
  });

  it('a certificate number that begins with B is a re-issue and no marriage', () => {
    const { row } = accepted('MZ-MARR', { certNo: 'BJ290121-2025-000007' });
    expect(row['registerType']).toBe('2');
    expect(feedById.get('MZ-MARR')?.competes?.(row)).toBe(false);
  });

  it('the day of the judgment is the day of death of somebody declared dead', () => {
    const { row } = accepted('CT-DECL', { judgmentNo: '3', judgmentDate: '2025-05-06', kind: '2' });
    expect(row['effectiveDeathDate']).toBe('2025-05-06');
  });

  it('a term roster belongs to the start of its term', () => {
    const reading = accepted('ED-K12', {
      studentNo: 'L290121201809015512',
      schoolCode: '2129000031',
      entryMonth: '202309',
    });
    expect([reading.registeredOn, reading.eventOn]).toEqual(['2025-01-01', '2023-09']);
  });
});

describe('words that mean nothing was given', () => {
  it.each(['/', '未提供', '无', '—'])('a father named %s is missing', (fatherName) => {
    const { row, issues } = accepted('HC-BIRTH', { birthCertNo: 'W290000127', fatherName });
    expect([row['fatherName'], issues]).toEqual([null, []]);
  });

  it.each(['单胎', '0', ''])('a single birth written %s has no index', (multipleIndex) => {
    expect(accepted('HC-BIRTH', { birthCertNo: 'W290000127', multipleIndex }).row['multipleIndex']).toBeNull();
  });

  it.each([
    ['大双', '1'],
    ['B', '2'],
    [2, '2'],
  ])('a twin written %s is number %s', (multipleIndex, expected) => {
    expect(accepted('HC-BIRTH', { birthCertNo: 'W290000127', multipleIndex }).row['multipleIndex']).toBe(expected);
  });
});

describe('documents', () => {
  it('a passport is no identity number with wrong length', () => {
    const reading = accepted('PS-INFLOW', {
      name: '史密斯',
      idType: '护照',
      idNumber: 'E12345678',
      residenceAddress: '新街3号',
      arrivalDate: '2025-01-02',
    });
    expect(reading.issues).toEqual([]);
  });

  it('an identity number with a digit too few stays one, and is reported', () => {
    const reading = accepted('MZ-CREM', { cremationNo: '7', name: '赵大山', idNumber: '29012119480302101' });
    expect(reading.row['idType']).toBe('CN_ID');
    expect(reading.issues.map(({ code }) => code)).toContain('ID_LEN');
  });

  it('the school form numbers its documents in its own way', () => {
    const pupil = { studentNo: 'L290121201809015512', schoolCode: '2129000031', idType: '8', idNumber: '12345678' };
    expect(accepted('ED-K12', pupil).row['idType']).toBe('TW_PERMIT');
  });
});

describe('privacy at the door', () => {
  it('the relation to the head keeps its tens digit, and not the word that reveals an only child', () => {
    const reading = accepted('PS-BIRTH', { ...CHILD, relationToHead: '独生女' });
    expect(reading.row['relationToHead']).toBe('30');
    expect(reading.sent).not.toHaveProperty('relationToHead');
    expect(reading.sent['name']).toBe('张小明');
  });
});

describe('numbers of death certificates', () => {
  it.each([
    ['29012120250100017', '2025-01-16', 'OLD17'],
    ['29012120250100017', '2026-08-02', 'OLD17'],
    ['29012119551111002X', '2026-08-02', 'ID2026'],
    ['12290121MB1A2B3C4U0007', '2026-08-02', 'USCC2026'],
    ['2901212025010001', '2025-01-16', 'OLD17'],
    ['E12345678', '2026-07-01', 'ID2026'],
  ])('%s issued on %s is of scheme %s', (number, issued, scheme) => {
    expect(deathCertScheme(number, day(issued))).toBe(scheme);
  });
});
