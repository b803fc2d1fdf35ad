import { describe, expect, it } from 'vitest';
import { GROUPINGS, groupsOf } from '../../../src/domain/audit-groups/audit-groups.ts';
import type { Mention } from '../../../src/domain/linkage/mention.ts';
import { partialDate } from '../../../src/domain/values/plain-date.ts';

const NOBODY: Mention = {
  id: '1#self',
  recordId: '1',
  feed: 'PS-DEATH',
  key: 'a',
  role: 'self',
  name: null,
  nameKey: null,
  formerNameKey: null,
  pinyin: null,
  sex: null,
  birthDate: null,
  idNumber: null,
  idSuspect: null,
  certNo: null,
  motherId: null,
  motherNameKey: null,
  multipleIndex: null,
  regions: [],
  eventOn: null,
  term: null,
  competes: true,
  replacesKey: null,
};

const named = (name: string): Mention => ({ ...NOBODY, name, nameKey: name });
const at = (...regions: readonly string[]): Mention => ({ ...NOBODY, regions });
const aged = (born: string, on: string): Mention => ({
  ...NOBODY,
  birthDate: partialDate(born),
  eventOn: partialDate(on),
});

/** The label of one grouping for what two records say. */
const labelOf = (grouping: string, left: Mention, right: Mention = NOBODY): string | undefined =>
  groupsOf(left, right)
    .find((group) => group.startsWith(`${grouping}=`))
    ?.slice(grouping.length + 1);

describe('the groups of an audited person', () => {
  it.each([
    ['王伟', '2'],
    ['王小伟', '3'],
    ['欧阳小伟', '4'],
    ['买买提·艾力', 'parts'],
    ['MARIA GARCIA', 'parts'],
  ])('%s: length of the name %s', (name, label) => expect(labelOf('name', named(name))).toBe(label));

  it('the longer of two names counts, for names lose parts: 买买提 on one side, 买买提·艾力 on the other', () => {
    expect(labelOf('name', named('买买提'), named('买买提·艾力'))).toBe('parts');
    expect(labelOf('minority', named('买买提'), named('买买提·艾力'))).toBe('yes');
    expect(labelOf('name', named('王伟'), named('王小伟'))).toBe('3');
  });

  it('a newborn that nobody has named is a group of its own', () => {
    const unnamed = { ...NOBODY, name: '李梅之子' };
    expect([labelOf('name', unnamed), labelOf('minority', unnamed)]).toEqual(['none', 'unknown']);
  });

  it.each([
    ['阿卜杜热合曼', 'yes'],
    ['欧阳小伟', 'no'],
    ['MARIA GARCIA', 'unknown'],
  ])('%s: form of a minority’s name %s', (name, label) => expect(labelOf('minority', named(name))).toBe(label));

  it.each([
    ['2025-01-02', '2025-01-02', '0'],
    ['2024-01-03', '2025-01-02', '0'],
    ['2024-01-02', '2025-01-02', '1-5'],
    ['2019-01-02', '2025-01-02', '6-17'],
    ['2007-01-02', '2025-01-02', '18-59'],
    ['1965-01-03', '2025-01-02', '18-59'],
    ['1965-01-02', '2025-01-02', '60+'],
    ['1940', '2025-01-02', '60+'],
    ['2025-01-03', '2025-01-02', '0'],
  ])('born %s, event %s: %s', (born, on, label) => expect(labelOf('age', aged(born, on))).toBe(label));

  it.each([
    ['290121101001', 'urban'],
    ['290121101201', 'rural'],
    ['290121001201', 'rural'],
    ['290121001', 'urban'],
    ['290121101000', 'rural'],
    ['290121201', 'rural'],
    ['290121', 'unknown'],
    ['290121101498', 'urban'],
    ['290121101598', 'rural'],
  ])('%s is %s', (code, label) => expect(labelOf('place', at(code))).toBe(label));

  it('places in two counties tell whoever moved about, whichever record states them', () => {
    expect(labelOf('counties', at('290121101201', '290121'))).toBe('one');
    expect(labelOf('counties', at('290121101201'), at('290122'))).toBe('several');
    expect(labelOf('counties', NOBODY)).toBe('unknown');
  });

  it('every label that is given is one that the report knows, and nothing in it names the person', () => {
    const given = groupsOf(named('买买提·艾力'), aged('1990-05-06', '2025-01-02'));
    const known = GROUPINGS.flatMap(({ code, labels }) => labels.map((label) => `${code}=${label.code}`));
    expect(known).toEqual(expect.arrayContaining([...given]));
    expect(new Set(known).size).toBe(known.length);
  });
});
