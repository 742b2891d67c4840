import { GENRES, type Announcement, type TitleSet } from '$lib/engine/announce/announcement';
import { predicatesOf, titlesOf as setsOf } from '$lib/engine/announce/partsOf';
import type { Catalogue, Review } from '$lib/engine/engine';
import type { StoryFacts, StoryPerson } from '$lib/engine/story/StoryFacts';
import type { StoryNames } from './StoryNames';

/**
 * What everything that the story speaks of is called: titles, towns, diarists, and what their reviews say, in every language. The tables of
 * words are large and are loaded on the first call, since the first world needs none of them.
 * @param catalogue of the base that the facts are of
 */
export async function nameStory(
  facts: StoryFacts,
  you: StoryPerson,
  catalogue: Catalogue,
): Promise<StoryNames> {
  const [{ TitleNames }, { townName }, { personaNames }, english, spanish, { distinctWordings }] =
    await Promise.all([
      import('../en/titleNames'),
      import('../en/townNames'),
      import('../en/personaNames'),
      import('../en/remarks'),
      import('../es/remarks'),
      import('../en/distinctWordings'),
    ]);
  const reviews = reviewsOf(facts);
  const titleNames = new TitleNames(catalogue, facts.seed);
  const titles: StoryNames['titles'] = {};
  for (const title of titlesOf(facts, you, reviews))
    titles[title] = {
      name: titleNames.name(title),
      genre: GENRES[catalogue.genre[title]!]!,
      isSensitive: catalogue.sensitivity[title]! > 0,
    };

  const towns: StoryNames['towns'] = {};
  for (const town of townsOf(facts, you)) towns[town] = townName(town, catalogue.townShare.length);

  const personas = personasOf(facts);
  const signed = await personaNames(facts.seed, personas);

  const remarks: StoryNames['remarks'] = {};
  const worded = distinctWordings(
    reviews.map((review) => ({ ...review, ...titles[review.title]! })),
  );
  reviews.forEach((review, i) => {
    const { genre, isSensitive } = titles[review.title]!;
    remarks[review.review] = {
      en: english.remark(review, genre, worded[i], isSensitive),
      es: spanish.remark(review, genre, worded[i]!, isSensitive),
    };
  });
  return {
    titles,
    towns,
    personas: Object.fromEntries(personas.map((persona, i) => [persona, signed[i]!])),
    remarks,
  };
}

function suspectsOf(facts: StoryFacts) {
  return [
    ...facts.crowdSuspects,
    facts.dearSuspect,
    facts.pair?.suspect ?? null,
    facts.innocent?.suspect ?? null,
  ].filter((suspect) => suspect !== null);
}

/** Every review shown, once, in the order of the base. */
function reviewsOf(facts: StoryFacts): Review[] {
  const found = new Map<number, Review>();
  const shown: Review[] = [
    ...facts.reviews,
    ...suspectsOf(facts).flatMap(({ reviews }) => reviews),
  ];
  for (const review of shown) found.set(review.review, review);
  return [...found.values()].sort((a, b) => a.review - b.review);
}

function postsOf(facts: StoryFacts): Announcement[] {
  return [
    facts.tweet,
    facts.dear,
    ...(facts.pair?.posts ?? []),
    ...(facts.innocent ? [facts.innocent.post] : []),
    ...(facts.secret ? [facts.secret.post] : []),
  ];
}

function titlesOf(facts: StoryFacts, you: StoryPerson, reviews: readonly Review[]): Set<number> {
  const titles = new Set<number>();
  const addSet = (what: TitleSet) => 'title' in what && titles.add(what.title);
  for (const post of postsOf(facts)) setsOf(post).forEach(addSet);
  for (const title of facts.innocent?.publication.titles ?? []) titles.add(title);
  for (const { title } of reviews) titles.add(title);
  for (const person of [facts.you, you])
    for (const { title } of [...person.favourites, ...person.evenings]) titles.add(title);
  for (const title of [
    facts.insider.title,
    facts.insider.sensitiveTitle,
    facts.secret?.title ?? -1,
  ])
    if (title >= 0) titles.add(title);
  return titles;
}

function townsOf(facts: StoryFacts, you: StoryPerson): Set<number> {
  const named = postsOf(facts).flatMap((post) =>
    post.kind === 'top' ? [post.people.town] : predicatesOf(post).map(({ people }) => people.town),
  );
  const suspected = suspectsOf(facts).map(({ namedTown }) => namedTown);
  const towns = [you.town, facts.you.town, ...named, ...suspected];
  return new Set(towns.filter((town) => town !== undefined && town >= 0) as number[]);
}

function personasOf(facts: StoryFacts): number[] {
  const personas = suspectsOf(facts).map(({ persona }) => persona);
  if (facts.secret && facts.secret.persona >= 0) personas.push(facts.secret.persona);
  return [...new Set(personas)].sort((a, b) => a - b);
}
