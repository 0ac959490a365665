import { provinceIndexPage, provincePage, rankingPage } from "./support/pages";
import { expect, test } from "./support/test";

const budget = 155_000;
const shiftLimit = 0.02;

const screens = [
  { name: "a desktop", viewport: { width: 1280, height: 800 } },
  { name: "a phone", viewport: { width: 360, height: 740 } },
];

for (const { name, viewport } of screens) {
  for (const { name: kind, path } of [rankingPage, provincePage, provinceIndexPage]) {
    test(`${kind} on ${name} stays within its script and does not jump`, async ({ page }, info) => {
      await page.setViewportSize(viewport);
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.setCacheDisabled", { cacheDisabled: true });
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      const scripts = new Set<string>();
      let bytes = 0;
      session.on("Network.responseReceived", ({ requestId, type, response }) => {
        if (type === "Script" || response.mimeType.includes("javascript")) scripts.add(requestId);
      });
      session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      });
      await page.goto(path.vi, { waitUntil: "networkidle" });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list, observer) => {
              observer.disconnect();
              resolve(sum(list.getEntries()));
            }).observe({ type: "layout-shift", buffered: true });
            // Without any shift the observer is never called.
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
            function sum(entries: PerformanceEntryList) {
              return entries.reduce(
                (total, entry) => total + (entry as PerformanceEntry & { value: number }).value,
                0,
              );
            }
          }),
      );
      info.annotations.push({
        type: "measured",
        description: `${bytes} bytes of script, shift ${shift}`,
      });
      expect(bytes).toBeGreaterThan(50_000);
      expect(bytes).toBeLessThanOrEqual(budget);
      expect(shift).toBeLessThan(shiftLimit);
    });
  }
}
