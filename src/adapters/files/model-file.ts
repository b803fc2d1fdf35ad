import { readFile, rename, writeFile } from 'node:fs/promises';
import { Document, isPair, isScalar, parseDocument, visit } from 'yaml';
import { ModelRefused } from '../../domain/model-file/model-fault.ts';

/**
 * Reads a model file (YAML 1.2, of which JSON is a part) as plain values; what they mean is for the domain to judge.
 * @throws {ModelRefused} with line and column where the text is no YAML.
 */
export async function readModelDocument(path: string): Promise<unknown> {
  const document = parseDocument(await readFile(path, 'utf8'), { prettyErrors: true });
  if (document.errors.length > 0) {
    throw new ModelRefused(
      document.errors.map(({ linePos, code }) => ({
        path: placeOf(linePos?.[0]),
        value: code,
        zh: 'YAML 语法错误;含冒号的文字请加引号',
        en: 'YAML syntax error; put texts with a colon in quotes',
      })),
    );
  }
  // No anchor bombs: a model needs no aliases at all.
  return document.toJS({ maxAliasCount: 20 });
}

/** Characters up to which a list or group stands on one line. */
const LONGEST_LINE = 90;

/** The text of a model file: lists and groups of plain values on one line. */
export function modelText(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Collection: (_, node) => {
      const members = node.items.map((item) => (isPair(item) ? item.value : item));
      const short = String(node).length <= LONGEST_LINE;
      node.flow = short && members.length > 0 && members.every(isScalar) && node !== document.contents;
    },
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** Writes beside the target and renames, so that nobody finds half a model. */
export async function writeModelDocument(path: string, document: unknown): Promise<void> {
  const part = `${path}.part`;
  await writeFile(part, modelText(document));
  await rename(part, path);
}

const placeOf = (place: { readonly line: number; readonly col: number } | undefined): string =>
  place ? `第${place.line}行第${place.col}列 line ${place.line} column ${place.col}` : '(file)';
