// Files of works that look alike: wrong automatic matches, share automatic, right work among the five, calibration.
//   node tools/run.mjs bench/matching.ts [--quick] [--seed N] [--fit] [--wrong]
import { type Assessment, assess } from "../packages/library/src/domain/matching/assess.ts";
import {
  type ConfidenceFeatures,
  confidenceFeatures,
} from "../packages/library/src/domain/matching/confidence.ts";
import { defaultThresholds } from "../packages/library/src/domain/matching/decide.ts";
import { scoreMovie } from "../packages/library/src/domain/matching/score-movie.ts";
import { scoreSeries } from "../packages/library/src/domain/matching/score-series.ts";
import { wantedEpisodes } from "../packages/library/src/domain/matching/wanted-episodes.ts";
import { type ParsedName, parseName } from "../packages/library/src/domain/names.ts";
import type { FoundWork } from "../packages/library/src/domain/sources/source.ts";
import { type LookAlikeCase, lookAlikes } from "../tests/support/look-alikes/look-alikes.ts";
import { option, quick, type Row, report } from "./harness/report.ts";

const GOALS = { wrongAutomatic: 0.005, automatic: 0.85, amongFive: 0.98, calibration: 0.05 };
const SEARCHED = 20;
const fit = process.argv.includes("--fit");
const showWrong = process.argv.includes("--wrong");

interface Outcome {
  readonly path: string;
  readonly truth: string | undefined;
  readonly assessment: Assessment;
  /** So many files are decided by it at once. */
  readonly files: number;
}

const world = lookAlikes(option("seed", 1));
const searchFilms = searchIn(world.films);
const searchSeries = searchIn(world.series);
const films = world.filmCases.map(matchFilm);
const series = world.seriesCases.map(matchSeries);
const halves = [films.concat(series).filter(isFitted), films.concat(series).filter((o) => !isFitted(o))];
const [fittedHalf = [], provedHalf = []] = halves;

if (fit) console.log("fitted:", JSON.stringify(fitLogistic(fittedHalf)));
if (showWrong)
  for (const { path, truth, assessment } of films.concat(series)) {
    const [best, next] = assessment.candidates;
    if (assessment.chosen !== undefined && assessment.chosen.work.ref.id !== truth)
      console.log(
        "WRONG AUTOMATIC",
        path,
        truth,
        best?.work.title,
        best?.work.year,
        best?.score,
        next?.score,
      );
    else if (assessment.chosen === undefined && process.argv.includes("--waiting"))
      console.log(
        "waits",
        path,
        best?.work.title,
        best?.work.year,
        best?.score,
        next?.work.title,
        next?.work.year,
        next?.score,
      );
    if (truth !== undefined && !assessment.candidates.some(({ work }) => work.ref.id === truth))
      console.log("NOT AMONG", path, JSON.stringify(parseName(path).title), best?.work.title, best?.score);
  }

const rows = [
  figures("films, half it was fitted on", films.filter(isFitted)),
  figures(
    "films, other half",
    films.filter((outcome) => !isFitted(outcome)),
  ),
  figures("series, both halves", series),
  figures("all, other half", provedHalf),
  figures("all", films.concat(series)),
];
report("matching", rows.map(shown), quick ? [] : missed(rows.at(-1)).concat(missed(rows.at(-2))));

function matchFilm({ path, durationSeconds, truth }: LookAlikeCase): Outcome {
  const parsed = parseName(path);
  const sought = {
    title: parsed.title,
    ...(parsed.year !== undefined && { year: parsed.year }),
    ...(durationSeconds !== undefined && { durationSeconds }),
  };
  const scored = searchFilms(parsed.title).map((work) => scoreMovie(sought, work));
  return { path, truth, files: 1, assessment: assess(scored, defaultThresholds) };
}

function matchSeries(cases: readonly LookAlikeCase[]): Outcome {
  const names = cases.map(({ path }): ParsedName => parseName(path));
  const [first] = names;
  if (first === undefined) throw new Error("A series without files.");
  const episodes = names.flatMap((name) => {
    const wanted = wantedEpisodes(name);
    if (wanted === undefined) return [];
    return [{ ...wanted, ...(name.episode_title !== undefined && { title: name.episode_title }) }];
  });
  const sought = { title: first.title, ...(first.year !== undefined && { year: first.year }), episodes };
  const scored = searchSeries(first.title).map((work) =>
    scoreSeries(sought, work, world.episodes.get(work.ref.id)),
  );
  const [{ path = "", truth } = {}] = cases;
  return { path, truth, files: cases.length, assessment: assess(scored, defaultThresholds) };
}

