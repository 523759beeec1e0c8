import type { ExitCode, Problem } from "../runtime/problems.ts";

/** The world as a command sees it; only main.ts knows the real one. */
export interface Surroundings {
  readonly cwd: string;
  /** The folder of the shipped standard. */
  readonly standardFolder: string;
  readonly now: () => Date;
  /** Answers go to standard output. */
  readonly write: (text: string) => Promise<void>;
  /** Talk goes to standard error, a line at a time. */
  readonly say: (line: string) => void;
  /** Draws on the terminal that standard error is; absent when it is piped. */
  readonly drawProgress: ((text: string) => void) | undefined;
  /** Settings of the environment, read by the commands that take any. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Asks a server. */
  readonly fetch: typeof fetch;
  /** A key by which a server knows an act that is sent twice. */
  readonly newKey: () => string;
  /** Asks the person at the terminal; absent when nobody sits there. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
  /** Waits until the user asks to stop; who never waits is simply ended. */
  readonly untilStopped: () => Promise<void>;
}

/** One option of a command, as people type it and as `--help` shows it. */
export interface OptionSpec {
  readonly type: "string" | "boolean";
  /** Stands for the value in help, for example `NAME`. */
  readonly value?: string;
  readonly about: string;
  readonly multiple?: boolean;
  /** The only values allowed. */
  readonly oneOf?: readonly string[];
}

/** What was typed, after parsing: words in order and options by name. */
export interface Typed {
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly texts: (name: string) => readonly string[];
  readonly isSet: (name: string) => boolean;
}

/** How a command ended: an exit code, or the problems to show. */
export type Outcome = ExitCode | readonly Problem[];

/** A command of `chorus`: one file each. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** How many words may follow the name; absent means as many as the user likes. */
  readonly mostWords?: number;
  readonly run: (typed: Typed, surroundings: Surroundings) => Promise<Outcome>;
}
