/**
 * Writes `docs/sharing-matrix.md`: what every post may read of every field, as the engine decides it under version 1 of the
 * agreements, for people to read and to review. `--check` writes nothing and ends with 1 when the file would change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { agreementBook } from '../src/domain/agreements/agreement-book.ts';
import type { FieldDecision } from '../src/domain/agreements/decision.ts';
import type { AgreementEvent } from '../src/domain/agreements/life/agreement-event.ts';
import { feedFacts, SHARED_FEEDS } from '../src/domain/agreements/matrix/feed-facts.ts';
import { firstAgreements } from '../src/domain/agreements/matrix/first-agreements.ts';
import { createProjector } from '../src/domain/agreements/projector.ts';
import type { Purpose } from '../src/domain/agreements/purposes.ts';
import type { Reader } from '../src/domain/agreements/row-conditions.ts';
import { bareSituation, type Situation } from '../src/domain/agreements/situation.ts';
import type { AnyRow } from '../src/domain/feeds/define-feed.ts';
import { feedById } from '../src/domain/feeds/index.generated.ts';
import { plainDate } from '../src/domain/values/plain-date.ts';

const FILE = join(import.meta.dirname, '..', 'docs', 'sharing-matrix.md');
const TODAY = plainDate('2026-06-30');
const TOWN = '290121101';

interface Column {
  readonly title: string;
  readonly reader: Reader;
  readonly purpose: Purpose;
  readonly isOwnRow: boolean;
}

const officer = (department: Reader['department']): Column => ({
  title: department,
  reader: { role: 'R-DQO', department, region: department === 'GR' ? TOWN : '' },
  purpose: 'P2',
  isOwnRow: false,
});

const COLUMNS: readonly Column[] = [
  ...(['PS', 'HC', 'MZ', 'ED', 'GR'] as const).map(officer),
  { ...officer('GR'), title: 'village', reader: { role: 'R-VILLAGE', department: 'GR', region: `${TOWN}201` } },
  { title: 'SV', reader: { role: 'R-SURVEY', department: 'SV', region: '' }, purpose: 'P4', isOwnRow: false },
  { title: 'statistics', reader: { role: 'R-STAT', department: 'HUB', region: '' }, purpose: 'P4', isOwnRow: false },
];

const BY = { user: 'x', role: 'R-ADMIN', department: 'HUB' } as const;
const FIRST = firstAgreements(plainDate('2026-01-01'));
const EVENTS = FIRST.flatMap((agreement): readonly AgreementEvent[] => {
  const common = { id: agreement.id, version: 1, by: BY, at: '2026-01-01T00:00:00.000Z' };
  return [
    { ...common, kind: 'proposed', agreement, emergency: null },
    { ...common, kind: 'approved', side: 'owner' },
    { ...common, kind: 'approved', side: 'data-protection' },
  ];
});
const projector = createProjector(agreementBook(EVENTS, `${TODAY}T00:00:00.000Z`));

/** The record as it comes to any officer, and with everything that could speak for this one. */
const PLAIN: Situation = { ...bareSituation('officer', TODAY), region: '290122105' };
const NEAR: Situation = {
  ...PLAIN,
  region: `${TOWN}201`,
  isInAssignedCase: true,
  isOwnRow: true,
  sampleDrawnOn: TODAY,
  approvedBy: ['one', 'two'],
};

/** Rows and checks of which some conditions of the matrix hold. */
const ROWS: readonly (readonly [string, AnyRow, string | null])[] = [
  ['own community', { residenceRegion: `${TOWN}201`, hukouRegion: `${TOWN}201` }, null],
  ['entry type 13', { entryType: '13' }, null],
  ['entry type 16', { entryType: '16' }, null],
  ['cancelled 1', { cancelReason: '1' }, null],
  ['cancelled 2', { cancelReason: '2' }, null],
  ['item 6', { item: '6' }, null],
  ['births', { eventKind: '1' }, null],
  ['deaths', { eventKind: '2' }, null],
  ['E01', {}, 'E01'],
  ['D04', {}, 'D04'],
];

