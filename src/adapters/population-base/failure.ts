/** Why the base did not answer; holds no value of the question. */
export type FailureCode = 'TIMEOUT' | 'UNREACHABLE' | 'BUSY' | 'SERVER_ERROR' | 'REFUSED' | 'UNREADABLE';

export class BaseFailure extends Error {
  readonly code: FailureCode;
  readonly status: number | null;

  constructor(code: FailureCode, status: number | null = null) {
    super(`population base: ${code}${status === null ? '' : ` (HTTP ${status})`}`);
    this.code = code;
    this.status = status;
  }
}

/** Failures that may pass: the question is asked again (verification changes nothing) and the breaker counts them. */
export const mayPass = (error: unknown): boolean =>
  error instanceof BaseFailure && error.code !== 'REFUSED' && error.code !== 'UNREADABLE';

/** What went wrong according to the status of a response; null = nothing. */
export function failureOfStatus(status: number): BaseFailure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 429) return new BaseFailure('BUSY', status);
  return new BaseFailure(status >= 500 ? 'SERVER_ERROR' : 'REFUSED', status);
}
