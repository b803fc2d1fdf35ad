import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNames,
  maskName,
  nameKey,
  pinyinKey,
  placeholderOf,
  readName,
  surnameOf,
} from '../../../src/domain/values/names/names.ts';
import { isUsable } from '../../../src/domain/values/normalised.ts';
import { anyHanName } from './arbitraries.ts';

const codes = (name: string) => readName(name).issues.map(({ code }) => code);

describe('comparing two names', () => {
  test.each([
    ['王芳', '王芳', 'equal'],
    ['张 三', '张\u3000三', 'equal'],
    ['张三', '张三（大）', 'equal'],
    ['张三', '张三（曾用名张小三）', 'equal'],
    ['张三', '张三(已故)', 'equal'],
    ['买买提·艾合买提', '买买提•艾合买提', 'equal'],
    ['买买提·艾合买提', '买买提・艾合买提', 'equal'],
    ['买买提·艾合买提', '买买提．艾合买提', 'equal'],
    ['买买提·艾合买提', '买买提-艾合买提', 'equal'],
    ['买买提·艾合买提', '买买提艾合买提', 'variant'],
    ['买买提·艾合买提', '买买提', 'variant'],
    ['阿卜杜热合曼·阿卜杜拉', '阿卜杜热合曼阿卜', 'variant'],
    ['王昇', '王升', 'variant'],
    ['王陞', '王升', 'variant'],
    ['李喆', '李哲', 'variant'],
    ['李囯', '李国', 'variant'],
    ['张峯', '张峰', 'variant'],
    ['甯静', '宁静', 'variant'],
    ['小菓', '小果', 'variant'],
    ['寳玉', '宝玉', 'variant'],
    ['朱镕', '朱熔', 'variant'],
    ['李堃', '李坤', 'variant'],
    ['白皙', '白晰', 'variant'],
    ['蕭戰', '萧战', 'variant'],
    ['阎强', '闫强', 'variant'],
    ['萧红', '肖红', 'variant'],
    ['傅明', '付明', 'variant'],
    ['戴明', '代明', 'variant'],
    ['蓝天', '兰天', 'variant'],
    ['于明', '於明', 'variant'],
    ['餘明', '余明', 'variant'],
    ['范明', '範明', 'variant'],
    ['钟明', '锺明', 'variant'],
    ['丘明', '邱明', 'variant'],
    ['褚明', '楮明', 'variant'],
    ['John Smith', 'SMITH, John', 'variant'],
    ['张三', '章三', 'homophone'],
    ['单强', '山强', 'homophone'],
    ['张三', 'Zhang San', 'homophone'],
    ['张三', 'San ZHANG', 'homophone'],
    ['张三', '李四', 'different'],
    ['王芳', '王芳芳', 'different'],
    ['John Smith', 'Jane Smith', 'different'],
    ['约翰·史密斯', 'John Smith', 'unanswerable'],
    ['王芳之子', '王小明', 'unanswerable'],
    ['王芳之子', '王芳之子', 'unanswerable'],
    ['王YAN', '王燕', 'unanswerable'],
    ['王?', '王燕', 'unanswerable'],
    ['王□', '王燕', 'unanswerable'],
    ['王\uE0A1', '王燕', 'unanswerable'],
    ['', '王燕', 'unanswerable'],
    [null, '王燕', 'unanswerable'],
  ])('%j and %j: %s', (a, b, answer) => {
    expect(compareNames(a, b)).toBe(answer);
    expect(compareNames(b, a)).toBe(answer);
  });

  test('gives the same answer in both directions', () => {
    fc.assert(fc.property(anyHanName, anyHanName, (a, b) => compareNames(a, b) === compareNames(b, a)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), anyHanName, (a, b) => compareNames(a, b) === compareNames(b, a)),
    );
  });

  test('names with one key are never called different', () => {
    fc.assert(
      fc.property(anyHanName, anyHanName, (a, b) => nameKey(a) !== nameKey(b) || compareNames(a, b) !== 'different'),
    );
  });
});

describe('the matching key', () => {
  test('is its own key', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyHanName, fc.string({ unit: 'grapheme' })),
        (name) => nameKey(nameKey(name)) === nameKey(name),
      ),
    );
  });

  test('every Han character folds to a character that folds to itself', () => {
    for (let code = 0x3400; code <= 0x9fff; code += 1) {
      const key = nameKey(String.fromCharCode(code));
      expect(nameKey(key)).toBe(key);
    }
  });

  test('keeps rare characters beyond the basic plane (CJK extension B–F)', () => {
    expect(nameKey('李𬱖')).toBe('李𬱖');
    expect(compareNames('李𬱖', '李𬱖')).toBe('equal');
  });
});

