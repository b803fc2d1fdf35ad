import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const personRedirects: NonNullable<QueryResolvers['personRedirects']> = (
  _parent,
  page,
  { catalogue, cursors },
  info,
) => connect(catalogue.persons.redirects, null, page, cursors, info);
