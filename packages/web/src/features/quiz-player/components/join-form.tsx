import { type FormEvent, useEffect, useState } from "react";
import { request } from "../../../lib/api/request.ts";
import type { QuizJoined, QuizSharePage, Session } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { keepLearner } from "../api/keys.ts";
import { playRequest } from "../api/play-request.ts";
import { playMessages } from "../messages.ts";
import classes from "./play.module.css";
import { Problem } from "./problem.tsx";

interface JoinFormProps {
  readonly share: QuizSharePage;
  readonly quizKey: string;
  readonly onJoined: () => void;
}

/** What a link opens, and the way in: the account one is signed in with, or a name and nothing more. */
export function JoinForm({ share, quizKey, onJoined }: JoinFormProps) {
  const words = useMessages(playMessages);
  const account = useAccountName();
  const { join, error, retry, isBusy } = useJoining(onJoined);
  const withAccount = () =>
    join(() => request<QuizJoined>("/quiz/play/account", { method: "POST", body: { key: quizKey } }));
  const withName = (name: string) =>
    join(() => playRequest<QuizJoined>(quizKey, "/quiz/play/learners", { method: "POST", body: { name } }));
  return (
    <>
      <h1>{share.title}</h1>
      <p className={classes.soft}>
        {words.questions(share.questions)}
        {share.time_limit_minutes !== undefined && ` · ${words.minutes(share.time_limit_minutes)}`}
      </p>
      {share.intro !== "" && <p className={classes.lines}>{share.intro}</p>}
      <p>{words[share.mode]}</p>
      {error !== undefined && <Problem error={error} onRetry={retry} />}
      {account !== undefined && (
        <section className={classes.card} aria-label={words.withAccount}>
          <p>{words.signedInAs(account)}</p>
          <button type="button" className={classes.button} disabled={isBusy} onClick={withAccount}>
            {words.comeInAs(account)}
          </button>
          <p className={classes.soft}>{words.accountHint}</p>
        </section>
      )}
      <NameForm isOther={account !== undefined} isBusy={isBusy} onName={withName} />
    </>
  );
}

interface NameFormProps {
  /** Somebody could come in with their account as well. */
  readonly isOther: boolean;
  readonly isBusy: boolean;
  readonly onName: (name: string) => void;
}

function NameForm({ isOther, isBusy, onName }: NameFormProps) {
  const words = useMessages(playMessages);
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "" && !isBusy) onName(name);
  };
  return (
    <form className={classes.card} onSubmit={submit}>
      <label className={classes.label}>
        {isOther ? words.otherName : words.yourName}
        <input
          className={classes.field}
          value={name}
          maxLength={60}
          autoComplete="nickname"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <p className={classes.soft}>{words.nameHint}</p>
      <button
        type="submit"
        className={isOther ? classes.quiet : classes.button}
        disabled={name.trim() === "" || isBusy}
      >
        {words.start}
      </button>
    </form>
  );
}

/** The name of the account this browser is signed in with, where it is. */
function useAccountName(): string | undefined {
  const [name, setName] = useState<string>();
  useEffect(() => {
    const leaving = new AbortController();
    request<Session>("/session", { signal: leaving.signal })
      .then(({ user }) => setName(user?.name))
      .catch(() => {
        // A name is enough to come in.
      });
    return () => leaving.abort();
  }, []);
  return name;
}

function useJoining(onJoined: () => void) {
  const [error, setError] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const [way, setWay] = useState<() => Promise<QuizJoined>>();
  const run = async (enter: () => Promise<QuizJoined>) => {
    setBusy(true);
    try {
      keepLearner((await enter()).key ?? "");
      onJoined();
    } catch (fault) {
      setError(fault);
      setBusy(false);
    }
  };
  const join = (enter: () => Promise<QuizJoined>) => {
    setWay(() => enter);
    void run(enter);
  };
  const retry = () => {
    if (way !== undefined) void run(way);
  };
  return { join, retry, error, isBusy };
}
