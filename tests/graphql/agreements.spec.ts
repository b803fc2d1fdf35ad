import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { certificate, child } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { type Officer, type Officers, officersAt, post } from './support/officers.ts';

const ED_OFFICER: Officer = { user: 'sun', post: post('R-DQO', 'ED') };
const ED_APPROVER: Officer = { user: 'qian', post: post('R-APPROVE', 'ED') };
const OWNER: Officer = { user: 'he', post: post('R-APPROVE', 'PS') };
const DPO: Officer = { user: 'dora', post: post('R-DPO', 'HUB') };
const OTHER_DPO: Officer = { user: 'dana', post: post('R-DPO', 'HUB') };
const AUDITOR: Officer = { user: 'fu', post: post('R-AUDIT', 'HUB') };
const HEALTH: Officer = { user: 'su', post: post('R-DQO', 'HC') };

const REGIONS: Partial<Record<Role, string>> = { 'R-TOWN': '290121101', 'R-VILLAGE': '290121101201' };
const ID = 'ED.PS-BIRTH';
const REASON = '学位核对所需,按职责调整';
const SHOWN = 'agreement { id version state }';
const MORE = '... on AgreementMovedOnError { seenVersion currentVersion } ... on InvalidInputError { field }';

describe('a sharing agreement at the door', () => {
  let api: TestApi;
  let officers: Officers;
  beforeAll(async () => {
    api = await openTestApi();
    officers = officersAt(api);
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const move = (officer: Officer, name: string, input: Record<string, unknown>) =>
    officers.change(officer, name, { agreement: ID, ...input }, SHOWN, MORE);
  const propose = (officer: Officer, input: Record<string, unknown>) => move(officer, 'proposeAgreement', input);
  const shown = async <T>(officer: Officer, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await officers.ask<T>(officer, query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const version = async (officer: Officer, fields: string, no: number | null = null, agreement = ID) =>
    (
      await shown<{ sharingAgreement: Record<string, unknown> | null }>(
        officer,
        `query ($agreement: ID!, $no: Int) { sharingAgreement(agreement: $agreement, version: $no) { ${fields} } }`,
        { agreement, no },
      )
    )?.sharingAgreement ?? null;
  const idsOf = async (officer: Officer, args: string) =>
    (
      await shown<{ sharingAgreements: { totalCount: number; edges: { node: { id: string } }[] } }>(
        officer,
        `{ sharingAgreements(first: 100, ${args}) { totalCount edges { node { id } } } }`,
      )
    )?.sharingAgreements.edges.map(({ node }) => node.id) ?? [];

  describe('is read', () => {
    it('with its duty, its cells and who signed it', async () => {
      const read = await version(
        ED_OFFICER,
        `id consumer feed law duty { zh } purposes personsPerDay retentionMonths state validToOn
         fields { field label level isRevealable conditions { kind wording { zh } } } steps { kind actor department }`,
      );
      expect(read).toMatchObject({ id: `${ID}@1`, consumer: 'ED', feed: 'PS-BIRTH', state: 'IN_FORCE' });
      expect(read?.['fields']).toContainEqual(
        expect.objectContaining({ field: 'name', label: '姓名', level: 'MATCH_ONLY', isRevealable: false }),
      );
      expect(read?.['steps']).toMatchObject([
        { kind: 'PROPOSED', actor: 'admin' },
        { kind: 'APPROVED_BY_OWNER', actor: 'approver-PS', department: 'PS' },
        { kind: 'APPROVED_BY_DATA_PROTECTION', actor: 'protector' },
      ]);
    });

    it('by the departments that are a party to it, and by the hub’s own roles all of them', async () => {
      expect(await version(HEALTH, 'id')).toBeNull();
      expect(await version(OWNER, 'id')).toEqual({ id: `${ID}@1` });
      const own = await idsOf(ED_OFFICER, '');
      expect(own.every((id) => id.startsWith('ED.') || /\.ED-/.test(id))).toBe(true);
      expect(own.length).toBeGreaterThan(10);
      const all = await shown<{ sharingAgreements: { totalCount: number } }>(
        AUDITOR,
        '{ sharingAgreements { totalCount } }',
      );
      expect(all?.sharingAgreements.totalCount).toBe(102);
    });

    it('by reader, feed, state and moment, page after page', async () => {
      expect(await idsOf(AUDITOR, 'consumer: MZ, feed: "PS-BIRTH"')).toEqual(['MZ.PS-BIRTH@1']);
      expect(await idsOf(AUDITOR, 'state: DRAFT')).toEqual([]);
      expect(await idsOf(AUDITOR, 'standingAt: "2020-01-01T00:00:00.000Z"')).toEqual([]);
      const page = async (after: string | null) =>
        (
          await shown<{ sharingAgreements: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } }>(
            AUDITOR,
            'query ($after: String) { sharingAgreements(first: 60, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
            { after },
          )
        )?.sharingAgreements;
      const first = await page(null);
      const second = await page(first?.pageInfo.endCursor ?? null);
      expect(new Set([...(first?.edges ?? []), ...(second?.edges ?? [])].map(({ node }) => node.id)).size).toBe(102);
    });

    it('by its identifier, as any other thing', async () => {
      const node = (officer: Officer) => shown(officer, '{ node(id: "ED.PS-BIRTH@1") { __typename id } }');
      expect(await node(OWNER)).toEqual({ node: { __typename: 'SharingAgreement', id: `${ID}@1` } });
      expect(await node(HEALTH)).toEqual({ node: null });
      expect(await node({ user: 'bo', post: post('R-SUBMIT', 'ED') })).toEqual({ node: null });
    });

    it.each(
      (Object.keys(ROLES) as Role[]).filter((role) =>
        ['R-SUBMIT', 'R-TOWN', 'R-VILLAGE', 'R-EMP', 'R-MEMBER', 'R-SURVEY', 'R-STAT'].includes(role),
      ),
    )('not by %s', async (role) => {
      const unit = role === 'R-SUBMIT' ? 'ED' : role === 'R-SURVEY' ? 'SV' : role === 'R-MEMBER' ? 'PS' : 'GR';
      const held = post(role, role === 'R-STAT' ? 'HUB' : unit, REGIONS[role] ?? '');
      const officer = { user: 'bo', post: { ...held, org: role === 'R-EMP' ? 'E290121001' : '' } };
      for (const query of [
        '{ sharingAgreements { totalCount } }',
        `{ sharingAgreement(agreement: "${ID}") { id } }`,
        `{ agreementChanges(agreement: "${ID}", fromVersion: 0, toVersion: 1) { field } }`,
      ]) {
        const { errors } = await officers.ask(officer, query);
        expect(errors.map(({ extensions }) => extensions['rule'])).toEqual(['ROLE_NOT_ALLOWED']);
      }
    });
  });

  describe('of the own post', () => {
    const rules = (officer: Officer, feed: string, purpose = 'P2') =>
      shown<{ readingRules: { reason: string | null; fields: Record<string, unknown>[] } | null }>(
        officer,
        `{ readingRules(feed: "${feed}", purpose: ${purpose}) { reason clause { agreement version } fields { field level isRevealable reason conditions { zh } clause { agreement } } } }`,
      );

    it('is told field by field, with the clause, to everybody', async () => {
      const told = (await rules(ED_OFFICER, 'PS-BIRTH'))?.readingRules;
      expect(told).toMatchObject({ reason: null, clause: { agreement: ID, version: 1 } });
      expect(told?.fields).toContainEqual({
        field: 'householdNo',
        level: 'NONE',
        isRevealable: false,
        reason: 'NOT_SHARED',
        conditions: [],
        clause: { agreement: ID },
      });
      expect(told?.fields.find(({ field }) => field === 'name')).toMatchObject({ level: 'MATCH_ONLY', reason: null });
    });

    it('says why nothing is shown: role, purpose, no agreement, two persons', async () => {
      expect((await rules(AUDITOR, 'PS-BIRTH'))?.readingRules?.reason).toBe('ROLE_READS_NO_PERSON');
      expect((await rules(ED_OFFICER, 'PS-BIRTH', 'P4'))?.readingRules?.reason).toBe('PURPOSE_DENIED');
      expect((await rules(HEALTH, 'MZ-ADOPT'))?.readingRules?.reason).toBe('NOT_SHARED');
      const adoption = (await rules({ user: 'wang', post: post('R-DQO', 'PS') }, 'MZ-ADOPT'))?.readingRules;
      expect(adoption?.fields.find(({ field }) => field === 'childNameAfter')).toMatchObject({
        level: 'FULL',
        conditions: [{ zh: '须另两人批准' }],
      });
      expect(await rules(ED_OFFICER, 'XX-NONE')).toEqual({ readingRules: null });
    });
  });

  it.each([
    ['proposeAgreement', { basedOnVersion: 1 }, [AUDITOR, { user: 'anna', post: post('R-ADMIN', 'HUB') }]],
    ['approveAgreement', { version: 1 }, [AUDITOR, ED_OFFICER]],
    ['rejectAgreement', { version: 1, reason: REASON }, [AUDITOR, ED_OFFICER]],
    ['suspendAgreement', { version: 1, reason: REASON }, [AUDITOR, ED_OFFICER]],
    ['resumeAgreement', { version: 1 }, [AUDITOR, ED_OFFICER]],
    ['endAgreement', { version: 1, reason: REASON }, [AUDITOR, ED_OFFICER]],
  ] as const)('%s is not for every role', async (name, input, strangers) => {
    for (const officer of strangers)
      expect(await officers.refusal(officer, name, { agreement: ID, ...input })).toBe('ROLE_NOT_ALLOWED');
  });

  describe('a proposal', () => {
    it.each([
      [
        'a validity of more than 24 months',
        { validFromOn: '2026-01-01', validToOn: '2028-01-01' },
        'VALIDITY',
        'validToOn',
      ],
      ['nobody a day', { personsPerDay: 0 }, 'AGREEMENT_FAULTY', 'personsPerDay'],
      ['no purpose', { purposes: [] }, 'AGREEMENT_FAULTY', 'purposes'],
      [
        'a field that the form does not have',
        { fields: [{ field: 'salary', level: 'FULL' }] },
        'FIELD_UNKNOWN',
        'fields.salary',
      ],
      [
        'a mask that there is not',
        { fields: [{ field: 'name', level: 'MASKED', mask: 'none' }] },
        'AGREEMENT_FAULTY',
        'fields.name.mask',
      ],
      [
        'a condition on nothing',
        { fields: [{ field: 'name', level: 'FULL', conditions: [{ kind: 'CODE' }] }] },
        'AGREEMENT_FAULTY',
        'fields.name.when.0.field',
      ],
      ['an identity number in its words', { law: '见 290121202302110026 案' }, 'TEXT_HAS_ID', 'law'],
      ['an emergency without a reason', { emergencyReason: '急' }, 'REASON_EMPTY', 'emergencyReason'],
    ])('is refused with %s', async (_what, input, rule, field) => {
      expect(await propose(ED_OFFICER, { basedOnVersion: 1, ...input })).toMatchObject({
        __typename: 'InvalidInputError',
        rule,
        field,
      });
    });

    it('never opens a restricted register, nor takes the two persons away', async () => {
      const fields = [{ field: 'childNameAfter', level: 'FULL', conditions: [] }];
      const asked = { agreement: 'PS.MZ-ADOPT', basedOnVersion: 1, fields };
      const officer = { user: 'mei', post: post('R-APPROVE', 'MZ') };
      expect(await officers.change(officer, 'proposeAgreement', asked)).toMatchObject({ rule: 'RESTRICTED' });
      const terms = {
        duty: { zh: '职责', en: 'duty' },
        law: '法',
        purposes: ['P2'],
        validFromOn: '2026-01-01',
        validToOn: '2026-12-31',
        personsPerDay: 1,
        retentionMonths: 1,
        contact: { zh: '科室', en: 'office' },
      };
      const anew = {
        agreement: 'HC.MZ-ADOPT',
        basedOnVersion: 0,
        fields: [{ field: 'childSex', level: 'FULL', conditions: [{ kind: 'TWO_PERSONS' }] }],
      };
      expect(await officers.change(officer, 'proposeAgreement', { ...anew, ...terms })).toMatchObject({
        rule: 'RESTRICTED',
      });
    });

    it('is of a party only, and starts from the newest version', async () => {
      expect(await propose(HEALTH, { basedOnVersion: 1 })).toMatchObject({ __typename: 'NotFoundError' });
      expect(await propose(ED_OFFICER, { basedOnVersion: 0 })).toMatchObject({
        __typename: 'AgreementMovedOnError',
        seenVersion: 0,
        currentVersion: 1,
      });
    });

    it('shows what it changes cell by cell, and shares nothing yet', async () => {
      const input = {
        basedOnVersion: 1,
        personsPerDay: 100,
        fields: [
          { field: 'name', level: 'MASKED' },
          { field: 'sex', level: 'NONE' },
        ],
      };
      expect(await propose(ED_OFFICER, input)).toMatchObject({ agreement: { id: `${ID}@2`, state: 'DRAFT' } });
      const { data } = await officers.ask<{ agreementChanges: Record<string, unknown>[] }>(
        OWNER,
        `{ agreementChanges(agreement: "${ID}", fromVersion: 1, toVersion: 2) { field isLoosening before { level } after { level } explanation { zh } } }`,
      );
      expect(data?.agreementChanges).toMatchObject(
        [
          { field: 'sex', isLoosening: false, before: { level: 'MATCH_ONLY' }, after: null },
          { field: 'name', isLoosening: true, before: { level: 'MATCH_ONLY' }, after: { level: 'MASKED' } },
          { field: null, isLoosening: false, before: null, after: null },
        ].toSorted((a, b) => order(data?.agreementChanges ?? [], a) - order(data?.agreementChanges ?? [], b)),
      );
      expect(await version(OWNER, 'state', 1)).toEqual({ state: 'IN_FORCE' });
      expect(await propose(OWNER, { basedOnVersion: 2 })).toMatchObject({ rule: 'PROPOSAL_PENDING' });
    });

    it('is approved by the owner and by data protection, never by one person twice, never by who proposed it', async () => {
      const approve = (officer: Officer, no = 2) => move(officer, 'approveAgreement', { version: no });
      expect(await approve(OWNER, 1)).toMatchObject({
        __typename: 'AgreementMovedOnError',
        seenVersion: 1,
        currentVersion: 2,
      });
      expect(await approve(ED_APPROVER)).toMatchObject({ rule: 'APPROVER_NOT_ENTITLED' });
      expect(await approve({ user: 'sun', post: DPO.post })).toMatchObject({ rule: 'SELF_APPROVAL' });
      expect(await approve(OWNER)).toMatchObject({ agreement: { state: 'HALF_APPROVED' } });
      expect(await approve({ user: 'he', post: DPO.post })).toMatchObject({ rule: 'SELF_APPROVAL' });
      expect(await approve(OWNER)).toMatchObject({ agreement: { state: 'HALF_APPROVED' } });
      expect(await approve(DPO)).toMatchObject({ agreement: { state: 'MATURING' } });
      expect(await version(OWNER, 'state', 1)).toEqual({ state: 'IN_FORCE' });
    });

    it('is rejected before it counts, with a reason, and the version before it goes on', async () => {
      const reject = (no: number, reason = REASON) => move(OWNER, 'rejectAgreement', { version: no, reason });
      expect(await reject(2, '不行')).toMatchObject({ __typename: 'InvalidInputError', field: 'reason' });
      expect(await reject(1)).toMatchObject({ __typename: 'AgreementMovedOnError', seenVersion: 1, currentVersion: 2 });
      const counting = { agreement: 'HC.PS-BIRTH', version: 1, reason: REASON };
      expect(await move(OWNER, 'rejectAgreement', counting)).toMatchObject({ rule: 'IN_FORCE_ALREADY' });
      expect(await reject(2)).toMatchObject({ agreement: { state: 'REVOKED' } });
      expect(await version(OWNER, 'state', 1)).toEqual({ state: 'IN_FORCE' });
    });
  });

  describe('in force', () => {
    const nameSeen = async () =>
      (
        await shown<{ readingRules: { reason: string | null } }>(
          ED_OFFICER,
          '{ readingRules(feed: "PS-BIRTH", purpose: P2) { reason } }',
        )
      )?.readingRules.reason;

    it('is suspended by one person at once, and resumed by another of a side that approves', async () => {
      const input = { version: 1, reason: REASON };
      expect(await move({ user: 'li', post: post('R-APPROVE', 'HC') }, 'suspendAgreement', input)).toMatchObject({
        __typename: 'NotFoundError',
      });
      expect(await move(DPO, 'suspendAgreement', input)).toMatchObject({ agreement: { state: 'SUSPENDED' } });
      expect(await nameSeen()).toBe('AGREEMENT_SUSPENDED');
      expect(await move(DPO, 'suspendAgreement', input)).toMatchObject({ rule: 'NOT_IN_FORCE' });
      expect(await move(DPO, 'resumeAgreement', { version: 1 })).toMatchObject({ rule: 'SELF_APPROVAL' });
      expect(await move(ED_APPROVER, 'resumeAgreement', { version: 1 })).toMatchObject({
        rule: 'RESUMER_NOT_ENTITLED',
      });
      expect(await move(OTHER_DPO, 'resumeAgreement', { version: 1 })).toMatchObject({
        agreement: { state: 'IN_FORCE' },
      });
      expect(await nameSeen()).toBeNull();
      expect(await move(DPO, 'suspendAgreement', input)).toMatchObject({ agreement: { state: 'SUSPENDED' } });
      expect(await nameSeen()).toBe('AGREEMENT_SUSPENDED');
      expect(await move(OWNER, 'resumeAgreement', { version: 1 })).toMatchObject({ agreement: { state: 'IN_FORCE' } });
    });

    it('asked again under the same key is one step', async () => {
      const input = { idempotencyKey: 'again', version: 1, reason: REASON };
      expect(await move(DPO, 'suspendAgreement', input)).toEqual(await move(DPO, 'suspendAgreement', input));
      expect(await move(DPO, 'endAgreement', input)).toMatchObject({ __typename: 'IdempotencyMismatchError' });
      await move(OWNER, 'resumeAgreement', { version: 1 });
    });

    it('ends at once by one person of either party, and no older version comes back', async () => {
      expect(await move(ED_APPROVER, 'endAgreement', { version: 1, reason: REASON })).toMatchObject({
        agreement: { state: 'REVOKED' },
      });
      expect(await nameSeen()).toBe('AGREEMENT_REVOKED');
      expect(await move(DPO, 'resumeAgreement', { version: 1 })).toMatchObject({ __typename: 'AgreementMovedOnError' });
    });

    it('leaves every step in the evidence log', async () => {
      const entries = await api.system.database.query<{ entry: string }>(
        `select entry from evidence where action = 'agreement-changed' and object = 'agreement:${ID}' order by id`,
      );
      const moves = entries.map(({ entry }) => JSON.parse(entry) as { result: string; detail: { move: string } });
      expect(new Set(moves.filter(({ result }) => result === 'done').map(({ detail }) => detail.move))).toEqual(
        new Set(['proposed', 'approved', 'revoked', 'suspended', 'resumed']),
      );
      expect(moves.some(({ result }) => result === 'refused')).toBe(true);
    });
  });
});

/** Where an expected change stands in what was told: fields have no order of their own. */
const order = (told: readonly Record<string, unknown>[], { field }: { readonly field: string | null }): number =>
  told.findIndex((change) => change['field'] === field);
