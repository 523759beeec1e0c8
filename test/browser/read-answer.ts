import type { Page } from "playwright-core";

/**
 * Waits until a page's script has written its answer, and reads it. The answer stands in the page as JSON: a strict
 * policy keeps the driver of the browser, too, from running code in it.
 */
export const readAnswer = async (page: Page): Promise<unknown> => {
  const text = await page.locator("#answer:not(:empty)").textContent();
  return JSON.parse(text ?? "null");
};
