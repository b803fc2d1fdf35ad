import { validId } from '../identity.ts';
import { sameName, slipOf } from '../names/variants.ts';
import { isTermly, type Sent } from '../rosters/record.ts';
import type { World } from '../world/world.ts';
import { labelRow } from './row-checks.ts';
import { isCitizenNumber, personBlocks } from './row-persons.ts';

interface Mention {
  readonly sent: Sent;
  readonly name: string;
  readonly birthDate: string;
}

/** Labels what shows only when all rows about a household are there: I04, I06, I07, I16; and every single row. */
export function labelHousehold(world: World, log: readonly Sent[]): void {
  for (const sent of log) labelRow(world, sent);
  for (const mentions of mentionsByNumber(log).values()) {
    labelNames(world, mentions, log);
    labelPersonsOfOneFeed(world, mentions);
  }
  labelRepeats(world, log);
}

/** Feeds whose names are not compared with those of other departments. */
const RESTRICTED = new Set(['MZ-ADOPT', 'MZ-WELF']);

function mentionsByNumber(log: readonly Sent[]): Map<string, Mention[]> {
  const mentions = new Map<string, Mention[]>();
  for (const sent of log) {
    if (sent.void || RESTRICTED.has(sent.feed)) continue;
    for (const fields of personBlocks(sent.feed)) {
      const id = isCitizenNumber(sent.row[fields.idType]) ? validId(sent.row[fields.idNumber] ?? '') : undefined;
      if (id === undefined) continue;
      const mention = { sent, name: sent.row[fields.name] ?? '', birthDate: sent.row[fields.birthDate] ?? '' };
      mentions.set(id, [...(mentions.get(id) ?? []), mention]);
    }
  }
  return mentions;
}

/** I04: one number, different names in two feeds, not explained by a former name or a registered change. */
function labelNames(world: World, mentions: readonly Mention[], log: readonly Sent[]): void {
  if (mentions.length < 2) return;
  const odd = mentions.flatMap((a, i) =>
    mentions
      .slice(i + 1)
      .filter((b) => a.sent.feed !== b.sent.feed && !sameName(a.name, b.name))
      .map((b) => [a, b] as const),
  );
  const [pair] = odd;
  if (!pair) return labelVariants(world, mentions);
  const changed = log
    .filter((sent) => sent.feed === 'PS-CORR' && sent.row['item'] === '1')
    .flatMap((sent) => [sent.row['oldValue'] ?? '', sent.row['newValue'] ?? '']);
  const former = mentions.map(({ sent }) => sent.row['formerName'] ?? '').filter((name) => name !== '');
  const isOneOf = (names: readonly string[], name: string): boolean => names.some((known) => sameName(known, name));
  const explained = odd.every(
    ([a, b]) =>
      (isOneOf(changed, a.name) && isOneOf(changed, b.name)) || isOneOf(former, a.name) || isOneOf(former, b.name),
  );
  const [{ sent }] = pair;
  if (explained) world.truth.trap('I04', sent.feed, sent.key, 'registered change of name');
  else {
    const keys = [...new Set(odd.flat().map((mention) => mention.sent.key))];
    const alike = odd.every(([a, b]) => slipOf(a.name) === b.name || slipOf(b.name) === a.name);
    world.truth.plant(
      'I04',
      sent.feed,
      sent.key,
      alike ? 'names sound alike, an officer decides' : 'yes',
      keys.join(';'),
    );
  }
}

/** The same name in another spelling is the same name. */
function labelVariants(world: World, mentions: readonly Mention[]): void {
  const [first] = mentions;
  const other = mentions.find(({ name, sent }) => name !== first?.name && sent.feed !== first?.sent.feed);
  if (other) world.truth.trap('I04', other.sent.feed, other.sent.key, 'variant spelling');
}

/** I16: one number on several rows of one feed for different persons. */
function labelPersonsOfOneFeed(world: World, mentions: readonly Mention[]): void {
  for (const [i, a] of mentions.entries())
    for (const b of mentions.slice(i + 1))
      if (
        a.sent.feed === b.sent.feed &&
        a.birthDate !== b.birthDate &&
        a.birthDate !== '' &&
        b.birthDate !== '' &&
        !sameName(a.name, b.name)
      )
        world.truth.plant('I16', a.sent.feed, a.sent.key, 'yes', `${a.sent.key};${b.sent.key}`);
}

/** I06 and I07: one key on two new rows, in one roster or in two. */
function labelRepeats(world: World, log: readonly Sent[]): void {
  const seen = new Map<string, Sent>();
  for (const sent of log) {
    const id = `${sent.feed}/${sent.key}/${isTermly(sent.feed) ? sent.roster.period.start : ''}`;
    const known = seen.get(id);
    if (!known) seen.set(id, sent);
    else world.truth.plant(known.roster.stem === sent.roster.stem ? 'I06' : 'I07', sent.feed, sent.key, 'yes');
  }
}
