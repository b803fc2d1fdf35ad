import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import { regionListing } from '../../region-listing.ts';
import { regionPrefix } from '../../identifiers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const regions: NonNullable<QueryResolvers['regions']> = (
  _parent,
  { within, level, existingOn, ...page },
  { cursors },
  info,
) => {
  const filter = { within: regionPrefix(within), level: wordOf(level), existingOn: existingOn ?? null };
  return connect(regionListing, filter, page, cursors, info);
};
