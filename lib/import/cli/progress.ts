import { setTimeout as wait } from "node:timers/promises";
import { progress } from "@clack/prompts";

/** Shows how far a long work is; on a screen only, and apart from the answer. */
export interface Progress {
  /** The share done, 0 to 1, and what is being done now. */
  at(share: number, doing: string): Promise<void>;
  end(done: string): void;
}

const size = 40;

const silent: Progress = { at: async () => {}, end: () => {} };

export function startProgress(doing: string, wanted = true): Progress {
  if (!wanted || !process.stderr.isTTY) return silent;
  const bar = progress({ max: size, size, output: process.stderr, style: "block" });
  bar.start(doing);
  let shown = 0;
  return {
    at: async (share, now) => {
      const reached = Math.round(share * size);
      if (reached > shown) bar.advance(reached - shown, now);
      else bar.message(now);
      shown = Math.max(shown, reached);
      // What follows may hold the process for a second; the bar is drawn before.
      await wait(80);
    },
    end: (done) => bar.stop(done),
  };
}
