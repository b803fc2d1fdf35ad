import { execArgv, stdout } from 'node:process';

/** Says with which flags it was started. */
stdout.write(JSON.stringify(execArgv));
