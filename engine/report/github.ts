import type { CheckResult, Finding } from "../check/finding.ts";
import { limits } from "../limits.ts";
import { profileSentences } from "../profile/profile-told.ts";
import { counted, visible } from "./wording.ts";

const escapeMessage = (text: string): string => visible(text).replaceAll("%", "%25");

const escapeProperty = (text: string): string =>
  escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const annotationOf = ({ severity, file, line, rule, message, fix }: Finding): string => {
  const command = severity === "error" ? "error" : "warning";
  const at = line === null ? "" : `,line=${line}`;
  return `::${command} file=${escapeProperty(file)}${at},title=${escapeProperty(rule)}::${escapeMessage(`${message} ${fix}`)}\n`;
};

/**
 * The report as annotations of a GitHub workflow: as many as GitHub shows, then how many more there are, and how many
 * rules were not run. Accepted findings are left out.
 */
export const renderGithub = function* (result: CheckResult): Generator<string> {
  const standing = result.findings.filter(({ accepted }) => accepted === undefined);
  const shown = standing.slice(0, limits.githubAnnotations);
  for (const finding of shown) yield annotationOf(finding);
  const more = result.summary.findings - shown.length;
  if (more > 0) yield `::notice title=Chorus::${counted(more, "more finding")} not shown here.\n`;
  for (const said of profileSentences(result.profile))
    yield `::notice title=Chorus profile::${escapeMessage(said)}\n`;
  const rules = result.notRun.length;
  if (rules > 0)
    yield `::notice title=Chorus::${counted(rules, "rule was", "rules were")} not run; the other forms of report say why.\n`;
};
