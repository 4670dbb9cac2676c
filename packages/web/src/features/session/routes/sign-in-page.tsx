import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { statusOf } from "../../../lib/api/problem.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { safeReturn } from "../../../lib/safe-return.ts";
import { FormError } from "../../../ui/form-error.tsx";
import { useSignIn } from "../api/sign-in.ts";
import { Entrance } from "../components/entrance.tsx";
import { sessionMessages } from "../messages.ts";

export function SignInPage() {
  const messages = useMessages(sessionMessages);
  const signIn = useSignIn();
  const navigate = useNavigate();
  const { back } = useSearch({ from: "/sign-in" });
  const [login, setLogin] = useState("");
  const [password, setPassword] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ login, password }, { onSuccess: () => void navigate({ href: safeReturn(back) }) });
  };
  const wrong = statusOf(signIn.error) === 401 ? messages.wrong : undefined;
  return (
    <Entrance title={messages.signIn} lead={messages.signInLead}>
      <form className="sf-form" onSubmit={submit}>
        <FormError error={signIn.error} text={wrong} />
        <TextInput
          size="md"
          label={messages.login}
          value={login}
          onChange={(event) => setLogin(event.currentTarget.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          autoFocus
        />
        <PasswordInput
          size="md"
          label={messages.password}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <Button size="md" type="submit" loading={signIn.isPending} fullWidth>
          {messages.signIn}
        </Button>
      </form>
    </Entrance>
  );
}
