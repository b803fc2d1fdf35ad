import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';

import { systemClock } from '../../src/adapters/clock.ts';
import { createLogger, type Logger } from '../../src/adapters/logging.ts';

const logged = (write: (logger: Logger) => void): string => {
  const lines: string[] = [];
  write(createLogger({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }));
  return lines.join('');
};

describe('the log', () => {
  it('is one JSON object a line with level and time', () => {
    const line = logged((logger) => logger.info({ batch: 'B-1' }, 'imported'));
    expect(JSON.parse(line)).toMatchObject({
      level: 'info',
      batch: 'B-1',
      msg: 'imported',
      time: expect.stringMatching(/Z$/),
    });
  });

  it('masks an identity number that slipped into a text', () => {
    const line = logged((logger) =>
      logger.warn({ key: '290121199001010018' }, '证号29012119900101001X，旧号290121900101001'),
    );
    expect(line).not.toMatch(/\d{15}/);
    expect(line).toContain('290121************');
  });

  it('leaves digests, times and record ids alone', () => {
    const id = '01987654-3210-7654-8321-123456789012';
    expect(logged((logger) => logger.info({ id, at: 1_764_000_000_000, seq: 12_345_678_901_234 }))).toMatch(
      /123456789012.*1764000000000.*12345678901234/,
    );
  });

  it('keeps the values a database quotes in its errors out', () => {
    const error = new DatabaseError('invalid input syntax for type date: "张三"', 0, 'error');
    error.code = '22007';
    error.detail = 'Key (name)=(张三) already exists.';
    const line = logged((logger) => logger.error({ err: error }, 'import failed'));
    expect(line).toContain('22007');
    expect(line).not.toContain('张三');
  });

  it('keeps the statement an ORM puts before the error out', () => {
    const error = Object.assign(
      new Error(`insert into person values ('李四') - duplicate key value violates unique constraint "person_pk"`),
      {
        code: '23505',
      },
    );
    expect(logged((logger) => logger.error({ err: error }, 'import failed'))).not.toMatch(/李四|insert/);
    expect(logged((logger) => logger.error({ err: error }))).not.toMatch(/李四|insert/);
    expect(logged((logger) => logger.error(error))).not.toMatch(/李四|insert/);
    expect(logged((logger) => logger.error(error))).toContain('person_pk');
  });
});

describe('the clock', () => {
  it('says the date of the registry’s zone, which is ahead of UTC in Shanghai', () => {
    const clock = systemClock('Asia/Shanghai');
    const inShanghai = () => new Date(clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    expect([inShanghai(), inShanghai()]).toContain(clock.today());
  });
});
