import { useCallback, useEffect, useState } from "react";
import { ApiProblem } from "../../../lib/api/problem.ts";
import type { QuizAttempt, QuizJoined, QuizLearnerPage, QuizSharePage } from "../../../lib/api/types.ts";
import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { forgetKeys, forgetLearner, learnerKey, quizKey, takeKeys } from "../api/keys.ts";
import { playInsistently, playRequest } from "../api/play-request.ts";
import { Attempt } from "../components/attempt.tsx";
import { JoinForm } from "../components/join-form.tsx";
import { MyQuizzes } from "../components/my-quizzes.tsx";
import { OwnData } from "../components/own-data.tsx";
import classes from "../components/play.module.css";
import { Practice } from "../components/practice.tsx";
import { CannotOpen, Problem } from "../components/problem.tsx";
import { playMessages } from "../messages.ts";

type Place = { readonly at: "home" | "practice" } | { readonly at: "attempt"; readonly id: string };

/** The page of whoever takes a quiz by its link. */
export function PlayPage() {
  const words = useMessages(playMessages);
  useEffect(() => {
    document.title = `${words.pageTitle} · Souffleur`;
  }, [words]);
  return (
    <main className={classes.page}>
      <Player />
    </main>
  );
}

function Player() {
  const words = useMessages(playMessages);
  const { page, share, error, isErased, load, erased } = useOpening();
  const [place, setPlace] = useState<Place>({ at: "home" });
  const [fault, setFault] = useState<unknown>();
  const learner = learnerKey() ?? "";
  const home = useCallback(() => {
    setPlace({ at: "home" });
    load();
  }, [load]);
  const start = async (shareId: string) => {
    try {
      const body = { share_id: shareId };
      const attempt = await playInsistently<QuizAttempt>(learner, "/quiz/play/attempts", body);
      setFault(undefined);
      setPlace({ at: "attempt", id: attempt.id });
    } catch (problem) {
      setFault(problem);
    }
  };
  const leave = () => {
    forgetLearner();
    home();
  };
  if (isErased) return <p role="status">{words.erased}</p>;
  if (error !== undefined) return <CannotOpen error={error} onRetry={load} />;
  if (share !== undefined) return <JoinForm share={share} quizKey={quizKey() ?? ""} onJoined={load} />;
  if (page === undefined) return <Waiting />;
  if (place.at === "attempt") return <Attempt learner={learner} id={place.id} onBack={home} />;
  if (place.at === "practice") return <Practice learner={learner} onBack={home} />;
  return (
    <>
      {fault !== undefined && <Problem error={fault} onRetry={home} />}
      <MyQuizzes
        page={page}
        onStart={(id) => void start(id)}
        onPractise={() => setPlace({ at: "practice" })}
        onLeave={leave}
      />
      <OwnData learner={learner} onErased={erased} />
    </>
  );
}

function Waiting() {
  const words = useMessages(playMessages);
  if (learnerKey() === undefined && quizKey() === undefined)
    return (
      <>
        <h1>{words.noLinkTitle}</h1>
        <p>{words.noLink}</p>
      </>
    );
  return <p role="status">{words.loading}</p>;
}

/** Who comes, by what the address and this device know: somebody known, or somebody who gives a name. */
function useOpening() {
  const [page, setPage] = useState<QuizLearnerPage>();
  const [share, setShare] = useState<QuizSharePage>();
  const [error, setError] = useState<unknown>();
  const [isErased, setErased] = useState(false);
  const load = useCallback(() => {
    openPage()
      .then((opened) => {
        setPage(opened?.page);
        setShare(opened?.share);
        setError(undefined);
      })
      .catch(setError);
  }, []);
  useEffect(() => {
    const follow = () => {
      takeKeys();
      load();
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [load]);
  const erased = () => {
    forgetKeys();
    setErased(true);
  };
  return { page, share, error, isErased, load, erased };
}

interface Opened {
  readonly page?: QuizLearnerPage;
  readonly share?: QuizSharePage;
}

async function openPage(): Promise<Opened | undefined> {
  const [learner, quiz] = [learnerKey(), quizKey()];
  if (learner !== undefined) {
    const page = await knownPage(learner, quiz);
    if (page !== undefined) return { page };
  }
  if (quiz === undefined) return undefined;
  return { share: await playRequest<QuizSharePage>(quiz, "/quiz/play") };
}

/** The page of somebody who has been here; nothing where their key opens nothing any more. */
async function knownPage(learner: string, quiz: string | undefined): Promise<QuizLearnerPage | undefined> {
  try {
    if (quiz !== undefined)
      await playRequest<QuizJoined>(quiz, "/quiz/play/learners", { method: "POST", body: { key: learner } });
  } catch (error) {
    // A link that is closed or full lets nobody new in; what they have done they may still see.
    if (!(error instanceof ApiProblem)) throw error;
    if (error.problem.code === "learner_unknown") return undefined;
  }
  try {
    return await playRequest<QuizLearnerPage>(learner, "/quiz/play/me");
  } catch (error) {
    if (error instanceof ApiProblem && [401, 403, 404].includes(error.problem.status)) return undefined;
    throw error;
  }
}
