// Holds the sources against the layer rules in .dependency-cruiser.js.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractConfiguration from "dependency-cruiser/config-utl/extract-depcruise-config";

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const CONFIGURATION = join(repository, ".dependency-cruiser.js");
const FOLDERS = ["packages", "tests", "tools", "bench"];

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface LayerReport {
  readonly modules: number;
  readonly dependencies: number;
  readonly violations: readonly Violation[];
}

/** Cruises the sources below `root` with the repository's rules. */
export async function checkLayers(root: string): Promise<LayerReport> {
  const { options, ...ruleSet } = await extractConfiguration(CONFIGURATION);
  const { enhancedResolveOptions, ...cruiseOptions } = options ?? {};
  const folders = FOLDERS.filter((folder) => existsSync(join(root, folder)));
  const { output } = await cruise(
    folders,
    { ...cruiseOptions, ruleSet, validate: true, baseDir: root },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(`The cruise gave a text instead of a result: ${output}`);
  return reportOf(output);
}

export async function ruleNames(): Promise<readonly string[]> {
  const { forbidden } = await extractConfiguration(CONFIGURATION);
  return (forbidden ?? []).map(({ name }) => name ?? "a rule without a name");
}

function reportOf({ summary }: ICruiseResult): LayerReport {
  return {
    modules: summary.totalCruised,
    dependencies: summary.totalDependenciesCruised ?? 0,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

async function main(): Promise<void> {
  const { modules, dependencies, violations } = await checkLayers(repository);
  for (const { rule, from, to } of violations) console.error(`${rule}: ${from} → ${to}`);
  console.log(`${modules} modules, ${dependencies} dependencies, ${violations.length} against the rules`);
  // A cruise that reads nothing finds nothing: it must not pass for a clean one.
  const blind = modules === 0 || dependencies === 0;
  if (blind) console.error("Nothing was read: is the parser named in .dependency-cruiser.js installed?");
  if (blind || violations.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
