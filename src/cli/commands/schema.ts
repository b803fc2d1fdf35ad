import { stdout } from 'node:process';
import type { Command } from 'commander';
import { schemaText } from '../../main/schema-text.ts';

export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('打印 GraphQL 模式 / print the GraphQL schema')
    .option('--subgraph', '带联邦实体键,供部门网关组合 / with the entity keys of Apollo Federation, for a router')
    .addHelpText('after', '\n例 example:\n  lianhe schema --subgraph > lianhe.graphql\n')
    .action(({ subgraph = false }: { readonly subgraph?: boolean }) => {
      stdout.write(`${schemaText({ asSubgraph: subgraph })}\n`);
    });
};
