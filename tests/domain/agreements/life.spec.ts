import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Agreement } from '../../../src/domain/agreements/agreement.ts';
import { agreementBook } from '../../../src/domain/agreements/agreement-book.ts';
import { faultsIn } from '../../../src/domain/agreements/agreement-faults.ts';
import { readAgreement } from '../../../src/domain/agreements/agreement-document.ts';
import { diffAgreements } from '../../../src/domain/agreements/diff.ts';
import { FULL, MASKED, MATCHED, NOTHING } from '../../../src/domain/agreements/grant.ts';
import type { AgreementEvent, ApprovalSide, Signer } from '../../../src/domain/agreements/life/agreement-event.ts';
import { momentAfterHours } from '../../../src/domain/agreements/life/moments.ts';
import { refusalOf } from '../../../src/domain/agreements/life/moves.ts';
import { type History, historyOf, inForce, stateOf, withEvent } from '../../../src/domain/agreements/life/standing.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';
import { FIRST, firstOf } from './posts.ts';

const FIRST_VERSION = firstOf('ED.PS-BIRTH');
const { id } = FIRST_VERSION;
const START = '2026-02-02T02:00:00.000Z';
const after = (hours: number): string => momentAfterHours(START, hours);

const signer = (user: string, role: Signer['role'], department: Signer['department']): Signer => ({
  user,
  role,
  department,
});
const teacher = signer('sun', 'R-DQO', 'ED');
const police = signer('wang', 'R-APPROVE', 'PS');
const protection = signer('li', 'R-DPO', 'HUB');

const proposed = (agreement: Agreement, by = teacher, at = START, emergency: string | null = null): AgreementEvent => ({
  kind: 'proposed',
  id: agreement.id,
  version: agreement.version,
  agreement,
  emergency,
  by,
  at,
});
const approved = (version: number, side: ApprovalSide, by: Signer, at = START): AgreementEvent => ({
  kind: 'approved',
  id,
  version,
  side,
  by,
  at,
});
const revoked = (version: number, by: Signer, at: string): AgreementEvent => ({
  kind: 'revoked',
  id,
  version,
  reason: '目的已不存在',
  by,
  at,
});

const suspended = (version: number, by: Signer, at: string): AgreementEvent => ({
  kind: 'suspended',
  id,
  version,
  reason: '发现异常查询,先行暂停',
  by,
  at,
});
const resumed = (version: number, by: Signer, at: string): AgreementEvent => ({ kind: 'resumed', id, version, by, at });

/** Proposed at the start, approved one and two hours later. */
const twice = (agreement: Agreement, emergency: string | null = null): readonly AgreementEvent[] => [
  proposed(agreement, teacher, START, emergency),
  approved(agreement.version, 'owner', police, after(1)),
  approved(agreement.version, 'data-protection', protection, after(2)),
];

const stateAt = (history: History, at: string) => history.map((version) => stateOf(version, history, at));

