import { feedById } from '../../domain/feeds/index.generated.ts';
import type { LinkEnd } from '../../ports/link-evidence.ts';
import { usage } from '../arguments.ts';

/** What is to be explained: a finding or link by its id, or two people in records. */
export type Question =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'pair'; readonly pair: readonly [LinkEnd, LinkEnd] };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** Feed codes hold no colon; `~` parts the pair where a feed code follows. */
const PAIR = /^([A-Z0-9-]+:.+)~([A-Z0-9-]+:.+)$/su;

/** Reads the arguments: an id, a pair key, or two records. Throws UsageError. */
export function readQuestion(first: string, second: string | undefined): Question {
  if (second !== undefined) return { kind: 'pair', pair: [readEnd(first), readEnd(second)] };
  const [, left, right] = PAIR.exec(first) ?? [];
  if (left !== undefined && right !== undefined) return { kind: 'pair', pair: [readEnd(left), readEnd(right)] };
  if (ID.test(first)) return { kind: 'id', id: first };
  throw usage(
    '请给出差异或匹配的编号、一对记录 FEED:key#role~FEED:key#role,或两条记录 FEED:key',
    'give the id of a finding or link, a pair FEED:key#role~FEED:key#role, or two records FEED:key',
  );
}

/** `FEED:key#role`; the role may be left away where the feed names one person. Keys may hold `#` themselves. */
function readEnd(text: string): LinkEnd {
  const at = text.indexOf(':');
  const [feed, rest] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  const roles = feedById.get(feed)?.people.map(({ role }) => role);
  if (roles === undefined)
    throw usage('记录写作 FEED:key,FEED 为名册代码', 'write a record as FEED:key with the code of its feed');
  const role = roles.find((known) => rest.endsWith(`#${known}`));
  if (role !== undefined) return { feed, key: rest.slice(0, -role.length - 1), role };
  const [only, ...others] = roles;
  if (only !== undefined && others.length === 0) return { feed, key: rest, role: only };
  throw usage(
    `${feed} 的记录涉及几个人,请写明 #${roles.join(' 或 #')}`,
    `a record of ${feed} names several people: add #${roles.join(' or #')}`,
  );
}
