import type { CodegenConfig } from '@graphql-codegen/cli';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';

/** Writes types, resolver index and type definitions from `schema/*.graphql`; what people wrote in resolvers is kept. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  importExtension: '.ts',
  generates: {
    'src/graphql': defineConfig({
      mode: 'merged',
      resolverRelativeTargetDir: 'resolvers',
      mappersRelativeTargetDir: '../src/graphql/mappers',
      resolverGeneration: 'minimal',
      mergeSchema: false,
      tsConfigFilePath: './tsconfig.json',
      importExtension: '.ts',
      scalarsModule: false,
      scalarsOverrides: {
        ID: { type: 'string' },
        Day: { type: '../domain/values/plain-date.ts#PlainDate' },
        Instant: { type: 'string' },
      },
      typesPluginsConfig: {
        contextType: './context.ts#Context',
        immutableTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        resolversNonOptionalTypename: { unionMember: true },
      },
    }),
  },
};

export default config;
