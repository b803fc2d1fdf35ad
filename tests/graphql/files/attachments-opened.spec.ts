import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import type { Standing } from '../support/api.ts';
import {
  type AttachmentDesk,
  hashOf,
  HEALTH,
  NUMBER,
  ONE,
  openAttachmentDesk,
  pdf,
  POLICE,
  ruleOf,
  SCHOOLS,
  TWO,
} from './attachment-desk.ts';

describe('papers of a case, opened', () => {
  let desk: AttachmentDesk;
  beforeAll(async () => {
    desk = await openAttachmentDesk();
    await desk.post(CONTENT);
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  const CONTENT = pdf(`身份证 ${NUMBER}`);
  const PATH = `/cases/${ONE}/attachments/${hashOf(CONTENT)}`;

  it.each<[string, Standing]>([
    ['a department without this case', SCHOOLS],
    ['an auditor, who sees cases without names', 'R-AUDIT'],
    ['the secretary of the joint meeting', 'R-SEC'],
    ['the data-protection officer', 'R-DPO'],
    ['the administrator', 'R-ADMIN'],
    ['an officer of another county', { ...POLICE, region: '290122' }],
  ])('by %s are as if they were not there', async (_who, as) => {
    const before = (await desk.api.looks()).length;
    const unknown = await desk.get(`/cases/${ONE}/attachments/${'0'.repeat(64)}`, as);
    expect(await ruleOf(await desk.get(PATH, as))).toEqual(await ruleOf(unknown));
    expect(await ruleOf(await desk.get(PATH, as))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
    expect(await desk.api.looks()).toHaveLength(before);
    expect((await desk.shown(ONE, as))?.map(({ path }) => path) ?? [null]).toEqual([null]);
  });

  it('by nobody without a token, without a purpose, or through a link on another site', async () => {
    expect((await fetch(`${desk.api.url}${PATH}`)).status).toBe(401);
    expect(await ruleOf(await desk.get(PATH, POLICE, ''))).toEqual([403, 'PURPOSE_NEEDED']);
    expect(await ruleOf(await desk.get(PATH, POLICE, 'P9'))).toEqual([400, 'PURPOSE_UNKNOWN']);
    expect(await ruleOf(await desk.get(PATH, POLICE, 'P2', { 'sec-fetch-site': 'cross-site' }))).toEqual([
      403,
      'ORIGIN',
    ]);
  });

  it('at addresses that lead elsewhere are not found', async () => {
    const hash = hashOf(CONTENT);
    for (const path of [
      `/cases/${TWO}/attachments/${hash}`,
      `/cases/${ONE}/attachments/${hash.toUpperCase()}`,
      `/cases/${ONE}/attachments/..%2f..%2fkeys%2fmaster.key`,
      `/cases/..%2f${ONE}/attachments/${hash}`,
      `/cases/${ONE}/attachments/${hash.slice(1)}`,
    ])
      expect(await ruleOf(await desk.get(path))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
  });

  it('by a department that the case is about are saved, not shown, and each look is written down', async () => {
    for (const as of [POLICE, HEALTH]) {
      const before = (await desk.api.looks()).length;
      const answer = await desk.get(PATH, as);
      expect(Buffer.from(await answer.arrayBuffer()).equals(CONTENT)).toBe(true);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${ONE}-${hashOf(CONTENT).slice(0, 8)}.pdf"; filename*=UTF-8''${ONE}-${hashOf(CONTENT).slice(0, 8)}.pdf`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
      });
      const looks = (await desk.api.looks()).slice(before);
      expect(looks).toMatchObject([
        {
          object: `case:${ONE}`,
          purpose: 'P2',
          subjects: [expect.stringMatching(/./)],
          detail: { attachment: hashOf(CONTENT) },
        },
      ]);
      expect(JSON.stringify(looks)).not.toContain(NUMBER);
    }
    expect((await desk.get(PATH.concat('?purpose=P2'), POLICE)).status).toBe(200);
  });

  it('by a unit that was only asked to assist are not: no attachment goes along with a request', async () => {
    const ask = `mutation ($input: AskAssistInput!) { askAssist(input: $input) { __typename ... on UserError { rule } } }`;
    const act = async (query: string, more: Record<string, unknown>) =>
      desk.api.ask(
        query,
        { input: { idempotencyKey: randomUUID(), number: ONE, expectedVersion: await desk.versionOf(ONE), ...more } },
        POLICE,
      );
    await act(`mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`, {});
    await act(`mutation ($input: StartVerifyingInput!) { startVerifying(input: $input) { __typename } }`, {});
    const { data } = await act(ask, { unit: 'ED', urgency: 'URGENT', question: 'Q2', basis: '户口登记条例第八条' });
    expect(data).toMatchObject({ askAssist: { __typename: 'AskAssistSuccess' } });
    expect(await desk.shown(ONE, SCHOOLS)).toMatchObject([{ path: null }]);
    expect(await ruleOf(await desk.get(PATH, SCHOOLS))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
  });

  it('of a protected person are opened by the two named officers only', async () => {
    const log = evidenceLogOf(desk.api.system);
    await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
    await showWitness(log);
    const four = 'C-2025-000004';
    const content = pdf('protected');
    await desk.post(content, { number: four });
    const path = `/cases/${four}/attachments/${hashOf(content)}`;
    expect((await desk.get(path)).status).toBe(200);
    const { data } = await desk.api.ask<{ caseFile: { findings: { evidence: { recordId: string }[] }[] } }>(
      `query ($n: ID!) { caseFile(number: $n) { findings { evidence { recordId } } } }`,
      { n: four },
      POLICE,
    );
    const recordId = data?.caseFile.findings[0]?.evidence[0]?.recordId ?? '';
    await protect(recordId, ['li', 'zhao']);
    expect(await ruleOf(await desk.get(path))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
    const named = await fetch(`${desk.api.url}${path}`, {
      headers: { authorization: `Bearer ${await desk.api.token(POLICE, 'li')}`, 'x-purpose': 'P2' },
    });
    expect(named.status).toBe(200);
  });

  const protect = (recordId: string, officers: readonly [string, string]) =>
    desk.api.system.hub.inTransaction(async ({ protections }) => {
      const { person, mentions } = await protections.find({ records: [{ recordId }] });
      await protections.add(
        {
          id: randomUUID(),
          personId: person,
          reason: 'THREAT',
          officers,
          state: 'proposed',
          proposedBy: 'li',
          provisionalUntil: '2099-01-01T00:00:00.000Z',
          confirmedBy: null,
          liftProposedBy: null,
          liftedBy: null,
        },
        mentions,
      );
    });
});
