import { defineConfig } from "vitest/config";
import type { TestProjectInlineConfiguration } from "vitest/config";

/** Tests that open DuckDB: native code that does not outlive the thread that opened it, so each has a process of its own. */
const withNativeCode = [
  "test/codegen/expression/{three-engines,sql-functions,sql,to-sql,postgresql}*.test.ts",
  "test/codegen/measure/**/*.test.ts",
  "test/codegen/rules/rules-in-sql.test.ts",
  "test/cli/measure*.test.ts",
];

// Vite would take graphql's ES modules while Apollo takes its CommonJS ones: two copies refuse each other's schemas.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

const shared = {
  globals: false,
  execArgv: ["--disable-warning=ExperimentalWarning"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Left alone it keeps one core free, which of two is half of them.
  maxWorkers: "100%",
  bail: 0,
};

const everyTest: TestProjectInlineConfiguration[] = [
  {
    resolve,
    test: {
      ...shared,
      name: "threads",
      pool: "threads",
      include: ["test/**/*.test.ts"],
      exclude: withNativeCode,
    },
  },
  {
    resolve,
    test: { ...shared, name: "processes", pool: "forks", include: withNativeCode },
  },
];

/** `npm run test:long`: what compares by chance, with far more seeds than `npm test` has time for. */
const longRun: TestProjectInlineConfiguration[] = [
  {
    resolve,
    test: {
      ...shared,
      name: "long",
      pool: "forks",
      include: ["test/codegen/measure/to-sql.test.ts"],
      env: { SEEDS: "50" },
    },
  },
];

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ["default"],
    coverage: { include: ["registry/**/*.ts", "codegen/**/*.ts"] },
    projects: mode === "long" ? longRun : everyTest,
  },
}));
