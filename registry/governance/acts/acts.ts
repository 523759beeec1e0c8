import type { Problem } from "../../../runtime/problems.ts";
import type { Result } from "../../../runtime/result.ts";
import type { Decide, Decided, Surroundings } from "../act.ts";
import type { GovernanceState } from "../state.ts";
import type { PeopleAndVoicesCommand } from "./people-and-voices.ts";
import { decidePeopleAndVoices } from "./people-and-voices.ts";
import type { ProposalCommand } from "./proposals.ts";
import { decideProposals } from "./proposals.ts";

/** Everything that can be done in a registry, as plain data. */
export type Command = PeopleAndVoicesCommand | ProposalCommand;

/** The name of an act, for example `record-review`. */
export type CommandType = Command["type"];

const decideByType: Readonly<Record<CommandType, unknown>> = {
  ...decidePeopleAndVoices,
  ...decideProposals,
};

/** The names of all acts, sorted. */
export const commandTypes: readonly string[] = Object.keys(decideByType).toSorted();

/** Decides any act: the facts that follow, or every reason why not. */
export const decide = (
  state: GovernanceState,
  command: Command,
  surroundings: Surroundings,
): Result<Decided, readonly Problem[]> => {
  // The table holds, under each command's type, what decides exactly that command.
  const type: string = command.type;
  const decideThis: Decide<Command> = Reflect.get(decideByType, type);
  return decideThis(state, command, surroundings);
};
