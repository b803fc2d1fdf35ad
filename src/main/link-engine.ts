import { modelText, readModelDocument, writeModelDocument } from '../adapters/files/model-file.ts';
import { createPairKernel, type PairKernelOptions } from '../adapters/link-threads/pair-kernel.ts';
import type { PairKernel } from '../ports/pair-kernel.ts';

/** The linkage engine alone, for commands that need no database. */
export const openPairKernel = (options: Pick<PairKernelOptions, 'threads'>): PairKernel => createPairKernel(options);

/** Model files on disk. */
export const modelFiles = { read: readModelDocument, write: writeModelDocument, text: modelText };
