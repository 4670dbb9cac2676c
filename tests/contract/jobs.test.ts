import { onEachDatabase } from "../support/databases.ts";
import { jobInterruptionsContract } from "./job-interruptions.contract.ts";
import { jobsContract } from "./jobs.contract.ts";

onEachDatabase((target) => {
  jobsContract(target);
  jobInterruptionsContract(target);
});
