/** The parts of a `package.json` and of a lock file the check looks at. */
export interface PackageFile {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockEntry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Dependencies {
  readonly packages: readonly PackageFile[];
  readonly lock: Readonly<Record<string, LockEntry>>;
  readonly reasons: string;
}

const OURS = "@souffleur/";
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** What is shipped together, with the heading of its table and the number of packages it may have. */
const SHIPPED = [
  { heading: "Server and command line", limit: 25, includes: (name: string) => name !== `${OURS}web` },
  {
    heading: "Web app",
    limit: 20,
    includes: (name: string) => name === `${OURS}web` || name === `${OURS}client`,
  },
] as const;

/** Every fault of the dependencies, as a sentence that says what to do; none when all is well. */
export function checkDependencies({ packages, lock, reasons }: Dependencies): readonly string[] {
  return [
    ...packages.flatMap(inexactVersions),
    ...SHIPPED.flatMap((shipped) => {
      const used = runtimeNames(
        packages.filter(({ name }) => name.startsWith(OURS) && shipped.includes(name)),
      );
      return [...againstReasons(used, shipped.heading, reasons), ...againstLimit(used, shipped)];
    }),
    ...installScripts(lock),
  ];
}

function runtimeNames(packages: readonly PackageFile[]): ReadonlySet<string> {
  const names = packages.flatMap(({ dependencies = {} }) => Object.keys(dependencies));
  return new Set(names.filter((name) => !name.startsWith(OURS)));
}

function inexactVersions(file: PackageFile): string[] {
  const all = { ...file.dependencies, ...file.devDependencies, ...file.optionalDependencies };
  return Object.entries(all)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${file.name}: ${name} is "${version}"; give the exact version.`);
}

function againstReasons(used: ReadonlySet<string>, heading: string, reasons: string): string[] {
  const section = reasons.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const given = new Set([...section.matchAll(/^\| (\S+) \| \S.* \|$/gm)].map(([, name = ""]) => name));
  given.delete("package");
  given.delete("---");
  return [
    ...[...used]
      .filter((name) => !given.has(name))
      .map((name) => `${name} has no reason under "${heading}" in docs/dependencies.md.`),
    ...[...given]
      .filter((name) => !used.has(name))
      .map((name) => `${name} is under "${heading}" in docs/dependencies.md, but no package depends on it.`),
  ];
}

function againstLimit(used: ReadonlySet<string>, { heading, limit }: (typeof SHIPPED)[number]): string[] {
  return used.size > limit ? [`"${heading}" has ${used.size} dependencies, at most ${limit}.`] : [];
}

/** A script at installation runs a stranger's code on every machine, before anybody has read it. */
function installScripts(lock: Dependencies["lock"]): string[] {
  return Object.entries(lock)
    .filter(([, { dev, devOptional, hasInstallScript }]) => hasInstallScript === true && !dev && !devOptional)
    .map(([path]) => `${path} has an install script; find another package, or a version without one.`);
}
