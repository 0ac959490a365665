import type { NextConfig } from "next";
import { rewrites } from "./lib/i18n/routes";
const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  async rewrites() { return { beforeFiles: rewrites(), afterFiles: [], fallback: [] }; },
};
export default config;
