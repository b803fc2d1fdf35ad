import type { AnswerReading } from '../ports/readings.ts';

/** A finding in the shape that other systems read (contract of the findings export). */
export const exportedFinding = (answer: AnswerReading) => ({
  id: answer.id,
  check: answer.check,
  version: answer.version,
  ...(answer.outcome === 'conflicts' ? {} : { outcome: answer.outcome, doubt: answer.doubt, until: answer.until }),
  severity: answer.severity,
  owner: answer.owner,
  status: answer.outcome === 'conflicts' ? answer.status : 'WAITING',
  trend: answer.trend,
  asOf: answer.asOf,
  run: answer.run,
  evidence: answer.evidence,
  explanation: answer.explanation,
  due: answer.due,
  unverified: answer.unverified,
  case: answer.case,
});
