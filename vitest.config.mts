import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'modules', include: ['{protocol,engine,server,cli,client,bench}/**/*.test.ts'] },
      },
      {
        // These run what is built.
        extends: true,
        test: { name: 'product', include: ['test/**/*.test.ts'], globalSetup: 'test/build-once.ts' },
      },
    ],
  },
});
