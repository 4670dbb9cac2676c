import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FuzzSession, operations, partOf } from "./fuzz-session.ts";
import { openTestServer, type TestServer } from "./test-server.ts";

// Every operation of the description, with requests that fit it, that break one rule of it, and that are hostile.
//   SOUFFLEUR_TEST_RUNS=20000   requests for each operation
//   SOUFFLEUR_TEST_SEED=…       repeats a run
const RUNS = Number(process.env.SOUFFLEUR_TEST_RUNS ?? 20);
const SEED = Number(process.env.SOUFFLEUR_TEST_SEED ?? Date.now() % 2 ** 31);
const WITHIN_MS = 180_000 + RUNS * 100;

/** What cannot go well here: no password is known, the one session is our own, and no job ever failed. */
const OUT_OF_REACH = new Set([
  ...["endSession", "signIn", "setUp", "changePassword", "retryJob"],
  // These go well only with several things that fit each other, and chance makes none that do.
  ...["compareProductionProposals", "requestProductionProposal", "createShift", "createShiftSeries"],
  ...["replaceShift", "replaceProduction", "replacePlanWeights", "replacePlanRules"],
  // Two ids that fit each other; the first of them are of something that is fetched from elsewhere.
  ...["deleteCalendar", "refreshCalendar", "replaceScene", "deleteScene"],
  // Its If-Match is what the server says of the very moment before; a number is one of the production's own.
  ...["publishProduction", "getPublication"],
  // Only for who is on one; and a number by chance is seldom that of a version.
  ...["getMyCallSheetPdf", "getCallSheetVersion", "getCallSheetPdf"],
  // Somebody in a shift that is over, by their own link; and night hours that are hours, with their version.
  ...["getWorkedHours", "stateWorkedHours", "validateWorkedHours", "replaceNightHours"],
  ...["startMyWork", "stopMyWork", "stateMyHours"],
  // A shift that was published to the holder of the link, as they saw it, or that begins within a day.
  ...["answerMyShift", "sayMyShiftLate"],
  // Nobody guesses the secret in an address.
  "readCalendarFeed",
  // Files somebody downloads; and works that only files make.
  ...["importImdb", "getNfo", "getPoster"],
  // Only the scan of a disk makes one, and chance puts no video there.
  ...["getVideoFile", "streamVideoFile", "forgetVideoFile"],
  // Only what a file was decided to be is a film or a series.
  ...["getMovie", "changeMovie", "deleteMovie", "exportMoviePlaylist"],
  ...["getSeries", "changeSeries", "deleteSeries", "exportSeriesPlaylist", "markEpisodesSeen"],
  ...["changeEpisode", "deleteEpisode", "getPoster"],
  // Chance makes no whole picture and no whole PDF, and without one there is nothing to be read, changed or taken away.
  ...["getPhoto", "replacePhoto", "deletePhoto", "createDocument"],
  ...["replaceDocument", "deleteDocument", "getDocumentContent"],
  // There is no mail server to hand it in to; and a log asked for by five things at once gives nothing to ask for again.
  ...["sendTestMessage", "getMessage", "retryMessage", "askAvailability"],
  // Two words of the path that must be known ones.
  ...["getMessageTemplate", "replaceMessageTemplate", "resetMessageTemplate"],
  // One that somebody has decided on before: chance decides on few, and none is planted.
  "restorePlanningProposal",
  // Only a job makes one, of files that are decided; and chance makes no template that can be read.
  ...["getLibraryTransfer", "listLibraryTransferItems", "acceptLibraryTransfer", "editLibraryTransfer"],
  ...["rejectLibraryTransfer", "restoreLibraryTransfer", "resumeLibraryTransfer", "replaceLibraryPlaces"],
  // Only a job makes one, of a production with scenes.
  ...["requestSceneOrder", "getSceneOrder", "acceptSceneOrder", "rejectSceneOrder", "restoreSceneOrder"],
  // Only a job makes a report on the collection, and finds nothing where there is nothing.
  ...[
    "getLibraryCareReport",
    "getLibraryCareFinding",
    "ignoreLibraryCareFinding",
    "reopenLibraryCareFinding",
  ],
  ...["fixLibraryFindings", "getLibraryFix", "undoLibraryFix", "resumeLibraryFix"],
  // Only a job finds what files may be, in folders with files; and it is decided on as it was seen.
  ...["getLibraryMatch", "searchLibraryMatch", "acceptLibraryMatch", "editLibraryMatch"],
  ...["rejectLibraryMatch", "restoreLibraryMatch", "acceptMatchGroup", "reassociateVideoFile"],
  "replaceMatchSettings",
  // What lies at an address nobody can reach from here, or in a folder the server was not given; and whole pictures.
  ...["addQuizDocumentFromAddress", "addQuizFolder", "getQuestionPicture", "getPlayedQuestionPicture"],
  // A secret that goes with an account; an evaluation only a job makes.
  ...["joinQuizWithAccount", "getQuizEvaluation"],
  // Course material of that very subject; a number that is one of its versions; a draft somebody has decided on.
  ...["createGeneration", "restoreQuestionVersion", "restoreQuestionDraft"],
  // What fits the question it is about, or the place it is asked in.
  ...["getQuizResult", "revokeQuizShare"],
  ...[
    "editQuestionDraft",
    "askQuestionDraftAgain",
    "answerQuizQuestion",
    "practiseQuizQuestion",
    "rateQuizQuestion",
  ],
]);

/** Operations on the same things stay together: what one of them made, another finds. The largest groups go first. */
function partsOf(count: number): readonly (typeof operations)[] {
  const groups = Map.groupBy(operations, ({ path }) => partOf(path));
  const parts = Array.from({ length: count }, (): (typeof operations)[number][] => []);
  for (const group of [...groups.values()].sort((one, other) => other.length - one.length))
    parts.toSorted((one, other) => one.length - other.length)[0]?.push(...group);
  return parts;
}

/** One part of all operations: two files share the work, and run beside each other. */
export function fuzzOperations({ part, of }: { readonly part: number; readonly of: number }): void {
  let server: TestServer;
  let session: FuzzSession;
  const ours = partsOf(of)[part] ?? [];

  beforeAll(async () => {
    server = await openTestServer(undefined, { SOUFFLEUR_ROLE: "web" });
    session = await FuzzSession.open({ server, seed: SEED, overSocket: 1 / 8 });
  });
  afterAll(() => server.close());

  describe(`every operation, ${RUNS} requests each, seed ${SEED}`, () => {
    it.each(ours.map((each) => [`${each.method} ${each.path}`, each] as const))(
      "%s answers as described, whatever it is asked",
      async (_, operation) => {
        await session.replenish(operation);
        const { valid, nearlyValid = valid, hostile } = session.arbitraries(operation);
        const chance = fc.double({ min: 0, max: 1, noNaN: true });
        const request = fc.oneof(
          { weight: 3, arbitrary: valid },
          { weight: 2, arbitrary: nearlyValid },
          { weight: 1, arbitrary: hostile },
        );
        await fc.assert(
          fc.asyncProperty(request, chance, (draft, chance) => session.judge(operation, draft, chance)),
          { seed: SEED, numRuns: RUNS },
        );
        const isOutOfReach = OUT_OF_REACH.has(operation.operation.operationId);
        expect(isOutOfReach || (await session.hasGoneWell(operation))).toBe(true);
      },
      WITHIN_MS,
    );
  });
}
