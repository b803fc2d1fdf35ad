import { defineFeed } from './define-feed.ts';
import { code, date, region, text } from './fields.ts';
import { citizenIdNumber, personName } from './person-block.ts';

const MOVE_TYPES = [
  { code: '1', zh: '迁入', en: 'moved in', aliases: ['户口迁入', '市外迁入', '省外迁入'] },
  { code: '2', zh: '迁出', en: 'moved out', aliases: ['户口迁出', '迁往市外', '迁往省外'] },
  { code: '3', zh: '在途', en: 'under way', aliases: ['迁移在途'] },
] as const;

const MOVE_REASONS = [
  { code: '1', zh: '婚姻', en: 'marriage', aliases: ['婚迁', '结婚', '夫妻投靠'] },
  { code: '2', zh: '升学', en: 'studies', aliases: ['学生', '大中专招生'] },
  { code: '3', zh: '工作', en: 'work', aliases: ['工作调动', '招工', '人才引进'] },
  { code: '4', zh: '投靠', en: 'joining relatives', aliases: ['投靠亲属', '投靠亲友'] },
  { code: '5', zh: '复员退伍', en: 'discharge from service', aliases: ['退伍', '转业'] },
  { code: '6', zh: '落户', en: 'settling', aliases: ['购房落户', '居住证落户', '恢复户口'] },
  { code: '9', zh: '其他', en: 'other' },
] as const;

/** Hukou moves (户口迁入/迁出); the record belongs to the region that reports it. */
export const psMove = defineFeed({
  id: 'PS-MOVE',
  name: { zh: '户口迁移', en: 'hukou move' },
  owner: 'PS',
  source: '户口登记条例 §10, §13',
  cadence: 'monthly',
  event: 'move',
  onceInALife: false,
  stock: false,
  eventDate: 'moveDate',
  registeredOn: 'moveDate',
  fields: {
    name: personName(),
    idNumber: citizenIdNumber(),
    moveType: code('迁移类别', 'R', MOVE_TYPES, { aliases: ['迁移类型', '迁移种类', '变动类别'] }),
    moveDate: date('迁移日期', 'R', { aliases: ['迁移时间', '迁入日期', '迁出日期', '迁入/迁出日期', '办理日期'] }),
    fromRegion: region('迁出地', 'R', { aliases: ['迁出地区划', '原户籍地', '何地迁来', '迁出地址'] }),
    toRegion: region('迁入地', 'R', { aliases: ['迁入地区划', '现户籍地', '迁往地', '迁往何地', '迁入地址'] }),
    reason: code('迁移原因', 'O', MOVE_REASONS, { aliases: ['迁入原因', '迁出原因', '变动原因'] }),
    permitNo: text('准迁证/迁移证编号', 'O', {
      aliases: ['准迁证编号', '迁移证编号', '准迁证号', '迁移证号', '户口迁移证编号'],
      maxLength: 40,
    }),
  },
  people: [{ role: 'mover', name: 'name', idNumber: 'idNumber', regions: ['fromRegion', 'toRegion'] }],
  key: (row) => [row.idNumber, row.moveType, row.moveDate],
  examples: [
    {
      when: 'a move into the county',
      given: {
        人员姓名: '周 平',
        身份证号: '290121199003150015',
        迁移类型: '迁入',
        迁移日期: '2025/3/1',
        迁出地: '290122',
        迁入地: '290121101201',
        迁移原因: '投靠',
      },
      expect: { key: '290121199003150015|1|2025-03-01' },
    },
    {
      when: 'moved out, code instead of word, serial number of a spreadsheet as date',
      given: {
        姓名: '周平',
        公民身份号码: '290121199003150015',
        迁移类别: 2,
        迁移日期: 45717,
        迁出地: '290121',
        迁入地: '290122',
      },
      expect: { key: '290121199003150015|2|2025-03-01' },
    },
    {
      when: 'an unknown kind of move',
      given: { 姓名: '周平', 公民身份号码: '290121199003150015', 迁移类别: '搬家', 迁移日期: '2025-03-01' },
      expect: { refused: 'KEY_MISSING' },
    },
  ],
});
