import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Workplace } from "./run-chorus.ts";

const itemAt = (version: string): string =>
  readFileSync(`standard/examples/element/in-touch@${version}.yaml`, "utf8");

const [bare, whole] = [itemAt("1.0.0"), itemAt("1.1.0")];

const write = (place: Workplace, name: string, text: string): void => {
  mkdirSync(join(place.folder, "drafts"), { recursive: true });
  writeFileSync(join(place.folder, "drafts", name), text);
};

/** Writes an item of ours into `drafts/`: the shipped one, changed. */
export const draft = (
  place: Workplace,
  changed: (text: string) => string,
  name = "draft.yaml",
): void => write(place, name, changed(whole));

/** Writes an item into `drafts/` that lacks almost everything that the gates ask for. */
export const bareDraft = (
  place: Workplace,
  changed: (text: string) => string,
  name = "draft.yaml",
): void => write(place, name, changed(bare));

/** The shipped item as its next version. */
export const newVersion = (text: string): string =>
  text.replace("version: 1.1.0", "version: 1.2.0");

/** The shipped item as another body publishes it: what is imported so can be released. */
export const ofAnother = (text: string): string =>
  text.replace("id: examples:in-touch", "id: elsewhere:in-touch");
