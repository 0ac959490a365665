import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { templateSettings } from "./setup/database.mjs";

/** Tests that make stores of their own and set which one the program reads. */
const ownStores = [
  "tests/integration/{store,import}/**/*.test.ts",
  "tests/integration/api/http.test.ts",
  "tests/integration/embed/frozen.test.ts",
];

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root.replace(/[\\/]$/, ""),
      // Outside React's server build the package throws on import; its own empty file is the harmless half.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    environment: "node",
    maxWorkers: 2,
    restoreMocks: true,
    setupFiles: ["tests/setup/console.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "store",
          include: ownStores,
          globalSetup: ["tests/setup/template.ts"],
          env: templateSettings,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "figures",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          exclude: ownStores,
          globalSetup: ["tests/setup/template.ts"],
          env: templateSettings,
          // They only read, so the files of a worker share its modules and the archive.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
