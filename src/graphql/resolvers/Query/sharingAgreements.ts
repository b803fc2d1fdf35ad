import { VERSION_STATES, stateOf } from '../../../domain/agreements/life/standing.ts';
import { listed } from '../../agreements/listed-versions.ts';
import { standingVersions } from '../../agreements/standing-version.ts';
import { enumName } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import { requirePermission } from '../../permissions.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const sharingAgreements: NonNullable<QueryResolvers['sharingAgreements']> = async (
  _parent,
  { consumer, feed, state, standingAt, ...page },
  context,
  info,
) => {
  requirePermission(context.actor, 'readAgreements');
  const wanted = VERSION_STATES.find((known) => enumName(known) === state) ?? null;
  const versions = (await standingVersions(context, standingAt ?? null)).filter(
    ({ version, history, at }) =>
      (!consumer || version.agreement.consumer === consumer) &&
      (!feed || version.agreement.feed === feed) &&
      (wanted === null || stateOf(version, history, at) === wanted),
  );
  return connect(listed(versions), null, page, context.cursors, info);
};
