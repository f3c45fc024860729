/** The list a file is of: its path without the number at its end. Albums and threads of chats are numbered otherwise. */
export function listOf(logical: string): string {
  return /\/album\/|thread_\d+\./.test(logical) ? logical : logical.replace(/_\d+(?=\.\w+$)/, "");
}
