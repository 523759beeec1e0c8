import { defineConfig } from "vitest/config";

/** Tests that open DuckDB: native code that does not outlive the thread that opened it, so each has a process of its own. */
const withNativeCode = [
  "test/codegen/expression/{three-engines,sql-functions,sql,to-sql,postgresql}*.test.ts",
  "test/codegen/measure/**/*.test.ts",
  "test/cli/measure*.test.ts",
];

// Vite would take graphql's ES modules while Apollo takes its CommonJS ones: two copies refuse each other's schemas.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

const shared = {
  globals: false,
  execArgv: ["--disable-warning=ExperimentalWarning"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  bail: 0,
};

export default defineConfig({
  test: {
    reporters: ["default"],
    coverage: { include: ["registry/**/*.ts", "codegen/**/*.ts"] },
    projects: [
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
    ],
  },
});
