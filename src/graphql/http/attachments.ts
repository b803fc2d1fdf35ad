import { createHash } from 'node:crypto';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { faultInFile, type PostedFile } from '../../actions/case-files/attach-evidence.ts';
import { attachmentName, MOST_ATTACHED_BYTES, mediaTypeOf } from '../../domain/case-files/attachment.ts';
import type { IncomingFile } from '../../ports/incoming-files.ts';
import { attachPosted, unusable } from '../case-work/attach-posted.ts';
import { attachmentPath } from '../case-work/case-texts.ts';
import { contextFor, type World } from '../context.ts';
import { requirePermission } from '../permissions.ts';
import { Refused } from '../refusals.ts';
import { actorOf } from './guard.ts';
import { toldOutside } from './told-outside.ts';

/** Address at which files are posted for a case. */
export const ATTACHMENTS_URL = '/cases/:number/attachments';

/** A slow sender holds a connection and a file; 10 MiB in two minutes is 90 kB a second [design]. */
const LONGEST_MS = 120_000;

const Params = z.object({ number: z.string().max(40) });
const Key = z.string().regex(/^[\x21-\x7e]{1,200}$/u);
const Field = z.object({ value: z.string() });
const Form = z.object({
  expectedVersion: Field.transform(({ value }) => value).pipe(z.string().regex(/^\d{1,9}$/u)),
  label: Field,
});

/**
 * `POST /cases/:number/attachments`: one file as multipart/form-data, kept sealed and attached to the case. `?dryRun` only
 * looks at it and keeps it for `attachEvidence`.
 */
export function takeAttachments(app: FastifyInstance, world: World): void {
  app.post(ATTACHMENTS_URL, (request, reply) => takeAttachment(request, reply, world));
}

async function takeAttachment(request: FastifyRequest, reply: FastifyReply, world: World) {
  const actor = actorOf(request);
  requirePermission(actor, 'workOnCases');
  const { number } = Params.parse(request.params);
  const isDryRun = new URLSearchParams(request.url.split('?')[1] ?? '').get('dryRun');
  const part = await fileIn(request);
  const keyed = isDryRun === null || isDryRun === 'false' ? formOf(request, part, number) : null;
  const posted = await receive(part, actor.user, world);
  let isKept = false;
  try {
    const content = await world.incoming.read(posted);
    const file = { content, file: posted.file };
    if (keyed !== null) return await attach({ ...keyed, hash: digestOf(content) }, file, request, reply, world);
    const fault = await faultInFile(file, world.hub);
    isKept = fault === null;
    return fault === null
      ? { uploadId: posted.id, ...shown(number, content) }
      : toldOutside(reply, unusable(fault.fault));
  } finally {
    if (!isKept) await world.incoming.remove(posted.id);
  }
}

async function fileIn(request: FastifyRequest): Promise<MultipartFile> {
  const limits = { fileSize: MOST_ATTACHED_BYTES, files: 1, fields: 2, fieldSize: 4_096 };
  const part = request.isMultipart() ? await request.file({ limits }) : undefined;
  if (!part) throw new Refused('UPLOAD_EXPECTED');
  return part;
}

/** @throws Refused ATTACHMENT_FORM */
function formOf({ headers }: FastifyRequest, { fields }: MultipartFile, number: string) {
  const [key, form] = [Key.safeParse(headers['idempotency-key']), Form.safeParse(fields)];
  if (!key.success || !form.success) throw new Refused('ATTACHMENT_FORM');
  const { expectedVersion, label } = form.data;
  return { idempotencyKey: key.data, number, expectedVersion: Number(expectedVersion), label: label.value };
}

/** What its sender called the file may name a person: it is kept nowhere. @throws Refused ATTACHMENT_SIZE, UPLOAD_SLOW */
async function receive({ file }: MultipartFile, user: string, { incoming }: World): Promise<IncomingFile> {
  const clock = setTimeout(() => file.destroy(new Refused('UPLOAD_SLOW')), LONGEST_MS);
  try {
    const posted = await incoming.receive(file, 'attachment', user);
    if (!file.truncated) return posted;
    await incoming.remove(posted.id);
    throw new Refused('ATTACHMENT_SIZE');
  } catch (error) {
    throw isTooLarge(error) ? new Refused('ATTACHMENT_SIZE') : error;
  } finally {
    clearTimeout(clock);
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';

type Keyed = ReturnType<typeof formOf> & { readonly hash: string };

async function attach(keyed: Keyed, posted: PostedFile, request: FastifyRequest, reply: FastifyReply, world: World) {
  const context = contextFor(actorOf(request), null, world);
  const result = await attachPosted<never>(keyed, context, async () => posted);
  if (result.__typename !== 'AttachEvidenceSuccess') return toldOutside(reply, result);
  const { number } = keyed;
  const changed = await context.catalogue.caseFiles.byNumber(number);
  return { case: number, version: changed?.life.version ?? null, ...shown(number, posted.content) };
}

const digestOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

function shown(number: string, content: Uint8Array) {
  const [hash, mediaType] = [digestOf(content), mediaTypeOf(content) ?? ''];
  const fileName = attachmentName(number, hash, mediaType);
  return { hash, mediaType, bytes: content.length, fileName, path: attachmentPath(number, hash) };
}
