import { changedCase } from '../case-work/changed-case.ts';
import type { AddCommentSuccessResolvers } from './../types.generated.ts';

export const AddCommentSuccess: AddCommentSuccessResolvers = { caseFile: changedCase };
