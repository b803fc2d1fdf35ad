import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { textRow, workbook } from '../../files/support/workbook-draft.ts';
import { zipPackage } from '../../files/support/zip-package.ts';
import { goodWorkbook, part, sheetOf, withParts, withSheet } from '../../hostile/support/entry-sheet.ts';
import type { Standing } from '../support/api.ts';
import {
  type AttachmentDesk,
  hashOf,
  JPEG,
  NUMBER,
  ONE,
  openAttachmentDesk,
  pdf,
  PNG,
  POLICE,
  type Posting,
  ruleOf,
  SCHOOLS,
  type Told,
  TWO,
} from './attachment-desk.ts';

/** An archive without entries, as every unzipping program takes it. */
const ARCHIVE = Buffer.concat([Buffer.from('504b0506', 'hex'), Buffer.alloc(18)]);
/** A workbook of one sheet. */
const sheet = (...rows: readonly (readonly string[])[]): Buffer =>
  workbook({ sheets: [{ rows: rows.map((cells, at) => textRow(at + 1, cells)).join('') }] });

describe('papers of a case, posted', () => {
  let desk: AttachmentDesk;
  beforeAll(async () => {
    desk = await openAttachmentDesk();
  });
  afterAll(() => desk[Symbol.asyncDispose]());

  it('by nobody without a token, and by no post that does not work on cases', async () => {
    expect((await fetch(`${desk.api.url}/cases/${ONE}/attachments`, { method: 'POST' })).status).toBe(401);
    for (const as of ['R-AUDIT', 'R-ADMIN', 'R-DPO', 'R-SUBMIT', 'R-STAT'] as const)
      expect(await desk.refusal(desk.post(pdf('a'), { as }))).toEqual([403, 'ROLE_NOT_ALLOWED']);
    expect(await desk.kept()).toEqual([]);
  });

  it('for a case of others get what a case that is none gets', async () => {
    const foreign = await desk.post(pdf('a'), { as: SCHOOLS });
    const none = await desk.post(pdf('a'), { as: SCHOOLS, number: 'C-2025-999999' });
    const told = ({ body }: { body: Told }) => ({ ...body.errors?.[0]?.extensions, correlationId: '' });
    expect([foreign.status, told(foreign)]).toEqual([none.status, told(none)]);
    expect([none.status, told(none)]).toMatchObject([404, { code: 'NOT_FOUND' }]);
    expect(await desk.kept()).toEqual([]);
  });

  it('on the strength of a cookie alone, from another site, are not read', async () => {
    const form = new FormData();
    form.set('file', new Blob([pdf('a')]), 'a.pdf');
    const headers = { cookie: 'lianhe=anything', origin: 'https://elsewhere.example' };
    const answer = await fetch(`${desk.api.url}/cases/${ONE}/attachments`, { method: 'POST', headers, body: form });
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
    ['a workbook that names an entity', withSheet('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///">]><a>&b;</a>'), 'XML_DTD'],
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
    expect(await desk.refusal(desk.post(content, { name: 'scan.pdf' }))).toEqual([422, rule]);
    expect(await desk.refusal(desk.post(content, { name: 'scan.pdf', query: '?dryRun' }))).toEqual([422, rule]);
    expect(await desk.kept()).toEqual([]);
  });

  it('larger than 10 MiB are refused; of 10 MiB they are taken', async () => {
    const most = Buffer.concat([pdf('a'), Buffer.alloc(10 * 1024 * 1024 - pdf('a').length, 32)]);
    expect(await desk.refusal(desk.post(Buffer.concat([most, Buffer.alloc(1)])))).toEqual([413, 'ATTACHMENT_SIZE']);
    expect(await desk.refusal(desk.post(Buffer.concat([most, randomBytes(2_000_000)])))).toEqual([
      413,
      'ATTACHMENT_SIZE',
    ]);
    expect(await desk.kept()).toEqual([]);
    expect(await desk.post(most, { number: TWO })).toMatchObject({ status: 200, body: { bytes: most.length } });
  });

  it.each<[string, Posting, number, string]>([
    ['without an idempotency key', { key: null }, 400, 'ATTACHMENT_FORM'],
    ['with a label that holds an identity number', { label: `${NUMBER} 的证明` }, 422, 'TEXT_HAS_ID'],
    ['with a label that says nothing', { label: ' ' }, 422, 'REASON_EMPTY'],
    ['for a version that is over', { version: 99 }, 409, 'STATE_CHANGED'],
  ])('%s are refused, and kept nowhere', async (_what, posting, status, rule) => {
    const before = await desk.kept();
    expect(await desk.refusal(desk.post(pdf('b'), posting))).toEqual([status, rule]);
    expect(await desk.kept()).toEqual(before);
  });

  it('without their form, or without a file, are refused', async () => {
    const headers = { authorization: `Bearer ${await desk.api.token(POLICE)}`, 'idempotency-key': 'k' };
    const bare = new FormData();
    bare.set('file', new Blob([pdf('a')]), 'a.pdf');
    const send = (body: FormData | string) =>
      fetch(`${desk.api.url}/cases/${ONE}/attachments`, { method: 'POST', headers, body });
    expect(await ruleOf(await send(bare))).toEqual([400, 'ATTACHMENT_FORM']);
    const empty = new FormData();
    empty.set('label', 'x');
    expect(await ruleOf(await send(empty))).toEqual([400, 'UPLOAD_EXPECTED']);
  });

  it('are attached with what they are, once per key, and keep nothing of the name they came under', async () => {
    const content = pdf(`身份证 ${NUMBER}`);
    const key = randomUUID();
    const name = `../../../../etc/${NUMBER}".pdf`;
    const version = await desk.versionOf(ONE);
    const first = await desk.post(content, { key, name, version });
    const hash = hashOf(content);
    const fileName = `${ONE}-${hash.slice(0, 8)}.pdf`;
    const path = `/cases/${ONE}/attachments/${hash}`;
    expect(first).toMatchObject({
      status: 200,
      body: { case: ONE, version, hash, mediaType: 'application/pdf', bytes: content.length, fileName, path },
    });
    expect(await desk.post(content, { key, name: 'other.pdf', version })).toEqual(first);
    expect(await desk.refusal(desk.post(pdf('another'), { key, version }))).toEqual([409, 'IDEMPOTENCY_MISMATCH']);
    const listed = await desk.shown(ONE);
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
    const { status, body } = await desk.post(content, { number: TWO, name: '名册.xls' });
    expect([status, body]).toMatchObject([200, { bytes: content.length, fileName: expect.stringMatching(/\.xlsx$/) }]);
    const answer = await desk.get(String(body['path']));
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
  });

  it('are PNG and JPEG as well', async () => {
    expect(await desk.post(PNG, { number: TWO })).toMatchObject({ status: 200, body: { mediaType: 'image/png' } });
    expect(await desk.post(JPEG, { number: TWO })).toMatchObject({ status: 200, body: { mediaType: 'image/jpeg' } });
  });

  it('to be looked at first are kept for the mutation, for who posted them', async () => {
    const { body } = await desk.post(pdf('dry'), { number: TWO, query: '?dryRun', key: null });
    expect(await desk.kept()).not.toContain(hashOf(pdf('dry')));
    const attach = async (as: Standing, user?: string) => {
      const answer = await fetch(`${desk.api.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await desk.api.token(as, user)}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) { __typename ... on AttachEvidenceSuccess { caseFile { attachments { hash } } } ... on UserError { rule } } }`,
          variables: {
            input: {
              idempotencyKey: randomUUID(),
              number: TWO,
              expectedVersion: await desk.versionOf(TWO),
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
    expect(await desk.kept()).toContain(hashOf(pdf('dry')));
  });

  it('are 20 of one case at most; the same one again is no other', async () => {
    const three = 'C-2025-000003';
    for (let no = 0; no < 20; no += 1) expect((await desk.post(pdf(`no ${no}`), { number: three })).status).toBe(200);
    expect(await desk.refusal(desk.post(pdf('one more'), { number: three }))).toEqual([422, 'FILE_COUNT']);
    expect(await desk.kept()).not.toContain(hashOf(pdf('one more')));
    expect((await desk.post(pdf('no 3'), { number: three })).status).toBe(200);
  });
});
