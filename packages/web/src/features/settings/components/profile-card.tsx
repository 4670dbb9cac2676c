import { Button, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import type { User } from "../../../lib/api/types.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { useTheme } from "../../../ui/use-theme.ts";
import { useSaveProfile } from "../api/profile.ts";
import { settingsMessages } from "../messages.ts";

export function ProfileCard({ user }: { readonly user: User }) {
  const messages = useMessages(settingsMessages);
  const { locale } = useLocale();
  const { theme } = useTheme();
  const save = useSaveProfile();
  const [name, setName] = useState(user.name);
  return (
    <Card title={messages.profile} lead={messages.profileLead} padded>
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(
            { name, locale, theme },
            { onSuccess: () => notifications.show({ message: messages.saved, color: "sage" }) },
          );
        }}
      >
        <FormError error={save.error} />
        <TextInput
          label={messages.name}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={fieldError(save.error, "name")}
          autoComplete="name"
          required
          withAsterisk={false}
        />
        <TextInput label={messages.login} value={user.login} readOnly autoComplete="username" />
        <FormActions>
          <Button type="submit" loading={save.isPending} disabled={name.trim() === "" || name === user.name}>
            {messages.save}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
