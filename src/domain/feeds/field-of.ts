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
