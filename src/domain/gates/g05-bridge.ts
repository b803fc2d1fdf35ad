import type { GateStop } from './gate.ts';

/** A row that says: the person of one number is the person of another. */
export interface Renumbering {
  readonly from: string;
  readonly to: string;
}

/**
 * G5: a row that ties two numbers under which the register knows two people of different names. A forged one would make two
 * persons one (AC-09). A number corrected for one person carries her name on both sides, or was unknown before.
 * `namesOf` gives the name keys under which live records state a number.
 */
export function bridge(
  renumberings: readonly Renumbering[],
  namesOf: (number: string) => ReadonlySet<string>,
): GateStop | null {
  const bridging = renumberings.filter(({ from, to }) => {
    if (from === to) return false;
    const [one, other] = [namesOf(from), namesOf(to)];
    return one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
  });
  if (bridging.length === 0) return null;
  return {
    gate: 'G5',
    measured: bridging.length,
    limit: 0,
    zh: `有 ${bridging.length} 行把两个姓名不同的在册号码归为一人`,
    en: `${bridging.length} rows make one person of two known numbers with different names`,
    remedy: {
      zh: '请核对原号码是否填错;确为同一人的,请两人放行',
      en: 'see whether the previous number is right; if it is one person, two people release it',
    },
  };
}
