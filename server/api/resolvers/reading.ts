import { compareMethods } from "../../../registry/audit/compare-methods.ts";
import { boundBy } from "../../../registry/audit/scope.ts";
import type { UsedMethod } from "../../../registry/audit/compare-methods.ts";
import type {
  DataElement,
  DataReturn,
  Indicator,
  VoiceField,
} from "../../../generated/items/types.ts";
import { noticesOf } from "../../../registry/check/gate/parts.ts";
import { readingOf } from "../../../registry/check/notice-reading.ts";
import { wordingHash } from "../../../registry/check/notice-wording.ts";
import { idOfRef } from "../../../registry/identity/item-ref.ts";
import type { Snapshot } from "../../../registry/model/snapshot.ts";
import { resolveText } from "../../../registry/model/snapshot.ts";
import type { ApiContext } from "../context.ts";
import { connectionOf } from "../governance/connection.ts";
import { stateIn } from "../governance/nodes.ts";
import type { ItemNode } from "../nodes.ts";
import { lookUp, scopeOf } from "../nodes.ts";
import type {
  FiguresElsewhere,
  NoticeReading,
  QueryResolvers,
} from "../resolver-types.generated.ts";
import { refOf } from "../../view/view.ts";
import { mappingsIn } from "../version-fields.ts";

const note =
  "Chorus is a registry of definitions: it holds no figures. They are published elsewhere.";

/** Where the Department for Education publishes figures on children's services, whatever the definition. */
const publishedFigures = [
  {
    title: "Explore education statistics",
    publisher: "Department for Education",
    url: "https://explore-education-statistics.service.gov.uk",
  },
  {
    title: "Local authority interactive tool (LAIT)",
    publisher: "Department for Education",
    url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
  },
] as const;

/** Where figures by a definition are: those of made-up examples are nowhere. */
export const figuresField = ({
  value: { illustrative, sources },
}: ItemNode<Indicator>): FiguresElsewhere => ({
  note,
  places:
    illustrative === true
      ? []
      : [
          ...sources
            .filter(({ state }) => state === "PUBLISHED")
            .map(({ title, publisher, url }) => ({ title, publisher, url })),
          ...publishedFigures,
        ],
});

/** What comes back from a return, in words: that nothing is known to is a finding, too. */
export const comesBackField = ({ value: { comesBack = [] } }: ItemNode<DataReturn>): string =>
  comesBack.length === 0
    ? "Nothing is known to come back to those who gave it."
    : comesBack.map(({ what, toWhom, when }) => `${what}, to ${toWhom}, ${when}.`).join(" ");

/** What an indicator is worked out from: its return, and everything that the return binds. */
const idsBehind = (
  snapshot: Snapshot,
  { calculation }: Pick<Indicator, "calculation">,
): ReadonlySet<string> =>
  new Set(
    (calculation === undefined ? [] : (boundBy(snapshot, calculation.source.return) ?? [])).map(
      ({ id }) => id,
    ),
  );

/** An indicator as an authority uses it: with what its local profiles in use change of what it is worked out from. */
const methodOf = async (
  content: Indicator,
  authority: string | null | undefined,
  context: ApiContext,
): Promise<UsedMethod> => {
  if (authority === null || authority === undefined) return { content };
  const { snapshot } = context.catalogue.everything;
  const behind = idsBehind(snapshot, content);
  const used = [...((await stateIn(context))?.profiles.values() ?? [])].filter(
    (one) => one.authority === authority && one.state === "IN_USE",
  );
  const profiles = used.flatMap(({ profile, version }) => {
    const found = resolveText(snapshot, `${profile}@${version}`)?.content;
    if (found?.kind !== "profile" || !behind.has(idOfRef(found.of))) return [];
    return found.differences.map(({ target, what }) => `${target}: ${what}`);
  });
  return { content, profiles };
};

/** What came of reading each notice of an item with the people it is for. */
export const noticeReadingsField = (
  { value: content }: ItemNode<DataElement | VoiceField>,
  _arguments: unknown,
  { catalogue }: ApiContext,
): readonly NoticeReading[] =>
  noticesOf(content).map((notice) => {
    const { audience, language, version } = notice;
    const state = readingOf({ content, notice, all: catalogue.everything.snapshot });
    return { audience, language, version, wording: wordingHash(content, notice), state };
  });

/** Answers what stands between definitions, and what people are told of one. */
export const readingQueries = {
  mappings: (_root, { first, after, ...wanted }, context) => {
    const view = context.catalogue.everything;
    const given = Object.fromEntries(
      Object.entries(wanted).filter(([, value]) => value !== null && value !== undefined),
    );
    const entries = mappingsIn(view.snapshot)
      .find(given)
      .flatMap(({ id, version, content }) => {
        const found = view.versionsByRef.get(`${id}@${version}`);
        return found === undefined ? [] : [{ version: found, value: content }];
      });
    const keyOf = ({ version }: (typeof entries)[number]) => refOf(version);
    const listed = { identity: ["mappings", given], entries, keyOf };
    const { edges, pageInfo, totalCount } = connectionOf(listed, { first, after }, context);
    const scope = scopeOf(view);
    const opened = edges.flatMap(({ node, cursor }) =>
      context.budget.spend(node.version.bytes) ? [{ node: { ...node, scope }, cursor }] : [],
    );
    return { edges: opened, nodes: opened.map(({ node }) => node), pageInfo, totalCount };
  },
  notice: (_root, { item, audience, language }, { catalogue }) => {
    const content = lookUp(scopeOf(catalogue.everything), item)?.content;
    const notices = content !== undefined && "notices" in content ? content.notices : undefined;
    return notices?.find((one) => one.audience === audience && one.language === language) ?? null;
  },
  compareMethods: async (_root, { one, other, oneAuthority, otherAuthority }, context) => {
    const scope = scopeOf(context.catalogue.everything);
    const [left, right] = [lookUp(scope, one)?.content, lookUp(scope, other)?.content];
    if (left?.kind !== "indicator" || right?.kind !== "indicator") return null;
    return compareMethods(
      await methodOf(left, oneAuthority, context),
      await methodOf(right, otherAuthority, context),
    );
  },
} as const satisfies QueryResolvers;
