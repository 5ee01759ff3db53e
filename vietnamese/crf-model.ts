/**
 * A linear-chain CRF as CRFsuite 0.12 stores it (`lCRF`, model type `FOMC`), evaluated in plain
 * TypeScript. Format: Naoaki Okazaki, crf1d_model.c and cqdb.c (constant quark database).
 */
export interface CrfModel {
  readonly labels: readonly string[];
  readonly scores: AttributeScores;
  /** `transitions[from * labels.length + to]`. */
  readonly transitions: Float64Array;
}

/**
 * The scores that an attribute such as `T[0].lower=đất` adds, one for each label: by its name, then by
 * its value. What the model has never seen is not there.
 */
export type AttributeScores = ReadonlyMap<string, ReadonlyMap<string, Float64Array>>;

const HEADER = { features: 28, labels: 32, attributes: 36, labelRefs: 40, attributeRefs: 44 };
const COUNT = { labels: 20, attributes: 24 };
const CHUNK_SIZE = 12;
const FEATURE_SIZE = 20;
const CQDB_DATA = 24 + 256 * 8;

/**
 * Reads a CRFsuite model file.
 *
 * @param file - the whole file.
 * @throws Error when it is not such a file.
 */
export function readCrfModel(file: Uint8Array): CrfModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const magic =
    new TextDecoder().decode(file.subarray(0, 4)) + new TextDecoder().decode(file.subarray(8, 12));
  if (magic !== 'lCRFFOMC') throw new Error('Not a CRFsuite model of type FOMC.');
  const at = (offset: number) => view.getUint32(offset, true);

  const labels = quarks(file, at(HEADER.labels), at(COUNT.labels));
  const attributes = quarks(file, at(HEADER.attributes), at(COUNT.attributes));
  const weights = (refs: number, id: number): Float64Array => {
    const row = new Float64Array(labels.length);
    const list = at(refs + CHUNK_SIZE + 4 * id);
    for (let i = 0; i < at(list); i++) {
      const feature = at(HEADER.features) + CHUNK_SIZE + FEATURE_SIZE * at(list + 4 + 4 * i);
      const label = at(feature + 8);
      row[label] = (row[label] ?? 0) + view.getFloat64(feature + 12, true);
    }
    return row;
  };
  const transitions = new Float64Array(labels.length ** 2);
  labels.forEach((_, from) => transitions.set(weights(at(HEADER.labelRefs), from), from * labels.length));
  return {
    labels,
    scores: byNameAndValue(attributes, (id) => weights(at(HEADER.attributeRefs), id)),
    transitions,
  };
}

function byNameAndValue(
  attributes: readonly string[],
  scoresOf: (id: number) => Float64Array,
): AttributeScores {
  const scores = new Map<string, Map<string, Float64Array>>();
  attributes.forEach((attribute, id) => {
    const equals = attribute.indexOf('=');
    const name = attribute.slice(0, equals);
    const values = scores.get(name) ?? new Map<string, Float64Array>();
    scores.set(name, values.set(attribute.slice(equals + 1), scoresOf(id)));
  });
  return scores;
}

/** The strings of a constant quark database, each at its number. */
function quarks(file: Uint8Array, begin: number, count: number): string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const strings = new Array<string>(count);
  let offset = begin + CQDB_DATA;
  for (let i = 0; i < count; i++) {
    const id = view.getUint32(offset, true);
    const size = view.getUint32(offset + 4, true);
    strings[id] = new TextDecoder().decode(file.subarray(offset + 8, offset + 8 + size - 1));
    offset += 8 + size;
  }
  return strings;
}

/**
 * The most likely label of each item (Viterbi), as CRFsuite's `crf1dc_viterbi` finds it.
 *
 * @param items - for each item, the sum of what its attributes add to each label
 */
export function labelItems(model: CrfModel, items: readonly Float64Array[]): string[] {
  const size = model.labels.length;
  const back: Int32Array[] = [];
  let best = new Float64Array(size);
  items.forEach((state, position) => {
    const from = new Int32Array(size);
    const next = new Float64Array(size);
    for (let to = 0; to < size; to++) {
      if (position > 0) from[to] = bestPredecessor(model, best, to);
      const before =
        position > 0 ? score(best, from[to]) + score(model.transitions, score(from, to) * size + to) : 0;
      next[to] = before + score(state, to);
    }
    back.push(from);
    best = next;
  });
  return walkBack(model, back, best);
}

const score = (row: ArrayLike<number>, index: number | undefined): number => row[index ?? 0] ?? 0;

function bestPredecessor(model: CrfModel, best: Float64Array, to: number): number {
  let winner = 0;
  let highest = -Infinity;
  for (let from = 0; from < best.length; from++) {
    const sum = score(best, from) + score(model.transitions, from * best.length + to);
    if (sum > highest) [highest, winner] = [sum, from];
  }
  return winner;
}

function walkBack(model: CrfModel, back: readonly Int32Array[], last: Float64Array): string[] {
  let label = last.indexOf(Math.max(...last));
  const labels: string[] = [];
  for (let position = back.length - 1; position >= 0; position--) {
    labels[position] = model.labels[label] ?? '';
    label = score(back[position] ?? [], label);
  }
  return labels;
}
