import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { fieldError, isStale } from "../../../lib/api/problem.ts";
import type { Role, User } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { StaleNotice } from "../../../ui/stale-notice.tsx";
import { useSaveUser, useUsers } from "../api/users.ts";
import { settingsMessages } from "../messages.ts";
import { RolesField } from "./roles-field.tsx";

interface UserDialogProps {
  readonly user: User | undefined;
  readonly onClose: () => void;
}

function useUserForm(user: User | undefined) {
  const [form, setForm] = useState({
    name: user?.name ?? "",
    login: user?.login ?? "",
    password: "",
    roles: user?.roles ?? (["viewer"] as readonly Role[]),
  });
  const set = (change: Partial<typeof form>) => setForm((now) => ({ ...now, ...change }));
  const { password, ...rest } = form;
  return { form, set, body: user === undefined ? { ...rest, password } : rest };
}

/** Adds an account, or changes the one given. */
export function UserDialog({ user, onClose }: UserDialogProps) {
  const messages = useMessages(settingsMessages);
  const save = useSaveUser(user);
  const { refetch } = useUsers();
  const { form, set, body } = useUserForm(user);
  const title = user === undefined ? messages.newUserTitle : messages.editUserTitle(user.name);
  const field = (name: "name" | "login" | "password", label: string) => ({
    label,
    value: form[name],
    error: fieldError(save.error, name),
    required: true,
    withAsterisk: false,
    autoComplete: name === "password" ? "new-password" : "off",
    onChange: (event: { readonly currentTarget: HTMLInputElement }) =>
      set({ [name]: event.currentTarget.value }),
  });
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(body, { onSuccess: onClose });
        }}
      >
        {isStale(save.error) && user !== undefined ? (
          <StaleNotice subjectId={user.id} onReload={() => refetch().then(onClose)} />
        ) : (
          <FormError error={save.error} />
        )}
        <TextInput {...field("name", messages.name)} data-autofocus />
        <TextInput {...field("login", messages.login)} autoCapitalize="none" spellCheck={false} />
        {user === undefined && (
          <PasswordInput
            {...field("password", messages.firstPassword)}
            description={messages.firstPasswordHint}
            minLength={12}
          />
        )}
        <RolesField label={messages.roles} value={form.roles} onChange={(roles) => set({ roles })} />
        <FormActions>
          <Button type="submit" loading={save.isPending} disabled={form.roles.length === 0}>
            {user === undefined ? messages.add : messages.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {messages.cancel}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  );
}
