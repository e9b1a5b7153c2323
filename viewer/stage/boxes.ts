/** A rectangle of the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

/** A line of text from `left` on, around a middle line. */
export function textBox(left: number, middle: number, width: number, size: number): Box {
  return { left, right: left + width, top: middle - size * 0.65, bottom: middle + size * 0.65 };
}

/** Squares that cover a line of text around a point, turned by an angle. */
export function turnedBoxes(x: number, y: number, angle: number, width: number, size: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / size));
  const half = size * 0.55;
  return Array.from({ length: count }, (_, i) => {
    const along = count === 1 ? 0 : (i / (count - 1) - 0.5) * (width - size);
    const [middleX, middleY] = [x + Math.cos(angle) * along, y + Math.sin(angle) * along];
    return { left: middleX - half, right: middleX + half, top: middleY - half, bottom: middleY + half };
  });
}
