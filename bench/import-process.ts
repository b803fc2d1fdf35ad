import { argv, stdout } from 'node:process';
import { importFile } from '../src/cli/import-files.ts';
import { openHub } from './hub.ts';

/** Imports one file in a process of its own, so that its memory can be watched: `import-process.ts FOLDER URL FILE`. */
const [, , folder = '', url = '', path = ''] = argv;
await using opened = await openHub({ folder, url });
const start = performance.now();
const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, opened.hub);
const seconds = (performance.now() - start) / 1000;
if (report.outcome !== 'imported') throw new Error(`${report.fileName}: ${report.outcome}`);
stdout.write(JSON.stringify({ seconds, counts: report.counts }));
