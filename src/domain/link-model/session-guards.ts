import { MOST_BITS, taught } from './combine-sessions.ts';
import type { TrainingSession } from './expectation.ts';
import { type FitWarning, fitWarning } from './fit-warning.ts';
import type { ModelDesign } from './link-model.ts';

/**
 * Share of matches among the candidates of a rule. Below 1 in 100 million the matches drown; above 0.9999 there are no
 * other pairs left from which matches could be told apart.
 */
const LAMBDA = { least: 1e-8, most: 0.9999 };
/** Expected matches that a session needs to teach anything; and at a level, to be compared with another session. */
const LEAST_MATCHES = 20;

/** Whether a session may take part in the mean: enough matches, a share within the range. */
export const teaches = ({ matches, lambda }: TrainingSession): boolean =>
  matches >= LEAST_MATCHES && lambda >= LAMBDA.least;

/** What must be said about the sessions: those set aside, and those that disagree. Ordered by rule name. */
export function sessionWarnings(
  design: ModelDesign,
  sessions: readonly TrainingSession[],
  setAside: ReadonlySet<string>,
): readonly FitWarning[] {
  const ordered = sessions.toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  const trusted = ordered.filter((session) => teaches(session) && !setAside.has(session.rule));
  return [
    ...ordered.flatMap((session) => aboutOne(session, setAside)),
    ...design.comparisons.flatMap(({ id }, at) => disagreement(design, trusted, id, at)),
  ];
}

function aboutOne({ rule, lambda, matches, converged }: TrainingSession, setAside: ReadonlySet<string>): FitWarning[] {
  const found: FitWarning[] = [];
  if (matches < LEAST_MATCHES) {
    found.push(
      warn(
        'few-matches',
        'refused',
        rule,
        `预期匹配不足 ${LEAST_MATCHES} 对，未用于训练`,
        `fewer than ${LEAST_MATCHES} expected matches; not used for training`,
      ),
    );
  } else if (lambda < LAMBDA.least || lambda > LAMBDA.most) {
    const effect = lambda < LAMBDA.least ? 'refused' : 'kept';
    found.push(
      warn(
        'lambda-out-of-range',
        effect,
        rule,
        '候选对中匹配所占比例超出可信范围',
        'share of matches among its candidates out of range',
      ),
    );
  }
  if (setAside.has(rule)) {
    found.push(
      warn(
        'session-contradicted',
        'refused',
        rule,
        '该规则提出的多为亲属，与其他规则矛盾，未用于训练',
        'contradicted by other rules, its candidates hold relatives; not used for training',
      ),
    );
  }
  if (!converged) found.push(warn('not-converged', 'kept', rule, '迭代未收敛', 'the fit did not converge'));
  return found;
}

const warn = (
  code: FitWarning['code'],
  effect: FitWarning['effect'],
  rule: string,
  zh: string,
  en: string,
): FitWarning =>
  fitWarning(code, effect, { rule }, { zh: `分块规则 ${rule}：${zh}`, en: `blocking rule ${rule}: ${en}` });

/** The first level of a comparison on which two sessions differ by more than two bits, enough matches on both sides. */
function disagreement(
  design: ModelDesign,
  sessions: readonly TrainingSession[],
  comparison: string,
  at: number,
): FitWarning[] {
  const rows = sessions.flatMap((session) => taught(session, at));
  const levels = design.comparisons[at]?.comparison.levels ?? [];
  const level = levels.find((_, place) => {
    const chances = rows.flatMap(({ m, expected }) => ((expected[place] ?? 0) >= LEAST_MATCHES ? [m[place] ?? 0] : []));
    return place > 0 && Math.log2(Math.max(...chances) / Math.min(...chances)) > MOST_BITS;
  });
  if (level === undefined) return [];
  return [
    fitWarning(
      'sessions-differ',
      'kept',
      { comparison, level: level.code },
      {
        zh: `比较项 ${comparison} 的等级“${level.name.zh}”：不同分块规则得到的 m 相差超过 ${MOST_BITS} 比特`,
        en: `comparison ${comparison}, level “${level.name.en}”: blocking rules differ by over ${MOST_BITS} bits on m`,
      },
    ),
  ];
}
