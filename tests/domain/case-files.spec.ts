import { describe, expect, it } from 'vitest';
import { automaticMoves, type CaseState, mayMove, type Observation } from '../../src/domain/case-files/case-state.ts';
import { groupFindings } from '../../src/domain/case-files/group-findings.ts';
import fc from 'fast-check';

const STATES: readonly CaseState[] = [
  'NEW',
  'WAITING',
  'ASSIGNED',
  'VERIFYING',
  'ASSIST',
  'FEEDBACK',
  'PROPOSED',
  'RESOLVED',
  'CLOSED',
  'ESCALATED',
  'ON_AGENDA',
  'DECIDED',
  'APPEAL_HOLD',
  'REOPENED',
  'DISMISSED',
];
const OBSERVATIONS: readonly Observation[] = ['no finding is open any more', 'a finding is open again'];

describe('what a run does to a case by itself', () => {
  it.each(STATES.flatMap((state) => OBSERVATIONS.map((observed) => [state, observed] as const)))(
    '%s, %s: only moves that the table allows',
    (state, observed) => {
      let from = state;
      for (const to of automaticMoves(state, observed)) {
        expect(mayMove(from, to)).toBe(true);
        from = to;
      }
    },
  );

  it('closes a case that nobody has begun by way of WAITING', () => {
    expect(automaticMoves('NEW', 'no finding is open any more')).toEqual(['WAITING', 'CLOSED']);
  });

  it('leaves a case that an officer is working on alone', () => {
    expect(automaticMoves('VERIFYING', 'no finding is open any more')).toEqual([]);
  });

  it('reopens a closed case whose finding is back', () => {
    expect(automaticMoves('CLOSED', 'a finding is open again')).toEqual(['REOPENED']);
  });
});

describe('one case per event', () => {
  const certificate = { id: 'd01', event: 'death', caseId: null, records: ['HC-DEATH|1', 'MZ-CREM|7'] };
  const cremation = { id: 'd02', event: 'death', caseId: null, records: ['MZ-CREM|7'] };

  it('a death certified and cremated but not cancelled is one case with two findings', () => {
    const groups = groupFindings([certificate, cremation]);
    expect(groups.map(({ members }) => members.map(({ id }) => id))).toEqual([['d01', 'd02']]);
  });

  it('findings of other kinds about the same record are other cases', () => {
    expect(groupFindings([certificate, { ...cremation, event: 'identity' }])).toHaveLength(2);
  });

  it('a new finding joins the case that is open', () => {
    expect(groupFindings([{ ...certificate, caseId: 'c1' }, cremation])[0]?.caseId).toBe('c1');
  });

  it('does not depend on the order in which findings are looked at', () => {
    const record = fc.constantFrom('A|1', 'A|2', 'B|1', 'B|2', 'C|1');
    const finding = fc.record({
      id: fc.uuid(),
      event: fc.constantFrom('birth', 'death'),
      caseId: fc.constant(null),
      records: fc.array(record, { minLength: 1, maxLength: 3 }),
    });
    const shuffled = fc
      .uniqueArray(finding, { selector: ({ id }) => id })
      .chain((findings) =>
        fc.tuple(fc.constant(findings), fc.shuffledSubarray(findings, { minLength: findings.length })),
      );
    fc.assert(
      fc.property(shuffled, ([findings, other]) => {
        expect(groupFindings(other)).toEqual(groupFindings(findings));
      }),
    );
  });
});
