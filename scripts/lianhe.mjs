#!/usr/bin/env node
/** The command `lianhe`: runs src/cli/lianhe.ts under the bundled Node from whatever folder it is called in. */
import { runWithNode } from './with-node.mjs';

process.exitCode = await runWithNode('src/cli/lianhe.ts', process.argv.slice(2));
