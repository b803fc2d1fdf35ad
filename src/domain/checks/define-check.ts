import type { Feed, RowOf } from '../feeds/define-feed.ts';
import type { Verdict } from './answer.ts';
import type { AggregateCheck, CheckHeader, GroupCheck, RecordCheck } from './check.ts';
import type { Dossier } from './dossier.ts';
import type { World } from './world.ts';

type Judge<F extends Feed> = (dossier: Dossier<RowOf<F>>, world: World) => Verdict;

interface SingleDefinition<F extends Feed> extends CheckHeader {
  readonly subjects: readonly F[];
  readonly judge: Judge<F>;
}

/** Logic inside one record. */
export const defineSingleRecordCheck = <F extends Feed>(check: SingleDefinition<F>): RecordCheck => ({
  ...check,
  kind: 'record',
  shape: 'single',
  consults: [],
  judge: check.judge as unknown as RecordCheck['judge'],
});

interface DifferenceDefinition<F extends Feed> extends CheckHeader {
  /** Feeds whose records are subjects; several when the event is judged on the highest-ranking record that exists. */
  readonly subject: F | readonly F[];
  readonly against: readonly Feed[];
  /** Judges the subject with its linked records; gives no answer when nothing is linked. */
  readonly judge: Judge<F>;
}

/** Linked records of one event that state different things. */
export const defineDifferenceCheck = <F extends Feed>({
  subject,
  against,
  ...check
}: DifferenceDefinition<F>): RecordCheck => ({
  ...check,
  kind: 'record',
  shape: 'difference',
  subjects: isSeveral(subject) ? subject : [subject],
  consults: against,
  judge: check.judge as unknown as RecordCheck['judge'],
});

const isSeveral = <F>(subject: F | readonly F[]): subject is readonly F[] => Array.isArray(subject);

interface SequenceDefinition<F extends Feed> extends CheckHeader {
  readonly activities: readonly F[];
  readonly anchors: readonly Feed[];
  readonly judge: Judge<F>;
}

/** An activity that cannot follow (or precede) the anchor event. */
export const defineSequenceCheck = <F extends Feed>({
  activities,
  anchors,
  ...check
}: SequenceDefinition<F>): RecordCheck => ({
  ...check,
  kind: 'record',
  shape: 'sequence',
  subjects: activities,
  consults: anchors,
  judge: check.judge as unknown as RecordCheck['judge'],
});

interface VerificationDefinition<F extends Feed> extends CheckHeader {
  readonly subjects: readonly F[];
  readonly judge: Judge<F>;
}

/** A record whose answer lies with the population base. */
export const defineVerificationCheck = <F extends Feed>(check: VerificationDefinition<F>): RecordCheck => ({
  ...check,
  kind: 'record',
  shape: 'verification',
  consults: [],
  judge: check.judge as unknown as RecordCheck['judge'],
});

/** Records that share a value they should not share. */
export const defineDuplicateCheck = (check: Omit<GroupCheck, 'kind' | 'shape'>): GroupCheck => ({
  ...check,
  kind: 'group',
  shape: 'duplicate',
});

/** Rosters and totals. */
export const defineAggregateCheck = (check: Omit<AggregateCheck, 'kind' | 'shape'>): AggregateCheck => ({
  ...check,
  kind: 'aggregate',
  shape: 'aggregate',
});
