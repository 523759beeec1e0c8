import { existsSync } from "node:fs";

import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

import { installProgram } from "../debian-packages.ts";
import type { Environment } from "../debian-packages.ts";

const usualPlaces: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/** Finds a browser: the one that CHROME_PATH names, else one in the usual places. */
export const findChromium = (
  environment: Environment,
  places: readonly string[] = usualPlaces,
): string | undefined => {
  const named = environment["CHROME_PATH"];
  if (named === undefined || named === "") return places.find((place) => existsSync(place));
  if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  return named;
};

const installation =
  "apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation";

/**
 * The browser for the tests. In CI a missing one is installed, so nothing is left out there; on a person's machine the
 * tests say that they do not run.
 */
export const needChromium = (environment: Environment = process.env): string | undefined => {
  const here = findChromium(environment);
  if (here !== undefined) return here;
  if (environment["CI"] !== "true") {
    console.log("Browser tests skipped: no Chromium found. Install one, or set CHROME_PATH.");
    return undefined;
  }
  installProgram(
    {
      name: "Chromium",
      test: "command -v chromium",
      installation,
      otherwise:
        "Run CI as root on Debian, or install a browser beforehand and name it in CHROME_PATH.",
    },
    environment,
  );
  const installed = findChromium(environment);
  if (installed === undefined) throw new Error("Chromium was installed, but is in no usual place.");
  return installed;
};

/** Starts a browser with a fresh profile that talks to this machine only. */
export const openChromium = (executablePath: string | undefined): Promise<Browser> => {
  if (executablePath === undefined) throw new Error("A test that needs a browser ran without one.");
  return chromium.launch({
    executablePath,
    args: [
      "--headless=new",
      // The tests run as root in containers, where Chromium's own sandbox cannot start.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
};
