import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { vaultKeys } from '../../../src/adapters/postgres/vault/vault-keys.ts';
import type { Post } from '../../../src/domain/access/post.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import { cremation, dead, deathCertificate, deadId } from '../../support/people.ts';
import { textRow, workbook } from '../../files/support/workbook-draft.ts';
import { zipPackage } from '../../files/support/zip-package.ts';
import { goodWorkbook, part, sheetOf, withParts, withSheet } from '../../hostile/support/entry-sheet.ts';
import { openTestApi, type Standing, type TestApi } from '../support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const of = (role: Post['role'], department: Post['department']): Post => ({ role, department, org: '', region: '' });
const POLICE = of('R-DQO', 'PS');
const HEALTH = of('R-DQO', 'HC');
const SCHOOLS = of('R-DQO', 'ED');
const ONE = 'C-2025-000001';
const TWO = 'C-2025-000002';
const NUMBER = deadId(dead(0));

const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(40)]);
const JPEG = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), randomBytes(40), Buffer.from('ffd9', 'hex')]);
/** An archive without entries, as every unzipping program takes it. */
const ARCHIVE = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
/** A workbook of one sheet. */
const sheet = (...rows: readonly (readonly string[])[]): Buffer =>
  workbook({ sheets: [{ rows: rows.map((cells, at) => textRow(at + 1, cells)).join('') }] });
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

type Told = Record<string, unknown> & { readonly errors?: readonly { extensions: Record<string, unknown> }[] };

