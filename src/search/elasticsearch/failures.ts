import { errors } from '@elastic/elasticsearch';
import type { ErrorAnswer } from './answers.js';

/** Of several things asked at once, one was refused; the server itself answers. */
export class PartRefused extends Error {
  readonly status: number;
  readonly answer: ErrorAnswer;

  constructor(status: number, answer: ErrorAnswer) {
    super(`refused in part (${status}, ${answer.type})`);
    this.status = status;
    this.answer = answer;
  }
}

/** Whether a refusal with this status says that the server is overloaded or that somebody between can't reach it. */
export function isPassingStatus(status: number | undefined): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504;
}

/** Whether the same request may well be answered a moment later. What took too long isn't sent again. */
export function isPassing(error: unknown): boolean {
  if (error instanceof errors.ResponseError) return isPassingStatus(error.statusCode);
  if (error instanceof PartRefused) return isPassingStatus(error.status);
  if (error instanceof errors.ConnectionError) return !isUntrusted(error);
  // An answer that was cut short.
  return error instanceof errors.DeserializationError;
}

/** Whether the failure still shows a server that works: it refuses this request alone. */
export function isAnswer(error: unknown): boolean {
  return error instanceof PartRefused || (error instanceof errors.ResponseError && !isPassing(error));
}

/** Whether the failure shows a server that doesn't work. */
export function isTrouble(error: unknown): boolean {
  return error instanceof errors.ElasticsearchClientError && !isAnswer(error);
}

/** Whether the server's certificate isn't accepted. */
export function isUntrusted(error: Error): boolean {
  return /certificate|altnames/i.test(error.message);
}
