import { createRandom, type Random } from '../../relevance/corpus/random.ts';
import { addDays, slashed, type Day } from './dates.ts';
import { Cast } from './cast.ts';
import type { Cited, Dispute } from './disputes.ts';
import * as official from './official.ts';
import { addressees, officesOf, type Office } from './offices.ts';
import { homeOn, type Person } from './people.ts';
import { parcelsOf, petitionRows, write, type Writing } from './petition.ts';
import type { Region } from './places.ts';
import type { Row } from './sheet.ts';
import { fill } from './template.ts';
import type { Pair, Tolerated, Truth } from './truth.ts';
import { OTHER_LAWS } from './words/body.ts';
import { STAMPS } from './words/official.ts';

/** A document before it lies on a pile. */
export interface Draft {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly marks: boolean;
  readonly truth: Truth;
}

/** Who writes what to whom in a world, and what comes back. */
export class Correspondence {
  readonly drafts: Draft[] = [];
  /** Pairs with official documents. */
  readonly pairs: Pair[] = [];
  readonly tolerated: Tolerated[] = [];
  private readonly random: Random;
  private readonly cast: Cast;
  private readonly region: Region;
  private readonly name: string;

  constructor(random: Random, region: Region, name: string) {
    this.random = random;
    this.region = region;
    this.cast = new Cast(random, region);
    this.name = name;
  }

  /** A matter with its petitions and answers; some are made to be taken for another. */
  addDispute(): void {
    const { random } = this;
    const dispute = this.cast.createDispute();
    const senders = this.cast.sendersOf(dispute);
    const template = this.cast.templateOf(dispute);
    const writings = senders.flatMap((people) => this.correspond(dispute, people, template));
    if (random.chance(0.35)) this.addComplainedOf(dispute, writings);
  }

  /** All that one sender writes on one matter, and what he gets for it. */
  private correspond(dispute: Dispute, people: readonly Person[], template: number | null): Writing[] {
    const { random } = this;
    const writings: Writing[] = [];
    const answers: Cited[] = [];
    const count = random.pick([1, 1, 2, 2, 3, 4]);
    const land =
      dispute.anchors[0] === 'parcel' || random.chance(0.4)
        ? dispute.land
        : { parcel: String(random.whole(2, 620)), sheet: dispute.land.sheet };
    let day = addDays(dispute.begun, random.whole(0, 300));
    for (let nth = 0; nth < count && day < '2026-06-01'; nth++) {
      const shared = template !== null && nth === 0 ? createRandom(template) : random;
      const writing = write(random, `${dispute.id}/${this.drafts.length}`, dispute, people, day, {
        nth,
        land,
        template: shared,
        earlier: writings.map((one) => one.day),
        answers,
        before: nth > 0 && random.chance(0.35) ? (writings.at(-1) ?? null) : null,
        withdrawal: nth > 0 && nth === count - 1 && random.chance(0.08),
      });
      const copies = this.copy(writing);
      writings.push(writing);
      answers.push(
        ...this.answer(writing, copies, writings.length === count || writings.length === 1, count),
      );
      day = addDays(day, random.whole(40, 420));
    }
    return writings;
  }

  /** Copies of a writing: to other addressees, on other days, stamped by who got them. */
  private copy(writing: Writing): { id: string; day: Day }[] {
    const { random } = this;
    const [first] = writing.mentions;
    if (!first) return [];
    const { home } = homeOn(first.person, writing.day);
    const offices = officesOf(home, writing.day);
    const count = random.pick([1, 1, 1, 2, 2, 3]);
    const around = count > 1 && random.chance(0.3);
    const stamping = random.some(offices, count);
    const alike = random.pick(offices);
    const stampAll = random.chance(0.2);
    let day = writing.day;
    return Array.from({ length: count }, (_, i) => {
      const to =
        i > 0 && random.chance(0.25)
          ? addressees(createRandom(this.drafts.length), home, day)
          : addressees(random, home, day);
      if (i > 0 && random.chance(0.6)) day = addDays(day, random.whole(1, 16));
      const by = around ? stamping[i] : stampAll ? alike : undefined;
      const law = i > 0 && random.chance(0.3) ? random.pick(OTHER_LAWS) : writing.law;
      const rows = petitionRows(random, writing, {
        day,
        to,
        law,
        stamp: by ? stampOf(random, by, addDays(day, random.whole(1, 12))) : [],
        stampAt: random.pick(['top', 'top', 'head', 'end']),
        otherLabels: i > 0 && random.chance(0.3),
      });
      const id = this.put({ rows, marks: writing.marks, truth: truthOf(writing, day, to, law, by) });
      return { id, day };
    });
  }

