/** Where rows (or columns) begin and end in pixels, so that only those in view need be drawn. */

export interface Axis {
  readonly count: number;
  /** Pixels of all of them. */
  readonly total: number;
  /** Pixels before `index`; `index` may equal `count`. */
  offset(index: number): number;
  /** 0 for a hidden one. */
  size(index: number): number;
  /** The one that covers a pixel, held within 0 … count - 1. */
  at(pixel: number): number;
}

/** @param sizeOf pixels of one row or column; 0 when it is hidden */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  const offset = (index: number): number => offsets[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    total: offset(count),
    offset,
    size: (index) => offset(index + 1) - offset(index),
    at(pixel) {
      let low = 0;
      let high = Math.max(count - 1, 0);
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offset(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** The span of indices to draw: those in view and a few beyond, so that a short scroll shows no blank. */
export function windowOf(axis: Axis, from: number, pixels: number, first: number, beyond: number): [number, number] {
  if (axis.count <= first) return [first, first];
  const begin = Math.max(first, axis.at(from) - beyond);
  const end = Math.min(axis.count, axis.at(from + pixels) + 1 + beyond);
  return [begin, Math.max(begin, end)];
}

/** The reverse of `pointsToPixels`, not rounded. */
export function pixelsToPoints(pixels: number, zoom = 1): number {
  return (pixels * 72) / 96 / zoom;
}

/** Office counts points, screens count pixels of 1/96 inch. `zoom` 1 is 100 percent. */
export function pointsToPixels(points: number, zoom = 1): number {
  return Math.round((points * zoom * 96) / 72);
}
