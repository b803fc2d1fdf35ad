import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { ManifestEntry } from '../domain/feeds/roster-name.ts';
import type { Reason } from '../domain/checks/answer.ts';

const Manifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      submitterOrg: z.string().optional(),
      submittedAt: z.string().optional(),
      series: z.number().int().optional(),
      mode: z.enum(['add', 'replace']).optional(),
      declaredRowCount: z.number().int().optional(),
    }),
  ),
});

/** What a `manifest.json` says about the files that lie beside it, or why nobody can tell. */
type Reading = { readonly files: Readonly<Record<string, ManifestEntry>> } | { readonly problem: Reason };

/** By folder, with the state of the file that was read: a folder of thousands of rosters has one manifest for all of them. */
const readings = new Map<string, { readonly version: string; readonly reading: Reading }>();

/** What the manifest beside a file says about it; nothing where there is none. */
export async function manifestBeside(
  path: string,
): Promise<{ readonly entry: ManifestEntry } | { readonly problem: Reason }> {
  const manifest = join(dirname(path), 'manifest.json');
  const state = await stat(manifest).catch(() => null);
  if (state === null) return { entry: {} };
  const version = `${state.mtimeMs} ${state.size}`;
  const known = readings.get(manifest);
  const reading = known?.version === version ? known.reading : readingOf(await readFile(manifest, 'utf8'));
  readings.set(manifest, { version, reading });
  return 'problem' in reading ? reading : { entry: reading.files[basename(path)] ?? {} };
}

function readingOf(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('清单 manifest.json 不是有效的 JSON', 'manifest.json is no JSON');
  }
  const read = Manifest.safeParse(value);
  if (read.success) return read.data;
  const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.')))].join(', ');
  return invalid(`清单 manifest.json 字段不符：${fields}`, `fields of manifest.json do not fit: ${fields}`);
}

const invalid = (zh: string, en: string): Reading => ({
  problem: {
    code: 'MANIFEST_INVALID',
    zh: `${zh}；请更正该文件，或移开后用 --region、--period 等说明`,
    en: `${en}; correct it, or move it away and state --region, --period and so on`,
  },
});
