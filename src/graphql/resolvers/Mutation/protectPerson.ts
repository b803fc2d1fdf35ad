import { randomUUID } from 'node:crypto';
import { protectPerson as protect } from '../../../actions/protect-person.ts';
import { isHiddenFrom } from '../../../domain/protection/only-for.ts';
import type { Hub } from '../../../ports/hub.ts';
import type { ProtectionSubject } from '../../../ports/protections.ts';
import type { Context } from '../../context.ts';
import { isUuid } from '../../identifiers.ts';
import { once } from '../../once.ts';
import { knownProtection } from '../../protection/known-protection.ts';
import { noSuchPerson, protectionRefused } from '../../protection/protection-errors.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers, ProtectPersonInput } from './../../types.generated.ts';

export const protectPerson: NonNullable<MutationResolvers['protectPerson']> = (_parent, { input }, context) =>
  once('protectPerson', input, context, async (hub) => {
    const { reason, officers } = input;
    const asked = await subjectIn(input, context);
    if ('__typename' in asked) return asked;
    if (!(await areOfficers(officers, hub))) return protectionRefused('OFFICER_UNKNOWN');
    const { subject, name } = asked;
    const protecting = await protect({ id: randomUUID(), subject, reason, officers }, context.actor, hub);
    switch (protecting.outcome) {
      case 'done':
        return { __typename: 'ProtectPersonSuccess', id: protecting.protection.id } as const;
      case 'not-found':
        return noSuchPerson(name);
      case 'refused':
        return protectionRefused(protecting.code);
      case 'already': {
        const known = await knownProtection(protecting.id, { ...context, hub });
        return known === null ? noSuchPerson(name) : protectionRefused('PROTECTED_ALREADY');
      }
    }
  });

/** The person or the records, if the caller sees every one of them. */
async function subjectIn({ personId, recordIds }: ProtectPersonInput, context: Context) {
  if (typeof personId === 'string') {
    const isKnown = isUuid(personId) && (await context.loaders.resolution.load(personId)).state !== 'unknown';
    const subject: ProtectionSubject = { person: personId };
    return isKnown ? { subject, name: personId } : noSuchPerson(personId);
  }
  const ids = [...new Set(recordIds ?? [])];
  if (ids.length === 0 || ids.length > MOST_RECORDS)
    return invalidInput(
      'recordIds',
      'SUBJECT',
      '请给出 personId,或 1 到 20 条记录',
      'give personId, or 1 to 20 records',
    );
  const seen = await Promise.all(ids.map((id) => isSeen(id, context)));
  const subject: ProtectionSubject = { records: ids.map((recordId) => ({ recordId })) };
  return seen.every(Boolean) ? { subject, name: ids[0] ?? '' } : noSuchPerson(ids[seen.indexOf(false)] ?? '');
}

/** One person has no more records in a year; more would be a list of people. */
const MOST_RECORDS = 20;

async function isSeen(id: string, { loaders, actor }: Context): Promise<boolean> {
  const record = /^\d{1,18}$/.test(id) ? await loaders.record.load(id) : null;
  return record !== null && !isHiddenFrom(actor.user, await loaders.protection.load(id));
}

/** A misspelt account would hide the records from everybody: both must be able to read cases today. */
async function areOfficers(officers: readonly string[], { inTransaction }: Hub): Promise<boolean> {
  const held = await inTransaction(async ({ access }) => {
    const posts = [];
    for (const officer of new Set(officers)) posts.push(await access.posts.of(officer));
    return posts;
  });
  return held.every((posts) =>
    posts.some(({ state, role }) => state === 'effective' && (role === 'R-DQO' || role === 'R-APPROVE')),
  );
}
