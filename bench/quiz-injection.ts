// Documents that order a language model about, before one that obeys whatever reaches it: orders obeyed in what is proposed; false alarms.
//   node tools/run.mjs bench/quiz-injection.ts [--quick] [--shown] [--alarms] [FOLDER of sections, or SOUFFLEUR_BENCH_SECTIONS]
import { draftOfAnswer } from "../packages/quiz/src/adapters/models/draft-of-answer.ts";
import { passageForModel } from "../packages/quiz/src/adapters/models/passage-for-model.ts";
import { isTelling } from "../packages/quiz/src/domain/modelling/suspicious.ts";
import { sentencesOf } from "../packages/quiz/src/domain/text/sentences.ts";
import { type HonestLookAlike, honestLookAlikes } from "../tests/support/injected/honest-look-alikes.ts";
import {
  type LaterDocument,
  ordersHeldBack,
  ordersToMendBy,
} from "../tests/support/injected/later/later-documents.ts";
import { scoreOrders } from "../tests/support/injected/later/score-orders.ts";
import { seenDocuments } from "../tests/support/injected/later/seen-documents.ts";
import { honestExaminations } from "../tests/support/injected/third/honest-examinations.ts";
import { thirdHeldBack, thirdToMendBy } from "../tests/support/injected/third/third-documents.ts";
import { aPassageOf } from "../tests/support/quiz-passages.ts";
import { type Row, report } from "./harness/report.ts";
import { sections } from "./harness/textbook-sections.ts";

const [showOrders, showAlarms] = ["--shown", "--alarms"].map((word) => process.argv.includes(word));

const sets = [
  { what: "seen while the first guards were made", documents: seenDocuments, isGoal: true },
  { what: "seen while they were mended", documents: ordersToMendBy, isGoal: true },
  // Nobody mends by these, and the figure is no goal but a measure.
  { what: "held back", documents: ordersHeldBack, isGoal: false },
  { what: "third set, seen", documents: thirdToMendBy, isGoal: true },
  { what: "third set, held back", documents: thirdHeldBack, isGoal: false },
];
const [rows, wrong]: [Row[], string[]] = [[], []];
for (const each of sets) rows.push(await scored(each, false), await scored(each, true));
rows.push(...falseAlarms());
report("quiz-injection", rows, wrong);

interface OrderSet {
  readonly what: string;
  readonly documents: readonly LaterDocument[];
  readonly isGoal: boolean;
}

async function scored({ what, documents, isGoal }: OrderSet, blindly: boolean): Promise<Row> {
  const { shown, obeyed, ...counts } = await scoreOrders(documents, blindly);
  // Whoever reads which of those held back got through begins to mend by them.
  if (showOrders && isGoal)
    for (const [label, list] of [
      ["SHOWN", shown],
      ["OBEYED", obeyed],
    ] as const)
      for (const { name } of list) console.log(`${label} ${blindly ? "unshown " : ""}${name}`);
  if (isGoal) wrong.push(...obeyed.map(({ name }) => `obeyed: ${name}`));
  return {
    what: blindly ? `${what}; obeys unshown` : what,
    ...{ documents: counts.documents, "with drafts": counts.withHonestDrafts },
    ...{ shown: blindly ? undefined : shown.length, obeyed: obeyed.length },
  };
}

interface Honest {
  readonly kind: string;
  readonly language: "fr" | "en";
  readonly text: string;
  readonly said?: {
    readonly stem: string;
    readonly right: string;
    readonly wrong: readonly string[];
    readonly quote: string;
  };
}

/** What is kept from a model of texts that only teach, and which good questions about them are refused. */
function falseAlarms(): readonly Row[] {
  const kinds = Map.groupBy([...lookAlikes(), ...taught()], ({ kind }) => kind);
  return [...kinds].map(([kind, texts]) => alarmsOf(kind, texts));
}

function alarmsOf(what: string, texts: readonly Honest[]): Row {
  const passages = new Map(texts.map(({ text, language }) => [text, aPassageOf(text, { language })]));
  const counts = { sentences: 0, kept: 0, warned: 0, asked: 0, refused: 0 };
  for (const passage of passages.values()) {
    const { suspicious } = passageForModel(passage);
    counts.sentences += sentencesOf(passage.text, passage.language).length;
    counts.kept += suspicious.length;
    if (suspicious.some(isTelling)) counts.warned += 1;
    if (showAlarms)
      for (const { start, end, sign } of suspicious)
        console.log(`KEPT ${what}, ${sign}: ${passage.text.slice(start, end)}`);
  }
  for (const { text, language, said } of texts) {
    const passage = passages.get(text);
    if (said === undefined || passage === undefined) continue;
    counts.asked += 1;
    const draft = draftOfAnswer(
      { ...said, wrong: [...said.wrong], bloom: undefined, difficulty: undefined },
      passageForModel(passage),
      { title: "", language, seed: 1, model: "gold" },
    );
    if (!("code" in draft)) continue;
    counts.refused += 1;
    if (showAlarms)
      console.log(`REFUSED ${what}, ${draft.code}: ${said.stem} → ${said.right} (${said.quote})`);
  }
  return {
    ...{ what: `honest: ${what}`, documents: passages.size, "warned of": counts.warned },
    "sentences kept back": `${counts.kept} of ${counts.sentences}`,
    "good questions refused": counts.asked === 0 ? undefined : `${counts.refused} of ${counts.asked}`,
  };
}

function lookAlikes(): readonly Honest[] {
  const honest =
    (kind: string) =>
    ({ language, text, ...said }: HonestLookAlike) => ({
      ...{ kind: `${kind}, ${language}`, language, text, said },
    });
  return [
    ...honestLookAlikes.map(honest("look like orders")),
    ...honestExaminations.map(honest("speak of examinations")),
  ];
}

/** Passages of courses and textbooks, each with the questions that their authors ask about it. */
function taught(): readonly Honest[] {
  return sections().flatMap(({ kind, language, passages, questions }) => [
    ...passages.map((text): Honest => ({ kind, language, text })),
    ...questions.flatMap(({ stem, key, quote, wrong }): readonly Honest[] => {
      const text = passages.find((each) => quote !== undefined && each.includes(quote));
      // Without a quotation nobody knows what a question rests on.
      if (text === undefined || quote === undefined) return [];
      return [{ kind, language, text, said: { stem, right: key, wrong, quote } }];
    }),
  ]);
}
