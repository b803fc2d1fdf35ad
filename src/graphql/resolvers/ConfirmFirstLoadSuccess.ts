import { movedFirstLoad } from '../holds/first-loads.ts';
import type { ConfirmFirstLoadSuccessResolvers } from './../types.generated.ts';

export const ConfirmFirstLoadSuccess: ConfirmFirstLoadSuccessResolvers = { firstLoad: movedFirstLoad };
