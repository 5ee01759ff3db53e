import type { Facts } from '../../model/facts.ts';
import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { bodiesIn } from '../facts/bodies.ts';
import { datesIn } from '../facts/dates.ts';
import type { Finding } from '../facts/finding.ts';
import type { Flow } from '../facts/flow.ts';
import { sideOf } from './flow-place.ts';
import type { Citation } from './profile.ts';
import { bodyForm } from './text-forms.ts';

/** How far from a number its date and its body may stand. */
const DATE_REACH = 24;
const BODY_REACH = 90;

/**
 * The documents that a document cites, each once, with the date and the body that stand beside the
 * number: `Quyết định số 1218/QĐ-UBND ngày 14/12/2018 của Ủy ban nhân dân huyện Mộc Châu`.
 *
 * @param facts - the effective facts: their `decisions` say which numbers count
 */
export function citationsIn(flow: Flow, facts: Facts): Citation[] {
  const found = new Map<string, Citation>();
  const dates = datesIn(flow);
  const bodies = bodiesIn(flow);
  for (const { number, start, end } of findDocumentNumbers(flow.text)) {
    if (!facts.decisions.includes(number.whole)) continue;
    const beside = dates.find((one) => one.start >= end && one.start - end <= DATE_REACH);
    const after = bodyAfter(flow, bodies, beside?.end ?? end);
    const date = beside ?? (after && dateAfter(flow, dates, after.end));
    const body = after ?? bodyBefore(flow, bodies, start);
    const known = found.get(number.whole);
    found.set(number.whole, {
      value: number.whole,
      side: known?.side ?? sideOf(flow, { start, end }),
      ...(body && { body: bodyForm(body.value) }),
      ...(date && { date: date.value }),
      ...(known?.body !== undefined && { body: known.body }),
      ...(known?.date !== undefined && { date: known.date }),
    });
  }
  const typedByAPerson = facts.decisions.filter((value) => !found.has(value));
  return [...found.values(), ...typedByAPerson.map((value) => ({ value, side: { text: value } }))];
}

/** `… của Ủy ban nhân dân …` */
const bodyAfter = (flow: Flow, bodies: readonly Finding[], from: number): Finding | undefined =>
  bodies.find(
    ({ start }) =>
      start >= from && start - from < 24 && /^[\s,]*(?:do|c[u]a)\s+$/.test(flow.folded.slice(from, start)),
  );

/** `… của Ủy ban nhân dân huyện Mộc Châu ban hành ngày 14/12/2018`; after a comma something else is told. */
const dateAfter = (flow: Flow, dates: readonly Finding[], from: number): Finding | undefined =>
  dates.find(
    ({ start }) =>
      start >= from &&
      start - from <= DATE_REACH &&
      /^\s*(?:ky|ban\s*hanh|lap)?\s*$/.test(flow.folded.slice(from, start)),
  );

/** `Ủy ban nhân dân … ban hành Quyết định số …`: the nearest in the same sentence. */
const bodyBefore = (flow: Flow, bodies: readonly Finding[], to: number): Finding | undefined =>
  bodies.findLast(({ end }) => end <= to && to - end < BODY_REACH && ISSUES.test(flow.folded.slice(end, to)));

/** What a body does with a document: `… ban hành Quyết định số …`, `… có văn bản số …`. */
const ISSUES = /^[^.;]{0,40}(?<![a-z])(?:ban\s*hanh|ra|co|ky|da\s*ky|cap)(?![a-z])[^.;]{0,40}$/;
