import { measureBrowserBuild } from "./browser/browser-build.ts";
import { measureStructureChecks } from "./check/throughput.ts";
import { measureNationalRules, measureWholeCheck } from "./check/whole-check.ts";
import { measureXml } from "./check/xml-throughput.ts";
import { measureDisclosure } from "./disclose/authority-tables.ts";
import { measureNationalInDuckDb } from "./measure/national-in-duckdb.ts";
import { measureNationalMeasures } from "./measure/national-measures.ts";
import { measureInDuckDb } from "./measure/indicators-in-duckdb.ts";
import { measureActsBesideInserts } from "./registry/acts.ts";
import { measureCommits } from "./registry/commits.ts";
import { measureStandard } from "./registry/standard.ts";
import { measureGraphActs } from "./server/acts.ts";
import { measureReads } from "./server/reads.ts";

// Every measurement, one after the other, so that none disturbs another. `npm run bench -- check` runs those whose name
// begins so.

const measurements: Readonly<Record<string, () => unknown>> = {
  "check: structure of the sample return, whole process (s)": () => measureWholeCheck("structure"),
  "check: all rules of a year over the sample return, whole process (s)": () =>
    measureWholeCheck("all"),
  "check: all rules of a year over a national return, one thread, whole process (s)": () =>
    measureNationalRules(1),
  "check: all rules of a year over a national return, two threads, whole process (s)": () =>
    measureNationalRules(2),
  "check: structure of a national return": () => measureStructureChecks(),
  "check: a census of 100,000 children as XML": measureXml,
  "browser: size of the SSDA903 2026 build, and its start in a page": measureBrowserBuild,
  "measure: indicators over 1.5 million episodes in DuckDB beside hand-written SQL":
    measureInDuckDb,
  "registry: import and release of the shipped standard, and a later opening (ms)": measureStandard,
  "disclose: tables of authorities by 10 splits by 5 bands": measureDisclosure,
  "measure: all indicators of SSDA903 over a national return, in JavaScript (s)":
    measureNationalMeasures,
  "measure: all indicators of SSDA903 over a national return, in DuckDB (s)":
    measureNationalInDuckDb,
  "server: reads over GraphQL beside a bare Apollo and node:http": measureReads,
  "server: reviews recorded a second over GraphQL": measureGraphActs,
  "registry: durable commits a second beside bare inserts": measureCommits,
  "registry: reviews recorded a second beside bare inserts": measureActsBesideInserts,
};

const [wanted = ""] = process.argv.slice(2);

for (const [name, measure] of Object.entries(measurements)) {
  if (!name.startsWith(wanted)) continue;
  const figures: unknown = await measure();
  const shown = figures === undefined ? "not run: its input is not on this machine" : figures;
  process.stdout.write(`${name}\n  ${JSON.stringify(shown)}\n`);
}
