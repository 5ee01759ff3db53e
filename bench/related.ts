import type { Services } from '../config/running.ts';
import { VERDICTS } from '../model/link.ts';
import { scoreFacts, type FactScores } from './related/facts.ts';
import { findingsOf, type ExplainedLink, type Found } from './related/found.ts';
import type { Labelled } from './related/labelled.ts';
import { index, link, openCopy, takeIn } from './related/copy.ts';
import { sampleWorlds } from './related/samples.ts';
import {
  bCubed,
  mergedNamesakes,
  scoreLinks,
  sumOf,
  type Fault,
  type LinkScore,
  type Merge,
} from './related/score.ts';
import { createWorld, type World } from './related/world/world.ts';
import type { AtEnd } from './services.ts';

/** Links were tuned on these worlds … */
const TUNED_ON = [101, 102, 103, 104];
/** … and are reported on these. */
const REPORTED_ON = [201, 202, 203, 204];
/** Share of documents from a scanner. */
const KINDS = { born: 0, mixed: 0.5, scanned: 1 } as const;

/** A pair that was judged otherwise than it is, with both texts' ids and why. */
export interface ExplainedFault extends Fault {
  readonly world: string;
  readonly score?: number;
  readonly evidence?: readonly string[];
}

/** What one set of worlds gave. */
export interface SetReport {
  readonly name: string;
  readonly documents: number;
  readonly verdicts: ReturnType<typeof sumOf>;
  readonly people: ReturnType<typeof bCubed>;
  readonly matters: ReturnType<typeof bCubed>;
  readonly merged: readonly Merge[];
  readonly leaks: readonly string[];
  readonly faults: readonly ExplainedFault[];
  readonly facts?: FactScores;
  /** Milliseconds of linking for a document. */
  readonly msPerDocument: number;
}

/** What is to be measured; everything when left out. */
export interface RelatedOptions {
  /** Folder of sample worlds, to be measured in place of generated ones. */
  readonly samples?: string;
  /** Worlds of these seeds only. */
  readonly seeds?: readonly number[];
}

/**
 * Puts labelled worlds through the product, each in an archive of its own, and compares what it links
 * with what is true: generated worlds it was tuned on and others, born-digital, scanned and mixed; or
 * the sample worlds, read by the real OCR.
 */
export async function measureRelated(
  services: Services,
  atEnd: AtEnd,
  options: RelatedOptions = {},
): Promise<SetReport[]> {
  if (options.samples !== undefined) {
    const worlds = await sampleWorlds(options.samples);
    return Promise.all(worlds.map((world) => measureSet(services, atEnd, world.name, [world])));
  }
  const sets = options.seeds ? { chosen: options.seeds } : { tuning: TUNED_ON, report: REPORTED_ON };
  const reports: SetReport[] = [];
  for (const [name, seeds] of Object.entries(sets))
    for (const [kind, scanned] of Object.entries(KINDS)) {
      const worlds = seeds.map((seed) => createWorld(seed, { scanned }));
      const measured = await measureSet(services, atEnd, `${name}, ${kind}`, worlds.map(labelled));
      reports.push({ ...measured, facts: scoreFacts(worlds.flatMap(({ documents }) => documents)) });
    }
  return reports;
}

const labelled = (world: World): Labelled => ({ ...world, name: `seed ${world.seed}` });

async function measureSet(
  services: Services,
  atEnd: AtEnd,
  name: string,
  worlds: readonly Labelled[],
): Promise<SetReport> {
  const scores: LinkScore[] = [];
  const found: Found[] = [];
  const faults: ExplainedFault[] = [];
  const merged: Merge[] = [];
  let spent = 0;
  for (const world of worlds) {
    const { findings, milliseconds } = await through(services, atEnd, world);
    const score = scoreLinks(world, findings.links);
    scores.push(score);
    found.push(findings);
    faults.push(...score.faults.map((fault) => explained(world.name, fault, findings.links)));
    merged.push(...mergedNamesakes(findings.people, world.names));
    spent += milliseconds;
  }
  const documents = worlds.reduce((sum, world) => sum + world.documents.length, 0);
  return {
    name,
    documents,
    verdicts: sumOf(scores),
    people: bCubed(
      found.flatMap(({ people }, i) => people.map((one) => ({ ...one, truth: `${i} ${one.truth}` }))),
    ),
    matters: bCubed(
      found.flatMap(({ matters }, i) => matters.map((one) => ({ ...one, truth: `${i} ${one.truth}` }))),
    ),
    merged,
    leaks: found.flatMap(({ leaks }) => leaks),
    faults,
    msPerDocument: spent / documents,
  };
}

async function through(
  services: Services,
  atEnd: AtEnd,
  world: Labelled,
): Promise<{ findings: Found; milliseconds: number }> {
  const copy = await openCopy(services, atEnd);
  try {
    const ids = await takeIn(copy, world.documents);
    await index(copy);
    const started = performance.now();
    await link(copy);
    const milliseconds = performance.now() - started;
    return { findings: await findingsOf(copy, world, ids), milliseconds };
  } finally {
    await copy.close();
  }
}

function explained(world: string, fault: Fault, links: readonly ExplainedLink[]): ExplainedFault {
  const link = links.find(({ a, b }) => (a === fault.a && b === fault.b) || (a === fault.b && b === fault.a));
  return {
    world,
    ...fault,
    ...(link && {
      score: link.score,
      evidence: link.evidence,
    }),
  };
}

/** The reports as tables. @param worst - how many faults of each set to tell, with their evidence */
export const relatedTable = (reports: readonly SetReport[], worst: number): string =>
  reports.map((report) => tableOf(report, worst)).join('\n\n');

function tableOf(report: SetReport, worst: number): string {
  const three = (share: number): string => share.toFixed(3).padStart(10);
  const verdicts = VERDICTS.map((verdict) => {
    const { precision, recall, f1, right, wrong, missed } = report.verdicts[verdict];
    return `${verdict.padEnd(26)}${three(precision)}${three(recall)}${three(f1)}   ${right} right, ${wrong} wrong, ${missed} missed`;
  });
  const cluster = (name: string, { precision, recall, f1 }: SetReport['people']): string =>
    `${name.padEnd(26)}${three(precision)}${three(recall)}${three(f1)}`;
  const facts = report.facts?.facts.map(
    ({ fact, precision, recall, f1 }) =>
      `  ${fact.padEnd(24)}${three(precision)}${three(recall)}${three(f1)}`,
  );
  return [
    `${report.name}: ${report.documents} documents, ${report.msPerDocument.toFixed(0)} ms of linking each`,
    `${''.padEnd(26)} precision    recall        F1`,
    ...verdicts,
    cluster('persons (B-cubed)', report.people),
    cluster('matters (B-cubed)', report.matters),
    `namesakes merged: ${report.merged.length}; told of secret documents: ${report.leaks.length}`,
    ...report.leaks.slice(0, worst).map((leak) => `  ${leak}`),
    ...(facts ? ['facts read', ...facts] : []),
    ...report.faults.slice(0, worst).map(faultText),
  ].join('\n');
}

const faultText = ({ world, a, b, expected, got, score, evidence = [] }: ExplainedFault): string =>
  [
    `  ${world}: ${a} ${b} expected ${expected}, got ${got}${score === undefined ? '' : ` (${score.toFixed(2)})`}`,
    ...evidence.map((one) => `      ${one}`),
  ].join('\n');
