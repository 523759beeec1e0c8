import { problemOf, type Problem } from "../../runtime/problems.ts";
import { fail, ok, type Result } from "../../runtime/result.ts";

import { limits } from "../limits.ts";
import type { GivenFile } from "../read/given-table.ts";
import type { PageFile } from "./messages.ts";

const sizeOf = (file: PageFile): number => {
  if ("size" in file) return file.size;
  return "bytes" in file ? file.bytes.length : file.text.length;
};

const bytesOf = async (file: PageFile): Promise<Uint8Array> => {
  if ("arrayBuffer" in file) return new Uint8Array(await file.arrayBuffer());
  return "bytes" in file ? file.bytes : new TextEncoder().encode(file.text);
};

const readOne = async (file: PageFile): Promise<Result<GivenFile, Problem>> => {
  const { name } = file;
  const place = { file: name };
  if (sizeOf(file) > limits.fileBytes) {
    const message = `${name} is larger than ${limits.fileBytes} bytes.`;
    return fail(problemOf("CHECK_FILE_TOO_LARGE", message, { place }));
  }
  try {
    return ok({ name, bytes: await bytesOf(file) });
  } catch {
    // A browser refuses a file that was changed, moved or locked after it was chosen.
    const message = `${name} cannot be read; it may have changed since it was chosen.`;
    const fix = "Close the program that holds it, and choose it again.";
    return fail(problemOf("CHECK_FILE_UNREADABLE", message, { fix, place }));
  }
};

/** Reads the files that a page gives. All problems are collected; with one, no file is answered. */
export const readPageFiles = async (
  files: readonly PageFile[],
): Promise<Result<readonly GivenFile[], readonly Problem[]>> => {
  if (files.length > limits.files) {
    const message = `${files.length} files; the most is ${limits.files}.`;
    return fail([problemOf("CHECK_TOO_MANY", message)]);
  }
  const read: Result<GivenFile, Problem>[] = [];
  // One after the other: side by side, a thousand files would be held open.
  for (const file of files) read.push(await readOne(file));
  const problems = read.flatMap((one) => (one.ok ? [] : [one.error]));
  return problems.length > 0
    ? fail(problems)
    : ok(read.flatMap((one) => (one.ok ? [one.value] : [])));
};
