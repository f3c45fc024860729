/** Ids of pages in our own policy data (`src/policy/actions.json`) that screens open by themselves. */
export const LINKS = {
  facebookExport: "action-facebook-export",
  instagramExport: "action-instagram-export",
} as const;