describe('an agreement', () => {
  it('is in force 24 hours after the second approval', () => {
    const history = historyOf(twice(FIRST_VERSION));
    expect(stateAt(historyOf(twice(FIRST_VERSION).slice(0, 1)), after(1))).toEqual(['draft']);
    expect(stateAt(historyOf(twice(FIRST_VERSION).slice(0, 2)), after(1))).toEqual(['half-approved']);
    expect(stateAt(history, after(2))).toEqual(['maturing']);
    expect(inForce(history, after(25.9))).toBeNull();
    expect(inForce(history, after(26))?.agreement.version).toBe(1);
  });

  it('is in force at the second approval in an emergency, but not before its first day', () => {
    expect(inForce(historyOf(twice(FIRST_VERSION, '洪灾寻人,当日须用')), after(2))?.agreement.version).toBe(1);
    const later = { ...FIRST_VERSION, validFrom: plainDate('2026-03-01'), validTo: plainDate('2026-12-31') };
    const history = historyOf(twice(later, '洪灾寻人,当日须用'));
    // 1 March begins in China at 16:00 UTC of 28 February.
    expect([
      inForce(history, '2026-02-28T15:59:59.999Z'),
      inForce(history, '2026-02-28T16:00:00.000Z')?.forceFrom,
    ]).toEqual([null, '2026-02-28T16:00:00.000Z']);
  });

  it('gives way to the next version only when that one is in force', () => {
    const history = historyOf([
      ...twice(FIRST_VERSION),
      ...twice({ ...FIRST_VERSION, version: 2 }).map((event) => ({ ...event, at: momentAfterHours(event.at, 48) })),
    ]);
    expect(stateAt(history, after(60))).toEqual(['in-force', 'maturing']);
    expect(stateAt(history, after(74))).toEqual(['superseded', 'in-force']);
  });

  it('does not come back when its successor is revoked: then nothing is shared', () => {
    const successor = twice({ ...FIRST_VERSION, version: 2 }).map((event) => ({
      ...event,
      at: momentAfterHours(event.at, 48),
    }));
    const history = historyOf([...twice(FIRST_VERSION), ...successor, revoked(2, protection, after(80))]);
    expect(inForce(history, after(79))?.agreement.version).toBe(2);
    expect(stateAt(history, after(80))).toEqual(['superseded', 'revoked']);
    expect(inForce(history, after(80))).toBeNull();
  });

  it('goes on when a successor is withdrawn before it came into force', () => {
    const successor = twice({ ...FIRST_VERSION, version: 2 }).map((event) => ({
      ...event,
      at: momentAfterHours(event.at, 48),
    }));
    const history = historyOf([...twice(FIRST_VERSION), ...successor, revoked(2, police, after(60))]);
    expect(inForce(history, after(100))?.agreement.version).toBe(1);
  });

  it('rests while it is suspended, also when its successor comes into force meanwhile', () => {
    const successor = twice({ ...FIRST_VERSION, version: 2 }).map((event) => ({
      ...event,
      at: momentAfterHours(event.at, 48),
    }));
    const history = historyOf([...twice(FIRST_VERSION), ...successor, suspended(1, protection, after(60))]);
    expect(stateAt(history, after(59))).toEqual(['in-force', 'maturing']);
    expect(stateAt(history, after(60))).toEqual(['suspended', 'maturing']);
    expect(stateAt(history, after(74))).toEqual(['superseded', 'suspended']);
    expect(inForce(history, after(74))).toBeNull();
    const goesOn = withEvent(history, resumed(2, police, after(80)));
    expect(inForce(goesOn, after(80))?.agreement.version).toBe(2);
  });

  it('says in the book that it is suspended', () => {
    const events = [...twice(FIRST_VERSION), suspended(1, protection, after(60))];
    expect(agreementBook(events, after(61)).entry('ED', 'PS-BIRTH')).toEqual({
      agreement: null,
      withheld: 'AGREEMENT_SUSPENDED',
    });
  });

  it('is suspended by data protection or an approver of a party, and resumed by somebody else', () => {
    const counting = historyOf(twice(FIRST_VERSION));
    const school = signer('qian', 'R-APPROVE', 'ED');
    expect(refusalOf(counting, suspended(1, teacher, after(30)))).toBe('REVOKER_NOT_ENTITLED');
    expect(refusalOf(counting, suspended(1, school, after(25)))).toBe('NOT_IN_FORCE');
    for (const by of [protection, police, school]) expect(refusalOf(counting, suspended(1, by, after(30)))).toBeNull();
    const resting = withEvent(counting, suspended(1, protection, after(30)));
    expect(refusalOf(counting, resumed(1, police, after(31)))).toBe('NOT_SUSPENDED');
    expect(refusalOf(resting, resumed(1, school, after(31)))).toBe('RESUMER_NOT_ENTITLED');
    expect(refusalOf(resting, resumed(1, protection, after(31)))).toBe('SELF_APPROVAL');
    expect(refusalOf(resting, resumed(1, police, after(31)))).toBeNull();
  });

  it('says until when the book of all agreements is right', () => {
    expect(agreementBook(twice(FIRST_VERSION), after(3)).until).toBe(after(26));
    expect(agreementBook(twice(FIRST_VERSION), after(26)).until).toBe('2027-12-31T16:00:00.000Z');
    expect(agreementBook([], START).until).toBeNull();
  });
});

