import type {
  Care,
  LawAndEthics,
  Notice,
  PeopleInIt,
  RegistryItem,
} from "../../../generated/items/types.ts";
import { majorOf } from "../../identity/version.ts";

/** What an item says of law and ethics; nothing for a kind that has no such part. */
export const lawOf = (content: RegistryItem): LawAndEthics =>
  ("law" in content ? content.law : undefined) ?? {};

/** What an item says of the people in it; nothing for a kind that has no such part. */
export const peopleOf = (content: RegistryItem): PeopleInIt =>
  ("people" in content ? content.people : undefined) ?? {};

/** Who looks after an item; nothing for a kind that has no such part. */
export const careOf = (content: RegistryItem): Care =>
  ("care" in content ? content.care : undefined) ?? {};

/** What people are told before they are asked. */
export const noticesOf = (content: RegistryItem): readonly Notice[] =>
  ("notices" in content ? content.notices : undefined) ?? [];

/** Whether a version begins a new major line, in which old readers expect a new meaning. */
export const beginsMajor = (content: RegistryItem, previous: RegistryItem): boolean =>
  majorOf(content.version) > majorOf(previous.version);

/** Whether a text says nothing. */
export const isBlank = (text: string | undefined): boolean => (text ?? "").trim() === "";
