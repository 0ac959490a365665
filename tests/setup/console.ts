import { afterEach } from "vitest";

const unexpected: unknown[][] = [];
const print = console.error;

// A test that expects an error replaces this with vi.spyOn(console, "error").mockImplementation(...).
console.error = (...parts: unknown[]) => {
  unexpected.push(parts);
  print(...parts);
};

afterEach(() => {
  const calls = unexpected.splice(0);
  if (calls.length > 0) {
    throw new Error(
      `console.error was called ${calls.length} time(s), first with: ${calls[0]?.map(String).join(" ")}`,
    );
  }
});
