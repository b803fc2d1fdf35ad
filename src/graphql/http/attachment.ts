import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Purpose } from '../../domain/agreements/purposes.ts';
import type { CaseReading } from '../../ports/catalogue.ts';
import { attachmentsIn } from '../case-work/case-texts.ts';
import { opensAttachments, subjectsOf } from '../case-work/open-attachment.ts';
import { type Context, contextFor, type World } from '../context.ts';
import { PURPOSE_HEADER, purposeOf } from '../disclosure/purpose.ts';
import { Refused } from '../refusals.ts';
import { asDownload, refuseForeign } from './download.ts';
import { actorOf } from './guard.ts';

/** Address of a file that was attached to a case. */
export const ATTACHMENT_URL = '/cases/:number/attachments/:hash';

const Params = z.object({ number: z.string().max(40), hash: z.string().regex(/^[0-9a-f]{64}$/u) });
const Query = z.looseObject({ purpose: z.string().optional() });

/** `GET /cases/:number/attachments/:hash`: a file of a case that one sees and may open. */
export function giveAttachments(app: FastifyInstance, world: World): void {
  app.get(ATTACHMENT_URL, { exposeHeadRoute: false }, (request, reply) => give(request, reply, world));
}

async function give(request: FastifyRequest, reply: FastifyReply, world: World) {
  refuseForeign(request);
  const actor = actorOf(request);
  const purpose = purposeIn(request);
  const context = contextFor(actor, purpose, world);
  const params = Params.safeParse(request.params);
  const found = params.success ? await attachedTo(params.data, context) : null;
  if (found === null) throw new Refused('ATTACHMENT_UNKNOWN');
  const kept = await look(found, purpose, context);
  if (kept === null) throw new Refused('ATTACHMENT_GONE');
  const { fileName, mediaType } = found.attachment;
  return asDownload(reply, { fileName, mediaType }).send(Buffer.from(kept.content));
}

/** The attachment of a case that this reader may open; null, whatever the reason, for everybody else. */
async function attachedTo({ number, hash }: z.infer<typeof Params>, context: Context) {
  const file = await context.catalogue.caseFiles.byNumber(number);
  if (file === null || !(await opensAttachments(file, context))) return null;
  const history = await context.loaders.eventsOfCase.load(file.id);
  const attachment = attachmentsIn(history, number, true).find((one) => one.hash === hash);
  return attachment ? { file, attachment } : null;
}

interface Found {
  readonly file: CaseReading;
  readonly attachment: { readonly hash: string };
}

/** The look and its entry in the evidence log are one transaction. */
async function look({ file, attachment: { hash } }: Found, purpose: Purpose, context: Context) {
  const { hub, actor } = context;
  const subjects = await subjectsOf(file, context);
  const { user, role, session, department } = actor;
  return hub.inTransaction(async ({ evidence, caseFiles }) => {
    await evidence.append([
      {
        actor: { user, role, session, department },
        action: 'read',
        purpose,
        agreements: [],
        object: `case:${file.number}`,
        subjects,
        result: 'done',
        detail: { attachment: hash },
      },
    ]);
    return caseFiles.attachment(hash);
  });
}

/** A link carries no header: then the address says what for. @throws Refused PURPOSE_NEEDED, PURPOSE_UNKNOWN */
function purposeIn({ headers, query }: FastifyRequest): Purpose {
  const purpose = purposeOf(headers[PURPOSE_HEADER] ?? Query.safeParse(query).data?.purpose);
  if (purpose === null) throw new Refused('PURPOSE_NEEDED');
  return purpose;
}
