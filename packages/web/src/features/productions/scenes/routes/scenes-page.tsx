import { Button } from "@mantine/core";
import { IconMasksTheater, IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useHasRole } from "../../../../lib/api/session.ts";
import type { Production, Scene } from "../../../../lib/api/types.ts";
import { lengthText } from "../../../../lib/format/length.ts";
import { useMessages } from "../../../../lib/i18n/locale-context.tsx";
import { useShortcuts } from "../../../../lib/keyboard/shortcuts.ts";
import { Card } from "../../../../ui/page.tsx";
import { EmptyState, ErrorState, SkeletonRows } from "../../../../ui/states.tsx";
import { useFailureNotice, useUndo } from "../../../../ui/use-undo.tsx";
import { OfProduction } from "../../components/production-frame.tsx";
import { useRemoveScene, useReorderScenes, useScenes } from "../api/scenes.ts";
import { OrderCard } from "../components/order-card.tsx";
import { SceneDialog } from "../components/scene-dialog.tsx";
import { SceneList } from "../components/scene-list.tsx";
import { sceneMessages } from "../messages.ts";

function useChanges(production: Production) {
  const words = useMessages(sceneMessages);
  const reorder = useReorderScenes(production.id);
  const removal = useRemoveScene();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  return {
    reorder: (scenes: readonly Scene[], { title }: Scene, place: number) =>
      reorder.mutate(scenes, {
        onSuccess: () => done(words.moved(title, place), () => reorder.takeBack(production.id)),
        onError: tellFailure,
      }),
    remove: (scene: Scene) =>
      removal.mutate(scene, {
        onSuccess: () => done(words.removed(scene.title), () => removal.takeBack(scene.id)),
        onError: tellFailure,
      }),
  };
}

function Scenes({
  production,
  scenes,
}: {
  readonly production: Production;
  readonly scenes: readonly Scene[];
}) {
  const words = useMessages(sceneMessages);
  const mayWrite = useHasRole("planning:editor");
  const { reorder, remove } = useChanges(production);
  /** A scene that is changed, a new one, or nothing. */
  const [open, setOpen] = useState<Scene | "new" | undefined>(undefined);
  const length = scenes.reduce((sum, { minutes }) => sum + minutes, 0);
  useShortcuts(words.scenes, mayWrite ? [{ combo: "n", label: words.add, run: () => setOpen("new") }] : []);
  const add = mayWrite && (
    <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen("new")}>
      {words.add}
    </Button>
  );
  return (
    <>
      <Card
        title={words.scenes}
        lead={
          scenes.length === 0
            ? words.lead
            : `${words.total(scenes.length, lengthText(length))}. ${words.lead}`
        }
        aside={scenes.length > 0 && add}
      >
        {scenes.length === 0 ? (
          <EmptyState
            icon={<IconMasksTheater size={26} stroke={1.6} aria-hidden />}
            title={words.none}
            actions={add}
          >
            {words.noneText}
          </EmptyState>
        ) : (
          <SceneList
            scenes={scenes}
            onReorder={mayWrite ? reorder : undefined}
            onEdit={setOpen}
            onRemove={remove}
          />
        )}
      </Card>
      {scenes.length > 0 && <OrderCard production={production} scenes={scenes} />}
      {open !== undefined && (
        <SceneDialog
          productionId={production.id}
          scene={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function ScenesOrWait({ production }: { readonly production: Production }) {
  const query = useScenes(production.id);
  if (query.data !== undefined) return <Scenes production={production} scenes={query.data} />;
  return (
    <Card>
      {query.isError ? (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonRows />
      )}
    </Card>
  );
}

/** The scenes of a production: who they need, how long they take, and in which order nobody waits for nothing. */
export function ScenesPage() {
  return <OfProduction>{(production) => <ScenesOrWait production={production} />}</OfProduction>;
}