describe('papers of a case', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    const people = Array.from({ length: 4 }, (_, no) => dead(no));
    await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: people.map((one) => deathCertificate(one)) });
    await api.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: people.map((one) => cremation(one)) });
    await api.deliver({
      feed: 'PS-DEATH',
      period: QUARTER,
      rows: [],
      headers: ['姓名', '公民身份号码', '死亡日期', '注销日期'],
    });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const versionOf = async (number: string) =>
    (
      await api.ask<{ caseFile: { version: number } | null }>(
        `query ($n: ID!) { caseFile(number: $n) { version } }`,
        { n: number },
        POLICE,
      )
    ).data?.caseFile?.version ?? 0;

  interface Posting {
    readonly as?: Standing;
    readonly number?: string;
    readonly key?: string | null;
    readonly label?: string;
    readonly version?: number;
    readonly name?: string;
    readonly query?: string;
    readonly headers?: Record<string, string>;
  }
  const post = async (
    content: Uint8Array,
    { as = POLICE, number = ONE, key = randomUUID(), ...more }: Posting = {},
  ) => {
    const form = new FormData();
    form.set('expectedVersion', String(more.version ?? (await versionOf(number))));
    form.set('label', more.label ?? '注销申请扫描件');
    form.set('file', new Blob([Buffer.from(content)]), more.name ?? 'scan.pdf');
    const headers = {
      authorization: `Bearer ${await api.token(as)}`,
      ...(key === null ? {} : { 'idempotency-key': key }),
      ...more.headers,
    };
    const answer = await fetch(`${api.url}/cases/${number}/attachments${more.query ?? ''}`, {
      method: 'POST',
      headers,
      body: form,
    });
    return { status: answer.status, body: (await answer.json()) as Told };
  };
  const refusal = async (posting: ReturnType<typeof post>) => {
    const { status, body } = await posting;
    return [status, body.errors?.[0]?.extensions['rule']];
  };
  const get = async (path: string, as: Standing = POLICE, purpose = 'P2', headers: Record<string, string> = {}) =>
    fetch(`${api.url}${path}`, {
      headers: { authorization: `Bearer ${await api.token(as)}`, 'x-purpose': purpose, ...headers },
    });
  const ruleOf = async (answer: Response) => [
    answer.status,
    ((await answer.json()) as Told).errors?.[0]?.extensions['rule'],
  ];
  const shown = async (number: string, as: Standing = POLICE) =>
    (
      await api.ask<{ caseFile: { attachments: Record<string, unknown>[] } | null }>(
        `query ($n: ID!) { caseFile(number: $n) { attachments { hash mediaType bytes label actor attachedAt fileName path } } }`,
        { n: number },
        as,
      )
    ).data?.caseFile?.attachments;
  const kept = async () =>
    (await api.system.database.pool.query<{ hash: string }>('select hash from lianhe.case_attachment')).rows.map(
      ({ hash }) => hash,
    );

  describe('posted', () => {
    it('by nobody without a token, and by no post that does not work on cases', async () => {
      expect((await fetch(`${api.url}/cases/${ONE}/attachments`, { method: 'POST' })).status).toBe(401);
      for (const as of ['R-AUDIT', 'R-ADMIN', 'R-DPO', 'R-SUBMIT', 'R-STAT'] as const)
        expect(await refusal(post(pdf('a'), { as }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
      expect(await kept()).toEqual([]);
    });

    it('for a case of others get what a case that is none gets', async () => {
      const foreign = await post(pdf('a'), { as: SCHOOLS });
      const none = await post(pdf('a'), { as: SCHOOLS, number: 'C-2025-999999' });
      const told = ({ body }: { body: Told }) => ({ ...body.errors?.[0]?.extensions, correlationId: '' });
      expect([foreign.status, told(foreign)]).toEqual([none.status, told(none)]);
      expect([none.status, told(none)]).toMatchObject([404, { code: 'NOT_FOUND' }]);
      expect(await kept()).toEqual([]);
    });

    it('on the strength of a cookie alone, from another site, are not read', async () => {
      const form = new FormData();
      form.set('file', new Blob([pdf('a')]), 'a.pdf');
      const headers = { cookie: 'lianhe=anything', origin: 'https://elsewhere.example' };
      const answer = await fetch(`${api.url}/cases/${ONE}/attachments`, { method: 'POST', headers, body: form });
      expect(await ruleOf(answer)).toEqual([403, 'ORIGIN']);
    });

    it.each<[string, Uint8Array, string]>([
      ['a web page', Buffer.from('<html><script>1</script>'), 'FILE_TYPE'],
      ['a picture in SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'FILE_TYPE'],
      ['an archive that is none', Buffer.concat([Buffer.from('504b0304', 'hex'), randomBytes(30)]), 'ZIP_STRUCTURE'],
      ['an archive that is no workbook', zipPackage([{ name: 'a.txt', data: 'a' }]), 'FILE_TYPE'],
      ['a text document', zipPackage([{ name: 'word/document.xml', data: '<a/>' }]), 'FILE_TYPE'],
      ['a workbook with macros', withParts(part('xl/vbaProject.bin')), 'XLSX_MACRO'],
      ['a workbook with links to outside', withParts(part('xl/externalLinks/externalLink1.xml')), 'XLSX_EXTERNAL'],
      ['a workbook that grows without end', withSheet(sheetOf('<row r="1">'.padEnd(200_000_000, ' '))), 'XLSX_EXPANDS'],
      [
        'a workbook that names an entity',
        withSheet('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///">]><a>&b;</a>'),
        'XML_DTD',
      ],
      ['a workbook that is an archive of others behind', Buffer.concat([goodWorkbook(), ARCHIVE]), 'FILE_TYPE'],
      ['a workbook that is a PDF as well', zipPackage([{ name: '%PDF-1.7', data: 'a' }]), 'FILE_TWOFOLD'],
      [
        'a roster with a column outside the purpose',
        sheet(['新生儿姓名', '性别', '出生日期', '孩次']),
        'COLUMN_FORBIDDEN',
      ],
      ['a list of anything with such a column', sheet(['名单'], ['编号', '社会抚养费']), 'COLUMN_FORBIDDEN'],
      ['a program', Buffer.concat([Buffer.from('7f454c46', 'hex'), randomBytes(30)]), 'FILE_TYPE'],
      ['nothing', Buffer.alloc(0), 'FILE_SIZE'],
      ['a PDF that is an archive as well', Buffer.concat([pdf('a'), ARCHIVE]), 'FILE_TWOFOLD'],
      ['a picture that is an archive as well', Buffer.concat([PNG, ARCHIVE]), 'FILE_TWOFOLD'],
      ['a picture that is a PDF as well', Buffer.concat([JPEG, pdf('a')]), 'FILE_TWOFOLD'],
    ])('as %s are refused by content, whatever they are called', async (_what, content, rule) => {
      expect(await refusal(post(content, { name: 'scan.pdf' }))).toEqual([422, rule]);
      expect(await refusal(post(content, { name: 'scan.pdf', query: '?dryRun' }))).toEqual([422, rule]);
      expect(await kept()).toEqual([]);
    });

    it('larger than 10 MiB are refused; of 10 MiB they are taken', async () => {
      const most = Buffer.concat([pdf('a'), Buffer.alloc(10 * 1024 * 1024 - pdf('a').length, 32)]);
      expect(await refusal(post(Buffer.concat([most, Buffer.alloc(1)])))).toEqual([413, 'ATTACHMENT_SIZE']);
      expect(await refusal(post(Buffer.concat([most, randomBytes(2_000_000)])))).toEqual([413, 'ATTACHMENT_SIZE']);
      expect(await kept()).toEqual([]);
      expect(await post(most, { number: TWO })).toMatchObject({ status: 200, body: { bytes: most.length } });
    });

    it.each<[string, Posting, number, string]>([
      ['without an idempotency key', { key: null }, 400, 'ATTACHMENT_FORM'],
      ['with a label that holds an identity number', { label: `${NUMBER} 的证明` }, 422, 'TEXT_HAS_ID'],
      ['with a label that says nothing', { label: ' ' }, 422, 'REASON_EMPTY'],
      ['for a version that is over', { version: 99 }, 409, 'STATE_CHANGED'],
    ])('%s are refused, and kept nowhere', async (_what, posting, status, rule) => {
      const before = await kept();
      expect(await refusal(post(pdf('b'), posting))).toEqual([status, rule]);
      expect(await kept()).toEqual(before);
    });

    it('without their form, or without a file, are refused', async () => {
      const headers = { authorization: `Bearer ${await api.token(POLICE)}`, 'idempotency-key': 'k' };
      const bare = new FormData();
      bare.set('file', new Blob([pdf('a')]), 'a.pdf');
      const send = (body: FormData | string) =>
        fetch(`${api.url}/cases/${ONE}/attachments`, { method: 'POST', headers, body });
      expect(await ruleOf(await send(bare))).toEqual([400, 'ATTACHMENT_FORM']);
      const empty = new FormData();
      empty.set('label', 'x');
      expect(await ruleOf(await send(empty))).toEqual([400, 'UPLOAD_EXPECTED']);
    });

    it('are attached with what they are, once per key, and keep nothing of the name they came under', async () => {
      const content = pdf(`身份证 ${NUMBER}`);
      const key = randomUUID();
      const name = `../../../../etc/${NUMBER}".pdf`;
      const version = await versionOf(ONE);
      const first = await post(content, { key, name, version });
      const hash = hashOf(content);
      const fileName = `${ONE}-${hash.slice(0, 8)}.pdf`;
      const path = `/cases/${ONE}/attachments/${hash}`;
      expect(first).toMatchObject({
        status: 200,
        body: { case: ONE, version, hash, mediaType: 'application/pdf', bytes: content.length, fileName, path },
      });
      expect(await post(content, { key, name: 'other.pdf', version })).toEqual(first);
      expect(await refusal(post(pdf('another'), { key, version }))).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
      const listed = await shown(ONE);
      expect(listed).toEqual([
        {
          hash,
          mediaType: 'application/pdf',
          bytes: content.length,
          label: '注销申请扫描件',
          actor: 'wang',
          attachedAt: expect.any(String),
          fileName,
          path,
        },
      ]);
    });

    it('are workbooks as well, of columns that the hub knows, kept as they are', async () => {
      const content = sheet(
        ['出生医学证明编号', '产妇姓名', '性别', '出生日期'],
        ['W290000127', '李梅', '女', '2025-01-08'],
      );
      const { status, body } = await post(content, { number: TWO, name: '名册.xls' });
      expect([status, body]).toMatchObject([
        200,
        { bytes: content.length, fileName: expect.stringMatching(/\.xlsx$/) },
      ]);
      const answer = await get(String(body['path']));
      expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
      expect(answer.headers.get('content-disposition')).toContain('attachment');
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
    });

    it('are PNG and JPEG as well', async () => {
      expect(await post(PNG, { number: TWO })).toMatchObject({ status: 200, body: { mediaType: 'image/png' } });
      expect(await post(JPEG, { number: TWO })).toMatchObject({ status: 200, body: { mediaType: 'image/jpeg' } });
    });

    it('to be looked at first are kept for the mutation, for who posted them', async () => {
      const { body } = await post(pdf('dry'), { number: TWO, query: '?dryRun', key: null });
      expect(await kept()).not.toContain(hashOf(pdf('dry')));
      const attach = async (as: Standing, user?: string) => {
        const answer = await fetch(`${api.url}/graphql`, {
          method: 'POST',
          headers: { authorization: `Bearer ${await api.token(as, user)}`, 'content-type': 'application/json' },
          body: JSON.stringify({
            query: `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on AttachEvidenceSuccess { caseFile { attachments { hash } } } ... on UserError { rule } } }`,
            variables: {
              input: {
                idempotencyKey: randomUUID(),
                number: TWO,
                expectedVersion: await versionOf(TWO),
                uploadId: body['uploadId'],
                label: '火化证',
              },
            },
          }),
        });
        return ((await answer.json()) as { data: { attachEvidence: Record<string, unknown> } }).data.attachEvidence;
      };
      expect(await attach(POLICE, 'li')).toMatchObject({ __typename: 'NotFoundError' });
      expect(await attach(POLICE)).toMatchObject({ __typename: 'AttachEvidenceSuccess' });
      expect(await attach(POLICE)).toMatchObject({ __typename: 'NotFoundError' });
      expect(await kept()).toContain(hashOf(pdf('dry')));
    });

    it('are 20 of one case at most; the same one again is no other', async () => {
      const three = 'C-2025-000003';
      for (let no = 0; no < 20; no += 1) expect((await post(pdf(`no ${no}`), { number: three })).status).toBe(200);
      expect(await refusal(post(pdf('one more'), { number: three }))).toEqual([422, 'FILE_COUNT']);
      expect(await kept()).not.toContain(hashOf(pdf('one more')));
      expect((await post(pdf('no 3'), { number: three })).status).toBe(200);
    });
  });

  describe('opened', () => {
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
      const before = (await api.looks()).length;
      const unknown = await get(`/cases/${ONE}/attachments/${'0'.repeat(64)}`, as);
      expect(await ruleOf(await get(PATH, as))).toEqual(await ruleOf(unknown));
      expect(await ruleOf(await get(PATH, as))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
      expect(await api.looks()).toHaveLength(before);
      expect((await shown(ONE, as))?.map(({ path }) => path) ?? [null]).toEqual([null]);
    });

    it('by nobody without a token, without a purpose, or through a link on another site', async () => {
      expect((await fetch(`${api.url}${PATH}`)).status).toBe(401);
      expect(await ruleOf(await get(PATH, POLICE, ''))).toEqual([403, 'PURPOSE_NEEDED']);
      expect(await ruleOf(await get(PATH, POLICE, 'P9'))).toEqual([400, 'PURPOSE_UNKNOWN']);
      expect(await ruleOf(await get(PATH, POLICE, 'P2', { 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'ORIGIN']);
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
        expect(await ruleOf(await get(path))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
    });

    it('by a department that the case is about are saved, not shown, and each look is written down', async () => {
      for (const as of [POLICE, HEALTH]) {
        const before = (await api.looks()).length;
        const answer = await get(PATH, as);
        expect(Buffer.from(await answer.arrayBuffer()).equals(CONTENT)).toBe(true);
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          'content-type': 'application/pdf',
          'content-disposition': `attachment; filename="${ONE}-${hashOf(CONTENT).slice(0, 8)}.pdf"; filename*=UTF-8''${ONE}-${hashOf(CONTENT).slice(0, 8)}.pdf`,
          'x-content-type-options': 'nosniff',
          'content-security-policy': "sandbox; default-src 'none'",
          'cache-control': 'no-store',
        });
        const looks = (await api.looks()).slice(before);
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
      expect((await get(PATH.concat('?purpose=P2'), POLICE)).status).toBe(200);
    });

    it('by a unit that was only asked to assist are not: no attachment goes along with a request', async () => {
      const ask = `mutation ($input: AskAssistInput!) { askAssist(input: $input) { __typename ... on UserError { rule } } }`;
      const act = async (query: string, more: Record<string, unknown>) =>
        api.ask(
          query,
          { input: { idempotencyKey: randomUUID(), number: ONE, expectedVersion: await versionOf(ONE), ...more } },
          POLICE,
        );
      await act(`mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename } }`, {});
      await act(`mutation ($input: StartVerifyingInput!) { startVerifying(input: $input) { __typename } }`, {});
      const { data } = await act(ask, { unit: 'ED', urgency: 'URGENT', question: 'Q2', basis: '户口登记条例第八条' });
      expect(data).toMatchObject({ askAssist: { __typename: 'AskAssistSuccess' } });
      expect(await shown(ONE, SCHOOLS)).toMatchObject([{ path: null }]);
      expect(await ruleOf(await get(PATH, SCHOOLS))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
    });

    it('of a protected person are opened by the two named officers only', async () => {
      const log = evidenceLogOf(api.system);
      await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
      await showWitness(log);
      const four = 'C-2025-000004';
      const content = pdf('protected');
      await post(content, { number: four });
      const path = `/cases/${four}/attachments/${hashOf(content)}`;
      expect((await get(path)).status).toBe(200);
      const { data } = await api.ask<{ caseFile: { findings: { evidence: { recordId: string }[] }[] } }>(
        `query ($n: ID!) { caseFile(number: $n) { findings { evidence { recordId } } } }`,
        { n: four },
        POLICE,
      );
      const recordId = data?.caseFile.findings[0]?.evidence[0]?.recordId ?? '';
      await protect(recordId, ['li', 'zhao']);
      expect(await ruleOf(await get(path))).toEqual([404, 'ATTACHMENT_UNKNOWN']);
      const named = await fetch(`${api.url}${path}`, {
        headers: { authorization: `Bearer ${await api.token(POLICE, 'li')}`, 'x-purpose': 'P2' },
      });
      expect(named.status).toBe(200);
    });

    const protect = (recordId: string, officers: readonly [string, string]) =>
      api.system.hub.inTransaction(async ({ protections }) => {
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

  describe('kept', () => {
    const CONTENT = pdf(`身份证 ${NUMBER}`);
    const PATH = `/cases/${ONE}/attachments/${hashOf(CONTENT)}`;
    const row = async () =>
      (
        await api.system.database.pool.query<{ header: Buffer; content: Buffer; key_version: number }>(
          'select header, content, key_version from lianhe.case_attachment where hash = $1',
          [hashOf(CONTENT)],
        )
      ).rows[0];

    it('under a new key after a change of keys: contents untouched, the old key wraps none of them', async () => {
      const before = await row();
      await vaultKeys(api.system.database.vault).rotate(2, () => undefined);
      const after = await row();
      expect(after?.content).toEqual(before?.content);
      expect(after?.key_version).toBeGreaterThan(before?.key_version ?? 0);
      expect(Buffer.from(await (await get(PATH)).arrayBuffer()).equals(CONTENT)).toBe(true);
      const { keys } = await vaultKeys(api.system.database.vault).status();
      expect(keys.filter(({ purpose, attachments }) => purpose === 'file' && attachments > 0)).toMatchObject([
        { state: 'current', suite: 2 },
      ]);
    });

    it('are not handed out when somebody changed them or put them in each other’s place', async () => {
      const { pool } = api.system.database;
      const good = await row();
      const put = (header: unknown, content: unknown) =>
        pool.query('update lianhe.case_attachment set header = $2, content = $3 where hash = $1', [
          hashOf(CONTENT),
          header,
          content,
        ]);
      const other = (
        await pool.query('select header, content from lianhe.case_attachment where hash = $1', [hashOf(PNG)])
      ).rows[0];
      const flipped = Buffer.from(good?.content ?? '');
      flipped[3] = (flipped[3] ?? 0) ^ 1;
      for (const [header, content] of [
        [good?.header, flipped],
        [good?.header, good?.content.subarray(0, -1)],
        [other?.header, other?.content],
        [good?.header, other?.content],
      ]) {
        await put(header, content);
        expect(await ruleOf(await get(PATH))).toEqual([500, 'INTERNAL']);
      }
      await put(good?.header, good?.content);
      expect((await get(PATH)).status).toBe(200);
    });

    it('no longer, are told to be gone', async () => {
      await api.system.database.pool.query('delete from lianhe.case_attachment where hash = $1', [hashOf(CONTENT)]);
      expect(await ruleOf(await get(PATH))).toEqual([410, 'ATTACHMENT_GONE']);
    });
  });
});
