import { defineConfig } from "vitest/config";

export default defineConfig({
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
