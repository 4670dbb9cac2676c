import { searchKey } from "@souffleur/kernel";
import type { QuestionContent } from "../questions/question.ts";
import { type Chance, shuffled } from "./chance.ts";
import { readNumber } from "./read-number.ts";

const LAST =
  /^(?:(?:all|none|both|neither) (?:of )?(?:the )?(?:above|these|them|answers|options)|(?:toutes|tous|aucune?) (?:de |d')?(?:ces |les |des )?(?:reponses?|propositions?|options?|autres?|deux)?.{0,24}$|(?:les deux|aucun des deux))/;
/** `A and C`, `1 et 2`: what names other options by their place. */
const LABELS =
  /^(?:[a-f]|[1-6]|i{1,3}|iv|vi?)(?:(?:\s*[,&]\s*|\s+(?:and|et|or|ou)\s+)(?:[a-f]|[1-6]|i{1,3}|iv|vi?))+$/;
const DATE =
  /^(?:\d{1,2}(?:er|st|nd|rd|th)?\s+)?\p{L}{3,10}\.?\s+(?:\d{1,2},?\s+)?\d{3,4}$|^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;

/**
 * Whether options stand where they stand for a reason: numbers and dates in their order, letters that name other
 * options, true and false.
 */
export function keepsOrder({ kind, options }: Pick<QuestionContent, "kind" | "options">): boolean {
  if (kind === "true_false") return true;
  const keys = options.map(({ text }) => searchKey(text));
  return keys.some((key) => LABELS.test(key)) || keys.every((key) => isNumberOrDate(key));
}

function isNumberOrDate(key: string): boolean {
  return readNumber(key.replace(/\s*(?:%|°|\p{L}{1,12}\.?|[€$£])$/u, "")) !== undefined || DATE.test(key);
}

/** "All of the above" is only true from below. */
function staysLast(text: string): boolean {
  return LAST.test(searchKey(text));
}

/**
 * An order of the options for each question of an attempt, as the places they had. Over the questions of one attempt the
 * right option stands in every place as often as in the others, as far as their orders are free.
 */
export function balancedOrders(
  contents: readonly QuestionContent[],
  chance: Chance,
): readonly (readonly number[])[] {
  const used = new Map<string, number>();
  const orders: (readonly number[])[] = contents.map(({ options }) => options.map((_, at) => at));
  // Those whose order stands are counted first: the free ones make up for them.
  const isFree = contents.map((content) => !keepsOrder(content));
  contents.forEach((content, at) => {
    if (!isFree[at]) count(content, orders[at] ?? [], used);
  });
  for (const at of shuffled([...contents.keys()], chance)) {
    const content = contents[at];
    if (content === undefined || !isFree[at]) continue;
    const order = orderOfOne(content, chance, used);
    orders[at] = order;
    count(content, order, used);
  }
  return orders;
}

function count({ options }: QuestionContent, order: readonly number[], used: Map<string, number>): void {
  const right = options.flatMap(({ isRight }, at) => (isRight ? [at] : []));
  if (right.length !== 1) return;
  const key = `${options.length}:${order.indexOf(right[0] ?? 0)}`;
  used.set(key, (used.get(key) ?? 0) + 1);
}

function orderOfOne(
  { options }: QuestionContent,
  chance: Chance,
  used: ReadonlyMap<string, number>,
): readonly number[] {
  const places = options.map((_, at) => at);
  const last = places.filter((at) => staysLast(options[at]?.text ?? ""));
  const free = places.filter((at) => !last.includes(at));
  const right = free.filter((at) => options[at]?.isRight);
  const mixed = shuffled(free, chance);
  const [key] = right;
  if (key === undefined || right.length !== 1) return [...mixed, ...last];
  const wrong = mixed.filter((at) => at !== key);
  const uses = free.map((_, at) => used.get(`${options.length}:${at}`) ?? 0);
  const fewest = Math.min(...uses);
  const place = shuffled(
    uses.flatMap((times, at) => (times === fewest ? [at] : [])),
    chance,
  )[0];
  return [...wrong.toSpliced(place ?? 0, 0, key), ...last];
}
