import { defineConfig } from 'vitest/config';

/** Inside this repository the SDK is imported as source, see tsconfig.base.json. */
const conditions = ['bulkhead-source'];
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

/** Two projects, one run: the SDK, and the scripts with their demo. */
export default defineConfig({
  test: {
    maxWorkers: 2, // each may hold an anvil, and CI has two cores
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { ...fromSource, test: { name: 'sdk', root: 'ts-sdk', include: ['{src,test,examples}/**/*.test.ts'] } },
      { ...fromSource, test: { name: 'script', root: 'script', include: ['**/*.test.{ts,mjs}'] } },
    ],
  },
});
