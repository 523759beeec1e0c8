#!/usr/bin/env node
/**
 * The `chorus` command: runs cli/main.ts under Node 24, from whatever folder the caller stands in.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { prepareNode, root, runNode } from "./launcher.mjs";

const program = join(root, "cli", "main.ts");
const node = prepareNode();

if (node === process.execPath) {
  // Already on the right Node: a second process would only cost time.
  process.argv[1] = program;
  await import(pathToFileURL(program).href);
} else {
  runNode(node, [program, ...process.argv.slice(2)]);
}
