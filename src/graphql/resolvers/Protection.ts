import { moveProtection, PROTECTION_MOVES } from '../../domain/protection/move-protection.ts';
import { enumName } from '../enum-names.ts';
import type { ProtectionResolvers } from './../types.generated.ts';

export const Protection: ProtectionResolvers = {
  // Data protection decides about a protection without learning whom it is about.
  personId: ({ personId, officers }, _arg, { actor }) => (officers.includes(actor.user) ? personId : null),
  state: ({ state }) => enumName(state),
  provisionalUntilAt: ({ provisionalUntil }) => provisionalUntil,
  liftProposedBy: ({ liftProposedBy }) => liftProposedBy,
  allowedMoves: (protection, _arg, { actor, now }) =>
    PROTECTION_MOVES.filter((move) => moveProtection(protection, move, actor, now()).outcome === 'moved').map(enumName),
};
