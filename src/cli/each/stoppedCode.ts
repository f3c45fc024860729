/** What is said when the command is stopped: of many people audited one after the other, those who were finished stay. */
export const stoppedCode = (args: readonly string[]): "cancelled" | "each-cancelled" =>
  args.some((arg) => arg === "audit-person" || arg === "--each" || arg.startsWith("--each="))
    ? "each-cancelled"
    : "cancelled";
