import { createHash } from 'node:crypto';
import type { Actor } from '../domain/access/actor.ts';
import { cellOf, tableOf } from '../domain/agreements/matrix/matrix.ts';
import { NOTHING } from '../domain/agreements/grant.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { drawSample, frameText, sampleSize } from '../domain/surveys/draw-sample.ts';
import {
  isReadable,
  SHORTEST_SEED,
  stratumOf,
  type Survey,
  type SurveyRefusal,
  type SurveyResult,
} from '../domain/surveys/survey.ts';
import { plainDate } from '../domain/values/plain-date.ts';
import type { EvidenceEvent } from '../ports/evidence.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { Frame } from '../ports/surveys.ts';
import { noted } from './access/noted.ts';

export type Surveying =
  | { readonly outcome: 'done'; readonly number: number }
  | { readonly outcome: 'refused'; readonly code: SurveyRefusal }
  | { readonly outcome: 'not-found' };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const refused = (code: SurveyRefusal): Surveying => ({ outcome: 'refused', code });

/** Freezes what is drawn from, and publishes its hash. @param size null = as many as tell 95 % to ± 2 % */
export const announceSurvey = (frame: Frame, size: number | null, actor: Actor, hub: Hub): Promise<Surveying> =>
  hub.inTransaction(async (stores) => {
    if (!isSharedWithSurvey(frame.feed)) return refused('NOT_SHARED_WITH_SURVEY');
    const recordIds = await withoutProtected(await stores.surveys.recordsIn(frame), stores, hub);
    if (recordIds.length === 0) return refused('NOTHING_TO_DRAW');
    const frameHash = sha256(frameText(recordIds));
    const wanted = Math.min(size ?? sampleSize(recordIds.length), recordIds.length);
    const survey = { ...frame, frameSize: recordIds.length, frameHash, size: wanted, announcedBy: actor.user };
    const number = await stores.surveys.announce(survey, recordIds);
    const detail = {
      feed: frame.feed,
      region: frame.region,
      records: recordIds.length,
      size: wanted,
      frame: frameHash,
    };
    await note(number, 'announce', actor, detail, stores);
    return { outcome: 'done', number };
  });

/** Draws once, by a seed that became public after the frame was frozen. */
export const drawSurvey = (
  number: number,
  seed: string,
  actor: Actor,
  { inTransaction, clock }: Hub,
): Promise<Surveying> =>
  inTransaction(async (stores) => {
    const survey = await stores.surveys.take(number);
    if (survey === null) return { outcome: 'not-found' };
    if (survey.seed !== null) return refused('DRAWN_ALREADY');
    if (seed.length < SHORTEST_SEED) return refused('SEED_SHORT');
    const frame = await stores.surveys.frameOf(number);
    const drawn = drawSample(frame, { seed, stratum: stratumOf(survey), size: survey.size }, sha256);
    await stores.surveys.draw(number, seed, plainDate(clock.today()), actor.user, drawn);
    await note(number, 'draw', actor, { size: drawn.length, sample: sha256(drawn.join('\n')) }, stores);
    return { outcome: 'done', number };
  });

/** What a surveyor found of one record of the sample. */
export const enterResult = (
  number: number,
  { recordId, ...result }: SurveyResult & { readonly recordId: string },
  actor: Actor,
  { inTransaction, clock }: Hub,
): Promise<Surveying> =>
  inTransaction(async (stores) => {
    const survey = await stores.surveys.take(number);
    if (survey === null) return { outcome: 'not-found' };
    if (!isReadable(survey, plainDate(clock.today()))) return refused('NOT_IN_SAMPLE');
    if (!areFields(survey, result)) return refused('FIELDS_UNKNOWN');
    if (!(await stores.surveys.enter(number, recordId, result, actor.user))) return refused('NOT_IN_SAMPLE');
    const detail = { confirmed: result.confirmed.length, wrong: result.wrong };
    await note(number, 'result', actor, detail, stores, [`record:${recordId}`]);
    return { outcome: 'done', number };
  });

const isSharedWithSurvey = (feed: string): boolean =>
  tableOf(feed)?.restricted !== true &&
  fieldsOf(feed).some((field) => cellOf({ feed, field, consumer: 'SV' }) !== NOTHING);

const fieldsOf = (feed: string): readonly string[] => Object.keys(feedById.get(feed)?.fields ?? {});

/** Fields of the feed, none of them twice. */
function areFields({ feed }: Survey, { confirmed, wrong }: SurveyResult): boolean {
  const named = [...confirmed, ...wrong];
  return new Set(named).size === named.length && named.every((name) => fieldsOf(feed).includes(name));
}

/** Nobody asks a threatened person's neighbours. */
async function withoutProtected(
  recordIds: readonly string[],
  { protections }: Stores,
  { clock }: Hub,
): Promise<readonly string[]> {
  const hidden = await protections.onlyFor(recordIds, clock.now().toISOString());
  return recordIds.filter((id) => !hidden.has(id));
}

const note = (
  number: number,
  move: string,
  actor: Actor,
  detail: EvidenceEvent['detail'],
  { evidence }: Stores,
  subjects: readonly string[] = [],
): Promise<void> => evidence.append([{ ...noted(actor, 'survey', `survey:${number}`, { move, ...detail }), subjects }]);