/** As sources search: whatever shares words with the title, the most first; no year, no reading of numbers. */
function searchIn(works: readonly FoundWork[]): (title: string) => readonly FoundWork[] {
  const known = works.map((work) => ({
    work,
    words: [work.title, work.originalTitle ?? "", ...work.otherTitles].map((name) => new Set(wordsIn(name))),
  }));
  return (title) => {
    const asked = wordsIn(title);
    return known
      .map(({ work, words }) => ({
        work,
        shared: Math.max(...words.map((each) => sharedShare(asked, each))),
      }))
      .filter(({ shared }) => shared > 0.3)
      .sort((a, b) => b.shared - a.shared || b.work.popularity - a.work.popularity)
      .slice(0, SEARCHED)
      .map(({ work }) => work);
  };
}

function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe");
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  // Slips of the pen are forgiven by all who search.
  return words.flatMap((word) => [word, `~${word.slice(-4)}`]).concat(plain.replace(/[^\p{L}\p{N}]+/gu, ""));
}

function sharedShare(asked: readonly string[], theirs: ReadonlySet<string>): number {
  const shared = asked.filter((word) => theirs.has(word)).length;
  return (2 * shared) / Math.max(1, asked.length + theirs.size);
}

function isFitted({ path }: Outcome): boolean {
  let sum = 7;
  for (const letter of path) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % 2 === 0;
}

interface Figures {
  readonly what: string;
  readonly cases: number;
  readonly automatic: number;
  readonly wrongAutomatic: number;
  readonly first: number;
  readonly amongFive: number;
  readonly calibration: number;
}

function figures(what: string, outcomes: readonly Outcome[]): Figures {
  const known = outcomes.filter(({ truth }) => truth !== undefined);
  const automatic = outcomes.filter(({ assessment }) => assessment.chosen !== undefined);
  const wrong = automatic.filter(({ assessment, truth }) => assessment.chosen?.work.ref.id !== truth);
  const among = known.filter(({ assessment, truth }) =>
    assessment.candidates.some(({ work }) => work.ref.id === truth),
  );
  return {
    what,
    cases: outcomes.length,
    automatic: automatic.length / outcomes.length,
    wrongAutomatic: wrong.length / Math.max(1, automatic.length),
    first: known.filter(isRight).length / known.length,
    amongFive: among.length / known.length,
    calibration: calibrationError(outcomes),
  };
}

function isRight({ assessment, truth }: Outcome): boolean {
  return truth !== undefined && assessment.candidates[0]?.work.ref.id === truth;
}

/** Expected calibration error over ten bins: how far what was said is from what came true. */
function calibrationError(outcomes: readonly Outcome[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inBin = outcomes.filter(
      ({ assessment }) => Math.min(9, Math.floor(assessment.confidence * 10)) === bin,
    );
    if (inBin.length === 0) continue;
    const said = inBin.reduce((sum, { assessment }) => sum + assessment.confidence, 0);
    error += Math.abs(said - inBin.filter(isRight).length) / outcomes.length;
  }
  return error;
}

/** The constants of `confidence.ts`: logistic regression by descent on the whole half, a little held back. */
function fitLogistic(outcomes: readonly Outcome[]): Record<string, number> {
  const samples = outcomes.flatMap((outcome) => {
    const features = confidenceFeatures(outcome.assessment.candidates);
    // Ties are known for what they are: each as likely as the others.
    return features === undefined || features.lead * 25 < 1.5
      ? []
      : [{ x: vectorOf(features), y: isRight(outcome) ? 1 : 0 }];
  });
  const weights = [0, 0, 0];
  for (let round = 0; round < 60_000; round++) {
    const gradient = [0, 0, 0];
    for (const { x, y } of samples) {
      const sum = x.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - y;
      x.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + error * value;
      });
    }
    for (const index of weights.keys())
      weights[index] = (weights[index] ?? 0) - (2 * (gradient[index] ?? 0)) / samples.length;
  }
  const [constant = 0, score = 0, lead = 0] = weights.map((weight) => Math.round(weight * 100) / 100);
  return { constant, score, lead };
}

function vectorOf({ score, lead }: ConfidenceFeatures): readonly number[] {
  return [1, score, lead];
}

function shown({ what, cases, ...shares }: Figures): Row {
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return {
    what,
    cases,
    automatic: percent(shares.automatic),
    "wrong automatic": percent(shares.wrongAutomatic),
    "best is right": percent(shares.first),
    "among five": percent(shares.amongFive),
    "calibration error": shares.calibration.toFixed(4),
  };
}

function missed(row: Figures | undefined): readonly string[] {
  if (row === undefined) return ["nothing was measured"];
  return [
    ...(row.wrongAutomatic > GOALS.wrongAutomatic ? [`${row.what}: wrong automatic`] : []),
    ...(row.automatic < GOALS.automatic ? [`${row.what}: automatic`] : []),
    ...(row.amongFive < GOALS.amongFive ? [`${row.what}: among five`] : []),
    ...(row.calibration > GOALS.calibration ? [`${row.what}: calibration`] : []),
  ];
}
