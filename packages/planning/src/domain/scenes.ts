/** The order of scenes for those who need it without a server: pure, and with nothing of the rest of planning behind it. */
export { totalCost } from "./scenes/cost.ts";
export { type OrderingOptions, type OrderingProgress, orderScenes } from "./scenes/order-scenes.ts";
export { type SceneOrder, type Shoot, shootLimits } from "./scenes/shoot.ts";
