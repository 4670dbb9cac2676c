import { createHash } from "node:crypto";
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

const WORKER = "link-worker.js";

/**
 * Tells the worker of the personal page which files that page is made of: those it opens without a network. Their names
 * hold their contents' hash, so a version made of them changes exactly when one of them does.
 */
function linkWorker(): Plugin {
  return {
    name: "souffleur-link-worker",
    apply: "build",
    // After the builder has taken out the scripts that only brought styles: what is not there cannot be kept.
    enforce: "post",
    generateBundle(_options, bundle) {
      const files = new Set(["favicon.svg", "first-paint.js", "link.webmanifest"]);
      const take = (name: string) => {
        const chunk = bundle[name];
        if (files.has(name) || chunk?.type !== "chunk") return;
        files.add(name);
        for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
        for (const other of chunk.imports) take(other);
      };
      const entries = Object.values(bundle).filter((one) => one.type === "chunk");
      for (const entry of entries) if (entry.facadeModuleId?.endsWith("/link.html")) take(entry.fileName);
      const paths = [...files].map((name) => `/${name}`).sort();
      const version = createHash("sha256").update(paths.join()).digest("hex").slice(0, 12);
      const worker = entries.find(({ fileName }) => fileName === WORKER);
      if (worker === undefined) throw new Error(`There is no ${WORKER} in the build.`);
      const said = `const LINK_FILES=${JSON.stringify(paths)},LINK_VERSION="${version}";`;
      worker.code = `${said}\n${worker.code}`;
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routesFile(), linkWorker(), compressedFiles()],
  server: { host: "127.0.0.1", proxy: { "/api": api } },
  build: {
    outDir: "dist",
    target: "es2023",
    // Nothing is inlined as a data: address, so that the strict content security policy holds.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      // The page of whoever holds a personal link has an entry of its own: a phone loads no more than it needs.
      input: ["index.html", "link.html", "play.html", "src/link-worker.ts"].map((name) =>
        join(import.meta.dirname, name),
      ),
      output: {
        // The worker's address stays, and lies where it may serve `/link`.
        entryFileNames: ({ name }) => (name === "link-worker" ? WORKER : "assets/[name]-[hash].js"),
      },
    },
  },
});
