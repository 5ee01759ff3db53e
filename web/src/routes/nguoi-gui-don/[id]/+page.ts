import { answer, connect } from '$lib/api.ts';
import type { PageLoad } from './$types.js';

/** How many others of the same name are offered. */
const NAMESAKES = 20;

/** A person with all their petitions, and others who bear the same name. */
export const load: PageLoad = async ({ params, fetch }) => {
  const { people } = connect(fetch);
  const person = await answer(people[':id'].$get({ param: { id: params.id } }));
  const query = { q: person.name, size: String(NAMESAKES) };
  const namesakes = await answer(people.$get({ query })).then(
    ({ people: found }) => found.filter(({ id }) => id !== person.id),
    () => null,
  );
  return { person, namesakes };
};
