import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { incomingFiles } from '../../src/adapters/incoming-files.ts';
import { receiveWhole } from '../../src/graphql/http/whole-upload.ts';
import { certificate, child } from '../support/people.ts';
import { openTestApi, type TestApi } from '../graphql/support/api.ts';
import { csvFiles } from './csv-files.ts';
import { ndjsonFiles } from './ndjson-files.ts';
import { fileName, goodCsv } from './support/entries.ts';
import { codeOf, type HostileFile } from './support/hostile-file.ts';
import { postRaw } from './support/posted-file.ts';
import { xlsxFiles } from './xlsx-files.ts';

/** Of each way to end a few, and those that could differ behind a network: the rest is the same import. */
const DIFFERENT = /^BAD-(CSV-(01|03|05|08|10|17|21|24|37|44)|XLSX-(01|20|21)|NDJ-(03|05|08|11))$/;
const KINDS = [
  ['csv', csvFiles],
  ['xlsx', xlsxFiles],
  ['ndjson', ndjsonFiles],
] as const;
const posted = KINDS.flatMap(([kind, files]) =>
  files.filter(({ id }) => DIFFERENT.test(id)).map((file) => [`${file.id} ${file.input.zh}`, kind, file] as const),
);

interface Body {
  readonly outcome: string;
  readonly problem?: { readonly code: string };
  readonly errors?: readonly { readonly extensions: { readonly rule: string } }[];
  readonly notes?: readonly { readonly code: string }[];
  readonly rowErrors?: readonly { readonly code: string; readonly rowNo: number }[];
  readonly remarks?: readonly { readonly code: string; readonly rowNo: number }[];
  readonly remarkCounts?: Readonly<Record<string, number>>;
}

describe('a hostile or unlucky file at /uploads', () => {
  let api: TestApi;
  let before: string;
  let token: string;
  const digest = () => api.system.readings.digest(null);
  beforeAll(async () => {
    api = await openTestApi();
    token = await api.token({ role: 'R-DQO', department: 'PS', org: '', region: '' });
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(7))] });
    before = await digest();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const waiting = async () => readdir(join(api.system.config.home, 'incoming')).catch(() => []);

  const post = async (name: string, bytes: Buffer | string, query = '?dryRun') => {
    const form = new FormData();
    form.set('file', new Blob([bytes]), name);
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${api.url}/uploads${query}`, { method: 'POST', headers, body: form });
    return { status: answer.status, body: (await answer.json()) as Body };
  };

  const codesIn = ({ outcome, problem, notes = [], rowErrors = [], remarks = [] }: Body, { ends }: HostileFile) => {
    if (outcome === 'refused') return [problem?.code];
    return ends.outcome === 'row rejected'
      ? rowErrors.map(({ code }) => code)
      : [...notes, ...remarks].map(({ code }) => code);
  };

  it.each(posted)('ends as at the command line: %s', async (_, kind, file) => {
    const { status, body } = await post(fileName(kind, file.isDraft), file.bytes());
    expect(status).toBe(file.ends.outcome === 'refused' ? 422 : 200);
    const code = codeOf(file.ends);
    if (code !== null) expect(codesIn(body, file)).toContain(code);
    if (file.ends.outcome === 'refused') expect(body.errors?.[0]?.extensions.rule).toBe(code);
    expect(await digest()).toBe(before);
  });

  it('says the same about the same file, in the same order', async () => {
    const [file] = csvFiles.filter(({ id }) => id === 'BAD-CSV-24');
    const once = await post(fileName('csv'), file?.bytes() ?? '');
    const again = await post(fileName('csv'), file?.bytes() ?? '');
    expect({ ...again.body, uploadId: '' }).toEqual({ ...once.body, uploadId: '' });
  });

  it('names column, row, field, code and remedy of a value, and never the value', async () => {
    const [file] = csvFiles.filter(({ id }) => id === 'BAD-CSV-28');
    const { body } = await post(fileName('csv'), file?.bytes() ?? '');
    expect(body.remarks).toContainEqual({
      rowNo: 3,
      column: 'D',
      field: 'idNumber',
      code: 'ID_CHECK',
      level: 'E',
      zh: '号码校验位不符,请核对证件',
      en: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toContain(child(2).name);
    expect(JSON.stringify(body)).not.toMatch(/\d{15}/);
  });

  it('BAD-CSV-46: whose body ends at 99 % is refused, and nothing of it is kept', async () => {
    const bytes = Buffer.from(goodCsv().repeat(200));
    const held = await waiting();
    const cut = { url: api.url, token, name: fileName('csv'), bytes, sent: Math.floor(bytes.length * 0.99) };
    expect(await postRaw({ ...cut, ending: 'whole' })).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { rule: 'UPLOAD_INCOMPLETE' } }] },
    });
    expect(await postRaw({ ...cut, ending: 'cut' })).toBeNull();
    await expect.poll(waiting).toEqual(held);
    expect(await digest()).toBe(before);
  });
});

describe('a posted file', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const part = (file: Readable, truncated = false) => ({
    filename: fileName('csv'),
    file: Object.assign(file, { truncated }),
  });
  const received = async (file: ReturnType<typeof part>) => {
    const { mkdtempDisposable } = await import('node:fs/promises');
    await using folder = await mkdtempDisposable(join((await import('node:os')).tmpdir(), 'incoming-'));
    const outcome = await receiveWhole(
      file,
      'wang',
      incomingFiles(folder.path, () => new Date(), api.system.database.vault.fileKeys),
      { silenceMs: 50, longestMs: 200 },
    ).then(
      () => 'kept',
      (error: unknown) => (error instanceof Error && 'rule' in error ? error.rule : error),
    );
    return [outcome, (await readdir(folder.path)).length];
  };

  it('is kept when it is whole', async () => {
    expect(await received(part(Readable.from([Buffer.from('a')])))).toEqual(['kept', 1]);
  });

  it('BAD-CSV-46: that falls silent is given up, and nothing of it is kept', async () => {
    const silent = new PassThrough();
    silent.write('a');
    expect(await received(part(silent))).toEqual(['UPLOAD_INCOMPLETE', 0]);
  });

  it('that trickles in without an end is given up after its time, and nothing of it is kept', async () => {
    const trickle = new PassThrough();
    const dropping = setInterval(() => trickle.write('a'), 10);
    try {
      expect(await received(part(trickle))).toEqual(['UPLOAD_TOO_LONG', 0]);
    } finally {
      clearInterval(dropping);
    }
  });

  it('larger than the door takes is refused, and not taken for the part that fits', async () => {
    expect(await received(part(Readable.from([Buffer.from('a')]), true))).toEqual(['UPLOAD_TOO_LARGE', 0]);
  });
});
