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

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), routesFile()],
  server: { host: "127.0.0.1", proxy: { "/api": api } },
  build: {
    outDir: "dist",
    target: "es2023",
    // Nothing is inlined as a data: address, so that the strict content security policy holds.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
