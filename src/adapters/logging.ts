import pino, { type DestinationStream, type Level, type LogFn, type Logger } from 'pino';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: Level | 'silent';
  /** Where lines go; standard error if left away, because standard output carries data. */
  readonly destination?: DestinationStream;
}

/**
 * One JSON object a line, with no process or host name. Identity numbers, names and addresses do not belong into a log
 * (个人信息保护法 第六条); callers leave them out, and as a second fence errors are stripped of the values databases
 * quote in them and whatever still looks like an identity number is masked.
 */
export function createLogger({ level, destination = standardError() }: LogOptions): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError, error: describeError },
      hooks: { streamWrite: maskIdentityNumbers, logMethod: sayWhatHappened },
    },
    destination,
  );
}

/** Bytes of lines that wait while the volume of the log is full; what comes beyond is lost, and the hub goes on. */
const MOST_WAITING_BYTES = 1024 * 1024;

/** A line that cannot be written is written with the next one that can: no full disk of a log stops the hub. */
function standardError(): DestinationStream {
  const stream = pino.destination({ fd: 2, sync: true, maxLength: MOST_WAITING_BYTES });
  stream.on('error', () => undefined);
  return stream;
}

/** 15 or 18 digits, the last of 18 may be X (GB 11643-1999), standing alone. */
const IDENTITY_NUMBER = /(?<![0-9A-Za-z])(\d{6})(?:\d{9}|\d{11}[\dXx])(?![0-9A-Za-z])/g;

const maskIdentityNumbers = (line: string): string => line.replaceAll(IDENTITY_NUMBER, '$1************');

interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  readonly stack: string;
}

/** Only named parts: a database error also carries the row's values in `detail` and the statement in `query`. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const described: DescribedError = {
    type: error.constructor.name,
    message: code !== undefined && SQLSTATE.test(code) ? withoutValues(code, error.message) : error.message,
    ...(code === undefined ? {} : { code }),
    stack: (error.stack ?? '').split('\n').filter(isFrame).join('\n'),
  };
  return described;
}

const SQLSTATE = /^[0-9A-Z]{5}$/;
const isFrame = (line: string): boolean => line.startsWith('    at ');

/** An ORM puts the statement with its values before ` - `; of data exceptions (class 22) the server quotes the value. */
function withoutValues(code: string, message: string): string {
  const said = message.slice(message.lastIndexOf(' - ') + 1).replace(/^- /, '');
  return code.startsWith('22') ? said.replaceAll(/"[^"]*"/g, '"…"') : said;
}

/** Without a text of ours the whole text of the error would become the message, past the serializer. */
function sayWhatHappened(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, ...rest]: readonly unknown[] = args;
  const bound = (...given: readonly unknown[]): void => Reflect.apply(method, this, given);
  if (first instanceof Error) bound({ err: first }, ...(rest.length > 0 ? rest : ['error']));
  else if (rest.length === 0 && hasError(first)) bound(first, 'error');
  else bound(first, ...rest);
}

const hasError = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'err' in given && given.err instanceof Error;
