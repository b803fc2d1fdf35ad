import fc from 'fast-check';

import type { CaseActor } from '../../../src/domain/case-files/case-actor.ts';
import { actsOpenTo, mayBegin } from '../../../src/domain/case-files/command-states.ts';
import type { CaseLife } from '../../../src/domain/case-files/case-life.ts';
import type { CaseCommand } from '../../../src/domain/case-files/case-command.ts';
import { RESOLUTION_ACTIONS, type ActionCode } from '../../../src/domain/case-files/resolution-action.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const POSTS: readonly Omit<CaseActor, 'user'>[] = [
  { role: 'R-DQO', department: 'PS', region: '' },
  { role: 'R-DQO', department: 'PS', region: '290121' },
  { role: 'R-APPROVE', department: 'PS', region: '' },
  { role: 'R-DQO', department: 'HC', region: '' },
  { role: 'R-APPROVE', department: 'HC', region: '' },
  { role: 'R-SEC', department: 'HUB', region: '' },
  { role: 'R-DQO', department: 'ED', region: '' },
  { role: 'R-TOWN', department: 'GR', region: '290121001' },
  { role: 'R-AUDIT', department: 'HUB', region: '' },
  { role: 'R-DQO', department: 'PS', region: '290122' },
];

/** Fifty officers in ten posts. */
export const OFFICERS: readonly CaseActor[] = Array.from({ length: 50 }, (_, at) => ({
  ...(POSTS[at % POSTS.length] ?? { role: 'R-AUDIT', department: 'HUB', region: '' }),
  user: `officer-${at}`,
}));

const reason = fc.constantFrom('电话核实无误', '现场走访确认', '调阅原始档案', '户籍窗口已核对', '');
const action = fc.constantFrom(...(Object.keys(RESOLUTION_ACTIONS) as ActionCode[]));
const doneOn = plainDate('2026-03-01');

/** Whatever an officer, a run or the clocks may ask, sensible or not. */
export const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({ kind: fc.constant('assign'), assignee: fc.constantFrom('wang', 'li') }),
  fc.record({ kind: fc.constant('start-verifying') }),
  fc.record({
    kind: fc.constant('ask-assist'),
    assist: fc.uuid(),
    unit: fc.constantFrom('HC', 'HC', 'ED', 'PS', 'X:350100', 'nowhere'),
    urgency: fc.constantFrom('URGENT', 'NORMAL', 'BATCH'),
    question: fc.constantFrom('Q1', 'Q2', 'Q6', 'Q7'),
    fields: fc.constantFrom([], ['birthDate'], ['phone']),
    basis: fc.constantFrom('户口登记条例第七条', '户口登记条例第八条', ''),
  }),
  fc.record({ kind: fc.constant('withdraw-assist'), assist: fc.constant('none'), reason }),
  fc.record({
    kind: fc.constant('give-feedback'),
    assist: fc.constant('none'),
    code: fc.constantFrom('F1', 'F2', 'F3', 'F5', 'F6', 'F7'),
    fields: fc.constantFrom([], ['birthDate']),
    toRegion: fc.constantFrom(null, '290122'),
    forwardTo: fc.constantFrom(null, null, 'ED'),
    text: fc.constantFrom(null, '见来函'),
  }),
  fc.record({
    kind: fc.constant('propose'),
    outcome: fc.record({
      action,
      reason,
      details: fc.constantFrom({}, { doneOn }, { doneOn, noticeOn: doneOn, fields: ['sex'], toRegion: '290122' }),
    }),
  }),
  fc.record({ kind: fc.constant('confirm'), digest: fc.constant('none') }),
  fc.record({ kind: fc.constant('reject'), reason }),
  fc.record({ kind: fc.constant('dismiss'), reason, linkId: fc.constant(null) }),
  fc.record({ kind: fc.constant('escalate'), reason }),
  fc.record({ kind: fc.constant('put-on-agenda'), meeting: fc.constantFrom('2026-2', '2026-3', 'soon') }),
  fc.record({
    kind: fc.constant('record-resolution'),
    resolution: fc.constantFrom(
      { number: '2026-2-07', text: '由公安补登', owner: 'PS', dueOn: plainDate('2026-06-30') },
      { number: '7', text: '', owner: 'PS', dueOn: plainDate('2026-06-30') },
    ),
  }),
  fc.record({ kind: fc.constant('carry-out'), reason }),
  fc.record({ kind: fc.constant('close-half'), verdict: fc.constantFrom('STANDS', 'VOIDED'), reason }),
  fc.record({ kind: fc.constant('open-appeal'), appeal: fc.uuid(), reason }),
  fc.record({ kind: fc.constant('decide-appeal'), isUpheld: fc.boolean(), reason }),
  fc.record({ kind: fc.constant('comment'), text: reason }),
  fc.record({ kind: fc.constant('undo'), reason }),
  fc.record({
    kind: fc.constant('observe'),
    observed: fc.constantFrom('no finding is open any more', 'a finding is open again'),
    run: fc.nat(9),
  }),
  fc.record({ kind: fc.constant('keep-time') }),
);

/** The first idea that fits how the case stands, by the next officer whose post allows it. */
export function sensible(
  first: CaseActor,
  ideas: readonly CaseCommand[],
  life: CaseLife,
  region: string,
): { readonly by: CaseActor; readonly command: CaseCommand } {
  const command = ideas.find(({ kind }) => mayBegin(kind, life.state)) ?? ideas[0] ?? { kind: 'keep-time' };
  const from = OFFICERS.indexOf(first);
  const inTurn = [...OFFICERS.slice(from), ...OFFICERS.slice(0, from)];
  const asked = life.assists.at(-1)?.unit ?? '';
  if (command.kind === 'give-feedback')
    return {
      command,
      by:
        inTurn.find(
          ({ department, role }) => department === (asked.startsWith('X:') ? 'HUB' : asked) && role !== 'R-APPROVE',
        ) ?? first,
    };
  const by = inTurn.find((officer) => actsOpenTo(officer, life, region).some((kind) => kind === command.kind)) ?? first;
  return { by, command };
}
