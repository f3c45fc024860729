/** What a computer adds to the name of a copy: "posts_1 (1).json", "posts_1 - Copy.json", "posts 2/" beside "posts/". */
const COPY =
  /(?: ?\(\d{1,3}\)| - (?:copy|copie|kopie|copia|cópia|kopia)(?: ?\(\d{1,3}\)| \d{1,3})?){1,4}(?=\/|\.(?:json|html?)$)/g;
const COPY_OF = /\/(?:copy|copie|kopie|copia|cópia|kopia) (?:of|de|von|di|van) (?=[^/]+\.(?:json|html?)$)/;

/**
 * The path as routes are tested against it: in lower case, with straight apostrophes, forward slashes and a leading slash, without
 * the marks of copies ("(1)") and without whatever follows the ending of a data file. */
export function routePath(path: string): string {
  const plain = `/${path}`
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replaceAll("\\", "/")
    .replace(/(\.(?:json|html?))\.txt$/, "$1");
  // Nearly no path has one.
  return / \(|\) | - |\(\d| (?:of|de|von|di|van) /.test(plain) ? plain.replace(COPY, "").replace(COPY_OF, "/") : plain;
}
