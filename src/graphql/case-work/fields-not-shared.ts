import type { NotShared } from '../../actions/case-files/assist-sharing.ts';
import type { Consumer } from '../../domain/access/actor.ts';
import type { Projector } from '../../domain/agreements/projector.ts';
import { bareSituation } from '../../domain/agreements/situation.ts';
import { feedById } from '../../domain/feeds/index.generated.ts';
import type { Context } from '../context.ts';

/** What goes with a request for assistance: fields that the agreement lets an officer of the asked unit see in the case. */
export async function fieldsNotShared(number: string, context: Context): Promise<NotShared> {
  const file = await context.catalogue.caseFiles.byNumber(number);
  const findings = file === null ? [] : await context.loaders.findingsOfCase.load(file.id);
  const feeds = [...new Set(findings.flatMap(({ evidence }) => evidence.map(({ feed }) => feed)))];
  const projector = await context.projector();
  return (unit, fields) => fields.filter((field) => !isShared(unit, field, feeds, projector, context));
}

/** Every register of the case that has the field must share it: nobody can tell which of them a bare name means. */
function isShared(
  unit: string,
  field: string,
  feeds: readonly string[],
  projector: Projector,
  { actor, today }: Context,
): boolean {
  const having = feeds.filter((feed) => field in (feedById.get(feed)?.fields ?? {}));
  const reader = { role: 'R-DQO', department: unit as Consumer, region: '' } as const;
  const situation = { ...bareSituation(actor.user, today()), isInAssignedCase: true };
  const levels = having.map(
    (feed) => projector.project({ reader, feed, purpose: 'P3' }).on({}, situation).decide(field).level,
  );
  return levels.length > 0 && levels.every((level) => level === 'full' || level === 'masked');
}
