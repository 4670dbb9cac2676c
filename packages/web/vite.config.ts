import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env.SOUFFLEUR_WEB_API ?? "http://127.0.0.1:4321";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { host: "127.0.0.1", proxy: { "/api": api } },
  build: {
    outDir: "dist",
    target: "es2023",
    // Nothing is inlined as a data: address, so that the strict content security policy holds.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
