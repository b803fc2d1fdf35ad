import type { Feed } from '../../domain/feeds/define-feed.ts';
import type { Field } from '../../domain/feeds/field.ts';
import type { Code } from '../../domain/values/code-list.ts';

export type FeedMapper = Feed;
export interface FeedFieldMapper {
  readonly name: string;
  readonly field: Field<string | number>;
}
export type FeedCodeMapper = Code;
