import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';
import { computeCost } from '../../graphql/limits/compute-cost.js';
import type { OperationContext } from '../operation-context.js';
import type { Balance, ChargeBudget } from './budget.js';
import { refuse } from './refuse.js';
import type { Viewer } from '../../graphql/viewer.js';
import { largestRequest } from './largest-body.js';

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

export interface ChargeOptions {
  /** In points. */
  readonly costPerOperation: number;
  readonly charge: ChargeBudget;
  readonly hasBudget: (viewer: Viewer) => boolean;
}

/** What an operation was charged; no balance for a viewer without a budget. */
interface Charged {
  readonly requested: number;
  readonly balance: Balance | null;
}

export interface Charging {
  /** Throws REQUEST_TOO_LARGE, QUERY_TOO_EXPENSIVE and RATE_LIMITED; to be called before the operation begins. */
  readonly check: (request: Resolved) => void;
  /** Tells in `extensions.cost` and in headers what was charged. */
  readonly plugin: ApolloServerPlugin<OperationContext>;
}

/** Charges operations what they cost, and refuses those that cost too much. */
export function chargeOperations(options: ChargeOptions): Charging {
  const charged = new WeakMap<OperationContext, Charged>();
  return {
    check: (request) => {
      const { operation, contextValue } = request;
      if (operation === undefined) return;
      assertSize(contextValue.bytes, operation);
      const requested = computeCost(
        request.schema,
        request.document,
        operation,
        request.request.variables ?? {},
      );
      charged.set(contextValue, { requested, balance: null });
      if (requested > options.costPerOperation) throw tooExpensive(requested, options.costPerOperation);
      if (!options.hasBudget(contextValue.viewer)) return;
      const charge = options.charge(contextValue.viewer.id, requested);
      charged.set(contextValue, { requested, balance: charge.balance });
      if (charge.kind === 'refused') throw spent(requested, charge.wait);
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: ({ request, response, contextValue }) => {
            const told = charged.get(contextValue);
            if (told === undefined) return Promise.resolve();
            if (told.balance !== null) setHeaders(response.http.headers, told.balance);
            const isAsked = told.balance !== null || request.extensions?.['cost'] === true;
            if (isAsked && response.body.kind === 'single') {
              const { singleResult } = response.body;
              const cost = describe(told, options.costPerOperation);
              singleResult.extensions = { ...singleResult.extensions, cost };
            }
            return Promise.resolve();
          },
        }),
    },
  };
}

function assertSize(bytes: number | null, operation: OperationDefinitionNode): void {
  if (bytes === null || bytes <= largestRequest || isImport(operation)) return;
  throw refuse('REQUEST_TOO_LARGE', 413, 'A request takes at most 1 MB; only one that imports takes 10 MB.');
}

function isImport({ operation, selectionSet }: OperationDefinitionNode): boolean {
  return (
    operation === OperationTypeNode.MUTATION &&
    selectionSet.selections.every(
      (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('import'),
    )
  );
}

function tooExpensive(requested: number, limit: number) {
  return refuse(
    'QUERY_TOO_EXPENSIVE',
    400,
    `The operation costs ${requested} points, but one may cost ${limit} at most. Ask for smaller pages or fewer facets; docs/limits.md has the prices.`,
  );
}

function spent(requested: number, wait: number) {
  const seconds = Math.ceil(wait / 1000);
  return refuse(
    'RATE_LIMITED',
    429,
    `The operation costs ${requested} points, and not as many are left of this minute's budget. Try again in ${seconds} s.`,
    { 'retry-after': String(seconds) },
  );
}

/** As draft-ietf-httpapi-ratelimit-headers has them, in points. */
function setHeaders(headers: Map<string, string>, { limit, remaining, untilFull }: Balance): void {
  headers.set('ratelimit-policy', `"cost";q=${limit};w=60`);
  headers.set('ratelimit', `"cost";r=${remaining};t=${Math.ceil(untilFull / 1000)}`);
}

function describe({ requested, balance }: Charged, maximum: number) {
  if (balance === null) return { requested, maximum, limit: null, remaining: null, resetAt: null };
  const { limit, remaining, untilFull } = balance;
  return { requested, maximum, limit, remaining, resetAt: new Date(Date.now() + untilFull).toISOString() };
}
