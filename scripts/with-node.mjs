/**
 * Runs a file of this project under the Node it ships with: `node scripts/with-node.mjs [--watch] ENTRY ARGS...`.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed and under Node 20.
 * It installs what is missing, picks a Node that runs TypeScript, hands over and ends with the same exit code.
 * stdout belongs to ENTRY alone; whatever this file has to say goes to stderr.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockFile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.lianhe-lock');
const installing = join(root, '.install-lock.tmp');

/** Node strips types without a flag from 22.18 on. */
const OLDEST = [22, 18];
/**
 * Bounds of what the engine takes beyond what lives: halves of the young generation of 16 MB instead of 64, and an old one that is
 * collected when it has doubled instead of quadrupled. A worker, which imports nothing, has halves of 64 MB: a piece of a run fits into one, and
 * is thrown away whole instead of being moved about (docs/adr/0030).
 */
const flagsFor = (command) => {
  const { every, worker } = JSON.parse(readFileSync(join(root, 'scripts', 'engine-flags.json'), 'utf8'));
  return command === 'worker' ? [...every, ...worker] : every;
};
/**
 * Habits of glibc's allocator that give memory back: an arena a thread would each keep what it once held, and buffers of network and
 * files would stay with the process for good (docs/adr/0030). Other allocators do not read these.
 */
const ALLOCATOR = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_TRIM_THRESHOLD_: String(1 << 17),
  MALLOC_MMAP_THRESHOLD_: String(1 << 20),
};
/**
 * Where Node keeps what it has compiled, and our TypeScript without its types: a process that finds it there neither loads what takes types
 * away (18 MB) nor compiles anew (half a second of CPU). Whoever may not write there goes without (docs/adr/0030).
 */
const COMPILED = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') };
/** Signals so close together are one: npm passes on the Ctrl-C that the terminal has already sent to everybody. */
const SAME_SIGNAL_MS = 1000;
/** How often to look whether npm is still there. */
const PARENT_POLL_MS = 500;
/** A lock folder without an owner this old was left by a process that died between two calls. */
const OWNERLESS_MS = 10_000;

const say = (zh, en) => process.stderr.write(`${zh} / ${en}\n`);

class Refusal extends Error {}
const refuse = (zh, en) => {
  throw new Refusal(`${zh}\n${en}`);
};

// ---- installing ----------------------------------------------------------------------------------------------------

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
const wanted = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex');
const isInstalled = () => !existsSync(lockFile) || read(stamp) === wanted();

const writeStamp = () => {
  try {
    writeFileSync(stamp, wanted());
  } catch {
    // A read-only installation is complete as it is; the next start compares it again.
  }
};

/** Somebody ran `npm ci` by hand: npm's own record of what it installed then equals the lock file. */
function isInstalledByHand() {
  const record = read(join(root, 'node_modules', '.package-lock.json'));
  if (!record) return false;
  const present = JSON.parse(record).packages;
  const listed = Object.entries(JSON.parse(readFileSync(lockFile, 'utf8')).packages).filter(([path]) => path);
  const mayLack = (entry) => entry.optional || entry.devOptional || (entry.dev && leavesDevelopmentOut());
  return listed.every(([path, entry]) => (present[path] ? present[path].version === entry.version : mayLack(entry)));
}

const leavesDevelopmentOut = () =>
  process.env.NODE_ENV === 'production' || /dev/.test(process.env.npm_config_omit ?? '');

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

