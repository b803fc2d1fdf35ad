import { request } from 'node:http';

const BOUNDARY = 'lianhe-hostile';

/** A request to `/uploads` byte by byte, so that it can break off anywhere. */
export interface RawUpload {
  readonly url: string;
  readonly token: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** Bytes of the file that are sent; the length that is announced is the whole. */
  readonly sent: number;
  /** `whole`: the body ends there in good order; `cut`: the line is. */
  readonly ending: 'whole' | 'cut';
}

/** The answer, or null when the line was cut before one came. */
export function postRaw({
  url,
  token,
  name,
  bytes,
  sent,
  ending,
}: RawUpload): Promise<{ status: number; body: unknown } | null> {
  const head = Buffer.from(
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
  );
  const length = head.length + (ending === 'whole' ? sent : bytes.length + BOUNDARY.length + 8);
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    'content-length': String(length),
  };
  const { promise, resolve } = Promise.withResolvers<{ status: number; body: unknown } | null>();
  const posting = request(`${url}/uploads`, { method: 'POST', headers }, (answer) => {
    let text = '';
    answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) as unknown }));
  });
  posting.on('error', () => resolve(null));
  posting.write(head);
  posting.write(bytes.subarray(0, sent), () => {
    if (ending === 'whole') posting.end();
    else setTimeout(() => posting.destroy(), 100);
  });
  return promise;
}
