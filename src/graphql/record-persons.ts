import { feedById } from '../domain/feeds/index.generated.ts';
import type { LinkEnd } from '../ports/link-evidence.ts';
import type { Context } from './context.ts';
import type { RecordPersonInput } from './types.generated.ts';
import { notFound } from './user-errors.ts';

/** Both persons, by the identifiers of their records; or which record there is not, for this caller. */
export async function endsOf(left: RecordPersonInput, right: RecordPersonInput, context: Context) {
  const [one, other] = await Promise.all([endOf(left, context), endOf(right, context)]);
  if (one === null) return noRecord(left);
  return other === null ? noRecord(right) : { left: one, right: other };
}

/** The first person that the record names, unless the role is given. */
async function endOf({ recordId, role }: RecordPersonInput, { loaders }: Context): Promise<LinkEnd | null> {
  const record = /^\d{1,18}$/.test(recordId) ? await loaders.record.load(recordId) : null;
  if (record === null) return null;
  const { feed, key } = record;
  return { feed, key, role: role ?? feedById.get(feed)?.people[0]?.role ?? '' };
}

const noRecord = ({ recordId }: RecordPersonInput) => notFound(recordId, '没有这条记录', 'there is no such record');
