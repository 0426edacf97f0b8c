import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Nothing that a test starts may use what is kept of others, or leave something with it.
    env: { CROSSQUOTE_CACHE: 'off' },
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['{protocol,files,engine,node,server,cli,client,bench}/**/*.test.ts'],
        },
      },
      {
        // These run what is built.
        extends: true,
        test: { name: 'product', include: ['test/**/*.test.ts'], globalSetup: 'test/build-once.ts' },
      },
    ],
  },
});
