import { registerOf } from '../disclosure/known-register.ts';
import { feedOf } from '../known-feed.ts';
import type { TimelineEntryResolvers } from './../types.generated.ts';

const sightingOf = (person: string) => ({ shownBy: `person:${person}`, check: null, caseId: null });

export const TimelineEntry: TimelineEntryResolvers = {
  happenedOn: async ({ record, person }, _arg, { disclosure }) => {
    const { disclosed } = await disclosure.field(record, feedOf(record.feed).eventDate, sightingOf(person));
    if (disclosed.kind === 'full') return disclosed.value;
    return disclosed.kind === 'masked' ? disclosed.masked : null;
  },
  event: ({ record }, _arg, { actor }) => registerOf(actor.department, record.feed)?.event ?? null,
  role: ({ record }) => record.role,
  record: ({ record, person }) => ({ record, sighting: sightingOf(person) }),
};
