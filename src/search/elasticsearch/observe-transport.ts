import {
  SniffingTransport,
  type TransportRequestOptions,
  type TransportRequestParams,
} from '@elastic/elasticsearch';
import { observed, type EngineObserver } from '../engine-observer.js';

/**
 * The client's transport, whose requests the observer is told of, each as often as it is sent; Elasticsearch gets their
 * ids as `X-Opaque-Id`, which its slow logs, tasks and deprecation logs show.
 */
export function observeTransport(observer: EngineObserver): typeof SniffingTransport {
  return class extends SniffingTransport {
    override request<T>(params: TransportRequestParams, options?: TransportRequestOptions): Promise<T> {
      const opaqueId = observer.requestId();
      const named = opaqueId === null ? options : { ...options, opaqueId };
      return observed(observer, () => super.request<T>(params, named));
    }
  };
}
