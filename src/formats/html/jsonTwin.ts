/** A page's path as the path of its JSON twin, which routes know. Threads with Meta AI have a page each. */
export function jsonTwin(path: string): string {
  return path
    .replace(/([\\/]messages[\\/]ai_conversations)[\\/][^\\/]+\.html?$/i, "$1.json")
    .replace(/\.html?(\.txt)?$/i, ".json");
}
