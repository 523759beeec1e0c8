import type { Browser, Page } from "playwright-core";

/** A page, what it asked the network for, and everything it complained of. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Addresses in the order of the requests, those of workers among them. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, errors nobody caught, and breaches of the security policy. */
  readonly complaints: readonly string[];
}

/** Sizes of the screens that people have. */
export const screens = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 320, height: 640 },
} as const;

/** Runs in every document before its own scripts do. A worker's script must bring it along. */
export const reportBreaches: string = `addEventListener("securitypolicyviolation", (event) => {
  console.error(\`policy breach: \${event.effectiveDirective} \${event.blockedURI}\`);
});`;

/** Opens an empty page that is watched from its first moment. */
export const watchPage = async (
  browser: Browser,
  viewport: { readonly width: number; readonly height: number } = screens.desktop,
): Promise<WatchedPage> => {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(reportBreaches);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    requests.push(request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => {
    complaints.push(String(error));
  });
  return { page, requests, complaints, [Symbol.asyncDispose]: () => context.close() };
};
