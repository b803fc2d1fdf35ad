import { describe, expect, it } from 'vitest';
import { storeFaults } from '../../../src/adapters/storage/store-faults.ts';

const told = (code: string, message = 'x') => Object.assign(new Error(message), { code });
const [roomy, full] = [storeFaults(() => false), storeFaults(() => true)];

describe('a fault of the disk or the database', () => {
  it.each(['53100', 'ENOSPC', 'EDQUOT'])('%s: no room is left', (code) => {
    expect(roomy(told(code))).toBe('STORAGE_FULL');
  });

  it('is found under whatever it was wrapped in', () => {
    expect(roomy(new Error('driver', { cause: told('53100') }))).toBe('STORAGE_FULL');
    expect(roomy(Object.assign(new Error('driver'), { previous: told('53100') }))).toBe('STORAGE_FULL');
    expect(roomy(Object.assign(new Error('graphql'), { originalError: told('ENOSPC') }))).toBe('STORAGE_FULL');
  });

  it('a wait for a connection that was in vain is no fault of the disk', () => {
    expect(full(new Error('timeout exceeded when trying to connect'))).toBe('DB_BUSY');
    expect(roomy(told('53300'))).toBe('DB_BUSY');
  });

  it.each(['57P01', '57P02', '57P03', '08006', 'ECONNREFUSED'])('%s: the database is away', (code) => {
    expect(roomy(told(code))).toBe('NOT_READY');
  });

  it.each(['58030', 'XX001', 'XX002'])('%s: the disk gave back something else than was written, or nothing', (code) => {
    expect(roomy(told(code))).toBe('STORAGE_DAMAGED');
  });

  it('a database that is away while its volume is full fell over that', () => {
    expect(full(new Error('Connection terminated unexpectedly'))).toBe('STORAGE_FULL');
    expect(full(Object.assign(told('ENOENT'), { syscall: 'connect' }))).toBe('STORAGE_FULL');
  });

  it('everything else is a fault of the program, however full the disk', () => {
    expect(full(told('23505'))).toBeNull();
    expect(full(told('ENOENT'))).toBeNull();
    expect(full(new TypeError('x'))).toBeNull();
    expect(full('x')).toBeNull();
  });
});
