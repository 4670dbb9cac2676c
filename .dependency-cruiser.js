// The layers, as rules: who may import whom, and why. `npm run lint` cruises the sources with them; tools/layers.test.ts
// plants one fault for each rule and sees it reported. A test may import anything.

const MODULES = "(planning|quiz|library)";
const TEST_FILE = "[.]test[.]tsx?$";
/** Tests, and what only they use. */
const TEST = `${TEST_FILE}|^packages/[^/]+/test/`;

/** Sources of ours; `packages/` at the start, since symbolic links of the workspace are followed. */
const ours = (path) => `^packages/${path}`;

export default {
  forbidden: [
    {
      name: "domain-knows-kernel-only",
      comment:
        "Rules of a domain are pure: they hold in a test, a worker and a browser alike, and change for reasons of the domain alone.",
      severity: "error",
      from: { path: ours(`${MODULES}/src/domain/`), pathNot: TEST },
      // Stems of words are pure functions too, and no work of ours.
      to: { path: ".", pathNot: [ours("$1/src/domain/"), ours("kernel/"), "node_modules/@orama/stemmers/"] },
    },
    {
      name: "application-knows-its-domain-and-kernel",
      comment:
        "A use case says what it needs as ports; a database, a web framework or another module behind it is none of its business.",
      severity: "error",
      from: { path: ours(`${MODULES}/src/application/`), pathNot: TEST },
      to: { path: ".", pathNot: [ours("$1/src/(domain|application)/"), ours("kernel/")] },
    },
    {
      name: "adapters-reach-inward-and-to-platform",
      comment:
        "Adapters join a module's ports to the shared platform; what serves people (server, cli, web) sits above them.",
      severity: "error",
      from: { path: ours(`${MODULES}/src/`), pathNot: [TEST, ours(`${MODULES}/src/(domain|application)/`)] },
      to: { path: ours("(server|client|cli|web)/") },
    },
    {
      name: "modules-stand-apart",
      comment:
        "Each assistant can be switched off or rewritten alone. What one needs of another is a port, joined in the server.",
      severity: "error",
      from: { path: ours(`${MODULES}/`), pathNot: TEST },
      to: { path: ours(`${MODULES}/`), pathNot: ours("$1/") },
    },
    {
      name: "kernel-imports-nothing",
      comment: "Everything stands on the kernel: whatever it imported, every layer would import.",
      severity: "error",
      from: { path: ours("kernel/"), pathNot: TEST },
      to: { path: ".", pathNot: ours("kernel/") },
    },
    {
      name: "platform-knows-no-module",
      comment: "The platform is shared by all modules; if it knew one, that one could not be left out.",
      severity: "error",
      from: { path: ours("platform/"), pathNot: TEST },
      to: { path: ours("(?!platform/|kernel/)") },
    },
    {
      name: "server-is-below-its-clients",
      comment:
        "The server answers over HTTP whoever asks; it must start without the command line and the web app.",
      severity: "error",
      from: { path: ours("server/"), pathNot: TEST },
      to: { path: ours("(cli|web|client)/") },
    },
    {
      name: "client-knows-nothing-of-ours",
      comment:
        "The client is made from the API's description alone, and proves that the description is enough.",
      severity: "error",
      from: { path: ours("client/"), pathNot: TEST },
      to: { path: ours("(?!client/)") },
    },
    {
      name: "cli-speaks-through-the-client",
      comment:
        "What the command line can do, every client of the API can do. Only the commands that run without a server reach into it.",
      severity: "error",
      from: { path: ours("cli/"), pathNot: [TEST, ours("cli/src/in-process/")] },
      to: { path: ours("(?!cli/|client/)") },
    },
    {
      name: "cli-reaches-only-the-server-in-process",
      comment:
        "Commands without a server (set-up, backup, migration) use the composition root, never the parts behind it. The order of scenes, the names of files and questions in files are pure, and need none of them.",
      severity: "error",
      from: { path: ours("cli/src/in-process/"), pathNot: TEST },
      to: {
        path: ours(
          "(?!cli/|client/|server/|planning/src/domain/scenes[.]ts$|library/src/domain/names[.]ts$|quiz/src/domain/questions[.]ts$)",
        ),
      },
    },
    {
      name: "cli-loads-the-server-late",
      comment:
        "The server costs a third of a second to load; `souffleur --help` must not pay for it. Use `await import()`.",
      severity: "error",
      from: { path: ours("cli/"), pathNot: TEST },
      to: { path: ours("server/"), dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "web-speaks-through-the-client",
      comment:
        "The web app has no back door: everything it shows goes through the public API. Only the planning's rules and the marks of questions' texts, which are pure, run in it too: nobody can drag against a server, and one reader of marks is enough.",
      severity: "error",
      from: { path: ours("web/"), pathNot: TEST },
      to: {
        path: ours(
          "(?!web/|client/|planning/src/domain/rules[.]ts$|quiz/src/domain/questions/text-marks[.]ts$)",
        ),
      },
    },
    {
      name: "web-features-stand-apart",
      comment:
        "What two features share belongs to ui/ or lib/; a feature can then be changed or removed alone.",
      severity: "error",
      from: { path: ours("web/src/features/([^/]+)/"), pathNot: TEST },
      to: { path: ours("web/src/features/"), pathNot: ours("web/src/features/$1/") },
    },
    {
      name: "web-base-knows-no-feature",
      comment: "ui/ and lib/ are shared by all features; importing one would make a circle of the whole app.",
      severity: "error",
      from: { path: ours("web/src/(ui|lib)/"), pathNot: TEST },
      to: { path: ours("web/src/(features|app)/") },
    },
    {
      name: "packages-meet-at-their-exports",
      comment:
        "What a package does not export may change at any time. Import it by name (`@souffleur/kernel`), never by a path into it.",
      severity: "error",
      from: { path: ours("([^/]+)/"), pathNot: TEST },
      to: { path: ours(""), pathNot: ours("$1/"), dependencyTypes: ["local"] },
    },
    {
      name: "everything-resolves",
      comment:
        "An import that leads nowhere is a mistake, or a way past a package's exports: those resolve to nothing by design.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-circles",
      comment: "Files that import each other can only be understood, tested and loaded together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "tests-are-not-imported",
      comment:
        "A test file runs its tests wherever it is imported; what tests share sits in a file of its own.",
      severity: "error",
      from: {},
      to: { path: TEST_FILE },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API: without this parser nothing would be read, and every rule would pass.
    parser: "swc",
    // Types are imports too: a domain that names a type of the database depends on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|coverage)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json", ".css"],
    },
  },
};
