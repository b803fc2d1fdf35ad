import { readRosterName } from '../../../domain/feeds/roster-name.ts';
import { importPosted } from '../../http/import-posted.ts';
import { noteDown } from '../../note-down.ts';
import { once } from '../../once.ts';
import { isOwnRoster } from '../../permissions.ts';
import { notFound, rosterRefused } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const uploadRoster: NonNullable<MutationResolvers['uploadRoster']> = async (_parent, { input }, context) => {
  const result = await once('uploadRoster', input, context, async (hub) => {
    const posted = await context.incoming.find(input.uploadId, context.actor.user);
    if (!posted) return GONE(input.uploadId);
    const name = readRosterName(posted.file.name);
    // Posted from another post of the same person, perhaps.
    if (name === null || !isOwnRoster(context.actor, name)) return GONE(input.uploadId);
    const report = await importPosted(posted, false, hub, context);
    if (report === null) return GONE(input.uploadId);
    if (report.outcome === 'refused') return rosterRefused(report.problem);
    const { number } = report.roster;
    await noteDown(hub, context.actor, 'batch-received', `batch:${number}`, { outcome: report.outcome });
    return {
      __typename: 'UploadRosterSuccess',
      number,
      isKnown: report.outcome === 'known',
    } as const;
  });
  if (result.__typename === 'UploadRosterSuccess') await context.incoming.remove(input.uploadId);
  return result;
};

const GONE = (id: string) =>
  notFound(
    id,
    '没有这个待导入文件(保留一天,且只限本人);请重新上传',
    'there is no such posted file (kept for one day, for who posted it); post it again',
  );
