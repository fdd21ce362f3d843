import { isModest, mostValues } from './is-modest.js';

/** More than a modest operation has, which is then refused with a code instead of the socket. */
const mostCalls = 2 * mostValues;

/**
 * Makes a reviver for the messages of sockets, which is called for each of their values. Throws for messages that hold
 * so many that this would take long, and for those on which graphql-ws would fail instead of refusing them.
 */
export function createMessageReviver(): (key: string, value: unknown) => unknown {
  let calls = 0;
  return (key, value) => {
    calls = key === '' ? 0 : calls + 1;
    if (calls <= mostCalls) return readValue(key, value);
    calls = 0;
    throw new RangeError('Expected a message with fewer values.');
  };
}

/** Called last with the message itself. What only servers send is refused, as are pings that nest too deep to be echoed. */
function readValue(key: string, value: unknown): unknown {
  if (key !== '' || typeof value !== 'object' || value === null || !('type' in value)) return value;
  if (typeof value.type === 'string' && ofServers.has(value.type))
    throw new TypeError('Expected a message of a client.');
  if (value.type === 'ping' && !isModest(value)) throw new RangeError('Expected a ping that can be echoed.');
  return value;
}

const ofServers: ReadonlySet<string> = new Set(['connection_ack', 'next', 'error']);
