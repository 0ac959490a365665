import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  // The proxy copies a body before the route reads it; no route takes as much.
  experimental: { proxyClientMaxBodySize: "256kb" },
  // Browsers ask for it whatever the page says.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/client",
    "@prisma/adapter-better-sqlite3",
    "@resvg/resvg-js",
  ],
};

export default config;
