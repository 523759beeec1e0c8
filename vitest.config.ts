import { defineConfig } from "vitest/config";

export default defineConfig({
  // Vite would take graphql's ES modules while Apollo takes its CommonJS ones: two copies refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globals: false,
    pool: "threads",
    execArgv: ["--disable-warning=ExperimentalWarning"],
    testTimeout: 60_000,
    bail: 0,
    reporters: ["default"],
    coverage: { include: ["registry/**/*.ts", "codegen/**/*.ts"] },
  },
});
