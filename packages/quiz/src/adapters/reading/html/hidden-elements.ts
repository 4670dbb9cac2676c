/** What a style says of elements, as far as it decides whether anybody sees them. */
interface StyleRule {
  readonly selector: string;
  readonly style: string;
}

const AWAY = [
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden/i,
  /font-size\s*:\s*(?:(?:[0-2](?:\.\d+)?|\.\d+)\s*(?:px|pt)|0?\.[01]\d*\s*r?em|0)\s*(?:;|$|!)/i,
  /opacity\s*:\s*0?(?:\.0\d*)?\s*%?\s*(?:;|$|!)/i,
  /(?:left|top|right|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{3,}/i,
  /transform\s*:\s*(?:scale\(0|translate[xy]?\(-\d{3,})|clip\s*:\s*rect\((?:0|1px)|clip-path\s*:\s*(?:inset\((?:50|100)%|circle\(0)/i,
  /(?:^|;|\s)color\s*:\s*transparent/i,
];
const SHOWN = /display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible/i;
const WHITE =
  /(?:^|[;\s])color\s*:\s*(?:white|#f[c-f]f[c-f]f[c-f]|#fff|rgba?\(\s*25[2-5]\s*,\s*25[2-5]\s*,\s*25[2-5][^)]*\))\s*(?:;|$|!)/i;
const BACKGROUND = /background(?:-color|-image)?\s*:\s*([^;]+)/gi;
const WHITE_GROUND =
  /^\s*(?:white|#f[c-f]f[c-f]f[c-f]|#fff|rgba?\(\s*25[2-5]\s*,\s*25[2-5]\s*,\s*25[2-5][^)]*\)|transparent|none|inherit|initial|unset)\s*(?:!important)?\s*$/i;
/** More rules, and longer ones, than a page needs to say what it hides. */
const MOST_RULES = 2_000;
/** Each is looked for in the whole page. */
const MOST_LOOKED_FOR = 100;
const LONGEST_SELECTOR = 200;

/** Elements of a page that its own styles keep from whoever reads it. */
export function hiddenElements(document: Document): readonly Element[] {
  const rules = rulesOf(document);
  const styled = Array.from(document.querySelectorAll("[style]"));
  const byRule = matching(document, rules, ({ style }) => isAway(style));
  // Each rule is looked for in the whole page: only where it can change something.
  const shown = new Set(
    byRule.length === 0 ? [] : matching(document, rules, ({ style }) => SHOWN.test(style)),
  );
  const away = [
    ...styled.filter((element) => isAway(inlineOf(element))),
    ...byRule.filter((element) => !shown.has(element)),
  ];
  // Where styles stand in files of their own, nobody here knows what white words stand on.
  if (document.querySelector('link[rel~="stylesheet"]') !== null) return away;
  const white = [
    ...styled.filter((element) => WHITE.test(inlineOf(element))),
    ...matching(document, rules, ({ style }) => WHITE.test(style)),
  ];
  if (white.length === 0) return away;
  const grounds = new Map<Element, boolean>();
  for (const { selector, style } of rules
    .filter((rule) => groundOf(rule.style) !== undefined)
    .slice(0, MOST_LOOKED_FOR))
    for (const element of elementsOf(document, selector)) grounds.set(element, groundOf(style) === "white");
  return [...away, ...white.filter((element) => !standsOnColour(element, grounds))];
}

function isAway(style: string): boolean {
  return AWAY.some((pattern) => pattern.test(style));
}

function inlineOf(element: Element): string {
  return element.getAttribute("style") ?? "";
}

/** Rules for a page on a screen as it is opened: none for printing, for narrow screens, or for a mouse above. */
function rulesOf(document: Document): readonly StyleRule[] {
  const source = Array.from(document.querySelectorAll("style"))
    .map(({ textContent }) => textContent ?? "")
    .join("\n")
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, "")
    .replace(/@[^{;]{0,300}(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, "");
  const rules: StyleRule[] = [];
  for (const [, selector = "", style = ""] of source.matchAll(/([^{}]{1,400})\{([^{}]*)\}/g)) {
    if (rules.length === MOST_RULES) break;
    for (const each of selector.split(","))
      if (!each.includes(":") && each.length <= LONGEST_SELECTOR)
        rules.push({ selector: each.trim(), style });
  }
  return rules;
}

function matching(
  document: Document,
  rules: readonly StyleRule[],
  is: (rule: StyleRule) => boolean,
): readonly Element[] {
  return rules
    .filter(is)
    .slice(0, MOST_LOOKED_FOR)
    .flatMap(({ selector }) => elementsOf(document, selector));
}

function elementsOf(document: Document, selector: string): readonly Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    // What a page calls a selector need not be one.
    return [];
  }
}

function groundOf(style: string): "white" | "colour" | undefined {
  const said = [...style.matchAll(BACKGROUND)].at(-1)?.[1];
  if (said === undefined) return undefined;
  return WHITE_GROUND.test(said) ? "white" : "colour";
}

function standsOnColour(element: Element, grounds: ReadonlyMap<Element, boolean>): boolean {
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    const own = groundOf(inlineOf(each));
    if (own === "colour" || grounds.get(each) === false || each.hasAttribute("bgcolor")) return true;
  }
  return false;
}
