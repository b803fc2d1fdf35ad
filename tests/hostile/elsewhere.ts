import type { HostileFile } from './support/hostile-file.ts';

/** Lines of the catalogue that are no file alone: they need a history, a manifest or a broken line, and a test of their own. */
export const elsewhere: readonly (Omit<HostileFile, 'bytes'> & { readonly test: string })[] = [
  {
    id: 'BAD-CSV-39',
    input: { zh: '500行仅一个比对字段不同', en: '500 rows differing only in one match-only field' },
    ends: { outcome: 'accepted', gate: 'G10' },
    instead: {
      code: 'PROBE_SUSPECTED',
      because: 'the gate names itself; the batch is stored and counts for nothing until two people release it',
    },
    test: 'tests/hostile/probe.spec.ts',
  },
  {
    id: 'BAD-CSV-45',
    input: { zh: '读取期间文件改动', en: 'file changes while it is read' },
    ends: { outcome: 'refused', code: 'FILE_CHANGED' },
    instead: { code: 'DIGEST_MISMATCH', because: 'nothing was signed that the file could differ from' },
    test: 'tests/files/workbook-process.spec.ts',
  },
  {
    id: 'BAD-CSV-45',
    input: { zh: '文件与所签清单摘要不符', en: 'file differs from its signed manifest' },
    ends: { outcome: 'refused', code: 'DIGEST_MISMATCH' },
    test: 'tests/stories/signed-batches.spec.ts',
  },
  {
    id: 'BAD-CSV-46',
    input: { zh: '上传到99%中断或静默', en: 'upload cut at 99 %, or silent from there' },
    ends: { outcome: 'refused', code: 'UPLOAD_INCOMPLETE' },
    test: 'tests/hostile/door.spec.ts',
  },
];
