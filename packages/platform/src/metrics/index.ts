export { createMetrics, type Metrics, type MetricsSources } from "./metrics.ts";
export { metricsRoute } from "./metrics-route.ts";
