import type { Feed } from '../feeds/define-feed.ts';
import { feedById } from '../feeds/index.generated.ts';

/** What a field states, where the law says whose word comes first. */
type Item = 'name' | 'idNumber' | 'sex' | 'birthDate' | 'deathDate' | 'marriage';

interface LegalOrder {
  /** Feeds or departments, the first before the second. */
  readonly first: readonly string[];
  readonly source: string;
}

/** Legal order of sources (法定优先顺序, 4.3 of the domain reference). The hub proposes by it; the department decides. */
const ORDERS: Readonly<Record<Item, LegalOrder>> = {
  birthDate: { first: ['HC-BIRTH', 'PS'], source: '民法典 §15' },
  deathDate: { first: ['HC-DEATH', 'PS'], source: '民法典 §15, §48' },
  name: { first: ['PS'], source: '公通字〔2021〕12号 §49' },
  idNumber: { first: ['PS'], source: '公通字〔2021〕12号 §4' },
  sex: { first: ['PS'], source: '公通字〔2021〕12号 §4, §54' },
  marriage: { first: ['MZ'], source: '民法典 §1049, §1080' },
};

export interface Precedence {
  /** Whether the law puts the other record first; null where it names neither. */
  readonly prefersOther: boolean | null;
  /** The law that says so; null where there is none. */
  readonly source: string | null;
}

const NONE: Precedence = { prefersOther: null, source: null };

/** Whose value comes first by law: that of the record to correct, or that of the one it is held against. */
export function precedenceOf(feed: string, field: string | null, other: string | null): Precedence {
  const own = feedById.get(feed);
  const item = own && field !== null ? itemOf(own, field) : null;
  if (item === null || other === null) return NONE;
  const { first, source } = ORDERS[item];
  const [mine, theirs] = [rank(feed, first), rank(other, first)];
  return mine === theirs ? NONE : { prefersOther: theirs < mine, source };
}

const rank = (feed: string, first: readonly string[]): number => {
  const at = first.findIndex((one) => one === feed || one === feedById.get(feed)?.owner);
  return at < 0 ? first.length : at;
};

function itemOf({ people, event, eventDate }: Feed, field: string): Item | null {
  if (event === 'death' && field === eventDate) return 'deathDate';
  if ((event === 'marriage' || event === 'divorce') && field === eventDate) return 'marriage';
  const items = ['name', 'idNumber', 'sex', 'birthDate'] as const;
  return items.find((item) => people.some((person) => person[item] === field)) ?? null;
}
