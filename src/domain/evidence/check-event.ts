import { z } from 'zod';
import { ROLES } from '../access/role.ts';
import { EVIDENCE_ACTIONS, type EvidenceEvent } from './evidence-event.ts';
import { holdsHan, holdsIdentityNumber } from './personal-text.ts';

/** An event that must not be written; names the place in the event, never the value. What it tells of must not happen either. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused';
  readonly places: readonly string[];
  constructor(places: readonly string[]) {
    super(
      `留痕只收代码与编号:${places.join('、')} / evidence takes codes and ids only, neither names nor identity numbers: ${places.join(', ')}`,
    );
    this.places = places;
  }
}

const withoutNumber = (text: string): boolean => !holdsIdentityNumber(text);

/** A code, an id, a date or a field name: no space, so no sentence; no Chinese character, so no name. */
const code = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9_.:@/+=#*,~-]*$/u)
    .refine(withoutNumber);

/** Names of accounts may be Chinese; identity numbers they may not be. */
const account = z
  .string()
  .regex(/^[\p{L}\p{N}._@:-]{1,100}$/u)
  .refine(withoutNumber);

/** Longer than any count, shorter than an identity number of 15 digits. */
const MOST = 10 ** 14;
const MOST_CHARACTERS = 200;

const text = code(MOST_CHARACTERS);
const amount = z.number().gt(-MOST).lt(MOST);
const object = z.union([
  text.regex(/^[a-z][a-z-]*:./u),
  // Whoever an account is, its name is known to auditors only as the name of an account.
  z
    .string()
    .regex(/^user:[\p{L}\p{N}._@-]{1,64}$/u)
    .refine(withoutNumber),
]);

const Alike = z.strictObject({
  fields: z.array(text),
  agreements: z.array(text),
  shown: z.array(z.tuple([object], z.int().nonnegative())),
});

const Event = z.strictObject({
  actor: z.strictObject({
    user: account,
    role: z.enum(['hub', ...(Object.keys(ROLES) as (keyof typeof ROLES)[])]),
    session: text,
    department: text.min(1).optional(),
  }),
  action: z.enum(EVIDENCE_ACTIONS),
  purpose: text.nullable(),
  agreements: z.array(text),
  object,
  subjects: z.array(text.min(1)),
  result: z.enum(['done', 'refused']),
  detail: z.record(
    z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/u),
    z.union([amount, text.refine((value) => !holdsHan(value)), z.array(text)]),
  ),
  looks: z.array(Alike).optional(),
});

/** The event, if it holds codes and ids only. @throws EvidenceRefused */
export function checkEvent(event: EvidenceEvent): EvidenceEvent {
  const parsed = Event.safeParse(event);
  if (parsed.success) return event;
  throw new EvidenceRefused([...new Set(parsed.error.issues.map(({ path }) => path.map(String).join('.')))]);
}
