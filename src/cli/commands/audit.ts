import type { Command } from 'commander';
import { addAuditLog } from './audit-log.ts';
import { addAuditRotateKey } from './audit-rotate-key.ts';
import { addAuditSeal } from './audit-seal.ts';
import { addAuditVerify } from './audit-verify.ts';

export const addAudit = (program: Command): void => {
  const audit = program
    .command('audit')
    .description('留痕:核验、查询、封存 / the evidence log: verify, search, seal')
    .addHelpText('after', '\n例 example:\n  lianhe audit verify --witness /mnt/auditor/checkpoints.log\n');
  for (const add of [addAuditVerify, addAuditLog, addAuditSeal, addAuditRotateKey]) add(audit);
};
