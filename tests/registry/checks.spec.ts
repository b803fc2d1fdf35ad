import type { Wording } from '../../src/domain/values/wording.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/checks/answer.ts';
import type { Check, CheckExample } from '../../src/domain/checks/check.ts';
import { checks as registered } from '../../src/domain/checks/index.generated.ts';
import { rehearse } from '../../src/domain/checks/rehearse.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { foldHeader, headerNames } from '../../src/domain/feeds/header.ts';

const checks: readonly Check[] = registered;

/** Fields whose values name a person, a number or a dwelling. */
const PERSONAL_KINDS = ['name', 'idNumber', 'certificate'];

function personalValues({ given }: CheckExample): readonly string[] {
  return given.flatMap(({ feed, row }) => {
    const definition = feedById.get(feed);
    if (definition === undefined) return [];
    const names = headerNames(definition);
    return Object.entries(row).flatMap(([header, cell]) => {
      const kind = definition.fields[names.get(foldHeader(header)) ?? '']?.kind ?? '';
      return PERSONAL_KINDS.includes(kind) && String(cell).length > 1 ? [String(cell)] : [];
    });
  });
}

const textsOf = (answer: Answer): readonly Wording[] => {
  const remedy = answer.outcome === 'agrees' ? undefined : answer.details.goesAwayWhen;
  return [answer.reason, remedy].filter((text) => text !== null && text !== undefined);
};

/** Everything of an answer that is stored and shown beside the records themselves. */
const writtenIn = (answer: Answer): string =>
  JSON.stringify([textsOf(answer), answer.outcome === 'agrees' ? null : answer.details]);

/** Checks that look at one row or at totals may always be able to tell; those that compare records never always are. */
const comparesRecords = (check: Check): boolean => check.shape !== 'single' && check.shape !== 'aggregate';

/** English may quote a Chinese column header, never a sentence. */
const isBilingual = ({ zh, en }: Wording): boolean =>
  /\p{Script=Han}{2}/u.test(zh) && /[a-z]{2}/u.test(en) && !/\p{Script=Han}{9}/u.test(en);

it('every check has a code of its own', () => {
  expect(checks.length).toBeGreaterThan(0);
  const codes = checks.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

describe.each(checks.map((check) => [check.code, check] as const))('%s', (_code, check) => {
  it('names the law, agreement or standard behind it, in Chinese and English', () => {
    expect(check.code).toMatch(/^[BDMIEWXQ]\d{2}$/u);
    expect(check.source.length).toBeGreaterThan(5);
    expect(isBilingual(check.rule)).toBe(true);
    expect(isBilingual({ zh: check.name.zh, en: check.name.en.toLowerCase() })).toBe(true);
  });

  it('offers remedies when it opens a case', () => {
    expect(check.opensCase && check.actions.length === 0).toBe(false);
  });

  it('shows in its examples every answer it can give', () => {
    const shown = new Set(check.examples.map(({ expect: outcome }) => outcome));
    expect([...shown]).toEqual(expect.arrayContaining(['agrees', 'conflicts']));
    if (comparesRecords(check)) expect([...shown]).toContain('unanswerable');
  });

  it.each(check.examples.map((example) => [example.when, example] as const))('%s', (_when, example) => {
    const { outcome, answer, answers } = rehearse(check, example);
    expect({ outcome, why: answer?.reason?.code ?? null }).toMatchObject({ outcome: example.expect });
    if (example.severity !== undefined) expect(answer).toMatchObject({ severity: example.severity });
    if (example.doubt !== undefined) expect(answer).toMatchObject({ doubt: example.doubt });
    const texts = answers.flatMap(textsOf);
    expect(texts.filter((text) => !isBilingual(text))).toEqual([]);
    const written = answers.map(writtenIn).join(' ');
    expect(personalValues(example).filter((value) => written.includes(value))).toEqual([]);
  });
});
