import { isModest } from './is-modest.js';

/**
 * Reviver for the messages of a socket, called last with the message itself. Throws for those on which graphql-ws would
 * fail instead of refusing them: what only servers send, and pings that nest too deep to be echoed.
 */
export function readSocketMessage(key: string, value: unknown): unknown {
  if (key !== '' || typeof value !== 'object' || value === null || !('type' in value)) return value;
  if (typeof value.type === 'string' && ofServers.has(value.type))
    throw new TypeError('Expected a message of a client.');
  if (value.type === 'ping' && !isModest(value)) throw new RangeError('Expected a ping that can be echoed.');
  return value;
}

const ofServers: ReadonlySet<string> = new Set(['connection_ack', 'next', 'error']);
