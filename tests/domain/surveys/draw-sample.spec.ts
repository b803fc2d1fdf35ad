import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawSample, frameText, sampleSize } from '../../../src/domain/surveys/draw-sample.ts';
import { accuracyOf, isReadable } from '../../../src/domain/surveys/survey.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const frame = Array.from({ length: 500 }, (_, at) => String(at + 1));

describe('a sample that anybody can draw again', () => {
  const design = { seed: '2026-123', stratum: 'PS-BIRTH/290121/records', size: 40 };
  const drawn = drawSample(frame, design, sha256);

  it('is the records with the smallest hashes of seed, stratum and record, whatever the order of the frame', () => {
    const byHand = frame
      .toSorted((a, b) =>
        sha256(`2026-123|PS-BIRTH/290121/records|${a}`) < sha256(`2026-123|PS-BIRTH/290121/records|${b}`) ? -1 : 1,
      )
      .slice(0, 40);
    expect(drawn).toEqual(byHand);
    expect(drawSample(frame.toReversed(), design, sha256)).toEqual(drawn);
  });

  it('is another one with another seed, and with another stratum', () => {
    expect(drawSample(frame, { ...design, seed: '2026-124' }, sha256)).not.toEqual(drawn);
    expect(drawSample(frame, { ...design, stratum: 'PS-BIRTH/290122/records' }, sha256)).not.toEqual(drawn);
  });

  it('comes from a frame that is written one way only', () => {
    expect(frameText(['10', '9', '2'])).toBe('2\n9\n10\n');
  });
});

it.each([
  [300, 182],
  [1_000, 314],
  [5_000, 419],
  [52_746, 453],
  [1, 1],
])('of %i records %i tell a share of 95 %% to ± 2 %% (domain reference 6.6)', (records, size) => {
  expect(sampleSize(records)).toBe(size);
});

describe('the accuracy of a sample (IND-08)', () => {
  const right = { confirmed: ['name', 'birthDate'], wrong: [] };
  const wrong = { confirmed: ['name'], wrong: ['birthDate'] };
  const untold = { confirmed: [], wrong: [] };

  it('counts a record as right when every field that was checked is; what could not be told counts for nothing', () => {
    expect(accuracyOf([right, wrong, untold])).toMatchObject({
      records: 2,
      confirmedRecords: 1,
      fields: 4,
      confirmedFields: 3,
    });
  });

  it('of 49 right records of 50 lies between 89.5 % and 99.6 %: nobody can say that 95 % are missed', () => {
    const { interval, isBelowTarget } = accuracyOf([...Array.from({ length: 49 }, () => right), wrong]);
    expect(interval?.low).toBeCloseTo(0.895, 3);
    expect(interval?.high).toBeCloseTo(0.996, 3);
    expect(isBelowTarget).toBe(false);
    expect(accuracyOf(Array.from({ length: 50 }, (_, at) => (at < 40 ? right : wrong))).isBelowTarget).toBe(true);
  });

  it('cannot be told without a result', () => {
    expect(accuracyOf([])).toMatchObject({ interval: null, isBelowTarget: null });
  });
});

it('can be read for 30 days, the day of the draw being the first', () => {
  const survey = { drawnOn: plainDate('2026-03-01') };
  expect(isReadable(survey, plainDate('2026-03-30'))).toBe(true);
  expect(isReadable(survey, plainDate('2026-03-31'))).toBe(false);
  expect(isReadable({ drawnOn: null }, plainDate('2026-03-01'))).toBe(false);
});
