import { Alert, Button, Checkbox, NativeSelect } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useHasRole } from "../../../lib/api/session.ts";
import type { MessagePreferences, Person } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { FormError } from "../../../ui/form-error.tsx";
import { FormActions } from "../../../ui/form-layout.tsx";
import { Card } from "../../../ui/page.tsx";
import { ErrorState, SkeletonRows } from "../../../ui/states.tsx";
import { useUndo } from "../../../ui/use-undo.tsx";
import { usePreferences, useSavePreferences } from "../api/contact.ts";
import { contactMessages } from "../contact-messages.ts";
import classes from "./contact-card.module.css";

type Kind = MessagePreferences["unwanted"][number];

interface FormProps {
  readonly person: Person;
  readonly preferences: MessagePreferences;
}

function PreferencesForm({ person, preferences }: FormProps) {
  const words = useMessages(contactMessages);
  const mayWrite = useHasRole("planning:editor");
  const save = useSavePreferences(person.id);
  const { done } = useUndo();
  const kinds = Object.keys(words.kinds) as Kind[];
  const [locale, setLocale] = useState<string>(preferences.locale ?? "");
  const [wanted, setWanted] = useState<string[]>(
    kinds.filter((kind) => !preferences.unwanted.includes(kind)),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const unwanted = kinds.filter((kind) => !wanted.includes(kind));
    const language = locale === "fr" || locale === "en" ? { locale } : {};
    save.mutate(
      // The choices are the words' own keys.
      { ...language, unwanted, version: preferences.version } as MessagePreferences,
      { onSuccess: () => done(words.saved(person.name), save.takeBack) },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Checkbox.Group label={words.wanted} value={wanted} onChange={setWanted} readOnly={!mayWrite}>
        <div className={classes.choices}>
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={words.kinds[kind]} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        label={words.language}
        value={locale}
        disabled={!mayWrite}
        data={Object.entries(words.languages).map(([value, label]) => ({ value, label }))}
        onChange={({ currentTarget }) => setLocale(currentTarget.value)}
      />
      <FormError error={save.error} />
      <FormActions>
        {mayWrite && (
          <Button type="submit" variant="light" loading={save.isPending}>
            {words.save}
          </Button>
        )}
        <Button component={Link} to={`/messages?person=${person.id}`} variant="default">
          {words.log}
        </Button>
      </FormActions>
    </form>
  );
}

/** What somebody wants to be told of, and in which language. */
export function ContactCard({ person }: { readonly person: Person }) {
  const words = useMessages(contactMessages);
  const query = usePreferences(person.id);
  return (
    <Card title={words.title} lead={words.lead(person.name)} padded>
      {person.email === undefined && (
        <Alert color="lamp" variant="light" mb="md">
          {words.noAddress(person.name)}
        </Alert>
      )}
      {query.isPending && <SkeletonRows rows={3} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data !== undefined && (
        <PreferencesForm key={query.data.version} person={person} preferences={query.data} />
      )}
    </Card>
  );
}
