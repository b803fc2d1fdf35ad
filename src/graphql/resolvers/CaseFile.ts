import { caseActor } from '../../domain/case-files/case-actor.ts';
import { actsOpenTo } from '../../domain/case-files/command-states.ts';
import {
  assistShown,
  deadlineShown,
  halvesShown,
  proposalShown,
  resolutionShown,
  undoableUntil,
} from '../case-work/case-fields.ts';
import { attachmentsIn, commentsIn } from '../case-work/case-texts.ts';
import { noticesShown } from '../case-work/notices-shown.ts';
import { opensAttachments } from '../case-work/open-attachment.ts';
import { CASE_STATES, DEPARTMENTS, enumName, memberOf, SEVERITIES } from '../enum-names.ts';
import type { CaseFileResolvers } from './../types.generated.ts';

export const CaseFile: CaseFileResolvers = {
  state: ({ state }) => memberOf(CASE_STATES, state),
  severity: ({ severity }) => memberOf(SEVERITIES, severity),
  owner: ({ owner }) => memberOf(DEPARTMENTS, owner),
  deadlineOn: ({ deadline }) => deadline,
  findings: ({ id }, _arg, { loaders }) => loaders.findingsOfCase.load(id),
  history: ({ id }, _arg, { loaders }) => loaders.eventsOfCase.load(id),
  version: ({ life }) => life.version,
  assignee: ({ life }) => life.assignee,
  concerned: ({ life }) => life.concerned.map((department) => memberOf(DEPARTMENTS, department)),
  deadlines: ({ life }) => life.clocks.map(deadlineShown),
  proposal: ({ life }) => life.proposal && proposalShown(life.proposal),
  outcome: ({ life }) => life.outcome && proposalShown(life.outcome),
  halves: ({ life }) => halvesShown(life),
  assists: ({ life }) => life.assists.map(assistShown),
  comments: async ({ id }, _arg, { loaders }) => commentsIn(await loaders.eventsOfCase.load(id)),
  attachments: async (file, _arg, context) =>
    attachmentsIn(await context.loaders.eventsOfCase.load(file.id), file.number, await opensAttachments(file, context)),
  notices: async ({ id, owner }, _arg, { loaders, actor }) =>
    noticesShown(await loaders.noticesOfCase.load(id), owner, actor),
  pendingUntilOn: ({ life }) => life.pendingUntil,
  meeting: ({ life }) => life.meeting,
  resolution: ({ life }) => resolutionShown(life),
  isHeldByAppeal: ({ state }) => state === 'APPEAL_HOLD',
  appealReceipt: ({ life }) => life.appeal?.id ?? null,
  isTurnoverAsked: ({ life }) => life.turnover !== null,
  undoableUntilAt: ({ life }, _arg, { actor }) => undoableUntil(life, actor.user),
  allowedMoves: ({ life, region }, _arg, { actor }) => actsOpenTo(caseActor(actor), life, region).map(enumName),
};
