import type { Conflict, Owner, Unanswerable } from '../domain/checks/answer.ts';
import type { AggregateAnswer, AggregateCheck } from '../domain/checks/check.ts';
import type { RecordView } from '../domain/checks/dossier.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { EvidenceRef, RunAnswer } from '../ports/run-register.ts';
import type { JudgedRecord } from './contenders.ts';

/** The first evidence is the subject; at most six follow (ruling 24). */
const MAX_EVIDENCE = 7;

/** What is kept of a judgement: conflicts and doubts; agreement leaves no trace about a person. */
export function recordAnswer({ check, subject, answer }: JudgedRecord): readonly RunAnswer[] {
  if (answer.outcome === 'agrees') return [];
  const evidence = [refOf(subject, 'subject'), ...answer.evidence.map(({ record, role }) => refOf(record, role))];
  return [
    {
      ...common(answer, subject.feed),
      check: check.code,
      checkVersion: check.version,
      feed: subject.feed,
      key: subject.key,
      region: subject.region,
      evidence: unique(evidence).slice(0, MAX_EVIDENCE),
      details: answer.details,
    },
  ];
}

export function aggregateAnswer(
  check: AggregateCheck,
  { feed, region, org, period, answer }: AggregateAnswer,
): readonly RunAnswer[] {
  if (answer.outcome === 'agrees') return [];
  const days = period.replaceAll('-', '').replace('/', '-');
  const roster = [feed, region, days].join('|');
  const key = org === '' ? roster : [feed, `${region}-${org}`, days].join('|');
  const sender = org === '' ? [] : [{ feed, key, recordId: null, region, role: 'sender' }];
  return [
    {
      ...common(answer, feed),
      check: check.code,
      checkVersion: check.version,
      feed,
      key,
      region,
      evidence: [{ feed, key: roster, recordId: null, region, role: 'subject' }, ...sender],
      details: answer.details,
    },
  ];
}

function common(answer: Conflict | Unanswerable, feed: string) {
  const { code, zh, en } = answer.reason;
  const base = { outcome: answer.outcome, reasonCode: code, zh, en };
  if (answer.outcome === 'unanswerable')
    return {
      ...base,
      doubt: answer.doubt,
      severity: null,
      owner: null,
      due: null,
      until: answer.until,
      unverified: false,
    };
  const { severity, due, unverified } = answer;
  return { ...base, doubt: null, severity, owner: ownerOf(answer.owner, feed), due, until: null, unverified };
}

/** ROW = the department that sends the feed. */
const ownerOf = (owner: Owner, feed: string): string =>
  owner === 'ROW' ? (feedById.get(feed)?.owner ?? 'HUB') : owner;

const refOf = ({ feed, key, recordId, region }: RecordView, role: string): EvidenceRef => ({
  feed,
  key,
  recordId,
  region,
  role,
});

/** The same record may come by several ways (candidate and linked): once is enough. */
function unique(evidence: readonly EvidenceRef[]): readonly EvidenceRef[] {
  const seen = new Set<string>();
  return evidence.filter(({ feed, key }) => {
    const name = `${feed}|${key}`;
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
