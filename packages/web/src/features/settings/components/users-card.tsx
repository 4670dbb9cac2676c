import { Button } from "@mantine/core";
import { IconUserPlus, IconUsers } from "@tabler/icons-react";
import { useState } from "react";
import { useSession } from "../../../lib/api/session.ts";
import type { User } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { ConfirmDialog } from "../../../ui/confirm-dialog.tsx";
import { Card } from "../../../ui/page.tsx";
import { QueryList } from "../../../ui/query-list.tsx";
import { Row, Rows } from "../../../ui/rows.tsx";
import { EmptyState } from "../../../ui/states.tsx";
import { Avatar, Tag } from "../../../ui/tag.tsx";
import { useFailureNotice } from "../../../ui/use-undo.tsx";
import { useRemoveUser, useUsers } from "../api/users.ts";
import { settingsMessages } from "../messages.ts";
import { RoleTags } from "./roles-field.tsx";
import { UserDialog } from "./user-dialog.tsx";

function RemoveDialog({ user, onClose }: { readonly user: User; readonly onClose: () => void }) {
  const messages = useMessages(settingsMessages);
  const remove = useRemoveUser();
  const tellFailure = useFailureNotice();
  return (
    <ConfirmDialog
      title={messages.removeUserTitle(user.name)}
      confirmLabel={messages.removeUser}
      cancelLabel={messages.keep}
      isPending={remove.isPending}
      onConfirm={() => remove.mutate(user, { onSuccess: onClose, onError: tellFailure })}
      onClose={onClose}
    >
      {messages.removeUserText}
    </ConfirmDialog>
  );
}

interface UserRowProps {
  readonly user: User;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function UserRow({ user, onEdit, onRemove }: UserRowProps) {
  const messages = useMessages(settingsMessages);
  const isMe = useSession()?.user?.id === user.id;
  return (
    <Row
      start={<Avatar name={user.name} />}
      title={
        <>
          {user.name} {isMe && <Tag>{messages.you}</Tag>}
        </>
      }
      sub={
        <>
          {user.login}
          <RoleTags roles={user.roles} />
        </>
      }
      end={
        <>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={messages.editUserOne(user.name)}
            onClick={onEdit}
          >
            {messages.editUser}
          </Button>
          {!isMe && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="brick"
              aria-label={`${messages.removeUser}: ${user.name}`}
              onClick={onRemove}
            >
              {messages.removeUser}
            </Button>
          )}
        </>
      }
    />
  );
}

type Panel = { readonly kind: "new" } | { readonly kind: "edit" | "remove"; readonly user: User } | undefined;

export function UsersCard() {
  const messages = useMessages(settingsMessages);
  const query = useUsers();
  const [panel, setPanel] = useState<Panel>(undefined);
  const close = () => setPanel(undefined);
  const aside = (
    <Button
      size="compact-md"
      variant="light"
      leftSection={<IconUserPlus size={16} aria-hidden />}
      onClick={() => setPanel({ kind: "new" })}
    >
      {messages.newUser}
    </Button>
  );
  return (
    <Card title={messages.users} lead={messages.usersLead} aside={aside}>
      <QueryList
        query={query}
        empty={<EmptyState icon={<IconUsers size={26} stroke={1.6} aria-hidden />} title={messages.users} />}
      >
        {(users) => (
          <Rows label={messages.users}>
            {users.map((user) => (
              <UserRow
                key={user.id}
                user={user}
                onEdit={() => setPanel({ kind: "edit", user })}
                onRemove={() => setPanel({ kind: "remove", user })}
              />
            ))}
          </Rows>
        )}
      </QueryList>
      {panel?.kind === "new" && <UserDialog user={undefined} onClose={close} />}
      {panel?.kind === "edit" && <UserDialog user={panel.user} onClose={close} />}
      {panel?.kind === "remove" && <RemoveDialog user={panel.user} onClose={close} />}
    </Card>
  );
}
