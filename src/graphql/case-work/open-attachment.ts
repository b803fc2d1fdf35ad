import { mayOpenAttachments } from '../../domain/case-files/attachment-sight.ts';
import type { CaseReading } from '../../ports/catalogue.ts';
import type { Context } from '../context.ts';
import { subjectOf } from '../disclosure/looks.ts';

type Sight = Pick<Context, 'actor' | 'loaders'>;

/** Records that the findings of a case rest on, as far as the reader sees them. */
const recordsOf = async ({ id }: Pick<CaseReading, 'id'>, { loaders }: Sight): Promise<readonly string[]> =>
  (await loaders.findingsOfCase.load(id)).flatMap(({ evidence }) =>
    evidence.flatMap(({ recordId }) => (recordId === null ? [] : [recordId])),
  );

/** Whether this reader may open attachments of a case that they see: of a protected person, only the two named officers. */
export async function opensAttachments(file: Pick<CaseReading, 'id' | 'life'>, sight: Sight): Promise<boolean> {
  if (!mayOpenAttachments(sight.actor, file.life)) return false;
  const records = await recordsOf(file, sight);
  const onlyFor = await Promise.all(records.map((record) => sight.loaders.protection.load(record)));
  return onlyFor.every((officers) => officers === null || officers.includes(sight.actor.user));
}

/** Whose papers these are, as the evidence log names persons: the subject of every finding. */
export async function subjectsOf({ id }: Pick<CaseReading, 'id'>, { loaders }: Sight): Promise<readonly string[]> {
  const subjects = (await loaders.findingsOfCase.load(id)).flatMap(({ evidence }) => evidence[0]?.recordId ?? []);
  const records = await Promise.all([...new Set(subjects)].map((record) => loaders.record.load(record)));
  return [...new Set(records.flatMap((record) => (record === null ? [] : [subjectOf(record)])))];
}
