import { stderr, stdout } from 'node:process';
import { stringify } from 'csv-stringify/sync';
import { type Command, Option } from 'commander';
import { acknowledgeCorrections } from '../../actions/corrections/acknowledge-corrections.ts';
import { declineCorrection } from '../../actions/corrections/decline-correction.ts';
import type { Actor, Consumer } from '../../domain/access/actor.ts';
import { type Fault } from '../../domain/case-files/fault.ts';
import { CASE_RULES } from '../../domain/case-files/refusal.ts';
import { DECLINE_CODES, type DeclineCode } from '../../domain/corrections/correction-code.ts';
import { correctionsFor } from '../../main/corrections.ts';
import { openSystem, type System } from '../../main/wire.ts';
import type { CorrectionFilter, CorrectionReading } from '../../ports/corrections.ts';
import { tableOf } from '../table.ts';

interface Unit {
  readonly by: string;
  readonly department: Consumer;
  readonly org: string;
  readonly region: string;
}

/** What the API shows and takes of a unit's corrections, at the host: for departments whose system does not ask by itself. */
export const addCorrections = (program: Command): void => {
  const corrections = program
    .command('corrections')
    .description('源头更正 / corrections that settled cases ask of a unit')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe corrections list --by 李敏 --department HC --org 290121-H1 --state OPEN\n  lianhe corrections acknowledge ID… --by 李敏 --department HC\n',
    );
  ofUnit(corrections.command('list'))
    .description('本单位的更正,不含个人信息 / those of the unit, without personal data')
    .option('--feed <code>', '名册代码 feed')
    .addOption(new Option('--state <state>', '状态 state').choices(STATES))
    .addOption(new Option('--format <format>', '格式').choices(['table', 'ndjson', 'csv']).default('table'))
    .action(list);
  ofUnit(corrections.command('acknowledge'))
    .description('签收 / say that the unit has them in its own system')
    .argument('<id...>', '更正编号 ids')
    .option('--source <text>', '本单位系统中的编号 how the own system names it')
    .action(acknowledge);
  ofUnit(corrections.command('decline'))
    .description('退回并说明理由;案件重新打开 / say why it is not corrected; the case is opened again')
    .argument('<id>', '更正编号 id')
    .addOption(new Option('--code <code>', '理由 reason').choices(Object.keys(DECLINE_CODES)).makeOptionMandatory())
    .option('--text <text>', '说明 in words')
    .action(decline);
};

const STATES = ['OPEN', 'ACKNOWLEDGED', 'OVERDUE', 'CORRECTED', 'DECLINED', 'WITHDRAWN'];

const ofUnit = (command: Command): Command =>
  command
    .requiredOption('--by <name>', '经办人账号 whose account')
    .addOption(
      new Option('--department <code>', '部门 department')
        .choices(['PS', 'HC', 'MZ', 'ED', 'GR'])
        .makeOptionMandatory(),
    )
    .option('--org <name>', '报送机构 organisation', '')
    .option('--region <code>', '辖区 region', '');

/** A submitter of one organisation, or an officer of the department. */
const actorOf = ({ by, department, org, region }: Unit): Actor => ({
  user: by,
  kind: 'person',
  role: org === '' ? 'R-DQO' : 'R-SUBMIT',
  department,
  org,
  region,
  session: 'host',
  provenAt: null,
  mayAskFreely: false,
});

interface Listed extends Unit {
  readonly feed?: string;
  readonly state?: string;
  readonly format: 'table' | 'ndjson' | 'csv';
}

async function list({ feed, state, format, ...unit }: Listed): Promise<void> {
  await using system = await openSystem();
  const filter = { feed: feed ?? null, state: state ?? null, dueBefore: null };
  const found = await allOf(filter, actorOf(unit), system);
  if (found.length === 0) stderr.write('没有这样的更正 / there is no such correction\n');
  stdout.write(WRITTEN[format](found.map(shownOf)));
}

const PAGE = 1_000;

async function allOf(filter: CorrectionFilter, actor: Actor, system: System): Promise<readonly CorrectionReading[]> {
  const listing = correctionsFor(actor, system);
  const all: CorrectionReading[] = [];
  for (let after: readonly string[] | null = null; ;) {
    const page: Awaited<ReturnType<typeof listing.page>> = await listing.page(filter, { first: PAGE, after });
    all.push(...page.entries.map(({ item }) => item));
    after = page.entries.at(-1)?.position ?? null;
    if (!page.hasNext) return all;
  }
}

/** Ids and codes, as the API names them. */
const shownOf = ({ id, caseNumber, code, feed, field, region, org, life, dueOn }: CorrectionReading) => ({
  id,
  caseNumber,
  code,
  feed,
  field,
  region,
  org,
  state: life.state,
  dueOn,
});
type Shown = ReturnType<typeof shownOf>;

const HEAD = ['id', 'caseNumber', 'code', 'feed', 'field', 'region', 'org', 'state', 'dueOn'] as const;
const lineOf = (shown: Shown): (string | null)[] => HEAD.map((name) => shown[name]);

const WRITTEN: Readonly<Record<Listed['format'], (shown: readonly Shown[]) => string>> = {
  table: (shown) => tableOf(HEAD, shown.map(lineOf)),
  ndjson: (shown) => shown.map((one) => `${JSON.stringify(one)}\n`).join(''),
  csv: (shown) => stringify([[...HEAD], ...shown.map(lineOf)], { escape_formulas: true }),
};

async function acknowledge(ids: readonly string[], { source, ...unit }: Unit & { readonly source?: string }) {
  ids.forEach(requireId);
  await using system = await openSystem();
  const done = await acknowledgeCorrections({ ids, source: source ?? null }, actorOf(unit), system.hub);
  if (done.outcome === 'unknown') throw noSuch(done.id);
  if (done.outcome === 'refused') throw unusable(done.fault);
  stdout.write(`已签收 ${done.ids.length} 项 / ${done.ids.length} acknowledged\n`);
}

interface Declined extends Unit {
  readonly code: DeclineCode;
  readonly text?: string;
}

async function decline(id: string, { code, text, ...unit }: Declined): Promise<void> {
  requireId(id);
  await using system = await openSystem();
  const done = await declineCorrection({ id, code, text: text ?? null }, actorOf(unit), system.hub);
  if (done.outcome === 'unknown') throw noSuch(id);
  if (done.outcome === 'refused') throw unusable(done.fault);
  if (done.outcome === 'settled')
    throw new Error(
      `该项已办结(${done.state}),不能再退回 / it is settled (${done.state}) and cannot be declined any more`,
    );
  stdout.write('已退回,案件重新打开 / declined; the case is open again\n');
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function requireId(id: string): void {
  if (!UUID.test(id)) throw noSuch(id);
}

/** The same answer for a correction that is none and for one that is asked of another unit. */
const noSuch = (id: string): Error =>
  new Error(`本单位没有这项更正 ${id.slice(0, 40)} / the unit has no such correction: look at lianhe corrections list`);

const unusable = ({ rule }: Fault): Error => new Error(`${CASE_RULES[rule].zh} / ${CASE_RULES[rule].en}`);
