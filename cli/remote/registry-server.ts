import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

import type { Place, Problem, ProblemCode } from "../../runtime/problems.ts";
import { problemOf, problems } from "../../runtime/problems.ts";
import type { Result } from "../../runtime/result.ts";
import { fail, ok } from "../../runtime/result.ts";
import type { OptionSpec, Surroundings, Typed } from "../command.ts";
import { usage } from "../registry-access.ts";

/** The options of commands that ask a server. A token is never typed: it would stand in lists of processes and histories. */
export const serverOptions: Readonly<Record<"server" | "token-file" | "json", OptionSpec>> = {
  server: {
    type: "string",
    value: "URL",
    about: "Address of the registry; that of the variable CHORUS_SERVER unless told.",
  },
  "token-file": {
    type: "string",
    value: "FILE",
    about: "File that holds your API token; the variable CHORUS_TOKEN unless told.",
  },
  json: { type: "boolean", about: "Write the answer as JSON." },
};

/** A registry somewhere else. */
export interface RegistryServer {
  /** Asks the graph. What is wrong with the question or the asker comes as problems. */
  readonly ask: <Answer>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<Result<Answer, readonly Problem[]>>;
}

const isOwnMachine = ({ hostname }: URL): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(hostname);

const urlOf = (typed: Typed, { environment }: Surroundings): Result<URL, readonly Problem[]> => {
  const text = typed.text("server") ?? environment["CHORUS_SERVER"] ?? "";
  if (text === "")
    return fail(usage("No server was named.", "For example --server https://chorus.example."));
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    return fail(usage(`"${text}" is no address of a server.`, "Begin it with https://."));
  return url.protocol === "https:" || isOwnMachine(url)
    ? ok(new URL("/graphql", url))
    : fail(
        usage(
          "A token would travel in the clear to this address.",
          "Use https://; http:// is for this machine only.",
        ),
      );
};

const fileProblem = (file: string, why: string): Result<never, readonly Problem[]> =>
  fail([problemOf("TOKEN_FILE_UNREADABLE", `${file} ${why}.`, { place: { file } })]);

const readTokenFile = (
  file: string,
  say: Surroundings["say"],
): Result<string, readonly Problem[]> => {
  try {
    const { mode, size } = statSync(file);
    if (size > 1000) return fileProblem(file, "is too long for a token");
    if (process.platform !== "win32" && (mode & 0o077) !== 0)
      say(`${file} can be read by others on this machine; chmod 600 keeps it to you.`);
    const text = readFileSync(file, "utf8").trim();
    return /^[\w-]+$/u.test(text) ? ok(text) : fileProblem(file, "does not hold one token");
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    return fileProblem(file, `cannot be read (${code})`);
  }
};

const tokenOf = (
  typed: Typed,
  { cwd, environment, say }: Surroundings,
): Result<string | undefined, readonly Problem[]> => {
  const file = typed.text("token-file");
  if (file !== undefined) return readTokenFile(resolve(cwd, file), say);
  const text = environment["CHORUS_TOKEN"]?.trim() ?? "";
  return ok(text === "" ? undefined : text);
};

/** A problem as the graph tells it. */
interface ToldProblem {
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
}

const isKnown = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** A problem that the server told; one that this program does not know keeps its words. */
const problemTold = ({ code, message, fix }: ToldProblem, place?: Place): Problem => {
  const more = {
    ...(fix === undefined || fix === "" ? {} : { fix }),
    ...(place === undefined ? {} : { place }),
  };
  return isKnown(code)
    ? problemOf(code, message, more)
    : problemOf("SERVER_ANSWER_STRANGE", `${code}: ${message}`, more);
};

interface Reply<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly fix?: string };
  }[];
}

const strange = (why: string): Result<never, readonly Problem[]> =>
  fail([problemOf("SERVER_ANSWER_STRANGE", why)]);

const readReply = <Answer>(text: string, status: number): Result<Answer, readonly Problem[]> => {
  let reply: Reply<Answer>;
  try {
    reply = JSON.parse(text);
  } catch {
    return strange(`The server answered with ${status} and no JSON.`);
  }
  const { errors = [], data } = reply;
  if (errors.length > 0)
    return fail(
      errors.map(({ message, extensions: { code = "INTERNAL", fix = "" } = {} }) =>
        problemTold({ code, message, fix }),
      ),
    );
  return data === undefined || data === null
    ? strange(`The server answered with ${status} and no data.`)
    : ok(data);
};

const longestWait = 60_000;

/** Sends a question, and once more when the line broke: acts carry a key, so a second one changes nothing. */
const send = async (
  request: () => Promise<Response>,
): Promise<Result<Response, readonly Problem[]>> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return ok(await request());
    } catch (cause) {
      const inner = cause instanceof Error ? cause.cause : undefined;
      const code = inner instanceof Error && "code" in inner ? String(inner.code) : "no answer";
      // Nobody listens there: asking again at once would not help.
      if (tries === 2 || code === "ECONNREFUSED" || code === "ENOTFOUND")
        return fail([problemOf("SERVER_UNREACHABLE", `The server cannot be reached (${code}).`)]);
    }
  }
};

/** Makes ready to ask the server that was named, as whoever the token belongs to. */
export const openServer = (
  typed: Typed,
  surroundings: Surroundings,
): Result<RegistryServer, readonly Problem[]> => {
  const url = urlOf(typed, surroundings);
  if (!url.ok) return url;
  const token = tokenOf(typed, surroundings);
  if (!token.ok) return token;
  const headers = {
    "content-type": "application/json",
    accept: "application/json",
    ...(token.value === undefined ? {} : { authorization: `Bearer ${token.value}` }),
  };
  return ok({
    ask: async (query, variables) => {
      const body = JSON.stringify({ query, variables });
      const answer = await send(() =>
        surroundings.fetch(url.value, {
          method: "POST",
          headers,
          body,
          // A redirect could take the token elsewhere.
          redirect: "error",
          signal: AbortSignal.timeout(longestWait),
        }),
      );
      return answer.ok ? readReply(await answer.value.text(), answer.value.status) : answer;
    },
  });
};

/** Why an act was not done, as its payload tells it. */
export interface UserError extends ToldProblem {
  readonly path: readonly string[];
}

const pointerOf = (path: readonly string[]): string =>
  path.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The problems of an act that was not done, each where its file has it when that is known. */
export const problemsOf = (
  errors: readonly UserError[],
  placeOf: (pointer: string) => Place = (pointer) => ({ pointer }),
): readonly Problem[] =>
  errors.map((error) => {
    const pointer = pointerOf(error.path).replace(/^\/body(?=\/|$)/u, "");
    return problemTold(error, pointer === "" ? undefined : placeOf(pointer));
  });
