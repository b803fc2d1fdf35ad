import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { checks } from '../../src/domain/checks/index.generated.ts';
import { explain } from '../../src/pipeline/explain.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, dead, deathCertificate, entry } from '../support/people.ts';
import { idNumber, type Roster } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const AUTUMN = ['2024-09-01', '2025-01-31'] as const;
const CHILD = child(0);

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub({
    populationBase: { verify: async ({ idNumber: asked }) => (asked === undefined ? null : 'NAME_MISMATCH') },
  });
});
beforeEach(() => test.empty());
afterAll(() => test[Symbol.asyncDispose]());

/** The explanation of the only finding of a check over these rosters; its id stands for whatever it is. */
async function explained(code: string, rosters: readonly Roster[], asOf = '2025-03-31'): Promise<string> {
  for (const roster of rosters) await test.deliver(roster);
  const run = await test.check({ asOf, checks: [code] });
  const [finding, ...others] = await test.findings(run);
  expect(others).toEqual([]);
  const answer = await test.readings.answer(finding?.id ?? '');
  const check = checks.find((candidate) => candidate.code === code);
  const [subject] = answer?.evidence ?? [];
  if (!answer || !check || !subject) throw new Error(`${code} found nothing`);
  const records = await test.readings.recordsByIds(answer.evidence.flatMap(({ recordId }) => recordId ?? []));
  const links = await test.readings.linksOfRecord(subject.feed, subject.key);
  return explain({ answer, check, records, links }).replace(answer.id, '<id>');
}

it('absence (B01): which rosters were searched, how far they reach, when it was due', async () => {
  const text = await explained('B01', [
    { feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)] },
    { feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(1))] },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "B01 v2 持证未入户 / Birth certificate, no entry
    <id>
    S2 · 责任 owner PS · 法定期限 due 2025-02-08 · 未经户籍人口库核验 unverified

    规则 Rule
      有效且未换发的出生医学证明,出生满一个月加宽限后,在父母户籍地的出生入户名册中仍无对应记录
      a valid, unreplaced birth certificate has no household entry at either parent’s hukou place after one month and grace
      依据 source: 户口登记条例 §7; 公通字〔2021〕12号 §19–20; 国办发〔2015〕96号
      可选措施 actions: A2, A11, A10, A4, A5, A7

    结论 Answer
      出生医学证明记录(事件日期 2025-01-08)在出生入户中未找到对应记录;法定期限 2025-02-08,宽限至 2025-02-23;已核对:PS-BIRTH 290121 至 2025-03-31
      no counterpart of this birth medical certificate (event 2025-01-08) was found in household birth entry; legal due date 2025-02-08, with grace 2025-02-23; searched: PS-BIRTH 290121 until 2025-03-31

    记录 Records
      subject: 出生医学证明 HC-BIRTH W290000100 (290121) — HC-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2

    逐项对照 Field by field
      性别 sex: 1
      出生日期 birthDate: 2025-01-08
      新生儿姓名 childName: 张小明
      签发日期 issueDate: 2025-01-12
      签发类型 issueType: 1
      签发机构 issuerOrg: 示例县人民医院
      证件状态 certStatus: 1
      父亲姓名 fatherName: 张强
      母亲姓名 motherName: 李梅
      出生医学证明编号 birthCertNo: W290000100
      母亲证件类型 motherIdType: CN_ID
      母亲证件号码 motherIdNumber: 290122199002101007
      出生地点 birthPlaceRegion: 290121
      母亲户籍地 motherHukouRegion: 290121

    日期 Dates
      截止 as of 2025-03-31
      法定期限 legal end 2025-02-08
      宽限 grace 15 天 days

    名册水位 Rosters consulted
      PS-BIRTH 290121: 2025-01-01 … 2025-03-31 (需要 needed 2025-01-08 … 2025-02-23)

    如何消除 What would make it go away
      补报对应的出生入户记录,或更正两侧记录使其匹配,或作废本记录,或由数据质量员确认一对记录为同一人
      a household birth entry record arrives, either side is corrected so that they match, this record is voided, or an officer confirms a pair
    "
  `);
});

it('difference (B03): the fields of both records side by side', async () => {
  const text = await explained('B03', [
    { feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)] },
    {
      feed: 'PS-BIRTH',
      period: QUARTER,
      rows: [entry(CHILD, { 出生日期: '2025-01-18', 公民身份号码: idNumber('290121', '2025-01-18', 1) })],
    },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "B03 v1 证户信息不一致 / Certificate and entry differ
    <id>
    S2 · 责任 owner PS

    规则 Rule
      同一出生医学证明编号的证书与入户记录,性别、出生日期、姓名(曾用名除外)或母亲证件号码不一致
      certificate and entry of one certificate number differ in sex, birth date, name (unless it is the former name) or the mother’s number
      依据 source: 民法典 §15 (birth date: the certificate prevails); 公通字〔2021〕12号 §49 (name changed at entry)
      可选措施 actions: A1, A4, A5, A7

    结论 Answer
      同一出生医学证明编号下,证书与入户记录不一致:出生日期
      certificate and entry of one number differ in birth date

    记录 Records
      subject: 出生医学证明 HC-BIRTH W290000100 (290121) — HC-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2
      counterpart: 出生入户 PS-BIRTH 290121202501180019 (290121101201) — PS-BIRTH_290121_20250101-20250331_final.csv 第2行 row 2

    逐项对照 Field by field
      sex: 1 | 1 → 一致 equal
      birthDate: 2025-01-08 | 2025-01-18 → 不一致 different
      name → 一致 equal
      motherIdNumber → 一致 equal

    日期 Dates
      截止 as of 2025-03-31

    匹配 Links
      HC-BIRTH:W290000100#child~PS-BIRTH:290121202501180019#child T1 accepted; 得分 score +63.1 比特 bits; 一致 agrees certNo, name, sex, motherId, motherName, town; 不同 differs birthDate

    如何消除 What would make it go away
      责任单位更正有误的一侧并在下期名册中报送
      the owner corrects the wrong side and sends it with the next roster
    "
  `);
});

