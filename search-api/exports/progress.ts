/** How far an export has come. */
export interface Progress {
  readonly rows: number;
  readonly total: number;
  readonly state: 'writing' | 'done' | 'stopped';
}

/** Exports remembered, the oldest forgotten first. */
const MOST = 500;

/** Remembers how far exports have come, under the ids that those who asked chose. */
export function createProgress() {
  const known = new Map<string, Progress>();
  return {
    /** Says how far an export has come. */
    set(id: string, progress: Progress): void {
      known.set(id, progress);
      for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
    },
    /** How far it has come; `undefined` for one that is not known, or not any more. */
    get: (id: string): Progress | undefined => known.get(id),
  };
}
