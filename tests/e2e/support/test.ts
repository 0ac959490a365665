import { test as base, type ConsoleMessage, expect } from "@playwright/test";

export { expect };

/** Chromium reports the 404 of a page as an error of the console; that answer is the wanted one. */
function isOwnAnswer(message: ConsoleMessage): boolean {
  return (
    message.text().includes("the server responded with a status of 404") &&
    message.location().url === message.page()?.url()
  );
}

/** The browser must stay on the machine that serves the site. */
function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== "data:" && protocol !== "blob:" && hostname !== "127.0.0.1";
}

/** Every test fails on a console error or warning, an uncaught error, and a request to another origin. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const problems: string[] = [];
      context.on("console", (message) => {
        const wrong = message.type() === "error" || message.type() === "warning";
        if (wrong && !isOwnAnswer(message)) {
          const { url } = message.location();
          problems.push(`${message.page()?.url()}: ${message.type()}: ${message.text()} (${url})`);
        }
      });
      context.on("weberror", (error) => {
        problems.push(`${error.page()?.url()}: ${error.error().message}`);
      });
      context.on("request", (request) => {
        if (isForeign(request.url())) problems.push(`request to ${request.url()}`);
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});
