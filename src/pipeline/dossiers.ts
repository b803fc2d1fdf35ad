import type { Dossier, ErasedPartner, Linked, RecordView } from '../domain/checks/dossier.ts';
import type { Feed } from '../domain/feeds/define-feed.ts';
import { tierRank } from '../domain/linkage/tiers.ts';
import type { Stores } from '../ports/hub.ts';
import type { RunLink } from '../ports/run-register.ts';

/**
 * Reads what is linked with these records in the feeds that are consulted about them, in a few queries whatever their number. Of an
 * entry of a birth nobody asks for its years at school, of which there are ten times as many.
 */
export async function openDossiers(
  runId: string,
  subjects: readonly RecordView[],
  consulted: ReadonlySet<string>,
  { runRegister: register, retention }: Pick<Stores, 'runRegister' | 'retention'>,
): Promise<ReadonlyMap<string, Dossier>> {
  const ids = subjects.map(({ recordId }) => recordId);
  const links = await register.linksOf(runId, ids, [...consulted]);
  const own = new Set(ids);
  const others = new Set(
    links.flatMap(({ leftRecord, rightRecord }) => [leftRecord, rightRecord]).filter((id) => !own.has(id)),
  );
  const records = new Map(subjects.map((record) => [record.recordId, record]));
  for (const record of await register.recordsById(runId, [...others])) records.set(record.recordId, record);
  const linked = gather(links, records);
  const erased = await retention.erasedPartners(subjects);
  return new Map(
    subjects.map((subject) => [
      subject.recordId,
      dossierOf(subject, linked.get(subject.recordId) ?? [], consulted, erased.get(`${subject.feed}|${subject.key}`)),
    ]),
  );
}

function dossierOf(
  subject: RecordView,
  linked: readonly Linked[],
  consulted: ReadonlySet<string>,
  erased: readonly ErasedPartner[] = [],
): Dossier {
  const byFeed = new Map<string, readonly Linked[]>();
  return {
    subject,
    erased,
    linkedTo: ((feed: Feed) => {
      if (!consulted.has(feed.id)) throw new Error(`nobody said that ${feed.id} is consulted for ${subject.feed}`);
      const known = byFeed.get(feed.id) ?? linked.filter((other) => other.feed === feed.id).toSorted(bestFirst);
      byFeed.set(feed.id, known);
      return known;
    }) as Dossier['linkedTo'],
  };
}

/** Confirmed, then accepted, then review; better tier; then key and, of two versions of one record, content: never the order of arrival. */
const bestFirst = (a: Linked, b: Linked): number =>
  STANDING_RANK[a.standing] - STANDING_RANK[b.standing] ||
  tierRank(a.tier) - tierRank(b.tier) ||
  compareText(a.key, b.key) ||
  compareText(contentOf(a), contentOf(b));

const contentOf = ({ row, ownRole, theirRole }: Linked): string => JSON.stringify([row, ownRole, theirRole]);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const STANDING_RANK = { confirmed: 0, accepted: 1, review: 2 } as const;

function gather(
  links: readonly RunLink[],
  records: ReadonlyMap<string, RecordView>,
): ReadonlyMap<string, readonly Linked[]> {
  const found = new Map<string, Linked[]>();
  const add = (from: string, to: string, ownRole: string, theirRole: string, { tier, standing, reason }: RunLink) => {
    const record = records.get(to);
    if (!record) return;
    const linked: Linked = { ...record, tier, standing, reviewReason: reason, ownRole, theirRole };
    const list = found.get(from);
    if (list) list.push(linked);
    else found.set(from, [linked]);
  };
  for (const link of links) {
    add(link.leftRecord, link.rightRecord, link.leftRole, link.rightRole, link);
    add(link.rightRecord, link.leftRecord, link.rightRole, link.leftRole, link);
  }
  return found;
}
