import { LOCALES } from "../language.ts";
import type { FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import { type FacebookContext, wrapperOf } from "./context.ts";

const SINCE = 1333000000;

/** Files that hold no items but say what the titles of items mean: groups, Pages, friends, language, defaults. */
export function* factFiles(context: FacebookContext): Iterable<FilePlan> {
  const { paths, person, titles } = context;
  const lone = context.options.loneObjects;
  const list = (path: string, wrapper: string, records: readonly unknown[]) =>
    listFile(
      path,
      wrapperOf(context, wrapper),
      () => records.map((record) => ({ record })),
      lone && records.length === 1,
    );
  const at = (index: number) => SINCE + index * 86400;

  yield list(
    paths.groupsJoined,
    "groups_joined_v2",
    person.groups.map((name, i) => ({ timestamp: at(i), data: [{ name }], title: titles.joined(name) })),
  );
  yield list(paths.groupsAdmin, "groups_admined_v2", [{ name: person.groups[0], timestamp: SINCE }]);
  // Group names as keys: https://stackoverflow.com/questions/50008296 applies to keys as well.
  if (context.options.facebookEra !== "2018") {
    yield valueFile(`${paths.activity}groups/your_badges.json`, {
      group_badges_v2: Object.fromEntries(person.groups.map((name) => [name, ["Founding member"]])),
    });
  }
  yield list(
    paths.pagesLiked,
    "page_likes_v2",
    person.likedPages.map((name, i) => ({ name, timestamp: at(i), url: `https://www.facebook.com/sample${i}` })),
  );
  yield list(
    paths.pagesFollowed,
    "pages_followed_v2",
    person.followedPages.map((name, i) => ({ timestamp: at(i), data: [{ name }], title: titles.follows(name) })),
  );
  yield list(paths.ownPages, "pages_v2", [
    { name: person.ownPage, timestamp: SINCE, url: `https://www.facebook.com/${person.pageUsername}` },
  ]);
  yield list(
    paths.friends,
    "friends_v2",
    person.friends.map((name, i) => ({ name, timestamp: at(i) })),
  );
  if (paths.language !== "") yield languageFile(context);
  yield valueFile(paths.eventResponses, {
    [wrapperOf(context, "event_responses_v2")]: {
      events_joined: [{ name: "Somebody else's fair", start_timestamp: SINCE, end_timestamp: 0 }],
      events_declined: [],
      events_interested: [],
    },
  });
  if (!paths.labelled) return;
  yield privacySettings(context);
  // Lists of friends, whatever the name says.
  yield valueFile("connections/friends/your_post_audiences.json", [
    {
      timestamp: SINCE,
      media: [],
      label_values: [
        { label: "Name", value: "Restricted" },
        { title: "Members", dict: [{ title: "", dict: [{ label: "Name", value: person.friends[0] }] }] },
      ],
      fbid: "100000000000018",
    },
  ]);
}

function languageFile(context: FacebookContext): FilePlan {
  const locale = LOCALES[context.options.language];
  return valueFile(context.paths.language, {
    language_and_locale_v2: [
      {
        name: "Language Settings",
        description: "Your language",
        children: [{ name: "Preferred Language", entries: [{ data: { value: locale } }] }],
      },
    ],
  });
}

/** The only trace of an audience in known exports: the default of future posts. */
function privacySettings(context: FacebookContext): FilePlan {
  const { labels } = context;
  return valueFile("preferences/preferences/privacy_settings.json", {
    media: [],
    label_values: [{ label: labels.activity, dict: [{ label: labels.futurePosts, value: labels.friends }] }],
    fbid: "100000000000017",
  });
}
