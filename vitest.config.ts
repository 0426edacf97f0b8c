import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{protocol,engine,server,cli,client,bench,test}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
