import type { Clock } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { TakingPorts } from "../../../application/taking/ports.ts";
import { fsrsScheduler } from "../../taking/fsrs-scheduler.ts";
import { playKeys } from "../../taking/play-keys.ts";
import { attemptRepository } from "./attempt-repository.ts";
import { cardRepository } from "./card-repository.ts";
import { learnerRepository } from "./learner-repository.ts";
import { questionPool } from "./question-pool.ts";
import { quizRepository, shareRepository } from "./quiz-repository.ts";

const scheduler = fsrsScheduler();

export function takingRepositories(queries: Queries, clock: Clock): TakingPorts {
  return {
    quizzes: quizRepository(queries),
    shares: shareRepository(queries),
    pool: questionPool(queries),
    learners: learnerRepository(queries),
    attempts: attemptRepository(queries),
    cards: cardRepository(queries),
    scheduler,
    playKeys: playKeys(queries, clock),
  };
}
