import { Anchor, Button, PasswordInput, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { fieldError } from "../../../lib/api/problem.ts";
import { useLocale, useMessages } from "../../../lib/i18n/locale-context.tsx";
import { codeInHash } from "../../../lib/safe-return.ts";
import { FormError } from "../../../ui/form-error.tsx";
import { setupOptions } from "../api/get-setup.ts";
import { useSetUp } from "../api/set-up.ts";
import { Entrance } from "../components/entrance.tsx";
import { sessionMessages } from "../messages.ts";

type Field = "code" | "name" | "login" | "password";

function SetUpForm() {
  const messages = useMessages(sessionMessages);
  const { locale } = useLocale();
  const setUp = useSetUp();
  const navigate = useNavigate();
  // The terminal's link carries the code; opened over this very page, it changes the address only.
  const { hash } = useLocation();
  const [typed, setForm] = useState<Partial<Record<Field, string>>>({});
  const form = { name: "", login: "", password: "", code: codeInHash(hash), ...typed };
  const field = (name: Field, label: string, description: string, autoComplete: string) => ({
    size: "md" as const,
    label,
    description,
    autoComplete,
    required: true,
    withAsterisk: false,
    value: form[name],
    error: fieldError(setUp.error, name),
    onChange: (event: FormEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setForm((now) => ({ ...now, [name]: value }));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUp.mutate({ ...form, locale }, { onSuccess: () => void navigate({ to: "/" }) });
  };
  return (
    <form className="sf-form" onSubmit={submit}>
      <FormError error={setUp.error} />
      <TextInput {...field("code", messages.code, messages.codeHint, "one-time-code")} spellCheck={false} />
      <TextInput {...field("name", messages.name, messages.nameHint, "name")} />
      <TextInput
        {...field("login", messages.login, messages.loginHint, "username")}
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        {...field("password", messages.newPassword, messages.newPasswordHint, "new-password")}
        minLength={12}
      />
      <Button size="md" type="submit" loading={setUp.isPending} fullWidth>
        {messages.create}
      </Button>
    </form>
  );
}

export function SetUpPage() {
  const messages = useMessages(sessionMessages);
  const setup = useQuery(setupOptions);
  const isDone = setup.data?.needed === false;
  return (
    <Entrance
      title={messages.setUpTitle}
      lead={isDone ? messages.doneAlready : messages.setUpLead}
      aside={
        isDone ? undefined : (
          <Anchor component={Link} to="/" size="sm">
            {messages.later}
          </Anchor>
        )
      }
    >
      {isDone ? (
        <Button component={Link} to="/sign-in" size="md">
          {messages.toSignIn}
        </Button>
      ) : (
        <SetUpForm />
      )}
    </Entrance>
  );
}
