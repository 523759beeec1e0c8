/**
 * Runs one program of the project under Node 24: `node bin/run.mjs [node flags] program [arguments]`.
 * Every npm script goes through here, so a fresh clone needs no other step first.
 */
import { prepareNode, runNode, splitCommand, stop, writeStamp } from "./launcher.mjs";

const words = process.argv.slice(2);
const { flags, program, rest } = splitCommand(words);

if (words[0] === "--stamp") {
  // The postinstall script: whoever installs by hand is not made to install twice.
  writeStamp();
} else if (program === undefined) {
  stop("Usage: node bin/run.mjs [node flags] program [arguments]", 2);
} else {
  runNode(prepareNode(), [...flags, program, ...rest]);
}
