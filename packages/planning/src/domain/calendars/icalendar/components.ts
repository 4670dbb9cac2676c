import { excerpt, type ProblemList } from "./calendar-problem.ts";
import type { ContentLine } from "./content-lines.ts";

/** A part of a calendar file between its `BEGIN` and its `END`. */
export interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: readonly ContentLine[];
  readonly children: readonly Component[];
}

interface OpenComponent extends Component {
  readonly properties: ContentLine[];
  readonly children: OpenComponent[];
}

const MAX_DEPTH = 8;
const MAX_COMPONENTS = 50_000;
const MAX_PROPERTIES = 5_000;

/** The tree of components; faults of nesting are mended, and named. */
export function componentTree(lines: Iterable<ContentLine>, problems: ProblemList): readonly Component[] {
  const roots: OpenComponent[] = [];
  const open: OpenComponent[] = [];
  let count = 0;
  /** Depth of what is skipped because it is nested too deeply. */
  let skipped = 0;
  for (const line of lines) {
    if (line.name === "BEGIN") {
      if (skipped > 0 || open.length >= MAX_DEPTH) {
        if (skipped === 0) problems.add(line.line, "too_deep", tooDeep);
        skipped += 1;
        continue;
      }
      count += 1;
      if (count > MAX_COMPONENTS) {
        problems.add(line.line, "too_many_components", tooMany);
        break;
      }
      const component = {
        name: line.value.trim().toUpperCase(),
        line: line.line,
        properties: [],
        children: [],
      };
      (open.at(-1)?.children ?? roots).push(component);
      open.push(component);
    } else if (line.name === "END") {
      if (skipped > 0) skipped -= 1;
      else close(open, line, problems);
    } else if (skipped === 0) {
      const component = open.at(-1);
      if (component !== undefined && component.properties.length < MAX_PROPERTIES) {
        component.properties.push(line);
      }
    }
  }
  for (const { name, line } of open) problems.add(line, "unclosed", unclosed(name));
  return roots;
}

/** Closes the innermost component of that name, and with it those left open inside. */
function close(open: OpenComponent[], line: ContentLine, problems: ProblemList): void {
  const name = line.value.trim().toUpperCase();
  const index = open.findLastIndex((component) => component.name === name);
  if (index === -1) {
    problems.add(line.line, "unmatched_end", {
      fr: `« END:${excerpt(name)} » ne ferme rien et a été ignoré.`,
      en: `“END:${excerpt(name)}” closes nothing and was left out.`,
    });
    return;
  }
  for (const left of open.splice(index).slice(1)) problems.add(left.line, "unclosed", unclosed(left.name));
}

export function property(component: Component, name: string): ContentLine | undefined {
  return component.properties.find((line) => line.name === name);
}

export function propertiesNamed(component: Component, name: string): readonly ContentLine[] {
  return component.properties.filter((line) => line.name === name);
}

function unclosed(name: string) {
  return {
    fr: `Rien ne ferme « BEGIN:${excerpt(name)} » ; le fichier est peut-être incomplet.`,
    en: `Nothing closes “BEGIN:${excerpt(name)}”; the file may be cut off.`,
  };
}

const tooDeep = {
  fr: `Plus de ${MAX_DEPTH} parties imbriquées ; celle-ci n’a pas été lue.`,
  en: `More than ${MAX_DEPTH} parts inside each other; this one was not read.`,
};

const tooMany = {
  fr: `Plus de ${MAX_COMPONENTS} entrées ; la suite n’a pas été lue.`,
  en: `More than ${MAX_COMPONENTS} entries; the rest was not read.`,
};