const LETTERS = { full: 'F', masked: 'M', 'match-only': 'X', none: '–' } as const;

function letter({ level, mayBeRevealed, shownAs, mask }: FieldDecision): string {
  const masked = level === 'masked' && ['facilityKind', 'surname', 'county'].includes(mask) ? ` (${mask})` : '';
  const changed = shownAs === null ? '' : ` (${shownAs.codes.join('/')} as ${shownAs.as})`;
  return `${LETTERS[level]}${mayBeRevealed ? '°' : ''}${masked}${changed}`;
}

function cell(feed: string, field: string, { reader, purpose }: Column): string {
  const projection = projector.project({ reader, feed, purpose });
  const ask = (row: AnyRow, situation: Situation) => letter(projection.on(row, situation).decide(field));
  const [plain, near] = [ask({}, PLAIN), ask({}, NEAR)];
  const usual = near === '–' ? plain : near;
  const special = ROWS.filter(
    ([, row, check]) => ask(row, { ...NEAR, check }) !== near && ask(row, { ...NEAR, check }) !== '–',
  );
  if (special.length === 0) return plain === '–' && near !== '–' ? `${usual} (near)` : usual;
  const [, row = {}, check = null] = special[0] ?? [];
  const value = ask(row, { ...NEAR, check });
  const only = `${value} (${special.map(([name]) => name).join(', ')})`;
  return near === '–' ? only : `${usual}; ${only}`;
}

function section(feed: string): string {
  const name = feedById.get(feed)?.name ?? { zh: '户籍人口核验', en: 'answers of the population base' };
  const facts = feedFacts(feed);
  const rows = [...(facts?.fields ?? [])].map(([field, { zh }]) =>
    [`${field} ${zh}`, ...COLUMNS.map((column) => cell(feed, field, column))].join(' | '),
  );
  const head = ['field', ...COLUMNS.map(({ title }) => (title === facts?.owner ? `${title} (owner)` : title))].join(
    ' | ',
  );
  const rule = ['field', ...COLUMNS].map(() => '---').join(' | ');
  return [`## ${feed} ${name.zh} (${name.en})`, '', ...[head, rule, ...rows].map((line) => `| ${line} |`)].join('\n');
}

const HEAD = `# Sharing matrix 共享矩阵

Written by \`scripts/sharing-matrix.ts\` from the engine that decides every reading; do not edit. Version 1 of ${FIRST.length}
agreements. A change of any cell changes this file, and a person must agree to it.

**F** full, **M** masked, **X** only whether it matches, **–** nothing; **°** may be revealed in an open case of the
department. Columns are officers of the departments (R-DQO, R-APPROVE; for GR also R-TOWN), the village officer on a task,
the survey (SV) on its sample, and statistics. _(near)_: only rows of the own region, task, sample or case, or allowed by two
others. Words in brackets: only for such rows. R-SUBMIT and R-EMP read in full the rows that their own unit sent, and nothing
else. R-SEC, R-MEMBER, R-DPO, R-AUDIT and R-ADMIN read nothing of any person.`;

/** The whole document. */
export const sharingMatrix = (): string => `${[HEAD, ...SHARED_FEEDS.map(section)].join('\n\n')}\n`;

/** Blanks that only lay the tables out. */
export const withoutLayout = (text: string): string => text.replace(/[ \t]+/g, ' ').replace(/-{3,}/g, '---');

export const isUpToDate = (): boolean => withoutLayout(readFileSync(FILE, 'utf8')) === withoutLayout(sharingMatrix());

if (import.meta.main) {
  if (process.argv.includes('--check')) process.exitCode = isUpToDate() ? 0 : 1;
  else writeFileSync(FILE, sharingMatrix());
}
