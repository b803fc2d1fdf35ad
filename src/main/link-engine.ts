import { modelText, readModelDocument, writeModelDocument } from '../adapters/files/model-file.ts';
import { createPairKernel, type PairKernelOptions } from '../adapters/link-threads/pair-kernel.ts';
import { spillSpace } from '../adapters/link-threads/spill-file.ts';
import type { PairKernel } from '../ports/pair-kernel.ts';
import type { SpillSpace } from '../ports/spill-space.ts';

/** The linkage engine alone, for commands that need no database. */
export const openPairKernel = (options: Pick<PairKernelOptions, 'threads'>): PairKernel => createPairKernel(options);

/** Room below a folder of this machine for pairs that memory shall not hold. */
export const openSpill = (folder: string): SpillSpace => spillSpace(folder);

/** Model files on disk. */
export const modelFiles = { read: readModelDocument, write: writeModelDocument, text: modelText };
