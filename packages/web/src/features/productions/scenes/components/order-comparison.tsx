import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useHasRole } from "../../../../lib/api/session.ts";
import type { Scene, SceneOrder } from "../../../../lib/api/types.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../../ui/form-error.tsx";
import { FormActions } from "../../../../ui/form-layout.tsx";
import { Tag } from "../../../../ui/tag.tsx";
import { useUndo } from "../../../../ui/use-undo.tsx";
import { decideOrder, useRefreshScenes } from "../api/scenes.ts";
import { sceneMessages } from "../messages.ts";
import { placesLater } from "../moves.ts";
import classes from "./scenes.module.css";
import { useFigure } from "./use-figure.ts";

interface OrderComparisonProps {
  readonly order: SceneOrder;
  readonly scenes: readonly Scene[];
}

function Moved({ places }: { readonly places: number }) {
  const words = useMessages(sceneMessages);
  if (places === 0) return null;
  return <Tag tone={places < 0 ? "sage" : "dusk"}>{places < 0 ? words.up(-places) : words.down(places)}</Tag>;
}

function Decide({ order }: { readonly order: SceneOrder }) {
  const words = useMessages(sceneMessages);
  const refresh = useRefreshScenes();
  const { done } = useUndo();
  const decide = useMutation({
    mutationFn: (verb: "accept" | "reject") => decideOrder(verb, order.id, order.version),
    onSuccess: async ({ id, version }, verb) => {
      done(verb === "accept" ? words.accepted : words.rejected, async () => {
        await decideOrder("restore", id, version);
        await refresh();
      });
      await refresh();
    },
  });
  return (
    <div className={classes.decide}>
      <FormError error={decide.error} />
      <FormActions>
        <Button loading={decide.isPending} onClick={() => decide.mutate("accept")}>
          {words.accept}
        </Button>
        <Button variant="default" disabled={decide.isPending} onClick={() => decide.mutate("reject")}>
          {words.reject}
        </Button>
      </FormActions>
    </div>
  );
}

/** The order proposed beside the one that stands: what waiting costs in each, and how far each scene moves. */
export function OrderComparison({ order, scenes }: OrderComparisonProps) {
  const words = useMessages(sceneMessages);
  const mayWrite = useHasRole("planning:editor");
  const figure = useFigure(order);
  const { waiting, proved, scene_ids } = order;
  const titles = new Map(scenes.map(({ id, title }) => [id, title]));
  const later = placesLater(
    scenes.map(({ id }) => id),
    scene_ids,
  );
  const saved = waiting.now - waiting.proposed;
  return (
    <>
      <div className={classes.compare}>
        <section aria-label={words.current}>
          <h3>{words.current}</h3>
          <p className={classes.quiet}>{words.costs(figure(waiting.now))}</p>
          <ol>
            {scenes.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ol>
        </section>
        <section aria-label={words.proposed}>
          <h3>{words.proposed}</h3>
          <p className={classes.quiet}>
            {words.costs(figure(waiting.proposed))}{" "}
            <Tag tone={saved > 0 ? "sage" : "neutral"}>
              {saved > 0 ? words.savedByIt(figure(saved)) : words.nothingSaved}
            </Tag>{" "}
            <Tag tone={proved ? "sage" : "dusk"}>
              {proved ? words.proved : words.least(figure(waiting.least))}
            </Tag>
          </p>
          <ol>
            {scene_ids.map((id) => (
              <li key={id}>
                {titles.get(id) ?? "…"} <Moved places={later.get(id) ?? 0} />
              </li>
            ))}
          </ol>
        </section>
      </div>
      {mayWrite && <Decide order={order} />}
    </>
  );
}