describe('pinyin without tone', () => {
  test.each([
    ['单强', 'shanqiang'],
    ['曾强', 'zengqiang'],
    ['解强', 'xieqiang'],
    ['仇强', 'qiuqiang'],
    ['任强', 'renqiang'],
    ['查强', 'zhaqiang'],
    ['盖强', 'geqiang'],
    ['区强', 'ouqiang'],
    ['华强', 'huaqiang'],
    ['朴强', 'piaoqiang'],
    ['缪强', 'miaoqiang'],
    ['尉迟恭', 'yuchigong'],
    ['万俟强', 'moqiqiang'],
    ['單強', 'shanqiang'],
    ['王单', 'wangdan'],
    ['吕布', 'lvbu'],
    ['欧阳修', 'ouyangxiu'],
    ['Li Ming', 'liming'],
  ])('%s is %s', (name, pinyin) => {
    expect(pinyinKey(name)).toBe(pinyin);
  });
});

describe('placeholder names of newborns', () => {
  test.each([
    ['王芳之子', '王芳', '1'],
    ['王芳之女', '王芳', '2'],
    ['王芳之婴', '王芳', null],
    ['王芳之子A', '王芳', '1'],
    ['王芳之女二', '王芳', '2'],
    ['王芳之子大', '王芳', '1'],
    ['欧阳小芳之女', '欧阳小芳', '2'],
    ['阿依古丽·买买提之子', '阿依古丽·买买提', '1'],
    ['SMITHJOHN之子', 'SMITHJOHN', '1'],
    ['之子', null, '1'],
    ['毛毛', null, null],
    ['李宝宝', null, null],
    ['大双', null, null],
    ['双一', null, null],
    ['李女婴', null, '2'],
    ['男婴', null, '1'],
    ['王BB', null, null],
    ['未取名', null, null],
    ['不详', null, null],
    ['无', null, null],
  ])('%s: mother %s, sex %s', (name, motherName, sexWord) => {
    expect(placeholderOf(name)).toEqual({ motherName, sexWord });
    expect(codes(name)).toContain('NAME_NEWBORN');
  });

  test.each(['王小明', '李子', '张大', '赵甲', '子女'])('%s is a real name', (name) => {
    expect(placeholderOf(name)).toBeNull();
  });
});

describe('reading a name', () => {
  test('keeps the form to show: outer blanks off, width unified, inner dot kept', () => {
    expect(readName(' 买买提·艾合买提 ')).toEqual({ value: '买买提·艾合买提', issues: [] });
    expect(readName('Ｊｏｈｎ  Smith').value).toBe('John Smith');
  });

  test.each(['', null, '/', '—', '未提供'])('%j is missing', (cell) => {
    expect(readName(cell)).toEqual({ value: null, issues: [] });
  });

  test.each([
    ['王\u202E芳', 'TEXT_INVISIBLE', false],
    ['王\u200D芳', 'TEXT_INVISIBLE', false],
    ['王\u200B芳', 'TEXT_INVISIBLE', true],
    ['王\u0000芳', 'TEXT_CONTROL_CHAR', true],
    ['锟斤拷', 'TEXT_MOJIBAKE', false],
    ['å¼ ä¸‰', 'TEXT_MOJIBAKE', false],
    ['王\uFFFD', 'TEXT_MOJIBAKE', false],
    ['<script>alert(1)</script>', 'NAME_CHARSET', false],
    ['{{7*7}}', 'NAME_CHARSET', false],
    ['${jndi:ldap}', 'NAME_CHARSET', false],
    ["' or 1=1 --", 'NAME_CHARSET', false],
    ['12345', 'NAME_CHARSET', false],
    ['王\uE0A1', 'NAME_RARE', true],
    ['〓明', 'NAME_RARE', true],
    ['王YAN', 'NAME_RARE', true],
    ['王'.repeat(51), 'CELL_TOO_LONG', false],
  ])('%j is reported as %s', (name, code, usable) => {
    expect(codes(name)).toContain(code);
    expect(isUsable(readName(name).issues)).toBe(usable);
  });

  test.each([
    '甲',
    '𬱖',
    '㛃',
    '阿卜杜热合曼·买买提艾力·吐尔逊尼亚孜·艾合买提江',
    'José García',
    "O'Brien",
    'Nguyễn Văn An',
  ])('%s is accepted without remark', (name) => {
    expect(readName(name)).toEqual({ value: name, issues: [] });
  });
});

describe('surnames and masks', () => {
  test.each([
    ['欧阳修', '欧阳', '欧阳*'],
    ['諸葛亮', '諸葛', '諸葛*'],
    ['欧阳', '欧阳', '欧*'],
    ['王小明', '王', '王**'],
    ['王', '王', '*'],
    ['李𬱖', '李', '李*'],
    ['买买提·艾山', null, '买*****'],
    ['John Smith', null, 'J********'],
  ])('%s: surname %s, shown as %s', (name, surname, mask) => {
    expect([surnameOf(name), maskName(name)]).toEqual([surname, mask]);
  });
});