const MARRIAGE = {
  结婚证字号: 'J290121-2025-000123',
  登记日期: '2025-01-20',
  登记机关: '示例县民政局',
  登记机关区划: '290121',
  登记类型: '首次登记',
  男方姓名: '王建国',
  男方证件号码: idNumber('290121', '1940-05-01', 1),
  男方出生日期: '1940-05-01',
  女方姓名: '吴敏',
  女方证件号码: idNumber('290121', '1950-06-20', 2),
  女方出生日期: '1950-06-20',
  状态: '有效',
};

it('sequence (X03): the activity and the death, and by which match they are one person', async () => {
  const text = await explained('X03', [
    { feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] },
    { feed: 'MZ-MARR', period: QUARTER, rows: [MARRIAGE] },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "X03 v1 死亡后婚姻登记 / Marriage event after death
    <id>
    S1 · 责任 owner MZ

    规则 Rule
      结婚登记(首次或补办)日期晚于一方死亡日期
      a marriage was registered after the death of one of the two
      依据 source: 民法典 §15, §1046, §1049; 婚姻登记条例 (2025-05-10)
      可选措施 actions: A1, A13, A7

    结论 Answer
      结婚登记(2025-01-20)晚于死亡登记的死亡日期(2025-01-15);在责任部门核实前,对其他部门暂标“存疑”。可能为生者被误登死亡、号码误用或登记错误
      a marriage registration (2025-01-20) lies after the recorded death (2025-01-15); the death is shown as doubtful until the owner decides: a living person recorded dead, a wrong number, or a wrong entry

    记录 Records
      subject: 结婚登记 MZ-MARR J290121-2025-000123 (290121) — MZ-MARR_290121_20250101-20250331_final.csv 第2行 row 2
      death: 居民死亡医学证明 HC-DEATH 29012120250000001 (290121) — HC-DEATH_290121_20250101-20250331_final.csv 第2行 row 2

    逐项对照 Field by field
      MZ-MARR | HC-DEATH
      男方姓名 aName: 王建国 | 王建国 → 一致 equal
      男方性别 aSex: 1 | 1 → 一致 equal
      男方出生日期 aBirthDate: 1940-05-01 | 1940-05-01 → 一致 equal
      男方证件号码 aIdNumber: 290121194005010013 | 290121194005010013 → 一致 equal
      MZ-MARR 登记日期 registerDate: 2025-01-20
      HC-DEATH 死亡日期 deathDate: 2025-01-15
      HC-DEATH 签发日期 issueDate: 2025-01-16

    日期 Dates
      截止 as of 2025-03-31

    匹配 Links
      HC-DEATH:29012120250000001#dead~MZ-MARR:J290121-2025-000123#a T2 accepted; 得分 score +36.7 比特 bits; 一致 agrees idNumber, name, birthDate, sex, town; 不同 differs —

    如何消除 What would make it go away
      更正死亡记录或活动记录;若为误匹配,由数据质量员否定该匹配
      either record is corrected, or an officer rejects the pair
    "
  `);
});

it('duplicate (W04): every record that shares what it should not share', async () => {
  const second = {
    ...MARRIAGE,
    结婚证字号: 'J290121-2025-000124',
    登记日期: '2025-02-20',
    女方姓名: '林岚',
    女方证件号码: idNumber('290121', '1951-05-10', 2),
    女方出生日期: '1951-05-10',
  };
  const text = await explained('W04', [{ feed: 'MZ-MARR', period: QUARTER, rows: [MARRIAGE, second] }]);
  expect(text).toMatchInlineSnapshot(`
    "W04 v1 重复有效婚姻登记 / Two valid marriages
    <id>
    S2 · 责任 owner MZ

    规则 Rule
      同一人有两条有效的首次(或补办)结婚登记,配偶不同,其间既无离婚登记也无前配偶死亡记录
      one person has two valid original registrations with different partners, and neither a divorce nor a death of the first partner lies between
      依据 source: 民法典 §1042, §1051; 婚姻登记条例 (2025-05-10)
      可选措施 actions: A1, A5, A7

    结论 Answer
      同一人有两条有效结婚登记且配偶不同,其间未见离婚登记或前配偶死亡;请核对档案,法院判决离婚的请补充文书
      one person has two valid marriages with different partners and nothing recorded ended the first; a court divorce is added by its document

    记录 Records
      subject: 结婚登记 MZ-MARR J290121-2025-000124 (290121) — MZ-MARR_290121_20250101-20250331_final.csv 第3行 row 3
      earlier marriage: 结婚登记 MZ-MARR J290121-2025-000123 (290121) — MZ-MARR_290121_20250101-20250331_final.csv 第2行 row 2

    逐项对照 Field by field
      MZ-MARR | MZ-MARR
      男方性别 aSex: 1 | 1 → 一致 equal
      女方性别 bSex: 2 | 2 → 一致 equal
      男方姓名 aName: 王建国 | 王建国 → 一致 equal
      女方姓名 bName: 林岚 | 吴敏 → 不一致 different
      结婚证字号 certNo: J290121-2025-000124 | J290121-2025-000123 → 不一致 different
      状态 status: 1 | 1 → 一致 equal
      男方证件类型 aIdType: CN_ID | CN_ID → 一致 equal
      女方证件类型 bIdType: CN_ID | CN_ID → 一致 equal
      男方证件号码 aIdNumber: 290121194005010013 | 290121194005010013 → 一致 equal
      女方证件号码 bIdNumber: 290121195105100029 | 290121195006200024 → 不一致 different
      男方出生日期 aBirthDate: 1940-05-01 | 1940-05-01 → 一致 equal
      女方出生日期 bBirthDate: 1951-05-10 | 1950-06-20 → 不一致 different
      婚姻登记机关 registryOrg: 示例县民政局 | 示例县民政局 → 一致 equal
      男方国籍 aNationality: CHN | CHN → 一致 equal
      女方国籍 bNationality: CHN | CHN → 一致 equal
      登记日期 registerDate: 2025-02-20 | 2025-01-20 → 不一致 different
      登记类型 registerType: 1 | 1 → 一致 equal
      登记机关区划 registryRegion: 290121 | 290121 → 一致 equal

    日期 Dates
      截止 as of 2025-03-31

    如何消除 What would make it go away
      责任单位合并、作废或更正重复的记录
      the owner merges, voids or corrects the repeated records
    "
  `);
});

it('single record (I01): what is wrong with the record itself', async () => {
  const number = idNumber('290121', '1940-05-01', 1);
  const wrong = `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`;
  const text = await explained('I01', [
    { feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0), { 公民身份号码: wrong })] },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "I01 v1 身份证校验错误 / ID checksum
    <id>
    S3 · 责任 owner HC

    规则 Rule
      公民身份号码的校验码、位数、字符或日期不合规定(含父母号码)
      a citizen identity number fails its check character, length, characters or date; parents’ numbers included
      依据 source: GB 11643-1999
      可选措施 actions: A1

    结论 Answer
      “公民身份号码”校验码错误;请按证件原件在源系统更正,枢纽不自动改号
      idNumber: ID_CHECK; correct it from the document at the source

    记录 Records
      subject: 居民死亡医学证明 HC-DEATH 29012120250000001 (290121) — HC-DEATH_290121_20250101-20250331_final.csv 第2行 row 2

    逐项对照 Field by field
      idNumber: ID_CHECK | — → 不一致 different
      性别 sex: 1
      死者姓名 name: 王建国
      证件类型 idType: CN_ID
      补发 reissue: N
      公民身份号码 idNumber: 290121194005010011
      出生日期 birthDate: 1940-05-01
      死亡日期 deathDate: 2025-01-15
      签发日期 issueDate: 2025-01-16
      医疗卫生机构名称 issuerOrg: 示例县人民医院
      编码方案 certScheme: OLD17
      证件状态 certStatus: 1
      死亡证编号 deathCertNo: 29012120250000001
      户籍地 hukouRegion: 290121101201
      国籍 nationality: CHN
      死亡地点 deathPlaceKind: 1
      死亡地地区 deathPlaceRegion: 290121

    日期 Dates
      截止 as of 2025-03-31

    如何消除 What would make it go away
      报送单位更正该记录
      the sender corrects the record
    "
  `);
});

