import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { appPaths } from "./src/app/paths.ts";

const api = process.env.SOUFFLEUR_WEB_API ?? "http://127.0.0.1:4321";

/** Tells the server which addresses are pages, so that every other one answers 404. */
function routesFile(): Plugin {
  return {
    name: "souffleur-routes",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "routes.json", source: JSON.stringify(appPaths) });
    },
  };
}

const COMPRESSED = /\.(js|css|html|svg|json)$/;
const SMALLEST_WORTH_IT = 1024;

/** Compresses once here what the server would compress again for each visitor. */
function compressedFiles(): Plugin {
  return {
    name: "souffleur-compressed",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle).filter((one) => COMPRESSED.test(one))) {
        const content = readFileSync(join(dir, name));
        if (content.length < SMALLEST_WORTH_IT) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
        writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content, { params }));
        writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routesFile(), compressedFiles()],
  server: { host: "127.0.0.1", proxy: { "/api": api } },
  build: {
    outDir: "dist",
    target: "es2023",
    // Nothing is inlined as a data: address, so that the strict content security policy holds.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
