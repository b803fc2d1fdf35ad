import { argv, exit, stderr } from 'node:process';
import { Command, CommanderError } from 'commander';
import { STORE_FAULTS } from '../domain/faults/store-faults.ts';
import { ConfigError } from '../main/config.ts';
import { storeFaultOf } from '../main/storage.ts';
import { addAgreements } from './commands/agreements.ts';
import { addAudit } from './commands/audit.ts';
import { addAccount } from './commands/account.ts';
import { addBackup } from './commands/backup.ts';
import { addCheck } from './commands/check.ts';
import { addClient } from './commands/client.ts';
import { addDecide } from './commands/decide.ts';
import { addDemo } from './commands/demo.ts';
import { addDigest } from './commands/digest.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExplain } from './commands/explain.ts';
import { addFigures } from './commands/figures.ts';
import { addFindings } from './commands/findings.ts';
import { addCorrections } from './commands/corrections.ts';
import { addHeld } from './commands/held.ts';
import { addImport } from './commands/import.ts';
import { addKeys } from './commands/keys.ts';
import { addMigrate } from './commands/migrate.ts';
import { addModel } from './commands/model.ts';
import { addOwed } from './commands/owed.ts';
import { addParameters } from './commands/parameters.ts';
import { addPerson } from './commands/person.ts';
import { addPost } from './commands/post.ts';
import { addRestore } from './commands/restore.ts';
import { addRetention } from './commands/retention.ts';
import { addSchedules } from './commands/schedules.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addSimulate } from './commands/simulate.ts';
import { addStorage } from './commands/storage.ts';
import { addTemplate } from './commands/template.ts';
import { addToken } from './commands/token.ts';
import { addWithdraw } from './commands/withdraw.ts';
import { addWorker } from './commands/worker.ts';
import { addLink } from './commands/link.ts';
import { UsageError } from './usage-error.ts';
import { FileRefused } from '../ports/roster-file.ts';

/** Exit codes of every command: 0 done, 1 failed, 2 wrong usage. */
const FAILED = 1;
const WRONG_USAGE = 2;

const program = new Command('lianhe')
  .description('联核:部门登记数据质量共享枢纽 — cross-department registration data-quality hub')
  .exitOverride()
  .showHelpAfterError('(用 --help 查看说明 / use --help)')
  .configureOutput({ writeErr: (text) => stderr.write(text) });

for (const add of [
  addImport,
  addTemplate,
  addWithdraw,
  addHeld,
  addCheck,
  addFindings,
  addExplain,
  addDecide,
  addCorrections,
  addFigures,
  addDigest,
  addOwed,
  addParameters,
  addPerson,
  addRetention,
  addSchedules,
  addSchema,
  addAgreements,
  addLink,
  addModel,
  addSimulate,
  addDemo,
  addServe,
  addWorker,
  addToken,
  addAccount,
  addPost,
  addClient,
  addAudit,
  addBackup,
  addRestore,
  addMigrate,
  addKeys,
  addStorage,
  addDoctor,
])
  add(program);

try {
  await program.parseAsync(argv);
  exit(process.exitCode ?? 0);
} catch (error) {
  // The parser has told its own errors; those of the commands are told here, once.
  if (error instanceof UsageError) stderr.write(`${error.message}\n`);
  if (error instanceof CommanderError) exit(error.exitCode === 0 ? 0 : WRONG_USAGE);
  if (error instanceof ConfigError) stderr.write(`${error.zh}\n${error.en}\n`);
  else stderr.write(`${describe(error)}\n`);
  exit(FAILED);
}

/** The name and text of an error; database errors may quote values, so only their code is shown. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return '未知错误 unknown error';
  if ('code' in error && error.code === 'ENOENT' && 'path' in error && typeof error.path === 'string')
    return `没有这个文件或文件夹:${error.path}\nthere is no such file or folder: ${error.path}`;
  const fault = storeFaultOf(error);
  if (fault === 'STORAGE_FULL' || fault === 'DB_BUSY') return `${STORE_FAULTS[fault].zh}\n${STORE_FAULTS[fault].en}`;
  if (error instanceof FileRefused) return `${error.message}\n${error.problem.en}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return error.constructor.name.includes('Exception') || /driver/i.test(error.name)
    ? `${error.name}${code}`
    : `${error.message}${code}`;
}
