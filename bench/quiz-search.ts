// Authors' own questions looked for in 123 sections of textbooks, by the stem alone: right section among five, time of each.
//   node tools/run.mjs bench/quiz-search.ts [--quick] [--missed] [--others N] [FOLDER of sections, or SOUFFLEUR_BENCH_SECTIONS]
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok } from "@souffleur/kernel";
import { createMigrations, type Database, openDatabase } from "@souffleur/platform/database";
import { migrations } from "@souffleur/server";
import { sql } from "kysely";
import { documentRepositories } from "../packages/quiz/src/adapters/database/documents/document-repositories.ts";
import { wordIndex } from "../packages/quiz/src/adapters/database/search/word-index.ts";
import type { FoundPassage } from "../packages/quiz/src/application/search/ports.ts";
import { createPassageSearch } from "../packages/quiz/src/application/search/search-passages.ts";
import type { DocumentId } from "../packages/quiz/src/domain/documents/document.ts";
import { documentOf } from "../tests/support/quiz-passages.ts";
import { option, quantile, quick, type Row, report } from "./harness/report.ts";
import { type Section, sections } from "./harness/textbook-sections.ts";

const GOALS = { amongFive: 0.965, ms: 5 };
const POSTGRES_URL = process.env.SOUFFLEUR_TEST_POSTGRES_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const showMissed = process.argv.includes("--missed");
/** Passages of another subject beside them, made of sentences of the same texts: nobody looks for these. */
const others = option("others", 0);
const OTHERS_EACH = 100;
const PUT_WITHIN_MS = 600_000;
const SENTENCES = 8;

const books = sections();
const rows = [await onSqlite(), await onPostgres()].flat();
const wrong = quick ? [] : rows.flatMap(missedGoals);
report("quiz-search", rows.map(shown), wrong);

interface Figures {
  readonly what: string;
  readonly passages: number;
  readonly questions: number;
  readonly first: number;
  readonly amongFive: number;
  readonly p50: number;
  readonly p95: number;
}

async function onSqlite(): Promise<readonly Figures[]> {
  const folder = await mkdtemp(join(tmpdir(), "souffleur-bench-"));
  const database = openDatabase({ url: `sqlite:${join(folder, "bench.db")}`, unitDeadlineMs: PUT_WITHIN_MS });
  try {
    return await measure("SQLite", database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<readonly Figures[]> {
  const name = `souffleur_bench_${process.pid}`;
  const server = openDatabase({ url: POSTGRES_URL, poolSize: 1 });
  try {
    await sql.raw(`create database ${name}`).execute(server.queries);
  } catch {
    console.log(`PostgreSQL left out: none answers at ${new URL(POSTGRES_URL).host}`);
    await server.close();
    return [];
  }
  const url = Object.assign(new URL(POSTGRES_URL), { pathname: `/${name}` }).href;
  const database = openDatabase({ url, unitDeadlineMs: PUT_WITHIN_MS });
  try {
    return await measure("PostgreSQL", database);
  } finally {
    await database.close();
    await sql.raw(`drop database if exists ${name} with (force)`).execute(server.queries);
    await server.close();
  }
}

async function measure(where: string, database: Database): Promise<readonly Figures[]> {
  await createMigrations(database, migrations).up();
  const sectionOf = new Map<DocumentId, Section>();
  let passageCount = 0;
  const begun = performance.now();
  await database.unit(async ({ queries }) => {
    const { documents, passages } = documentRepositories(queries);
    for (const section of books) {
      const { passages: texts, kind: subject, title, language } = section;
      const made = documentOf(texts, { subject, title, language });
      await documents.add(made.document);
      await passages.replaceAll(made.document.id, made.passages);
      sectionOf.set(made.document.id, section);
      passageCount += made.passages.length;
    }
    for (const texts of otherTexts()) {
      const made = documentOf(texts, { subject: "others", title: "Others", language: "en" });
      await documents.add(made.document);
      await passages.replaceAll(made.document.id, made.passages);
      passageCount += made.passages.length;
    }
    return ok(undefined);
  });
  // As the server does by itself a minute later.
  if (database.dialect.kind === "postgres") await sql`analyze`.execute(database.queries);
  console.log(`${where}: ${passageCount} passages in ${Math.round(performance.now() - begun)} ms`);
  const search = createPassageSearch({
    ...documentRepositories(database.queries),
    words: wordIndex(database),
  });
  const kinds = [...new Set(books.map(({ kind }) => kind))];
  const figures: Figures[] = [];
  for (const kind of kinds) {
    const asked = books.filter((section) => section.kind === kind);
    for (const withKey of [false, true]) {
      const questions = asked.flatMap((section) =>
        section.questions.map(({ stem, key, quote = "" }) => ({
          ...{ section, quote },
          text: withKey ? `${stem} ${key}` : stem,
        })),
      );
      const ranks: number[] = [];
      const times: number[] = [];
      for (const { section, quote, text } of questions) {
        const from = performance.now();
        const found = await search.search({ text, subject: kind, language: section.language, limit: 10 });
        times.push(performance.now() - from);
        const isRight = ({ document, passage }: FoundPassage) =>
          sectionOf.get(document.id) === section && passage.text.includes(quote);
        const rank = found.findIndex(isRight) + 1;
        ranks.push(rank);
        if (showMissed && !withKey && (rank === 0 || rank > 5))
          console.log(`MISSED (${where}, rank ${rank}) ${section.title}: ${text}`);
      }
      times.sort((a, b) => a - b);
      const within = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
      figures.push({
        what: `${where}, ${kind}, ${withKey ? "stem and key" : "stem"}`,
        passages: passageCount,
        questions: questions.length,
        ...{ first: within(1), amongFive: within(5) },
        ...{ p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
      });
    }
  }
  return figures;
}

function* otherTexts(): Generator<readonly string[]> {
  const sentences = books.flatMap(({ passages }) => passages).flatMap((text) => text.split(/(?<=[.!?])\s+/));
  let seed = 1;
  const any = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return sentences[Math.floor((seed / 4_294_967_296) * sentences.length)] ?? "";
  };
  const text = () => Array.from({ length: SENTENCES }, any).join(" ");
  for (let made = 0; made < others; made += OTHERS_EACH)
    yield Array.from({ length: Math.min(OTHERS_EACH, others - made) }, text);
}

function shown({ what, passages, questions, first, amongFive, p50, p95 }: Figures): Row {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return {
    ...{ what, passages, questions, "R@1": percent(first), "R@5": percent(amongFive) },
    ...{ "p50 ms": p50.toFixed(2), "p95 ms": p95.toFixed(2) },
  };
}

function missedGoals({ what, amongFive, p50 }: Figures): readonly string[] {
  if (what.includes("key")) return [];
  return [
    ...(amongFive < GOALS.amongFive ? [`${what}: R@5 ${amongFive.toFixed(3)}`] : []),
    ...(p50 > GOALS.ms ? [`${what}: ${p50.toFixed(2)} ms`] : []),
  ];
}
