import type { GateStop } from './gate.ts';

/** G9: the first batch under a key that nobody has seen at work: somebody of the owner department calls the sender back. */
export function newKey(batchesBefore: number): GateStop | null {
  if (batchesBefore > 0) return null;
  return {
    gate: 'G9',
    measured: batchesBefore,
    limit: 1,
    zh: '该签名密钥首次报送',
    en: 'the first batch signed with this key',
    remedy: {
      zh: '请主管部门按登记的电话回拨核实密钥指纹后,两人放行',
      en: 'the owner department calls the registered number, compares the fingerprint of the key, and two people release it',
    },
  };
}
