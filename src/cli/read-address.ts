import { InvalidArgumentError } from 'commander';

/** Reads a flag that is a web address. */
export function readAddress(text: string): string {
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError(
    'Expected an address that begins with http:// or https://, such as http://127.0.0.1:4000.',
  );
}
