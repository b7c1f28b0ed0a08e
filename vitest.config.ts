import { defineConfig } from 'vitest/config';

/** Inside this repository the SDK is imported as source, see tsconfig.base.json. */
const conditions = ['bulkhead-source'];
/** A busy machine needs a while for an anvil. Projects take nothing over from above. */
const patience = { testTimeout: 30_000, hookTimeout: 60_000 };
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions, externalConditions: conditions } } };

/** Two projects, one run: the SDK, and the scripts with their demo. */
export default defineConfig({
  test: {
    maxWorkers: 2, // each may hold an anvil, and CI has two cores
    projects: [
      {
        ...fromSource,
        test: { ...patience, name: 'sdk', root: 'ts-sdk', include: ['{src,test,examples}/**/*.test.ts'] },
      },
      { ...fromSource, test: { ...patience, name: 'script', root: 'script', include: ['**/*.test.{ts,mjs}'] } },
    ],
  },
});
