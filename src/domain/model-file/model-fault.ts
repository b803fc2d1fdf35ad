/** One fault of a model file: where it is, what stands there, what is wrong and what would do. */
export interface ModelFault {
  /** `comparisons.2.compare`, counted from 1 as people do. */
  readonly path: string;
  /** What stands there, shortened; model files hold names of columns and methods, never values of persons. */
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** A model file cannot be used; every fault is listed, in Chinese and in English. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
  readonly faults: readonly ModelFault[];
  constructor(faults: readonly ModelFault[]) {
    super(
      faults
        .map(({ path, value, zh, en }) => `模型文件 ${path}(${value}):${zh}\nmodel ${path} (${value}): ${en}`)
        .join('\n'),
    );
    this.faults = faults;
  }
}

const LONGEST_SHOWN = 60;

/** A value as a fault shows it. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '—');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** A path as people count: the second comparison is `comparisons.2`. */
export const shownPath = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '(file)' : path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.');
