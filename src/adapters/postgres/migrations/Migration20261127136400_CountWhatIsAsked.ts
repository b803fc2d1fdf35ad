import { Migration } from '@mikro-orm/migrations';

/** Wide columns that no condition names by themselves. */
const NEVER_ASKED = {
  source_record: ['content', 'sent', 'issues'],
  mention: ['regions', 'keys'],
  line_answer: ['zh', 'en', 'evidence', 'details'],
  line_link: ['agrees', 'differs', 'levels', 'weight', 'rarity'],
  link: ['agrees', 'differs', 'levels', 'weight', 'rarity'],
  finding: ['evidence'],
} as const;

const withTarget = (target: number): readonly string[] =>
  Object.entries(NEVER_ASKED).map(
    ([table, columns]) =>
      `alter table ${table} ${columns.map((column) => `alter ${column} set statistics ${target}`).join(', ')}`,
  );

/**
 * No statistics of columns that no plan rests on. To sort 30,000 of them as ANALYZE does took more than all other columns together: 1.2 s
 * and 0.4 s without for `source_record`, 0.8 s and 0.5 s for `line_link`, after each large import and again in a first large run.
 */
export class Migration20261127136400_CountWhatIsAsked extends Migration {
  override up(): void {
    for (const statement of withTarget(0)) this.addSql(statement);
  }

  override down(): void {
    // As it is by default.
    for (const statement of withTarget(-1)) this.addSql(statement);
  }
}
