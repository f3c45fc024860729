/** What screens may ask of a host, and what they get: the list of operations, the shapes they answer with, events, the host itself. */
export { Settings, Tracking } from "../../model/settings.ts";
export { ActionView } from "./action.ts";
export type { ComparisonView } from "./compare.ts";
export {
  type Contract,
  contract,
  type Input,
  isChanging,
  type OperationName,
  type Output,
} from "./contract.ts";
export { StoreEvent } from "./event.ts";
export type { HostBridge } from "./host.ts";
export { ItemDetail, ReasonView } from "./item.ts";
export { MadeLetter, Recipient } from "./letter.ts";
export { MeasureView, TodoView } from "./measure.ts";
export { ChannelView, ObjectionView } from "./objection.ts";
export { OverviewView } from "./overview.ts";
export { ReportChoice } from "./report.ts";
export { SourceView } from "./source.ts";
