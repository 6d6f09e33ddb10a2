import { defineConfig } from 'vitest/config';

/** Browser tests that hold times on the wall: nothing else may run beside them. */
const TIMED = ['tests/e2e/popup.test.ts'];

/**
 * Five kinds of test. `unit` is pure and runs in Node; `dom` needs a document but no layout; `e2e` drives a
 * real Chromium with the built extension (scripts/test.mjs builds it first) and so runs one file at a time; `timed`
 * are those of them that run with the machine to themselves; `firefox` does the same in Firefox.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,property,repo}/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{sites,components}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/patient.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/{e2e,hostile}/**/*.test.ts'],
          exclude: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'timed',
          environment: 'node',
          include: TIMED,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
