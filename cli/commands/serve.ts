import type { Command, Outcome, Surroundings } from "../command.ts";
import { dataFolderOf, dataOption } from "../registry-access.ts";

const serveUntilStopped = async (
  words: readonly string[],
  surroundings: Surroundings,
): Promise<Outcome> => {
  // Loaded here, so that the help of this command does not wait for the server's code.
  const [{ parseConfig }, { startServer }, { renderGreeting }] = await Promise.all([
    import("../../server/config.ts"),
    import("../../server/start.ts"),
    import("../../server/greeting.ts"),
  ]);
  const { standardFolder, environment, now, say } = surroundings;
  const config = parseConfig({ words, environment }, standardFolder);
  if (!config.ok) return [config.error];
  const running = await startServer(config.value, { now, log: say });
  if (!running.ok) return running.error;
  await surroundings.write(renderGreeting(running.value, config.value));
  await surroundings.untilStopped();
  await running.value.stop();
  return 0;
};

/** `chorus serve`: the registry over HTTP, until it is told to stop. */
export const serve: Command = {
  name: "serve",
  usage: "chorus serve [--port 4000] [--host 127.0.0.1] [--data DIR]",
  about: "Serve the registry: GraphQL, downloads and the explorer.",
  options: {
    port: { type: "string", value: "PORT", about: "Port to listen on; 4000 unless told." },
    host: {
      type: "string",
      value: "HOST",
      about: "Address to listen on; this machine only unless told.",
    },
    data: dataOption,
  },
  mostWords: 0,
  run: (typed, surroundings) => {
    const words = ["port", "host"].flatMap((name) => {
      const given = typed.text(name);
      return given === undefined ? [] : [`--${name}`, given];
    });
    const folder = dataFolderOf(typed, surroundings);
    return serveUntilStopped([...words, "--data", folder], surroundings);
  },
};
