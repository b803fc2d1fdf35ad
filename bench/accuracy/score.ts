import type { AnswerReading } from '../../src/ports/readings.ts';
import type { TruthLine } from './truth.ts';

/** How one check fared against the truth of one or more simulated counties. */
export interface Score {
  readonly check: string;
  readonly planted: number;
  /** Told apart by the data; what waits for an officer is not among them. */
  readonly detectable: number;
  /** Put to an officer instead of a finding, because a weak candidate stands beside it (tiers T7, T8 and ties). */
  readonly review: number;
  readonly found: number;
  readonly findings: number;
  readonly missed: readonly Miss[];
  readonly wrong: readonly AnswerReading[];
  readonly traps: number;
  readonly sprung: readonly TruthLine[];
}

/** A detectable fault without a finding, and what the run answered about its subject instead. */
export interface Miss {
  readonly line: TruthLine;
  readonly instead: readonly AnswerReading[];
}

/** Findings about several records, or one question that two records may ask: which of them is the subject is no matter of right and wrong. */
const GROUP_CHECKS: ReadonlySet<string> = new Set([
  'B06',
  'B07',
  'D06',
  'D08',
  'D10',
  'D16',
  'E03',
  'I04',
  'I05',
  'I16',
  'M06',
  'W04',
]);

/** Scores every check that the truth or the answers know; answers include those that could not be told. */
export function scoreChecks(truth: readonly TruthLine[], answers: readonly AnswerReading[]): readonly Score[] {
  const lines = Map.groupBy(truth, ({ check }) => check);
  const answered = Map.groupBy(answers, ({ check }) => check);
  const codes = [...new Set([...lines.keys(), ...answered.keys()])].toSorted();
  return codes.map((check) => scoreCheck(check, lines.get(check) ?? [], answered.get(check) ?? []));
}

function scoreCheck(check: string, lines: readonly TruthLine[], answers: readonly AnswerReading[]): Score {
  const findings = answers.filter(({ outcome }) => outcome === 'conflicts');
  const planted = lines.filter(({ kind }) => kind === 'planted');
  const detectable = planted.filter((line) => line.detectable);
  const found = namesIn(findings.map(namesOfAnswer));
  // A finding on an open question is neither right nor wrong.
  const known = namesIn(lines.filter(({ kind }) => kind !== 'trap').map(namesOfLine));
  const silent = detectable
    .filter((line) => !namesOfLine(line).some((name) => found.has(name)))
    .map((line) => ({ line, instead: answersAbout(line, answers) }));
  const missed = silent.filter(({ instead }) => !instead.some(asksAnOfficer));
  const review = silent.length - missed.length;
  const subjects = namesIn(findings.map((finding) => namesOfAnswer(finding).slice(0, 1)));
  const traps = lines.filter(({ kind }) => kind === 'trap');
  return {
    check,
    planted: planted.length,
    detectable: detectable.length - review,
    review,
    found: detectable.length - silent.length,
    findings: findings.length,
    missed,
    wrong: findings.filter((finding) => !namesOfAnswer(finding).some((name) => known.has(name))),
    traps: traps.length,
    sprung: traps.filter(({ feed, key }) => subjects.has(nameOf(check, feed, key))),
  };
}

const asksAnOfficer = ({ outcome, doubt }: AnswerReading): boolean => outcome === 'unanswerable' && doubt === 'review';

const namesIn = (names: readonly (readonly string[])[]): ReadonlySet<string> => new Set(names.flat());

const answersAbout = (line: TruthLine, answers: readonly AnswerReading[]): readonly AnswerReading[] => {
  const names = new Set(namesOfLine(line));
  return answers.filter((answer) => namesOfAnswer(answer).some((name) => names.has(name)));
};

function namesOfLine({ check, feed, key, members }: TruthLine): readonly string[] {
  return [key, ...(GROUP_CHECKS.has(check) ? members : [])].map((name) => nameOf(check, feed, name));
}

/** The subject comes first. */
function namesOfAnswer({ check, evidence }: AnswerReading): readonly string[] {
  const counted = GROUP_CHECKS.has(check) ? evidence : evidence.slice(0, 1);
  return counted.map(({ feed, key }) => nameOf(check, feed, key));
}

/** Members of a group may come from several feeds; elsewhere the feed of the subject counts. */
const nameOf = (check: string, feed: string, key: string): string =>
  GROUP_CHECKS.has(check) ? key : `${feed} ${key.startsWith(`${feed}|`) ? rosterName(key) : key}`;

/** Rosters by feed, region and period, whichever organisation sent them: `FEED|290121-ORG|2025-01-01/2025-01-31`. */
function rosterName(key: string): string {
  const [feed, sender = '', ...period] = key.split('|');
  return [feed, sender.split('-')[0], period.join('|').replaceAll(/\D/g, '')].join('|');
}
