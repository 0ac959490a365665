import { Agent, get } from "node:http";

/**
 * One request with the body read to its end.
 * @returns {Promise<{ status: number, encoding: string | undefined, type: string | undefined, body: Buffer }>}
 */
export function request(url, agent, encoding = "gzip") {
  return new Promise((resolve, reject) => {
    const sent = get(url, { agent, headers: { "accept-encoding": encoding } }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode,
          encoding: response.headers["content-encoding"],
          type: response.headers["content-type"],
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.on("error", reject);
  });
}

/**
 * Asks for one address over and over on kept connections, after two seconds to warm up.
 * @param {string} url
 * @param {{ connections?: number, seconds?: number }} options
 * @returns {Promise<{ perSecond: number, median: number, p95: number, p99: number }>} requests a second; times in ms
 */
export async function load(url, { connections = 8, seconds = 4 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const warm = performance.now() + 2_000;
  const end = warm + seconds * 1_000;
  async function client() {
    for (let started = performance.now(); started < end; started = performance.now()) {
      const { status } = await request(url, agent);
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      if (started >= warm) times.push(performance.now() - started);
    }
  }
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)] ?? Number.NaN;
  return { perSecond: times.length / seconds, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}
