import type { GreyPicture } from './grey.ts';

/** Side of the tiles in which the paper's brightness is measured, as a share of the picture's width. */
const TILE = 1 / 40;
/** In a tile this share of pixels is no brighter than the paper. */
const PAPER_RANK = 0.9;
/** Paper whose tiles differ by less than this many greys is evenly lit. */
const EVEN = 40;

/**
 * Makes the paper white everywhere: a photograph's shadows and a yellowed sheet would otherwise pass
 * for ink. A picture whose paper is even and white already is given back as it is.
 */
export function whitenPaper(picture: GreyPicture): GreyPicture {
  const tiles = paperTiles(picture);
  const sorted = tiles.greys.toSorted();
  const darkest = sorted[Math.floor(sorted.length * 0.02)] ?? 255;
  if (darkest >= 255 - EVEN) return picture;
  return divideByPaper(picture, tiles);
}

/** Makes the paper white everywhere, whether or not it is nearly so. */
export const evenPaper = (picture: GreyPicture): GreyPicture => divideByPaper(picture, paperTiles(picture));

interface Tiles {
  readonly side: number;
  readonly across: number;
  readonly down: number;
  /** Brightness of the paper in each tile. */
  readonly greys: Uint8Array;
}

function paperTiles(picture: GreyPicture): Tiles {
  const side = Math.max(8, Math.round(picture.width * TILE));
  const across = Math.ceil(picture.width / side);
  const down = Math.ceil(picture.height / side);
  const own = new Uint8Array(across * down);
  for (let tile = 0; tile < own.length; tile += 1)
    own[tile] = paperOf(picture, side, tile % across, tile / across);
  return { side, across, down, greys: brightestNeighbour(own, across, down) };
}

function paperOf({ width, height, data }: GreyPicture, side: number, column: number, row: number): number {
  const histogram = new Uint32Array(256);
  const [left, top] = [column * side, Math.floor(row) * side];
  let count = 0;
  for (let y = top; y < Math.min(top + side, height); y += 2) {
    for (let x = left; x < Math.min(left + side, width); x += 2) {
      const grey = data[y * width + x] ?? 255;
      histogram[grey] = (histogram[grey] ?? 0) + 1;
      count += 1;
    }
  }
  let seen = 0;
  for (let grey = 0; grey < 256; grey += 1) {
    seen += histogram[grey] ?? 0;
    if (seen >= PAPER_RANK * count) return grey;
  }
  return 255;
}

/** A tile full of ink (a stamp, a picture) takes the paper of the brightest tile beside it. */
function brightestNeighbour(own: Uint8Array, across: number, down: number): Uint8Array {
  return own.map((_, tile) => {
    const [column, row] = [tile % across, Math.floor(tile / across)];
    let brightest = 0;
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1) {
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1) {
        brightest = Math.max(brightest, own[y * across + x] ?? 0);
      }
    }
    return brightest;
  });
}

function divideByPaper({ width, height, data }: GreyPicture, tiles: Tiles): GreyPicture {
  const white = new Uint8Array(width * height);
  const paper = new Float32Array(width);
  for (let y = 0; y < height; y += 1) {
    paperOfRow(paper, y, tiles);
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      white[at] = Math.min(255, ((data[at] ?? 255) * 255) / Math.max(1, paper[x] ?? 255));
    }
  }
  return { width, height, data: white };
}

/** Brightness of the paper along one row, between the middles of tiles in straight lines. */
function paperOfRow(paper: Float32Array, y: number, { side, across, down, greys }: Tiles): void {
  const v = Math.min(down - 1, Math.max(0, y / side - 0.5));
  const [top, below] = [Math.floor(v), Math.min(down - 1, Math.floor(v) + 1)];
  const mix = (column: number): number => {
    const upper = greys[top * across + column] ?? 255;
    return upper + ((greys[below * across + column] ?? 255) - upper) * (v - top);
  };
  for (let x = 0; x < paper.length; x += 1) {
    const u = Math.min(across - 1, Math.max(0, x / side - 0.5));
    const left = Math.floor(u);
    const start = mix(left);
    paper[x] = start + (mix(Math.min(across - 1, left + 1)) - start) * (u - left);
  }
}
