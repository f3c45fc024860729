const MOST_NAME = 120;

/** A file name that cannot leave its folder and keeps what tells the parts of an export apart. */
export function safeName(name: string): string {
  const plain = name
    .replaceAll(/[^\p{L}\p{N}._ ()-]/gu, "_")
    .replace(/^[. ]+/, "")
    .slice(-MOST_NAME);
  return /\.zip$/i.test(plain) ? plain : `${plain || "export"}.zip`;
}
