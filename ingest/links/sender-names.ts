import { fold } from '../../vietnamese/fold.ts';
import type { Profile, Told } from './profile.ts';

/** The names of those who sign a petition, or whose petition an official document deals with; folded. */
export const senderNames = ({ people }: Pick<Profile, 'people'>): Told[] =>
  people.flatMap(({ name }) => (name ? [{ value: fold(name.value), side: name.side }] : []));
