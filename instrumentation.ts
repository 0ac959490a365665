/** Runs once when the server starts: a bad setting stops the process at once, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await import("@/lib/env");
}
