import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { b06 } from '../../../../src/domain/checks/b06-child-two-certs.ts';
import { b07 } from '../../../../src/domain/checks/b07-cert-two-persons.ts';
import { CERTIFICATE, changed, ENTRY } from '../../../../src/domain/checks/birth-rows.ts';
import type { GroupMember } from '../../../../src/domain/checks/check.ts';
import type { ExampleRow, GroupCheck } from '../../../../src/domain/checks/check.ts';
import { dossiersOf, mentionsOfExample } from '../../../../src/domain/checks/rehearse-dossiers.ts';
import { groupsFor } from '../../../../src/domain/checks/rehearse-groups.ts';
import { readExample } from '../../../../src/domain/checks/rehearse-records.ts';
import { asOfExample, historyOf, worldOf } from '../../../../src/domain/checks/rehearse-world.ts';

const certificate = (number: string, issued: string, cells: ExampleRow['row'] = {}) =>
  changed(CERTIFICATE, { 出生医学证明编号: number, 签发日期: issued, ...cells });

/** Subject and outcome of every answer about the rows. */
function answersOn(check: GroupCheck, given: readonly ExampleRow[]): readonly (readonly [string, string])[] {
  const example = { when: '', given, expect: 'conflicts' } as const;
  const records = readExample(given);
  const history = historyOf(records);
  const world = worldOf(example, asOfExample(example, records), history);
  const dossiers = dossiersOf(records, history);
  const seats = mentionsOfExample(records).flatMap((mention) => {
    const record = records.find(({ view }) => view.recordId === mention.recordId);
    return record === undefined ? [] : [{ mention, dossier: dossiers(record) }];
  });
  const groups: readonly (readonly GroupMember[])[] = groupsFor(check, seats, history);
  return groups
    .flatMap((members) => check.judgeGroup(members, world))
    .map(({ subject, answer }) => [subject.key, answer.outcome] as const);
}

describe('one child, several certificates', () => {
  const three = [
    certificate('W290000301', '2024-03-01'),
    certificate('W290000101', '2024-01-18'),
    certificate('W290000201', '2024-02-01'),
  ];

  it('is one finding, on the certificate issued first, whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(three, { minLength: 3 }), (rows) => {
        expect(answersOn(b06, rows)).toEqual([['W290000101', 'conflicts']]);
      }),
    );
  });

  it('counts a chain of re-issues as one certificate', () => {
    const chain = [
      certificate('W290000101', '2024-01-18'),
      certificate('W290000201', '2024-02-01', { 原证编号: 'W290000101' }),
      certificate('W290000301', '2024-03-01', { 原证编号: 'W290000201' }),
    ];
    expect(answersOn(b06, chain)).toEqual([['W290000101', 'agrees']]);
    expect(answersOn(b06, [...chain, certificate('W290000401', '2024-04-01')])).toEqual([['W290000301', 'conflicts']]);
  });

  it('keeps births of one mother two days apart, or years apart, in groups of their own', () => {
    expect(
      answersOn(b06, [
        certificate('W290000101', '2024-01-18'),
        certificate('W290000201', '2024-02-01', { 出生日期: '2024-01-17' }),
      ]),
    ).toEqual([]);
  });

  it('does not take two girls and a boy for one child each', () => {
    const rows = [
      certificate('W290000101', '2024-01-18', { 性别: '女' }),
      certificate('W290000201', '2024-01-18', { 性别: '女' }),
      certificate('W290000301', '2024-01-18'),
    ];
    expect(answersOn(b06, rows)).toEqual([['W290000101', 'conflicts']]);
  });
});

describe('one certificate, several persons', () => {
  it('gives one finding for each entry', () => {
    const rows = [
      ENTRY,
      changed(ENTRY, { 公民身份号码: '290121202401150031', 入户日期: '2024-03-04' }),
      changed(ENTRY, { 公民身份号码: '290121202401150023', 性别: '女', 入户日期: '2024-04-08' }),
    ];
    expect(answersOn(b07, rows)).toEqual([
      ['290121202401150015', 'conflicts'],
      ['290121202401150031', 'conflicts'],
      ['290121202401150023', 'conflicts'],
    ]);
  });
});
