/** In bytes: of a request that imports documents. */
export const largestImport = 10 * 1024 * 1024;

/** In bytes: of any other request, and of a message on a WebSocket. */
export const largestRequest = 1024 * 1024;
