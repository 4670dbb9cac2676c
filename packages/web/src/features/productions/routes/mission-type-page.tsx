import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MissionType } from "../../../lib/api/types.ts";
import { undoLastChange } from "../../../lib/api/undo-last-change.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Page } from "../../../ui/page.tsx";
import { useFailureNotice, useUndo } from "../../../ui/use-undo.tsx";
import { WaitingPage } from "../../../ui/waiting-page.tsx";
import { missionTypes } from "../api/mission-types.ts";
import { MissionTypeForm } from "../components/mission-type-form.tsx";
import { productionMessages } from "../messages.ts";

const LIST = "/mission-types";

export function NewMissionTypePage() {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  return (
    <Page title={words.newMissionType} back={{ to: LIST, label: words.missionTypes }} narrow>
      <MissionTypeForm
        onSaved={({ name }) => {
          notifications.show({ message: words.created(name), color: "sage" });
          void navigate({ to: LIST });
        }}
        onCancel={() => void navigate({ to: LIST })}
      />
    </Page>
  );
}

function RemoveButton({ type }: { readonly type: MissionType }) {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const removal = missionTypes.useRemoval();
  const { done } = useUndo();
  const tellFailure = useFailureNotice();
  const remove = () =>
    removal.mutate(type, {
      onSuccess: () => {
        done(words.removed(type.name), () => removal.takeBack(type.id));
        void navigate({ to: LIST });
      },
      onError: tellFailure,
    });
  return (
    <Button
      variant="default"
      leftSection={<IconTrash size={17} aria-hidden />}
      loading={removal.isPending}
      onClick={remove}
    >
      {words.remove}
    </Button>
  );
}

export function MissionTypePage() {
  const words = useMessages(productionMessages);
  const navigate = useNavigate();
  const { missionTypeId } = useParams({ from: "/shell/mission-types/$missionTypeId" });
  const mayWrite = useHasRole("planning:editor");
  const query = missionTypes.useOne(missionTypeId);
  const { done } = useUndo();
  const back = { to: LIST, label: words.missionTypes } as const;
  if (query.data === undefined) return <WaitingPage title={words.missionTypes} back={back} query={query} />;
  const type = query.data;
  return (
    <Page title={type.name} back={back} actions={mayWrite && <RemoveButton type={type} />} narrow>
      <MissionTypeForm
        // Reloading after somebody else's change starts the form afresh from what is there now.
        key={type.version}
        type={type}
        onSaved={({ id, name }) => {
          done(words.saved(name), async () => {
            await undoLastChange(id);
            await query.refetch();
          });
          void navigate({ to: LIST });
        }}
        onCancel={() => void navigate({ to: LIST })}
      />
    </Page>
  );
}
