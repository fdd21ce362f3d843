import type {
  ApolloServerPlugin,
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextWillSendResponse,
} from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode } from 'graphql';
import { computeCost } from '../../graphql/limits/compute-cost.js';
import type { OperationContext } from '../operation-context.js';
import type { Balance, ChargeBudget } from './budget.js';
import { budgetHeaders } from './budget-headers.js';
import { refuse } from './refuse.js';
import type { Viewer } from '../../graphql/viewer.js';
import { isModest, mostValuesAsked } from '../is-modest.js';
import { largestRequest } from './largest-body.js';

type Resolved = GraphQLRequestContextDidResolveOperation<OperationContext>;

export interface ChargeOptions {
  /** In points. */
  readonly costPerOperation: number;
  readonly charge: ChargeBudget;
  readonly hasBudget: (viewer: Viewer) => boolean;
  /** Waits for room; what throws here gets its points back. */
  readonly enter: (request: Resolved) => Promise<void>;
}

/** What an operation was charged; no balance for a viewer without a budget. */
interface Charged {
  readonly requested: number;
  readonly balance: Balance | null;
}

export interface Charging {
  /**
   * Resolves to the cost. Throws REQUEST_TOO_LARGE, QUERY_TOO_EXPENSIVE, RATE_LIMITED and OVERLOADED; to be called before it
   * begins.
   */
  readonly check: (request: Resolved) => Promise<number>;
  /** Tells in `extensions.cost` and in headers what was charged. */
  readonly plugin: ApolloServerPlugin<OperationContext>;
}

/** Charges operations what they cost, and refuses those that cost too much. */
export function chargeOperations(options: ChargeOptions): Charging {
  const charged = new WeakMap<OperationContext, Charged>();
  return {
    check: async (request) => {
      const { operation, contextValue } = request;
      if (operation === undefined) return 0;
      if (!isImport(operation)) assertSmall(contextValue.bytes, request.request.variables);
      const requested = computeCost(
        request.schema,
        request.document,
        operation,
        request.request.variables ?? {},
      );
      charged.set(contextValue, { requested, balance: null });
      if (requested > options.costPerOperation) throw tooExpensive(requested, options.costPerOperation);
      const { viewer } = contextValue;
      const charge = options.hasBudget(viewer) ? options.charge(viewer.id, requested) : null;
      if (charge !== null) charged.set(contextValue, { requested, balance: charge.balance });
      if (charge?.kind === 'refused') throw spent(requested, charge.wait);
      await options.enter(request).catch((error: unknown) => {
        if (charge !== null) options.charge(viewer.id, -requested);
        throw error;
      });
      return requested;
    },
    plugin: {
      requestDidStart: () =>
        Promise.resolve({
          willSendResponse: (request) => {
            const told = charged.get(request.contextValue);
            if (told !== undefined) tell(told, request, options.costPerOperation);
            return Promise.resolve();
          },
        }),
    },
  };
}

type Sending = GraphQLRequestContextWillSendResponse<OperationContext>;

/** Viewers without a budget are told the cost where they ask. */
function tell(charged: Charged, { request, response }: Sending, maximum: number): void {
  const { balance } = charged;
  for (const [name, value] of Object.entries(balance === null ? {} : budgetHeaders(balance)))
    response.http.headers.set(name, value);
  const isAsked = balance !== null || request.extensions?.['cost'] === true;
  if (!isAsked || response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  singleResult.extensions = { ...singleResult.extensions, cost: describe(charged, maximum) };
}

function assertSmall(bytes: number | null, variables: unknown): void {
  if (bytes !== null && bytes > largestRequest)
    throw refuse(
      'REQUEST_TOO_LARGE',
      413,
      'A request takes at most 1 MB; only one that imports takes 10 MB.',
    );
  if (!isModest(variables, mostValuesAsked))
    throw refuse(
      'REQUEST_TOO_LARGE',
      413,
      'Variables take at most 2,000 values; only those of imports more.',
    );
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

function describe({ requested, balance }: Charged, maximum: number) {
  if (balance === null) return { requested, maximum, limit: null, remaining: null, resetAt: null };
  const { limit, remaining, untilFull } = balance;
  return { requested, maximum, limit, remaining, resetAt: new Date(Date.now() + untilFull).toISOString() };
}
