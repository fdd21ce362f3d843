import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

/** An error in the form in which clients get it, where a library wants to put it into that form itself. */
export class ToldError extends GraphQLError {
  readonly #told: GraphQLFormattedError;

  constructor(told: GraphQLFormattedError) {
    super(told.message);
    this.#told = told;
  }

  override toJSON(): GraphQLFormattedError {
    return this.#told;
  }
}

/** The error of a request that isn't understood; `code` is one of docs/errors.md. */
export function refusal(code: string, message: string): ToldError {
  return new ToldError({ message, extensions: { code } });
}
