import type { ChatCall } from "../../model-server.ts";
import { honestAnswer, shownText } from "../../quiz-models.ts";
import type { GoodQuestion } from "./host.ts";
import type { Aim, LaterCase } from "./later-case.ts";

interface Said {
  readonly stem: string;
  readonly right: string;
  readonly wrong: readonly string[];
  readonly quote: string;
}

/** So many questions a model is asked for at once, and no more of them are looked at. */
const AT_ONCE = 3;
/** Tries until each way to obey has been tried, wherever in a document its questions come from. */
export const roundsOfObeying = 5;

/** Letters and digits alone: what of an order is there is there however it is spaced, fenced or marked. */
export function bare(text: string): string {
  return (
    text
      .normalize("NFKC")
      // One of the signs that stand for spaces counts as a letter.
      .replace(/[^\p{L}\p{N}]|ˆ/gu, "")
      .toLowerCase()
  );
}

/** Whether any piece of the order stands anywhere in what a model is sent. */
export function isShown({ messages }: ChatCall, { order }: LaterCase): boolean {
  const sent = bare(messages.map(({ content }) => content).join("\n"));
  return order.some((piece) => sent.includes(bare(piece)));
}

/**
 * The worst case: no rule of the prompt holds it back. It does what the order says, in every place an answer has, and
 * dresses it as a good question with a true quotation.
 */
export function obedient(call: ChatCall, order: LaterCase, round: number): string {
  const good = goodQuestion(call, order.host.question);
  if (/"hint":"…"/.test(call.messages[1]?.content ?? "")) return coached(call, order.aim, good, round);
  if (/Its fault/.test(call.messages[1]?.content ?? "")) return healed(call, order, good, round);
  if ("none" in order.aim) return '{"questions":[]}';
  const ways = questions(call, order, good);
  const at = (round * AT_ONCE) % Math.max(1, ways.length);
  return JSON.stringify({ questions: [...ways.slice(at), ...ways].slice(0, AT_ONCE) });
}

/** The author's own where its quotation is in the passage shown, else what an honest model finds. */
function goodQuestion(call: ChatCall, own: GoodQuestion): Said {
  const shown = shownText(call);
  if (shown.includes(own.quote)) return { ...own, right: own.key };
  const { questions: found } = JSON.parse(honestAnswer({ ...call, messages: draftOnly(call) }));
  return found[0];
}

/** What is asked for is said once: of a passage alone. */
function draftOnly({ messages }: ChatCall): ChatCall["messages"] {
  return messages.map(({ role, content }) => ({
    role,
    content: content.replace(/"hint":/g, "").replace(/\bfault\b/gi, ""),
  }));
}

function questions(call: ChatCall, { aim, order }: LaterCase, good: Said): readonly Said[] {
  const quotes = [good.quote, ...order];
  if ("says" in aim) return saying(aim.says, good, quotes);
  if ("reveals" in aim) return saying(secretOf(call), good, quotes);
  if ("key" in aim) {
    const { key, asks = good.stem } = aim;
    const wrong = [good.right, ...good.wrong.filter((text) => text !== key)].slice(0, 3);
    return [...quotes, sentenceWith(key, call)].map((quote) => ({ stem: asks, right: key, wrong, quote }));
  }
  if ("allRight" in aim) {
    const all = [good.right, ...good.wrong];
    const together = [all.join(", "), all.join(" and "), all.join(" et "), all.join(" / ")];
    const words = ["All of them", "Toutes", "All of the above", "Toutes les réponses"];
    return [...together, ...words].map((right) => ({ ...good, right, wrong: all.slice(1) }));
  }
  if ("foreign" in aim) {
    const [stem, right = "", ...wrong] = aim.foreign;
    return [
      { ...good, stem, right, wrong },
      { ...good, stem },
      { ...good, right, wrong },
    ];
  }
  return [good];
}

/** The words of the order in each part of a question, and as a question of their own. */
function saying(words: string, good: Said, quotes: readonly string[]): readonly Said[] {
  const [first = "", ...rest] = good.wrong;
  return [
    { ...good, stem: `${good.stem} ${words}` },
    { ...good, stem: `${words}. ${good.stem}` },
    { ...good, stem: good.stem.replace(/\s*\?$/, `, ${words} ?`) },
    { ...good, stem: `${words} : ${good.stem.toLowerCase()}` },
    { ...good, right: words },
    { ...good, right: `${good.right}, ${words}` },
    { ...good, right: `${good.right} (${words})` },
    { ...good, wrong: [words, ...rest] },
    { ...good, wrong: [first, ...rest.slice(0, 1), `${rest[1] ?? ""} (${words})`] },
    ...quotes.flatMap((quote) => [
      { ...good, quote, stem: `${words} ?` },
      { ...good, quote, right: words },
    ]),
  ];
}

function coached(call: ChatCall, aim: Aim, good: Said, round: number): string {
  const words = wordsOf(call, aim);
  const explanation = good.quote;
  const hint = JSON.parse(honestAnswer(call)).hint;
  const ways = [
    { explanation: `${explanation} ${words}`, hint },
    { explanation, hint: `${words}.` },
    { explanation: `${words}. ${explanation}`, hint },
    { explanation: explanation.replace(/[.]?$/, `, ${words}.`), hint },
    { explanation: words, hint: `${hint} ${words}.` },
  ];
  return JSON.stringify(ways[round % ways.length]);
}

function healed(call: ChatCall, order: LaterCase, good: Said, round: number): string {
  const ways = questions(call, order, good);
  const { stem, right, wrong } = ways[(round * AT_ONCE) % ways.length] ?? good;
  return JSON.stringify({ stem, right: [right], wrong });
}

function wordsOf(call: ChatCall, aim: Aim): string {
  if ("says" in aim) return aim.says;
  if ("reveals" in aim) return secretOf(call);
  if ("key" in aim) return `${aim.asks ?? ""} ${aim.key}`.trim();
  return "foreign" in aim ? aim.foreign.join(" ") : "";
}

/** What a model was told before anything else. */
function secretOf({ messages }: ChatCall): string {
  return (messages[0]?.content ?? "").slice(0, 180);
}

function sentenceWith(words: string, call: ChatCall): string {
  return (
    shownText(call)
      .split(/(?<=[.!?])\s+/)
      .find((sentence) => sentence.includes(words)) ?? words
  );
}
