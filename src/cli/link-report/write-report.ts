import { rename, writeFile } from 'node:fs/promises';
import { chartSections } from './chart-sections.ts';
import { renumbered } from './drawing.ts';
import { page } from './html.ts';
import type { ReportInput } from './report-input.ts';
import { sampleSection } from './sample-section.ts';
import { summarySections } from './summary-sections.ts';

/** Writes the report beside the target and renames; it holds no clock, so that equal runs give equal files. */
export async function writeLinkReport(path: string, input: ReportInput): Promise<void> {
  const body = [...summarySections(input), ...chartSections(input), await sampleSection(input)].join('\n');
  const part = `${path}.part`;
  await writeFile(part, page('关联报告 Linkage report', renumbered(body)));
  await rename(part, path);
}
