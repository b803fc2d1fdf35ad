import { describe, expect, it } from 'vitest';
import { conflictTest, guardTest } from '../../../src/domain/clusters/conflict-rules.ts';
import { levelsOf, model } from '../link-model/waterfall-model.ts';

describe('vetoes', () => {
  const conflicts = conflictTest(model.design, [{ comparison: 'number', levels: ['two-valid'] }]);

  it('two valid numbers that differ forbid an automatic link', () =>
    expect(conflicts(levelsOf('two-valid', 'exact', 'exact', 'exact'))).toBe(true));

  it('a number that is missing or mistyped forbids nothing', () => {
    expect(conflicts(levelsOf('missing', 'exact', 'exact', 'exact'))).toBe(false);
    expect(conflicts(levelsOf('else', 'exact', 'exact', 'exact'))).toBe(false);
  });

  it('a veto on what the model does not have is refused', () => {
    expect(() => conflictTest(model.design, [{ comparison: 'phone', levels: ['else'] }])).toThrow(RangeError);
    expect(() => conflictTest(model.design, [{ comparison: 'name', levels: ['two-valid'] }])).toThrow(RangeError);
  });
});

describe('twins, siblings and mothers of one name', () => {
  const nameOnly = guardTest(model.design, {
    comparisons: ['name'],
    settledBy: [{ comparison: 'name', levels: ['exact'] }],
  });
  const twin = levelsOf('missing', 'else', 'exact', 'exact');

  it('the same sound against another name: only the name tells, an officer decides', () =>
    expect(nameOnly(levelsOf('missing', 'sound', 'exact', 'exact'), twin)).toBe(true));

  it('nothing tells at all', () => expect(nameOnly(twin, twin)).toBe(true));

  it('the very same name settles it, for twins never share one', () =>
    expect(nameOnly(levelsOf('missing', 'exact', 'exact', 'exact'), twin)).toBe(false));

  it('but not when the rival has the very same name', () => {
    const namesake = levelsOf('missing', 'exact', 'exact', 'exact');
    expect(nameOnly(namesake, namesake)).toBe(true);
  });

  it('another field tells as well: no guard', () =>
    expect(nameOnly(levelsOf('missing', 'sound', 'exact', 'exact'), levelsOf('missing', 'else', 'else', 'exact'))).toBe(
      false,
    ));
});
