import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { exportRejected } from '../../actions/export-rejected.ts';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';
import { asDownload, refuseForeign } from './download.ts';
import { actorOf } from './guard.ts';

/** Address of the rows of a batch that were not taken. */
export const REJECTED_URL = '/batches/:number/rejected';

const Params = z.object({ number: z.string().regex(/^[1-9]\d{0,8}$/u) });
const Query = z.looseObject({ format: z.enum(['xlsx', 'csv']).optional() });

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** `GET /batches/:number/rejected`: the rows of one's own batch that were not taken, as XLSX, or as CSV when asked for. */
export function giveRejected(app: FastifyInstance, world: World): void {
  app.get(REJECTED_URL, { exposeHeadRoute: false }, (request, reply) => give(request, reply, world));
}

async function give(request: FastifyRequest, reply: FastifyReply, { hub, evidenceFacts }: World) {
  refuseForeign(request);
  const actor = actorOf(request);
  const format = formatOf(request);
  const params = Params.safeParse(request.params);
  if (!params.success) throw new Refused('BATCH_UNKNOWN');
  const asked = { number: Number(params.data.number), format, facts: await evidenceFacts() };
  const rejected = await exportRejected(asked, actor, hub);
  if (rejected.outcome === 'unwitnessed') throw new Refused(rejected.leave.code);
  if (rejected.outcome !== 'exported') throw new Refused(REFUSALS[rejected.outcome]);
  const { sheet, fileName } = rejected;
  const bytes = format === 'csv' ? hub.files.csvBytes(sheet) : hub.files.workbookBytes(sheet);
  return asDownload(reply, { fileName, mediaType: TYPES[format] }).send(Readable.from(bytes));
}

const REFUSALS = {
  unknown: 'BATCH_UNKNOWN',
  'nothing-rejected': 'NOTHING_REJECTED',
  expired: 'REJECTED_EXPIRED',
} as const;

/** `?format=csv`, or a header Accept that takes CSV and no workbook. @throws Refused DOWNLOAD_FORMAT */
function formatOf({ query, headers }: FastifyRequest): 'xlsx' | 'csv' {
  const asked = Query.safeParse(query);
  if (!asked.success) throw new Refused('DOWNLOAD_FORMAT');
  const accept = headers.accept ?? '';
  return asked.data.format ?? (/\btext\/csv\b/iu.test(accept) && !accept.includes('spreadsheetml') ? 'csv' : 'xlsx');
}