describe('nobody', () => {
  const draft = historyOf([proposed(FIRST_VERSION)]);

  it.each<[string, History, AgreementEvent, string | null]>([
    [
      'proposes for another department',
      [],
      proposed(FIRST_VERSION, signer('he', 'R-DQO', 'HC')),
      'PROPOSER_NOT_ENTITLED',
    ],
    ['proposes as an auditor', [], proposed(FIRST_VERSION, signer('he', 'R-AUDIT', 'HUB')), 'PROPOSER_NOT_ENTITLED'],
    ['skips a version', [], proposed({ ...FIRST_VERSION, version: 2 }), 'VERSION_TAKEN'],
    ['replaces a proposal that waits', draft, proposed({ ...FIRST_VERSION, version: 2 }), 'PROPOSAL_PENDING'],
    ['claims an emergency without a reason', [], proposed(FIRST_VERSION, teacher, START, '急'), 'EMERGENCY_REASON'],
    [
      'approves for the owner from another department',
      draft,
      approved(1, 'owner', signer('he', 'R-APPROVE', 'HC')),
      'APPROVER_NOT_ENTITLED',
    ],
    [
      'approves as the owner’s clerk',
      draft,
      approved(1, 'owner', signer('he', 'R-DQO', 'PS')),
      'APPROVER_NOT_ENTITLED',
    ],
    ['approves data protection as the owner', draft, approved(1, 'data-protection', police), 'APPROVER_NOT_ENTITLED'],
    [
      'approves the own proposal',
      historyOf([proposed(FIRST_VERSION, police)]),
      approved(1, 'owner', police),
      'SELF_APPROVAL',
    ],
    [
      'approves both sides',
      withEvent(draft, approved(1, 'owner', police)),
      approved(1, 'data-protection', { ...protection, user: 'wang' }),
      'SELF_APPROVAL',
    ],
    [
      'approves twice',
      withEvent(draft, approved(1, 'owner', police)),
      approved(1, 'owner', { ...police, user: 'zhao' }),
      'APPROVED_ALREADY',
    ],
    ['approves a version that is not there', draft, approved(2, 'owner', police), 'PROPOSAL_UNKNOWN'],
    [
      'approves what was withdrawn',
      withEvent(draft, revoked(1, protection, START)),
      approved(1, 'owner', police),
      'PROPOSAL_STALE',
    ],
    ['revokes as a stranger', draft, revoked(1, signer('he', 'R-APPROVE', 'HC'), START), 'REVOKER_NOT_ENTITLED'],
    ['is refused a revocation as the reader itself', draft, revoked(1, signer('he', 'R-APPROVE', 'ED'), START), null],
  ])('%s', (_what, history, event, code) => {
    expect(refusalOf(history, event)).toBe(code);
  });

  it('comes to share anything by any sequence of moves without two approvals of two others', () => {
    const people = fc.constantFrom(
      teacher,
      police,
      protection,
      { ...protection, user: 'wang' },
      { ...police, user: 'sun' },
    );
    const version = fc.integer({ min: 1, max: 3 });
    const move = fc.record({
      kind: fc.constantFrom('proposed', 'owner', 'data-protection', 'revoked'),
      by: people,
      version,
      hours: fc.integer({ min: 0, max: 30 }),
    });
    const eventOf = (
      { kind, by, version: no }: { kind: string; by: Signer; version: number },
      at: string,
    ): AgreementEvent => {
      if (kind === 'proposed') return proposed({ ...FIRST_VERSION, version: no }, by, at);
      return kind === 'revoked' ? revoked(no, by, at) : approved(no, kind as ApprovalSide, by, at);
    };
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        let [history, at]: [History, string] = [[], START];
        for (const next of moves) {
          at = momentAfterHours(at, next.hours);
          const event = eventOf(next, at);
          if (refusalOf(history, event) === null) history = withEvent(history, event);
          const standing = inForce(history, at);
          if (standing === null) continue;
          const { owner, 'data-protection': other } = standing.approvals;
          expect(new Set([standing.proposed.by.user, owner?.by.user, other?.by.user]).size).toBe(3);
          expect((owner?.at ?? at) <= momentAfterHours(at, -24)).toBe(true);
          expect(stateAt(history, at).filter((state) => state === 'in-force')).toHaveLength(1);
        }
      }),
    );
  });
});

