import type { RegistryItem, SpeakerRole } from "../../generated/items/types.ts";

/** Somebody whom an item concerns and who was not heard about it. */
export interface MissingVoice {
  readonly role: SpeakerRole;
  /** Why they should have been: they are described, they speak in it, or they work with it. */
  readonly because: "IS_DESCRIBED" | "SPEAKS_IN_IT" | "WORKS_WITH_IT";
}

const described = (content: RegistryItem): readonly SpeakerRole[] =>
  "people" in content ? (content.people?.subjectScope?.subjects ?? []).map(({ role }) => role) : [];

const speaking = (content: RegistryItem): readonly SpeakerRole[] =>
  content.kind === "voice-field" ? content.speakers : [];

const heard = (content: RegistryItem): ReadonlySet<SpeakerRole> => {
  if (!("voices" in content)) return new Set();
  const { voices } = content;
  const slices = [voices?.cake?.data, voices?.cake?.information, voices?.cake?.informationUse];
  return new Set(
    [...slices.flatMap((slice) => slice?.voices ?? []), ...(voices?.voicesAbout ?? [])].map(
      ({ speakerRole }) => speakerRole,
    ),
  );
};

/** Who is concerned and not heard, each role once, for the first reason that holds. */
export const missingVoices = (content: RegistryItem): readonly MissingVoice[] => {
  const reasons = new Map<SpeakerRole, MissingVoice["because"]>();
  const note = (roles: readonly SpeakerRole[], because: MissingVoice["because"]): void => {
    for (const role of roles) if (!reasons.has(role)) reasons.set(role, because);
  };
  note(described(content), "IS_DESCRIBED");
  note(speaking(content), "SPEAKS_IN_IT");
  if ("use" in content && content.use !== undefined) note(["PRACTITIONER"], "WORKS_WITH_IT");
  const known = heard(content);
  return [...reasons]
    .filter(([role]) => !known.has(role))
    .map(([role, because]) => ({ role, because }));
};
