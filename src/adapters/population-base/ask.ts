import { BaseFailure, failureOfStatus } from './failure.ts';
import { answerSchema, type VerifyAnswer } from './protocol.ts';

/** Largest answer that is read; a verification answers in a few dozen bytes. */
const MOST_BYTES = 4096;

/**
 * Sends one question over a kept-alive connection. Throws BaseFailure when there is no usable answer in time; neither its
 * text nor its cause repeats the question.
 */
export async function ask(
  endpoint: URL,
  question: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<VerifyAnswer> {
  const response = await send(endpoint, question, AbortSignal.timeout(timeoutMs));
  const answer = answerSchema.safeParse(response);
  if (!answer.success) throw new BaseFailure('UNREADABLE');
  return answer.data;
}

async function send(endpoint: URL, question: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers,
      body: JSON.stringify(question),
      signal,
      redirect: 'error',
    });
    const text = await response.text();
    const failure = failureOfStatus(response.status);
    if (failure !== null) throw failure;
    return text.length > MOST_BYTES ? null : parse(text);
  } catch (error) {
    if (error instanceof BaseFailure) throw error;
    throw new BaseFailure(signal.aborted ? 'TIMEOUT' : 'UNREACHABLE');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
