import { describe, expect, test } from 'vitest';
import { identityHistory } from '../../../src/domain/linkage/identity-history.ts';
import { cancellation, certificate, death, entry, judged, MEI, number, record, verdict } from './people.ts';

describe('T1: the same birth certificate number', () => {
  test('a child entered under another name with the number of its certificate is that child', () => {
    const child = certificate({ cert: 'W290000127', name: '张小明', motherId: MEI });
    expect(verdict(child, entry({ cert: 'W290000127', name: '张梓轩', id: number('2025-01-08', 1) }))).toBe('T1');
  });

  test('birth date and sex both differ: somebody typed another child’s number, a person must look', () => {
    const girl = entry({ cert: 'W290000127', name: '李红', sex: '2', born: '2025-03-20' });
    expect(verdict(certificate({ cert: 'W290000127', name: '张小明' }), girl)).toBe('T1 certificate');
  });

  test('only the sex differs, or only the date: it is the same certificate, and B03 reports the difference', () => {
    const child = certificate({ cert: 'W290000127' });
    expect(verdict(child, entry({ cert: 'W290000127', sex: '2' }))).toBe('T1');
    expect(verdict(child, entry({ cert: 'W290000127', sex: '2', born: '2025-01-09' }))).toBe('T1');
    expect(verdict(child, entry({ cert: 'W290000127', born: '2025-03-20' }))).toBe('T1');
    expect(judged(child, entry({ cert: 'W290000127', sex: '2' }))?.differs).toEqual(['sex']);
  });
});

describe('T2: the same identity number', () => {
  const id = number('1950-03-01', 13);

  test('same number and name, whatever the rest says', () => {
    expect(verdict(death({ id, name: '王建国' }), cancellation({ id, name: '王建国', regions: ['290122'] }))).toBe(
      'T2',
    );
  });

  test('a variant of the name is the name', () => {
    expect(verdict(death({ id, name: '王喆昇' }), cancellation({ id, name: '王哲升' }))).toBe('T2');
  });

  test('a transcribed name cut off by a short field is the name', () => {
    expect(verdict(death({ id, name: '买买提·艾合买提' }), cancellation({ id, name: '买买提' }))).toBe('T2');
  });

  test('the other record gives the name as former name (曾用名)', () => {
    expect(verdict(death({ id, name: '王建国' }), cancellation({ id, name: '王卫东', formerName: '王建国' }))).toBe(
      'T2',
    );
  });

  test('a name that is missing on one side is no conflict, and no agreement either', () => {
    const found = judged(death({ id, name: null }), cancellation({ id, name: '王建国' }));
    expect(found).toMatchObject({ tier: 'T2', standing: 'accepted' });
    expect(found?.agrees).not.toContain('name');
    expect(found?.differs).not.toContain('name');
  });

  test('another name under the same number always waits for review (T2n)', () => {
    expect(verdict(death({ id, name: '王建国' }), cancellation({ id, name: '赵丽' }))).toBe('T2n ?');
  });

  test('a number re-coded by the police is followed to today’s; without the correction it is only a hint', () => {
    const old = number('1950-03-10', 13);
    const history = identityHistory([
      { idNumber: id, previousIdNumber: old, item: '4', oldValue: null, newValue: null },
    ]);
    expect(verdict(death({ id: old, name: '王建国' }), cancellation({ id, name: '王建国' }))).toBe('T8 ?');
    expect(verdict(death({ id: old, name: '王建国' }), cancellation({ id, name: '王建国' }), history)).toBe('T2');
  });

  test('a name that the register once held for the number is a former name', () => {
    const history = identityHistory([
      { idNumber: id, previousIdNumber: null, item: '1', oldValue: '王建国', newValue: '王卫东' },
    ]);
    expect(verdict(death({ id, name: '王建国' }), cancellation({ id, name: '王卫东' }), history)).toBe('T2');
    expect(verdict(death({ id, name: '赵丽' }), cancellation({ id, name: '王卫东' }), history)).toBe('T2n ?');
  });
});

