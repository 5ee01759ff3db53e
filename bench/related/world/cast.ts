import type { Random } from '../../relevance/corpus/random.ts';
import { createDispute, type Dispute } from './disputes.ts';
import { createPerson, type Person } from './people.ts';
import type { Commune, Region } from './places.ts';

/** The people of a world and what they dispute. */
export class Cast {
  readonly people: Person[] = [];
  private readonly disputes: Dispute[] = [];
  private readonly templates = new Map<string, number>();
  private readonly random: Random;
  private readonly region: Region;

  constructor(random: Random, region: Region) {
    this.random = random;
    this.region = region;
  }

  /** A text that several senders use; one that is about went on to other matters of the kind. */
  templateOf({ matter }: Dispute): number | null {
    const { random } = this;
    const known = this.templates.get(matter.id);
    if (!random.chance(known === undefined ? 0.3 : 0.6)) return null;
    const template = known ?? random.whole(1, 1e9);
    this.templates.set(matter.id, template);
    return template;
  }

  /** A matter; some are made to be taken for another one. */
  createDispute(): Dispute {
    const dispute = this.nextDispute();
    this.disputes.push(dispute);
    return dispute;
  }

  private nextDispute(): Dispute {
    const { random } = this;
    const id = `m${this.disputes.length}`;
    const like = this.disputes.length > 0 ? random.pick(this.disputes) : undefined;
    const chance = random.next();
    if (like && chance < 0.22)
      return createDispute(random, id, like.home, {
        matter: like.matter,
        respect: like.respect,
        notThing: like.thing,
      });
    if (like && chance < 0.32)
      return createDispute(random, id, this.elsewhere(like.home), { matter: like.matter, land: like.land });
    if (like && chance < 0.42)
      return createDispute(random, id, this.elsewhere(like.home), { number: like.decision.number });
    return createDispute(random, id, random.pick(this.region.communes));
  }

  private elsewhere(home: Commune): Commune {
    const { communes, namedAlike } = this.region;
    return this.random.pick([...communes, ...namedAlike].filter((other) => other !== home));
  }

  /** Who writes on the matter: one by one, or many together. */
  sendersOf(dispute: Dispute): (readonly Person[])[] {
    const { random } = this;
    const some = Array.from({ length: random.pick([1, 1, 2, 2, 3, 4]) }, () => this.personFor(dispute));
    const alone = [...new Set(some)].map((person) => [person]);
    if (!random.chance(0.16)) return alone;
    const many = Array.from({ length: random.pick([2, 2, 3, 4, 6, 9, 14, 22, 38]) }, () =>
      this.personFor(dispute),
    );
    return [...alone, [...new Set(many)]];
  }

  /** Someone new, someone known from another matter, or a namesake of someone. */
  private personFor({ home }: Dispute): Person {
    const { random } = this;
    const here = this.people.filter((person) => person.homes.some(([, where]) => where === home));
    if (here.length > 0 && random.chance(0.12)) return random.pick(here);
    const namesake = this.people.length > 0 && random.chance(0.16);
    const like = namesake
      ? random.pick(here.length > 0 && random.chance(0.7) ? here : this.people)
      : undefined;
    const id = `p${this.people.length}`;
    const made = createPerson(random, id, home, like);
    const person = like ? unlike(random, made, like, home) : made;
    this.people.push(person);
    return person;
  }
}

/** A namesake differs from the other in whatever may be told of them. */
function unlike(random: Random, made: Person, like: Person, home: Commune): Person {
  const hamlets = home.hamlets.filter((hamlet) => !like.homes.some(([, , other]) => other === hamlet));
  const born = made.born === like.born ? made.born + 3 : made.born;
  return {
    ...made,
    born,
    changes: false,
    phones: made.phones.slice(0, 1),
    homes: [['2000-01-01', home, random.pick(hamlets)]],
  };
}
