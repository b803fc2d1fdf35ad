import { describe, expect, it } from 'vitest';

import { type EvidenceFacts, leaveFor } from '../../../src/domain/evidence/sensitive-operations.ts';

const NOW = '2026-03-31T12:00:00.000Z';
const ago = (minutes: number, seconds = 0): string =>
  new Date(Date.parse(NOW) - (minutes * 60 + seconds) * 1_000).toISOString();
const WELL: EvidenceFacts = { now: NOW, witnessedAt: ago(0, 10), oldestUnwitnessedAt: ago(0, 2), sink: 'open' };
const answer = (change: Partial<EvidenceFacts>): string => {
  const leave = leaveFor({ ...WELL, ...change });
  return leave.outcome === 'refused' ? leave.code : leave.outcome;
};

describe('a reveal, an export or an approval', () => {
  it('may go on while what is done is witnessed', () => {
    expect(answer({})).toBe('may-go-on');
    expect(answer({ oldestUnwitnessedAt: null })).toBe('may-go-on');
  });

  it.each([
    [15, 0, 'may-go-on'],
    [15, 1, 'EVIDENCE_UNWITNESSED'],
    [16, 0, 'EVIDENCE_UNWITNESSED'],
  ])('with the last witness %i min %i s ago: %s', (minutes, seconds, expected) => {
    expect(answer({ witnessedAt: ago(minutes, seconds) })).toBe(expected);
  });

  it('stops when a single entry waits for the witness for more than 15 minutes, however new the last checkpoint is', () => {
    expect(answer({ oldestUnwitnessedAt: ago(15, 1) })).toBe('EVIDENCE_UNWITNESSED');
  });

  it('stops on a hub that never had a witness', () => {
    expect(answer({ witnessedAt: null })).toBe('EVIDENCE_UNWITNESSED');
  });

  it('stops at once when the log takes no entries or is no longer guarded', () => {
    expect(answer({ sink: 'closed' })).toBe('EVIDENCE_SINK_CLOSED');
    expect(answer({ sink: 'unguarded' })).toBe('EVIDENCE_UNGUARDED');
  });
});
