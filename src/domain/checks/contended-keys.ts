import type { Feed } from '../feeds/define-feed.ts';
import { agrees, conflicts, type Reason, type Verdict } from './answer.ts';
import type { RecordView } from './dossier.ts';
import { PERSON_FEEDS } from './person-feeds.ts';
import { psStock } from '../feeds/ps-stock.ts';

/** Every feed whose rows have a natural key, counts included. */
export const KEYED_FEEDS: readonly Feed[] = [...PERSON_FEEDS, psStock];

/** A key that stands twice with different content is the sender's question, wherever both came from. */
export const judgeContention = (subject: RecordView, where: 'file' | 'files', reason: Reason): Verdict =>
  subject.contention === where ? conflicts(reason, { severity: 'S3', owner: 'ROW' }) : agrees;
