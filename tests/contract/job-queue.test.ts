import { onEachDatabase } from "../support/databases.ts";
import { jobLeasesContract } from "./job-leases.contract.ts";
import { jobRecordsContract } from "./job-records.contract.ts";

onEachDatabase((target) => {
  jobRecordsContract(target);
  jobLeasesContract(target);
});
