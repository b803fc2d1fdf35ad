import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';

/** One line of `truth.csv`. */
export interface Truth {
  /** neutral: the documents leave open whether this is a fault; a finding is neither right nor wrong. */
  readonly kind: 'planted' | 'trap' | 'neutral';
  readonly check: string;
  readonly feed: string;
  readonly key: string;
  readonly detectable: 'yes' | 'no';
  readonly reason: string;
  readonly note: string;
}

/** Verdicts under which a record is no planted fault: a lawful case that the rosters cannot show, or a matter of definition. */
const OPEN_QUESTIONS: readonly string[] = [
  'depends on the date taken',
  'village proof',
  'no longer in this school',
  'not of the person',
  'where the hub cannot look',
  'present at as-of',
  'certificate may be elsewhere',
  'certified outside the area',
  'second number of one pupil',
  'an officer decides',
  'second entry of a certified child',
  'body found later',
  'difference within tolerance',
  'at the edge of the due day',
];

const HEADER = 'kind,check,feed,key,detectable,reason,note\n';
const rank = (truth: Truth): number => (truth.kind === 'trap' ? 0 : truth.detectable === 'no' ? 1 : 2);
const quote = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Labels of everything planted. Labels of one household are held until it is finished: a record that satisfies a
 * check is no trap for it, whatever it was meant to be.
 */
export class TruthLog {
  private readonly file: WriteStream;
  private readonly open = new Map<string, Truth>();
  readonly counts = new Map<string, number>();

  constructor(path: string) {
    this.file = createWriteStream(path);
    this.file.write(HEADER);
  }

  /** A record that satisfies the definition of a check. */
  plant(check: string, feed: string, key: string, verdict: string, note = ''): void {
    const detectable = verdict === 'yes' ? 'yes' : 'no';
    const kind = OPEN_QUESTIONS.some((question) => verdict.includes(question)) ? 'neutral' : 'planted';
    this.add({ kind, check, feed, key, detectable, reason: detectable === 'yes' ? '' : verdict, note });
  }

  /** A record that looks like a fault of a check and is none. */
  trap(check: string, feed: string, key: string, reason: string): void {
    this.add({ kind: 'trap', check, feed, key, detectable: 'no', reason, note: '' });
  }

  /** Writes what was collected; waits when the disk is slower than the county. */
  async settle(): Promise<void> {
    let text = '';
    for (const truth of this.open.values()) {
      const { kind, check, feed, key, detectable, reason, note } = truth;
      text += `${[kind, check, feed, key, detectable, reason, note].map(quote).join(',')}\n`;
      const count = `${kind}/${check}/${detectable}`;
      this.counts.set(count, (this.counts.get(count) ?? 0) + 1);
    }
    this.open.clear();
    if (text !== '' && !this.file.write(text)) await once(this.file, 'drain');
  }

  async close(): Promise<void> {
    await this.settle();
    this.file.end();
    await once(this.file, 'finish');
  }

  private add(truth: Truth): void {
    const id = `${truth.check}|${truth.feed}|${truth.key}`;
    const known = this.open.get(id);
    if (!known || rank(truth) > rank(known)) this.open.set(id, truth);
  }
}