  /** Official documents about one of the copies. */
  private answer(
    writing: Writing,
    copies: readonly { id: string; day: Day }[],
    alone: boolean,
    count: number,
  ): Cited[] {
    const { random } = this;
    const [first] = writing.mentions;
    if (!first || copies.length === 0) return [];
    const { home } = homeOn(first.person, writing.day);
    const chosen = random.pick(copies);
    const lastDay = copies.at(-1)?.day ?? chosen.day;
    if (random.chance(0.15)) this.forward(writing, copies, chosen);
    if (!random.chance(0.5)) return [];
    const written: Cited[] = [];
    let day = addDays(lastDay, random.whole(8, 60));
    for (let i = 0; i < (random.chance(0.25) ? 2 : 1); i++) {
      const report = written[0];
      const made = official.answer(random, writing, {
        office: random.pick(officesOf(home, day)),
        day,
        on: chosen.day,
        ...(report && { report }),
        mayKeepSilent: alone && count === 1,
      });
      const id = this.putOfficial(made, writing.dispute.id);
      const others = copies.filter((copy) => copy.id !== chosen.id).map((copy) => copy.id);
      const unclear = made.tells !== 'date' || copies.filter((copy) => copy.day === chosen.day).length > 1;
      this.pairs.push({
        a: id,
        b: chosen.id,
        relation: 'answers',
        ...(unclear && others.length > 0 ? { or: others } : {}),
      });
      for (const other of others) this.tolerated.push({ a: id, b: other, verdicts: ['answers', 'cites'] });
      written.push(made.cited);
      day = addDays(day, random.whole(5, 40));
    }
    const last = written.at(-1);
    if (last && random.chance(0.3)) {
      const office = random.pick(officesOf(home, day));
      const subject = random.pick(writing.dispute.subjects);
      this.putOfficial(official.citing(random, last, subject, office, addDays(day, 30)), writing.dispute.id);
    }
    return written;
  }

  private forward(
    writing: Writing,
    copies: readonly { id: string }[],
    chosen: { id: string; day: Day },
  ): void {
    const { random } = this;
    const [first] = writing.mentions;
    if (!first) return;
    const [office, to] = random.some(officesOf(homeOn(first.person, writing.day).home, chosen.day), 2);
    if (!office || !to) return;
    const day = addDays(chosen.day, random.whole(3, 25));
    const made = official.forwarding(
      random,
      writing,
      { office, day, on: chosen.day, mayKeepSilent: false },
      to,
    );
    const id = this.putOfficial(made, writing.dispute.id);
    for (const copy of copies)
      this.tolerated.push({ a: id, b: copy.id, verdicts: ['answers', 'cites', 'circulating'] });
  }

  private addComplainedOf(dispute: Dispute, writings: readonly Writing[]): void {
    const [office] = officesOf(dispute.home, dispute.decision.day);
    if (!office || !writings.some(({ cites }) => cites.includes(dispute.decision))) return;
    this.putOfficial(
      official.complainedOf(this.random, dispute.decision, this.random.pick(dispute.subjects), office),
      dispute.id,
    );
  }

  /** Everybody who wrote. */
  get people(): readonly Person[] {
    return this.cast.people;
  }

  /** Documents that have to do with no petition. */
  addNoise(count: number): void {
    const { random } = this;
    for (let i = 0; i < count; i++) {
      const day = addDays('2013-01-01', random.whole(0, 4500));
      this.putOfficial(
        official.noise(random, random.pick(officesOf(random.pick(this.region.communes), day)), day),
        null,
      );
    }
  }

  private putOfficial(
    { rows, type, cited, signer, names }: official.Official,
    matter: string | null,
  ): string {
    return this.put({
      rows,
      marks: true,
      truth: {
        type,
        matter,
        signer,
        date: cited.day,
        number: cited.number,
        persons: [],
        complainants: [],
        addressees: [],
        parcels: [],
        laws: [],
        receivedBy: [],
        decisions: names.map(({ number }) => number),
      },
    });
  }

  private put(draft: Omit<Draft, 'id'>): string {
    const id = `${this.name}-${String(this.drafts.length).padStart(4, '0')}`;
    this.drafts.push({ id, ...draft });
    return id;
  }

  /** Whoever names a document that is there cites it. */
  citations(): Pair[] {
    const officials = this.drafts.filter(({ truth }) => truth.number !== undefined);
    return this.drafts.flatMap(({ id, truth }) =>
      officials
        .filter(
          (other) =>
            other.id !== id &&
            other.truth.matter === truth.matter &&
            truth.decisions.includes(other.truth.number ?? '') &&
            other.truth.date <= truth.date,
        )
        .map((other): Pair => ({ a: id, b: other.id, relation: 'cites' })),
    );
  }
}

function stampOf(random: Random, { above, heading }: Office, day: Day): string[] {
  const unit = above.replace(/^.*UBND /, '');
  const office =
    heading.endsWith(unit) || unit === ''
      ? heading
      : `${heading.replace(/ (?:TỈNH|HUYỆN|THÀNH PHỐ|QUẬN|THỊ XÃ)$/, '')} ${unit}`;
  const values = {
    OFFICE: office,
    n: String(random.whole(12, 2900)),
    day: random.pick([slashed(day), slashed(day).replaceAll('/', '-')]),
  };
  return random.pick(STAMPS).map((row) => fill(row, values));
}

function truthOf(
  writing: Writing,
  date: Day,
  to: readonly string[],
  law: string,
  by: Office | undefined,
): Truth {
  return {
    type: 'đơn',
    kind: writing.kind,
    date,
    matter: writing.dispute.id,
    writing: writing.id,
    persons: writing.mentions.map(({ person }) => person.id),
    complainants: writing.complainants,
    ...(writing.respondentLine && { respondent: writing.dispute.respondent }),
    addressees: to,
    decisions: writing.cites.map(({ number }) => number),
    parcels: parcelsOf(writing),
    laws: [law],
    receivedBy: by ? [by.name] : [],
  };
}