describe('T3: name, birth date, sex and county', () => {
  test('all four agree', () => {
    expect(verdict(certificate({ name: '张小明' }), entry({ name: '张小明', regions: ['290121101201'] }))).toBe('T3');
  });

  test('entered in the county of the other parent, which the certificate knows', () => {
    const child = certificate({ name: '张小明', regions: ['290121', '290122'] });
    expect(verdict(child, entry({ name: '张小明', regions: ['290122101'] }))).toBe('T3');
  });

  test('an old cancellation that knows the birth only to the month still agrees with a day in it', () => {
    expect(verdict(death({ name: '王建国' }), cancellation({ name: '王建国', born: '1950-03' }))).toBe('T3');
    expect(verdict(death({ name: '王建国' }), cancellation({ name: '王建国', born: '1950-04' }))).toBe('none');
  });

  test('a year alone fits too many persons', () => {
    expect(verdict(death({ name: '王建国' }), cancellation({ name: '王建国', born: '1950' }))).toBe('none');
  });

  test('what is missing does not agree: no sex, no county, no name', () => {
    expect(verdict(death({ name: '王建国', sex: null }), cancellation({ name: '王建国' }))).toBe('none');
    expect(verdict(death({ name: '王建国', regions: [] }), cancellation({ name: '王建国' }))).toBe('none');
    expect(verdict(death({ name: null }), cancellation({ name: null }))).toBe('none');
  });

  test('two valid numbers are two persons, however alike the rest', () => {
    const one = death({ name: '王建国', id: number('1950-03-01', 13) });
    expect(verdict(one, cancellation({ name: '王建国', id: number('1950-03-01', 15) }))).toBe('none');
  });

  test('a passport and an identity card may belong to one person', () => {
    expect(
      verdict(
        death({ name: '王建国', id: 'E12345678' }),
        cancellation({ name: '王建国', id: number('1950-03-01', 13) }),
      ),
    ).toBe('T3');
  });

  test('the informant’s number on a death certificate: the number contradicts its own row, a person must look', () => {
    const informant = number('1978-11-05', 21);
    const dead = death({ name: '王建国', id: informant, regions: ['290121101'] });
    expect(verdict(dead, cancellation({ name: '王建国', id: number('1950-03-01', 13), regions: ['290121101'] }))).toBe(
      'T8 ?',
    );
  });
});

describe('T4: mother’s number, birth day, sex', () => {
  test('a newborn labelled 李梅之子 and entered as 张小明', () => {
    expect(verdict(certificate({ motherId: MEI, cert: 'W290000127' }), entry({ motherId: MEI, name: '张小明' }))).toBe(
      'T4',
    );
  });

  test('born around midnight: one day apart is the same birth, two days are not', () => {
    expect(verdict(certificate({ motherId: MEI }), entry({ motherId: MEI, born: '2025-01-09' }))).toBe('T4');
    expect(verdict(certificate({ motherId: MEI }), entry({ motherId: MEI, born: '2025-01-10' }))).toBe('none');
  });

  test('the first and the second of twins are two births', () => {
    expect(verdict(certificate({ motherId: MEI, index: '1' }), entry({ motherId: MEI, index: '2' }))).toBe('none');
    expect(verdict(certificate({ motherId: MEI, index: '1' }), entry({ motherId: MEI, index: '1' }))).toBe('T4');
  });

  test('a mother whose own number was re-coded is the same mother', () => {
    const old = number('1988-02-28', 4, '290122');
    const history = identityHistory([
      { idNumber: MEI, previousIdNumber: old, item: '4', oldValue: null, newValue: null },
    ]);
    expect(verdict(certificate({ motherId: old }), entry({ motherId: MEI }), history)).toBe('T4');
  });
});

describe('T5: mother’s name, birth day, sex, town', () => {
  test('a mother whose number is missing at the hospital', () => {
    const born = certificate({ mother: '李梅', regions: ['290121101'] });
    expect(verdict(born, entry({ mother: '李梅', motherId: MEI, name: '张小明', regions: ['290121101201'] }))).toBe(
      'T5',
    );
    expect(verdict(born, entry({ mother: '李梅', name: '张小明', regions: ['290121102'] }))).toBe('none');
  });

  test('where one side knows only the county, the county decides', () => {
    expect(
      verdict(certificate({ mother: '李梅', regions: ['290121'] }), entry({ mother: '李梅', regions: ['290121102'] })),
    ).toBe('T5');
  });

  test('two mothers of one name with two numbers: a person must look', () => {
    const other = number('1991-04-04', 2);
    expect(verdict(certificate({ mother: '李梅', motherId: MEI }), entry({ mother: '李梅', motherId: other }))).toBe(
      'T5 mothers',
    );
  });
});

