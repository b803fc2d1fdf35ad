import { stdout } from 'node:process';
import type { Command } from 'commander';
import { type Resolution, resolvePerson } from '../../domain/spine/resolve-person.ts';
import { maskIdentityNumber } from '../../domain/values/identity-number.ts';
import { personsOf } from '../../main/person-readings.ts';
import { openSystem, type System } from '../../main/wire.ts';
import type { PersonEvent, PersonMention, PersonReadings } from '../../ports/spine.ts';
import { usage } from '../arguments.ts';
import { lookAtHost } from '../look-at-host.ts';
import { tableOf } from '../table.ts';
import { UsageError } from '../usage-error.ts';

interface Options {
  readonly events?: boolean;
  readonly since: number;
  readonly full?: boolean;
}

export const addPerson = (program: Command): void => {
  program
    .command('person')
    .description('人员编号今指何人、有哪些记录、有何变动 / whom a person id means today, its records and its history')
    .argument('[id]', '人员编号 person id')
    .option('--events', '导出编号变动(合并、拆分)/ export what happened to ids, as NDJSON')
    .option('--since <n>', '只要此序号之后的变动 / only events after this number', readNumber, 0)
    .option('--full', '显示完整的键(留痕)/ keys in full, which is written down')
    .addHelpText(
      'after',
      '\n例 example:\n  lianhe person 0b7e0f3a-52c1-8d20-a1f4-9b1c7e0d5a44\n  lianhe person --events --since 1200\n',
    )
    .action(showPerson);
};

async function showPerson(id: string | undefined, { events, since, full }: Options): Promise<void> {
  if ((id === undefined) !== (events === true))
    throw new UsageError('需要一个人员编号,或 --events', 'needs one person id, or --events');
  if (id !== undefined && !UUID.test(id))
    throw usage('人员编号应写作 xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', 'a person id has the form of a UUID');
  await using system = await openSystem();
  const persons = personsOf(system);
  if (id === undefined) await writeEvents(since, persons);
  else await writePerson(id, full === true, system, persons);
}

async function writePerson(id: string, full: boolean, system: System, persons: PersonReadings): Promise<void> {
  const resolution = resolvePerson(id.toLowerCase(), await persons.lineage(id));
  if (resolution.state === 'unknown') throw new Error(`没有人员编号 ${id} / there is no person id ${id}`);
  if (full) await lookAtHost(system, 'read', `person:${id}`);
  stdout.write(`${id} ${STATES[resolution.state]}\n`);
  for (const person of resolution.persons)
    stdout.write(`\n${person}\n${mentionTable(await persons.mentions(person), full)}`);
  stdout.write(`\n变动 history\n${historyTable(await persons.history(id))}`);
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu;

const STATES: Readonly<Record<Resolution['state'], string>> = {
  living: '现指一人 / names one person',
  joined: '已并入另一编号 / another id stands for it',
  split: '其记录现分属数人 / several persons hold its records',
  ended: '其记录均已撤销 / none of its records stands any more',
  unknown: '从未使用 / never given',
};

function readNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/u.test(text) && Number.isSafeInteger(value)) return value;
  throw usage(`序号应为不小于 0 的整数:${text}`, `an event number is a whole number of at least 0: ${text}`);
}

const mentionTable = (mentions: readonly PersonMention[], full: boolean): string =>
  tableOf(
    ['名册 feed', '键 key', '角色 role', '自 since'],
    mentions.map(({ feed, key, role, knownFrom }) => [feed, full ? key : maskedKey(key), role, knownFrom]),
  );

/** Every part keeps its first and last character at most. */
const maskedKey = (key: string): string => key.split('|').map(maskIdentityNumber).join('|');

const historyTable = (events: readonly PersonEvent[]): string =>
  tableOf(
    ['序号 no', '变动 kind', '自 from', '至 to', '时间 at', '批次 run'],
    events.map(({ no, kind, from, to, at, run }) => [no, kind, from, to, at, run]),
  );

async function writeEvents(since: number, persons: PersonReadings): Promise<void> {
  for await (const page of persons.events(since))
    stdout.write(page.map((event) => `${JSON.stringify(event)}\n`).join(''));
}
