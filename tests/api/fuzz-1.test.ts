import { fuzzOperations } from "../support/fuzz-suite.ts";

fuzzOperations({ part: 0, of: 2 });
