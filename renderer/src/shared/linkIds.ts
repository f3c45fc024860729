/** Pages in our own policy data (`src/policy/actions.json`) that screens open by themselves; a test compares the addresses. */
export const LINKS = {
  facebookExport: {
    linkId: "action-facebook-export",
    url: "https://accountscenter.facebook.com/info_and_permissions/dyi",
  },
  instagramExport: {
    linkId: "action-instagram-export",
    url: "https://accountscenter.instagram.com/info_and_permissions/dyi/",
  },
} as const;
