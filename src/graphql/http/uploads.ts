import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readRosterName } from '../../domain/feeds/roster-name.ts';
import type { World } from '../context.ts';
import { requireOwnRoster, requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';
import { importPosted } from './import-posted.ts';
import { receiveWhole } from './whole-upload.ts';
import { uploadAnswer } from './upload-answer.ts';

/** Largest file taken: more than a million rows of the widest feed. */
const MAX_BYTES = 2 ** 30;

/**
 * `POST /uploads`: one roster file as multipart/form-data, streamed to disk, imported by the rules of `lianhe import`.
 * `?dryRun` only tells what would happen and keeps the file for `uploadRoster`.
 */
export async function takeUploads(app: FastifyInstance, world: World): Promise<void> {
  await app.register(multipart, { limits: { files: 1, fields: 4, fileSize: MAX_BYTES } });
  app.post('/uploads', (request, reply) => takeUpload(request, reply, world));
}

async function takeUpload(request: FastifyRequest, reply: FastifyReply, world: World) {
  const { hub, incoming } = world;
  const actor = actorOf(request);
  requirePermission(actor, 'uploadRoster');
  const part = request.isMultipart() ? await request.file() : undefined;
  if (!part) throw new Refused('UPLOAD_EXPECTED');
  const name = readRosterName(part.filename);
  if (name === null) throw new Refused('FILE_NAME');
  requireOwnRoster(actor, name);
  const dryRun = isAsked(request.query);
  const posted = await receiveWhole(part, actor.user, incoming).catch((error: unknown) => {
    // The rest of a broken request is not waited for.
    void reply.header('connection', 'close');
    throw error;
  });
  let isKept = false;
  try {
    const report = await importPosted(posted, dryRun, hub, world);
    if (report === null) throw new Refused('FILE_NAME');
    isKept = dryRun && report.outcome !== 'refused';
    void reply.code(report.outcome === 'refused' ? 422 : 200);
    return uploadAnswer(report, isKept ? posted.id : null);
  } finally {
    if (!isKept) await incoming.remove(posted.id);
  }
}

/** `?dryRun`, `?dryRun=true`; `?dryRun=false` is the import. */
const isAsked = (query: unknown): boolean =>
  typeof query === 'object' && query !== null && 'dryRun' in query && query.dryRun !== 'false';
