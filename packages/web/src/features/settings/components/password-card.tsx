import { Button, PasswordInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { useChangePassword } from "../api/password.ts";
import { settingsMessages } from "../messages.ts";

const BLANK = { current_password: "", new_password: "" };

export function PasswordCard() {
  const messages = useMessages(settingsMessages);
  const change = useChangePassword();
  const [form, setForm] = useState(BLANK);
  const field = (name: keyof typeof BLANK) => ({
    value: form[name],
    error: fieldError(change.error, name),
    required: true,
    withAsterisk: false,
    onChange: (event: { readonly currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setForm((now) => ({ ...now, [name]: value }));
    },
  });
  return (
    <Card title={messages.password} lead={messages.passwordLead} padded>
      <form
        className="sf-form"
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(form, {
            onSuccess: () => {
              setForm(BLANK);
              notifications.show({ message: messages.passwordChanged, color: "sage" });
            },
          });
        }}
      >
        <FormError error={change.error} />
        <PasswordInput
          {...field("current_password")}
          label={messages.currentPassword}
          autoComplete="current-password"
        />
        <PasswordInput
          {...field("new_password")}
          label={messages.newPassword}
          description={messages.newPasswordHint}
          autoComplete="new-password"
          minLength={12}
        />
        <FormActions>
          <Button type="submit" loading={change.isPending}>
            {messages.changePassword}
          </Button>
        </FormActions>
      </form>
    </Card>
  );
}