describe('the document of an agreement', () => {
  it.each<[string, Partial<Agreement>, string]>([
    ['longer than 24 months', { validTo: plainDate('2028-01-01') }, 'VALIDITY'],
    ['that ends before it begins', { validTo: plainDate('2025-12-31') }, 'VALIDITY'],
    ['of a field that the feed does not have', { fields: { parity: FULL } }, 'FIELD_UNKNOWN'],
    [
      'with a condition on such a field',
      { fields: { name: { ...FULL, when: [{ kind: 'code', field: 'parity', codes: ['1'] }] } } },
      'CONDITION_FIELD_UNKNOWN',
    ],
    ['without purpose', { purposes: [] }, 'PURPOSE_MISSING'],
    ['without law', { law: ' ' }, 'DUTY_MISSING'],
    ['without ceiling', { personsPerDay: 0 }, 'CEILING'],
    ['of the owner with itself', { consumer: 'PS', id: 'PS.PS-BIRTH' }, 'CONSUMER_IS_OWNER'],
    ['of an unknown feed', { feed: 'XX-NEW' }, 'FEED_UNKNOWN'],
  ])('%s is refused', (_what, change, code) => {
    expect(faultsIn({ ...FIRST_VERSION, ...change }).map((fault) => fault.code)).toContain(code);
  });

  it('survives being written and read, all of them', () => {
    for (const agreement of FIRST) expect(readAgreement(JSON.parse(JSON.stringify(agreement)))).toEqual({ agreement });
  });

  it('about a restricted register goes to police and civil affairs only, and names the two persons in every cell', () => {
    const adoption = firstOf('PS.MZ-ADOPT');
    expect(faultsIn(adoption)).toEqual([]);
    const opened = { ...adoption, fields: { ...adoption.fields, childSex: FULL } };
    expect(faultsIn(opened)).toEqual([{ code: 'RESTRICTED', field: 'childSex' }]);
    const counted = { ...adoption, fields: { ...adoption.fields, childSex: { ...NOTHING, inTotals: true } } };
    expect(faultsIn(counted)).toEqual([{ code: 'RESTRICTED', field: 'childSex' }]);
    const toHealth = { ...adoption, id: 'HC.MZ-ADOPT', consumer: 'HC' as const };
    expect(new Set(faultsIn(toHealth).map(({ code }) => code))).toEqual(new Set(['RESTRICTED']));
  });

  it('that is none is refused by paths, without its values', () => {
    const read = readAgreement({ ...FIRST_VERSION, validTo: '张三', fields: { name: { level: 'everything' } } });
    expect(JSON.stringify(read)).not.toContain('张三');
    expect(read).toMatchObject({ agreement: null, faults: expect.arrayContaining(['validTo', 'fields.name.level']) });
  });
});

describe('what a new version changes', () => {
  const change = (fields: Agreement['fields'], more: Partial<Agreement> = {}) =>
    diffAgreements(FIRST_VERSION, {
      ...FIRST_VERSION,
      version: 2,
      ...more,
      fields: { ...FIRST_VERSION.fields, ...fields },
    });

  it('is told in words, field by field, and whether it gives more', () => {
    expect(change({ sex: MASKED })).toEqual([
      {
        field: 'sex',
        loosens: true,
        zh: '教育查看“性别”(sex):掩码(原:仅比对结果)',
        en: 'ED now sees sex masked (before: only whether it matches)',
      },
    ]);
    expect(change({ sex: NOTHING })).toMatchObject([
      { loosens: false, en: 'ED now sees sex not at all (before: only whether it matches)' },
    ]);
    expect(change({ sex: { ...MATCHED, raisable: true } })).toMatchObject([{ loosens: true }]);
  });

  it('includes validity, volume and purposes', () => {
    const longer = change({}, { personsPerDay: 5000, purposes: ['P1', 'P2', 'P3', 'P5', 'P4'] });
    expect(longer.map(({ en, loosens }) => [en, loosens])).toEqual([
      ['persons a day: 2000→5000', true],
      ['purposes: P1 P2 P3 P5→P1 P2 P3 P4 P5', true],
    ]);
  });

  it('is nothing when only the order of a stored document differs', () => {
    const stored = readAgreement(
      JSON.parse(JSON.stringify(FIRST_VERSION, Object.keys(flat(FIRST_VERSION)).toSorted())),
    );
    if (stored.agreement === null) throw new Error(stored.faults.join());
    expect(diffAgreements(FIRST_VERSION, stored.agreement)).toEqual([]);
    expect(diffAgreements(null, FIRST_VERSION).every(({ loosens }) => loosens)).toBe(true);
  });

  /** Every key that occurs anywhere, for JSON in another order. */
  const flat = (value: unknown): Record<string, true> =>
    typeof value !== 'object' || value === null
      ? {}
      : Object.assign({}, ...Object.entries(value).map(([key, inner]) => ({ [key]: true, ...flat(inner) })));
});
