import { fromJson, tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import { shownName } from "../../../domain/files/raw-path.ts";
import type { Candidate, MatchId } from "../../../domain/matching/match.ts";
import type { LibraryTables } from "../tables/index.ts";

const kind = "library.match";

/** Files nobody is sure of, in the inbox all assistants share. */
export const matchInbox: InboxSource = {
  kind,
  waiting: sql`select ${sql.lit(kind)} as kind, id, created_at, confidence
    from pending_validations where state in ('open', 'restored')`,
  async load(queries, ids) {
    const rows = await tables<LibraryTables>(queries)
      .selectFrom("pending_validations")
      .innerJoin("video_files", "video_files.id", "pending_validations.video_file_id")
      .select([
        "pending_validations.id",
        "pending_validations.candidates",
        "pending_validations.confidence",
        "pending_validations.created_at",
        "pending_validations.version",
        "video_files.filename",
      ])
      .where("pending_validations.id", "in", ids as MatchId[])
      .execute();
    return rows.map((row): InboxItem => {
      const name = shownName(row.filename);
      return {
        kind,
        id: row.id,
        title: { fr: name, en: name },
        subtitle: sayBest(fromJson<readonly Candidate[]>(row.candidates)),
        confidence: row.confidence,
        createdAt: row.created_at,
        version: row.version,
      };
    });
  },
};

function sayBest(candidates: readonly Candidate[]): InboxItem["subtitle"] {
  const [best] = candidates;
  if (best === undefined) return { fr: "aucune œuvre trouvée sous ce nom", en: "no work found by this name" };
  const { title, year } = best.work;
  const called = year === undefined ? title : `${title} (${year})`;
  const others = candidates.length - 1;
  if (others === 0) return { fr: `peut-être « ${called} »`, en: `maybe “${called}”` };
  return {
    fr: `peut-être « ${called} », ou ${others === 1 ? "une autre œuvre" : `${others} autres œuvres`}`,
    en: `maybe “${called}”, or ${others === 1 ? "another work" : `${others} other works`}`,
  };
}
