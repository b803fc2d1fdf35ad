/** The same bytes in pieces of one size; the last one is shorter, and there is always one. */
export async function* piecesOf(chunks: AsyncIterable<Buffer>, size: number): AsyncIterable<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes <= size) continue;
    let rest = Buffer.concat(held);
    for (; rest.length > size; rest = rest.subarray(size)) yield rest.subarray(0, size);
    held = [rest];
    bytes = rest.length;
  }
  yield Buffer.concat(held);
}
