import { describe, expect, it } from 'vitest';
import { envelopeOf, readRosterName } from '../../../src/domain/feeds/roster-name.ts';

describe('the name of a roster file', () => {
  it('says feed, region, period and whether it is final', () => {
    expect(readRosterName('PS-BIRTH_290121_20250101-20250131_final.csv')).toEqual({
      feed: 'PS-BIRTH',
      region: '290121',
      org: '',
      periodStart: '2025-01-01',
      periodEnd: '2025-01-31',
      isFinal: true,
    });
  });

  it('may name the organisation after the region', () => {
    expect(readRosterName('HC-BIRTH-ROSTER_290121-示例县医院_20250101-20250331.xlsx')).toMatchObject({
      feed: 'HC-BIRTH-ROSTER',
      org: '示例县医院',
      isFinal: false,
    });
  });

  it.each([
    'PS-BIRTH_290121_20250101-20250131_final.csv.rejected.xlsx',
    'PS-BIRTH_290121_20250101-20250131_final.rejected.xlsx',
  ])('a corrected workbook of rejected rows speaks for the roster it came from: %s', (name) => {
    expect(readRosterName(name)).toMatchObject({ feed: 'PS-BIRTH', periodEnd: '2025-01-31', isFinal: true });
  });

  it('a period that ends before it begins is no period', () => {
    expect(readRosterName('PS-BIRTH_290121_20250201-20250131.csv')).toBeNull();
  });

  it('what the caller states wins over manifest and name', () => {
    const name = readRosterName('HC-DEATH_290121-甲_20250101-20250131.csv');
    expect(envelopeOf(name ?? {}, { submitterOrg: '乙', series: 3 }, { org: '丙' })).toMatchObject({
      org: '丙',
      series: 3,
      mode: 'add',
    });
    expect(envelopeOf(name ?? {}, { submitterOrg: '乙' }, {})).toMatchObject({ org: '乙' });
  });

  it('without feed, region or period there is no envelope', () => {
    expect(envelopeOf({}, {}, { feed: 'HC-DEATH', region: '290121' })).toBeNull();
  });
});
