import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of another site: it lies on another port, so the browser counts it as another origin. */
export interface Host {
  readonly url: string;
  /** Puts this into the body of the page. */
  show(body: string): void;
  close(): Promise<void>;
}

export async function startHost(): Promise<Host> {
  let body = "";
  const server = createServer((request, response) => {
    if (request.url !== "/") {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.end(
      `<!DOCTYPE html><html lang="vi"><head><title>Báo</title><meta name="viewport" content="width=device-width"></head><body style="margin:0"><main><h1 style="margin:0;font-size:16px">Bài báo</h1>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    show: (text) => {
      body = text;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
