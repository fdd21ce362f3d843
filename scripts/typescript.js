/**
 * Lets plain Node.js run the TypeScript sources: `node --import ./scripts/typescript.js scripts/….ts`. Node.js strips the
 * types by itself; the hook only finds `x.ts` where the import says `x.js`, as the compiled code has it.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return nextResolve(specifier, context);
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
