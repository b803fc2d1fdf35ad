import { feedById } from './index.generated.ts';

/** The field of a form that a comparison speaks of: under its own name, or as the person of the form has it. */
export function fieldOf(feed: string, compared: string): string | null {
  const known = feedById.get(feed);
  if (known === undefined) return null;
  if (compared in known.fields) return compared;
  const named = known.people[0] as Readonly<Record<string, unknown>> | undefined;
  const field = named?.[compared];
  return typeof field === 'string' ? field : null;
}

/** The field of another form that states the same; null where it has none. */
export function counterpartField(feed: string, field: string, other: string): string | null {
  const [own, theirs] = [feedById.get(feed), feedById.get(other)];
  if (own === undefined || theirs === undefined) return null;
  const isEventDate = own.eventDate === field && own.event === theirs.event;
  const [item] = Object.entries(own.people[0] ?? {}).find(([, named]) => named === field) ?? [field];
  return isEventDate ? theirs.eventDate : (fieldOf(other, item) ?? fieldOf(other, field));
}
