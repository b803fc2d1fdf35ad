import { movedFirstLoad } from '../holds/first-loads.ts';
import type { AskFirstLoadSuccessResolvers } from './../types.generated.ts';

export const AskFirstLoadSuccess: AskFirstLoadSuccessResolvers = { firstLoad: movedFirstLoad };