it('aggregate (Q04): the roster and its sender, no person', async () => {
  const text = await explained('Q04', [
    { feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)], manifest: { declaredRowCount: 3 } },
  ]);
  expect(text).toMatchInlineSnapshot(`
    "Q04 v1 总数不符 / Control total
    <id>
    S2 · 责任 owner HC

    规则 Rule
      申报总数与文件行数不符,整个文件被拒收,且同一期尚未收到合格文件
      declared and actual row counts differ, the file was refused, and no file of the same period was accepted since
      依据 source: roster agreement of the joint meeting: control totals
      可选措施 actions: A1, A2

    结论 Answer
      申报 3 行,实有 1 行,文件已整体拒收;请检查隐藏行、合并单元格后重报
      3 rows declared, 1 found, the file was refused; look for hidden rows and merged cells and send it again

    记录 Records
      subject: 出生医学证明 HC-BIRTH HC-BIRTH|290121|20250101-20250331 (290121)

    日期 Dates
      截止 as of 2025-03-31

    如何消除 What would make it go away
      报送单位补报、重报或说明
      the sender delivers, resends or explains
    "
  `);
});

it('verification (E02): what the population base answered', async () => {
  const pupil = {
    全国学籍号: `G${idNumber('290121', '2018-09-01', 2)}`,
    学校标识码: '2129000031',
    年级: '一年级',
    学生姓名: '周小航',
    性别: '女',
    出生日期: '2018-09-01',
    证件类型: '身份证',
    公民身份号码: idNumber('290121', '2018-09-01', 2),
    户籍地: '290121101201',
    入学年月: '202409',
    学籍状态: '在校',
  };
  const text = await explained('E02', [{ feed: 'ED-K12', period: AUTUMN, rows: [pupil] }]);
  expect(text).toMatchInlineSnapshot(`
    "E02 v1 学籍身份信息不符 / Pupil identity differs
    <id>
    S3 · 责任 owner ED

    规则 Rule
      最近学期在册学生的公民身份号码与姓名,经户籍人口库核验为“不一致”或“库中无此号”
      number and name of a pupil of the latest term do not match in the population base, or the number is unknown there
      依据 source: 教基一〔2013〕7号; 公通字〔2021〕12号 §88
      可选措施 actions: A1, A7

    结论 Answer
      经户籍人口库核验:号码对应的姓名不一致;请学校核对户口簿后更正学籍,户籍登记有误的由公安更正
      the population base answers: the number has another name there; the school corrects after seeing the household booklet

    记录 Records
      subject: 中小学学籍 ED-K12 2129000031|G29012120180901002X (290121) — ED-K12_290121_20240901-20250131_final.csv 第2行 row 2

    逐项对照 Field by field
      性别 sex: 2
      学生姓名 name: 周小航
      年级 grade: 01
      证件类型 idType: CN_ID
      学籍状态 status: 1
      公民身份号码 idNumber: 29012120180901002X
      出生日期 birthDate: 2018-09-01
      学籍号 studentNo: G29012120180901002X
      入学年月 entryMonth: 2024-09
      学校标识码 schoolCode: 2129000031
      户籍地 hukouRegion: 290121101201
      国籍 nationality: CHN

    日期 Dates
      截止 as of 2025-03-31

    如何消除 What would make it go away
      更正身份信息后与户籍人口库一致
      the identity agrees with the population base after correction
    "
  `);
});
