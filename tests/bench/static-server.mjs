import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream";

// What the pages are measured against: the same bytes, compressed beforehand, read from a file each time.
const [folder, port] = process.argv.slice(2);

createServer((request, response) => {
  const file = join(folder, `${Number(request.url.slice(1))}.html.gz`);
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-encoding": "gzip",
    "content-length": statSync(file).size,
  });
  pipeline(createReadStream(file), response, () => {});
}).listen(Number(port), "127.0.0.1");
