import { fromJson, tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import type { SceneOrderId, WaitingFigures } from "../../../domain/scenes/scene-order.ts";
import type { PlanningTables } from "../tables/index.ts";

const kind = "planning.scene-order";

/** Orders of scenes in the inbox all assistants share. */
export const sceneOrderInbox: InboxSource = {
  kind,
  waiting: sql`select ${sql.lit(kind)} as kind, id, created_at, confidence
    from scene_orders where state in ('open', 'restored')`,
  async load(queries, ids) {
    const rows = await tables<PlanningTables>(queries)
      .selectFrom("scene_orders")
      .innerJoin("productions", "productions.id", "scene_orders.production_id")
      .select([
        "scene_orders.id",
        "scene_orders.figures",
        "scene_orders.is_proved",
        "scene_orders.confidence",
        "scene_orders.created_at",
        "scene_orders.version",
        "productions.name",
      ])
      .where("scene_orders.id", "in", ids as SceneOrderId[])
      .execute();
    return rows.map((row): InboxItem => {
      const { minutesNow, minutesProposed } = fromJson<WaitingFigures>(row.figures);
      const proof =
        row.is_proved === 1
          ? { fr: "le meilleur qui soit", en: "the best there is" }
          : { fr: "peut-être pas le meilleur", en: "maybe not the best" };
      return {
        kind,
        id: row.id,
        title: { fr: `${row.name}, ordre des scènes`, en: `${row.name}, order of scenes` },
        subtitle: {
          fr: `attente de ${hours(minutesProposed)} au lieu de ${hours(minutesNow)}, ${proof.fr}`,
          en: `${hours(minutesProposed)} of waiting instead of ${hours(minutesNow)}, ${proof.en}`,
        },
        confidence: row.confidence,
        createdAt: row.created_at,
        version: row.version,
      };
    });
  },
};

/** `3 h 05`, the same in both languages. */
function hours(minutes: number): string {
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")}`;
}
