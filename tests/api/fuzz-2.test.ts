import { fuzzOperations } from "../support/fuzz-suite.ts";

fuzzOperations({ part: 1, of: 2 });
