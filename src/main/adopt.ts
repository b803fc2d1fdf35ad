import { HOST, noted } from '../actions/access/noted.ts';
import { adoptInstance, type Instance } from '../adapters/postgres/instance.ts';
import { evidence } from '../adapters/postgres/evidence.ts';
import { type Config, readConfig } from './config.ts';
import { openSystem } from './wire.ts';

/**
 * Makes a restored or copied hub the hub: it sends, takes and approves from now on. Whoever does this has stopped the original.
 * @throws BackupRefused when it is no copy, or not what its backup recorded
 */
export async function adopt(config: Config = readConfig()): Promise<Instance> {
  await using system = await openSystem(config, 'opened');
  return await system.database.inTransaction(async (tx) => {
    const instance = await adoptInstance(tx);
    await evidence(tx).append([noted(HOST, 'instance-adopted', `instance:${instance.id}`, { epoch: instance.epoch })]);
    return instance;
  });
}
