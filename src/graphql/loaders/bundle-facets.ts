import type { FacetQuery } from '../../search/facet.js';

/**
 * Facets asked for in several places as few bundles, in each of which no name occurs twice: one search can't count a
 * facet in two ways.
 */
export function bundleFacets<T extends { readonly facets: readonly FacetQuery[] }>(
  orders: readonly T[],
): readonly (readonly T[])[] {
  const bundles: { readonly names: Set<string>; readonly orders: T[] }[] = [];
  for (const order of orders) {
    const names = order.facets.map((facet) => facet.name);
    let bundle = bundles.find((each) => names.every((name) => !each.names.has(name)));
    if (bundle === undefined) {
      bundle = { names: new Set(), orders: [] };
      bundles.push(bundle);
    }
    for (const name of names) bundle.names.add(name);
    bundle.orders.push(order);
  }
  return bundles.map((bundle) => bundle.orders);
}