function isAbandoned() {
  const owner = Number(read(join(installing, 'pid')));
  if (owner) return !isAlive(owner);
  const made = statSync(installing, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made > OWNERLESS_MS;
}

function takeLock() {
  try {
    mkdirSync(installing);
    writeFileSync(join(installing, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST')
      refuse(`无法写入 ${root}（${error.code}）：请由该目录的属主运行`, `Cannot write to ${root}: run as its owner.`);
    return false;
  }
}

const dropLock = () => rmSync(installing, { recursive: true, force: true });

/** One process installs, the others wait for it. */
async function install() {
  while (!isInstalled()) {
    if (takeLock()) {
      try {
        if (!isInstalled()) await runInstall();
      } finally {
        dropLock();
      }
    } else if (isAbandoned()) dropLock();
    else await sleep(200);
  }
}

async function runInstall() {
  if (isInstalledByHand()) return writeStamp();
  say('正在安装依赖……', 'Installing dependencies…');
  const status = await runToEnd(...npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']), {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0)
    refuse(
      `依赖安装失败（npm ci 退出码 ${status}），原因见上。请检查网络与 npm 源后重试。`,
      `Installing failed (npm ci ended with ${status}), see above. Check the network and the npm registry, then try again.`,
    );
  writeStamp();
}

/** The npm that started us if there is one, else the one on the path. */
function npm(args) {
  const started = process.env.npm_execpath ?? '';
  return /npm-cli\.c?js$/.test(started) ? [process.execPath, [started, ...args]] : ['npm', args];
}

// ---- choosing a Node -----------------------------------------------------------------------------------------------

function isNewEnough(binary) {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  const [major, minor] = (stdout ?? '').replace('v', '').split('.').map(Number);
  return status === 0 && (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]));
}

/** The Node the lock file names comes first, so that every machine runs the same one. */
function chooseNode() {
  const bundled = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  const found = [bundled, process.execPath].find((binary) => existsSync(binary) && isNewEnough(binary));
  return (
    found ??
    refuse(
      `需要 Node ${OLDEST.join('.')} 或更新版本（当前 ${process.version}），且本平台没有随附的 Node。请安装新版 Node 后重试。`,
      `Node ${OLDEST.join('.')} or newer is needed (this is ${process.version}) and none is bundled for this platform. Install a newer Node and try again.`,
    )
  );
}

// ---- handing over --------------------------------------------------------------------------------------------------

/** Runs a command to its end; resolves to its exit code, 128 + n when signal n ended it. */
function runToEnd(command, args, options) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, options);
    const stopForwarding = forwardSignals(child);
    child.once('error', failed);
    child.once('close', (code, signal) => {
      stopForwarding();
      done(code ?? 128 + constants.signals[signal]);
    });
  });
}

function forwardSignals(child) {
  let last = -Infinity;
  const forward = (signal) => {
    const now = performance.now();
    // Ctrl-C on a terminal has reached the child already: it sits in the same foreground group.
    if (now - last > SAME_SIGNAL_MS && !(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
    last = now;
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  const stopWatching = onLostParent(() => forward('SIGTERM'));
  return () => {
    stopWatching();
    signals.forEach((signal) => process.off(signal, forward));
  };
}

/** SIGTERM to `npm start` ends npm and its shell but not what the shell runs; without this it would live on unseen. */
function onLostParent(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => process.ppid !== parent && (clearInterval(timer), stop()), PARENT_POLL_MS);
  return () => clearInterval(timer);
}

/** Runs `entry` (relative to the project) in the caller's folder; resolves to its exit code. */
export async function runWithNode(entry, args, { watch = false } = {}) {
  try {
    await install();
    const flags = ['--disable-warning=ExperimentalWarning', ...flagsFor(args[0]), ...(watch ? ['--watch'] : [])];
    return await runToEnd(chooseNode(), [...flags, resolve(root, entry), ...args], {
      stdio: 'inherit',
      env: { ...ALLOCATOR, ...COMPILED, ...process.env },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function main([first, ...rest]) {
  const watch = first === '--watch';
  const [entry, ...args] = watch ? rest : [first, ...rest];
  if (entry) return runWithNode(entry, args, { watch });
  say(
    '用法：node scripts/with-node.mjs [--watch] 文件.ts 参数…',
    'Usage: node scripts/with-node.mjs [--watch] FILE.ts ARGS...',
  );
  return 2;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));
