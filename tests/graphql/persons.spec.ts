import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sealEvidence, showWitness } from '../../src/actions/evidence/seal-evidence.ts';
import { evidenceLogOf } from '../../src/main/evidence.ts';
import { cancellation, cremation, dead, deadId, deathCertificate, stay } from '../support/people.ts';
import { openTestApi, type Standing, type TestApi } from './support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const SCHOOLS = { role: 'R-DQO', department: 'ED', org: '', region: '' } as const;

interface Entry {
  readonly happenedOn: string | null;
  readonly event: string;
  readonly record: {
    readonly id: string;
    readonly feed: { readonly id: string };
    readonly fields: readonly { readonly name: string; readonly disclosed: Record<string, unknown> }[];
  };
}

const DISCLOSED = `disclosed { __typename ... on SharedValue { value clause { agreement wording { zh } } }
  ... on MaskedValue { masked isRevealable } ... on MatchOnlyValue { isRevealable } ... on NotShared { reason } }`;
const TIMELINE = `timeline(asOf: $asOf, knownAt: $knownAt) { happenedOn event record { id feed { id } fields { name ${DISCLOSED} } } }`;

describe('a person across departments', () => {
  let api: TestApi;
  let finding = '';
  let person = '';
  const gone = dead(0);
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(gone), deathCertificate(dead(1))] });
    await api.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(gone)] });
    const headers = Object.keys(cancellation(gone));
    await api.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [], headers });
    await api.deliver({ feed: 'PS-INFLOW', period: QUARTER, rows: [stay(gone)] });
    await api.check({ asOf: '2025-06-30', confirm: true });
    const [row] = await api.system.database.query<{ id: string }>(
      `select f.id from finding f join run_answer a on a.run_id = f.last_run and a.check_code = f.check_code and a.key = f.key
       where f.check_code = 'D01' and f.evidence::text like '%"subject"%' order by f.id`,
    );
    finding = row?.id ?? '';
    person =
      (await shown<{ record: { person: { id: string } } }>('evidence { record { person { id } } }'))?.record.person
        .id ?? '';
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const shown = async <T>(fields: string, as?: Standing) => {
    const { data, errors } = await api.ask<{ finding: { evidence: T[] } | null }>(
      `query ($id: ID!) { finding(id: $id) { ${fields} } }`,
      { id: finding },
      as,
    );
    expect(errors).toEqual([]);
    return data?.finding?.evidence[0] ?? null;
  };
  const timeline = async (axes: { asOf?: string; knownAt?: string } = {}, as?: Standing) => {
    const { data, errors } = await api.ask<{ person: { timeline: Entry[] } | null }>(
      `query ($id: ID!, $asOf: Day, $knownAt: Instant) { person(id: $id) { ${TIMELINE} } }`,
      { id: person, ...axes },
      as,
    );
    expect(errors).toEqual([]);
    return data?.person?.timeline ?? [];
  };

  it('is reached from a finding, and stands in the order of events with the records of every register', async () => {
    const entries = await timeline();
    expect(entries.map(({ record }) => record.feed.id).toSorted()).toEqual(['HC-DEATH', 'MZ-CREM', 'PS-INFLOW']);
    const days = entries.map(({ happenedOn }) => happenedOn ?? '');
    expect(days).toEqual(days.toSorted());
  });

  it('is shown as it was until a day, and as the hub knew it at a moment', async () => {
    const before = await timeline({ asOf: '2025-01-14' });
    expect(before.map(({ record }) => record.feed.id)).not.toContain('HC-DEATH');
    expect(await timeline({ knownAt: '2020-01-01T00:00:00.000Z' })).toEqual([]);
    expect((await timeline({ knownAt: '2099-01-01T00:00:00.000Z' })).length).toBe((await timeline()).length);
  });

  it('is nobody to a department without a case about them', async () => {
    expect(await timeline({}, SCHOOLS)).toEqual([]);
  });

  it('each value goes out as the agreement has it, with its clause', async () => {
    const entries = await timeline();
    const certificate = entries.find(({ record }) => record.feed.id === 'HC-DEATH')?.record;
    const field = (name: string) => certificate?.fields.find((one) => one.name === name)?.disclosed;
    expect(field('name')).toMatchObject({
      __typename: 'SharedValue',
      value: gone.name,
      clause: { agreement: 'PS.HC-DEATH' },
    });
    expect(field('deathCertNo')).toMatchObject({ __typename: 'MatchOnlyValue' });
    expect(field('kinPhone')).toMatchObject({ __typename: 'NotShared', reason: 'NOT_SHARED' });
  });

  describe('one value in full', () => {
    const REVEAL = `mutation ($input: RevealFieldInput!) { revealField(input: $input) { __typename
      ... on RevealFieldSuccess { value expiresAt } ... on UserError { rule } } }`;
    const reveal = async (input: Record<string, unknown> = {}, as?: Standing) => {
      const evidence = await shown<{ recordId: string }>('evidence { recordId }', as);
      const base = { idempotencyKey: randomUUID(), finding, recordId: evidence?.recordId ?? '1', field: 'deathCertNo' };
      const { data } = await api.ask<{ revealField: Record<string, unknown> }>(
        REVEAL,
        { input: { ...base, purpose: 'P2', reason: '核对死亡证明编号是否一致', ...input } },
        as,
      );
      return data?.revealField;
    };
    const seal = async () => {
      const log = evidenceLogOf(api.system);
      await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
      await showWitness(log);
    };

    it('is not shown while nobody outside watches the log', async () => {
      expect(await reveal()).toMatchObject({ __typename: 'RevealRefusedError', rule: 'EVIDENCE_UNWITNESSED' });
    });

    it('is shown to the officer of the case, for a reason, and written down without the value', async () => {
      await seal();
      const shownOnce = await reveal();
      expect(shownOnce).toMatchObject({ __typename: 'RevealFieldSuccess', value: expect.stringMatching(/\d/) });
      const [entry] = await api.system.database.query<{ entry: string }>(
        `select entry from evidence where action = 'reveal'`,
      );
      expect(entry?.entry).toContain('HC-DEATH.deathCertNo');
      expect(entry?.entry).not.toContain(String(shownOnce?.['value']));
    });

    it('asked again under the same key is the same look: the budget counts it once', async () => {
      await seal();
      const idempotencyKey = randomUUID();
      const [first, second] = [await reveal({ idempotencyKey }), await reveal({ idempotencyKey })];
      expect(second).toEqual(first);
    });

    it.each([
      ['a field that the agreement does not let be revealed', { field: 'deathPlaceKind' }, undefined, 'NOT_REVEALABLE'],
      ['a reason that says nothing', { reason: '测试测试' }, undefined, 'REASON_EMPTY'],
      ['a reason with an identity number', { reason: `核对 ${deadId(gone)} 的证明` }, undefined, 'TEXT_HAS_ID'],
      ['a reason too short', { reason: '核对证明' }, undefined, 'TEXT_LENGTH'],
      ['a record of another finding', { recordId: '1' }, undefined, 'NOT_FOUND'],
      ['an officer of a department without this case', {}, SCHOOLS, 'NOT_FOUND'],
    ])('is refused: %s', async (_what, input, as, rule) => {
      expect(await reveal(input, as)).toMatchObject({ rule });
    });
  });

  it('every kind of thing is found by its identifier, and what happened to persons is a feed of its own', async () => {
    const [run] = await api.system.database.query<{ id: string }>('select id from run');
    const [batch] = await api.system.database.query<{ id: string }>('select id from batch order by number');
    const [file] = await api.system.database.query<{ id: string }>('select id from case_file order by number');
    for (const [id, kind] of [
      [run?.id, 'Run'],
      [batch?.id, 'Batch'],
      [file?.id, 'CaseFile'],
      [finding, 'Finding'],
    ]) {
      const { data } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
      expect(data).toEqual({ node: { __typename: kind, id } });
    }
    expect((await api.ask('{ node(id: "29") { id } }')).data).toEqual({ node: null });
    const { data } = await api.ask<{ personRedirects: { edges: { node: { kind: string; to: string } }[] } }>(
      '{ personRedirects { edges { node { number kind from to } } } }',
    );
    expect(data?.personRedirects.edges.map(({ node }) => node.to)).toContain(person);
  });
});