describe('T6: a slip in the identity number', () => {
  const id = number('1950-03-01', 13);
  const substituted = `${id.slice(0, 15)}9${id.slice(16)}`;
  const swapped = `${id.slice(0, 8)}${id.charAt(9)}${id.charAt(8)}${id.slice(10)}`;
  const elsewhere = { regions: ['290122'] };

  test('one digit wrong, or two neighbours swapped, and the name agrees', () => {
    expect(
      verdict(death({ name: '王建国', suspect: substituted, ...elsewhere }), cancellation({ name: '王建国', id })),
    ).toBe('T6');
    expect(
      verdict(death({ name: '王建国', suspect: swapped, ...elsewhere }), cancellation({ name: '王建国', id })),
    ).toBe('T6');
  });

  test('the same wrong number in both departments', () => {
    const wrong = { name: '王建国', suspect: substituted };
    expect(verdict(death({ ...wrong, ...elsewhere }), cancellation(wrong))).toBe('T6');
  });

  test('not without the name, and not for two slips', () => {
    expect(
      verdict(death({ name: '赵丽', suspect: substituted, ...elsewhere }), cancellation({ name: '王建国', id })),
    ).toBe('none');
    const twice = `9${substituted.slice(1)}`;
    expect(verdict(death({ name: '王建国', suspect: twice, ...elsewhere }), cancellation({ name: '王建国', id }))).toBe(
      'none',
    );
  });
});

describe('T7 and T8: hints that a person must judge', () => {
  const town = { regions: ['290121101'] };

  test('a lunar birth date on a village form', () => {
    // 1950-03-01 is day 13 of the first lunar month (正月十三): a village writes 1950-01-13.
    expect(
      verdict(record({ name: '王建国', born: '1950-01-13', ...town }), cancellation({ name: '王建国', ...town })),
    ).toBe('T7 ?');
  });

  test('day and month swapped, one digit wrong', () => {
    expect(
      verdict(death({ name: '王建国', born: '1950-01-03', ...town }), cancellation({ name: '王建国', ...town })),
    ).toBe('T7 ?');
    expect(
      verdict(death({ name: '王建国', born: '1958-03-01', ...town }), cancellation({ name: '王建国', ...town })),
    ).toBe('T7 ?');
  });

  test('a date that no slip explains, or another town, is no hint', () => {
    expect(
      verdict(death({ name: '王建国', born: '1962-09-17', ...town }), cancellation({ name: '王建国', ...town })),
    ).toBe('none');
    expect(
      verdict(
        death({ name: '王建国', born: '1958-03-01', regions: ['290121102'] }),
        cancellation({ name: '王建国', ...town }),
      ),
    ).toBe('none');
  });

  test('the same sound, written with other characters', () => {
    expect(verdict(death({ name: '王健国', ...town }), cancellation({ name: '王建国', ...town }))).toBe('T8 ?');
    expect(
      verdict(death({ name: '王健国', born: '1950-03-02', ...town }), cancellation({ name: '王建国', ...town })),
    ).toBe('none');
  });
});

describe('traps of births', () => {
  test('two mothers named 李梅 on one day, one with a son and one with a daughter, are two births', () => {
    expect(verdict(certificate({ mother: '李梅', sex: '1' }), entry({ mother: '李梅', sex: '2' }))).toBe('none');
  });

  test('twins: same mother, day and sex, two certificates, two names – a person must look', () => {
    const elder = certificate({ motherId: MEI, cert: 'W290000127', name: '张文' });
    expect(verdict(elder, entry({ motherId: MEI, cert: 'W290000128', name: '张武' }))).toBe('T4 twins');
  });

  test('a single birth whose certificate number was typed wrong at the window is not hurt: the name agrees', () => {
    const child = certificate({ motherId: MEI, cert: 'W290000127', name: '张文' });
    expect(verdict(child, entry({ motherId: MEI, cert: 'W290000721', name: '张文' }))).toBe('T3');
    expect(verdict(child, entry({ motherId: MEI, cert: 'W290000721', name: '张文', regions: ['290122'] }))).toBe('T4');
  });

  test('a re-issued certificate does not make a single birth look like twins', () => {
    const reissued = certificate({ motherId: MEI, cert: 'W290000999', replaces: 'W290000127' });
    expect(verdict(reissued, entry({ motherId: MEI, cert: 'W290000127', name: '张文' }))).toBe('T4');
  });

  test('two children of one name and birthday, but of two mothers', () => {
    const other = number('1991-04-04', 2);
    expect(verdict(certificate({ name: '张文', motherId: MEI }), entry({ name: '张文', motherId: other }))).toBe(
      'T3 mothers',
    );
  });

  test('twins whose names only sound alike are told apart by their index', () => {
    const town = { regions: ['290121101'] };
    expect(
      verdict(certificate({ name: '张小文', index: '1', ...town }), entry({ name: '张小雯', index: '2', ...town })),
    ).toBe('none');
  });
});
