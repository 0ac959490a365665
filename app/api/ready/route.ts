import { storeHealth } from "@/lib/db/reader";
import { currentArchive } from "@/lib/queries/current-archive";

/** Says whether the site can answer with figures: the store opens, is in WAL mode and holds an import. */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    const health = await storeHealth();
    const archive = await currentArchive();
    const ready = health.journalMode === "wal" && health.version > 0 && health.figures > 0;
    const body = {
      status: ready ? "ready" : "not-ready",
      ...health,
      shown: archive.snapshot.version,
    };
    return Response.json(body, { status: ready ? 200 : 503, headers });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return Response.json({ status: "not-ready", message }, { status: 503, headers });
  }
}
