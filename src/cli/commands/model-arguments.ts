import { type PairOfFeeds, pairByName } from '../../pipeline/models/fitting-pairs.ts';
import { usage } from '../arguments.ts';

/** A version of the model; 0 is the one that the product brings along. */
export function readVersion(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw usage(`版本为整数,见 lianhe model list:${text}`, `a version is a whole number, see lianhe model list: ${text}`);
}

/** The number of a run, or `latest`. */
export function readRun(text: string): number | null {
  if (text === 'latest') return null;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw usage(`--run 写作批次号或 latest:${text}`, `--run is the number of a run, or latest: ${text}`);
}

/** `HC-BIRTH~PS-BIRTH`. */
export function readPair(text: string): PairOfFeeds {
  const pair = pairByName(text);
  if (pair !== null) return pair;
  throw usage(
    `--pair 写作两个名册代码,如 HC-BIRTH~PS-BIRTH:${text}`,
    `--pair names two feeds, as HC-BIRTH~PS-BIRTH: ${text}`,
  );
}

/** A whole number from 1. */
export function readCount(text: string): number {
  if (/^[1-9]\d{0,5}$/u.test(text)) return Number(text);
  throw usage(`应为正整数:${text}`, `a whole number from 1 is needed: ${text}`);
}

/** A seed: a whole number from 0. */
export function readSeed(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw usage(`种子应为整数:${text}`, `a seed is a whole number: ${text}`);
}
