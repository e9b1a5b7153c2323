import type { Polarity, Status } from '../../src/model/relation-mention.js';
import { dashes } from '../stage/marks.js';

interface Props {
  readonly status: Status;
  readonly polarity?: Polarity;
  readonly colour?: string;
  readonly width?: number;
  readonly hasArrow?: boolean;
}

/** A piece of an edge as the stage draws it. */
export function LineSample({
  status,
  polarity = 'affirmed',
  colour = 'currentColor',
  width = 34,
  hasArrow = true,
}: Props) {
  const dash = dashes[status];
  const middle = width / 2 - 3;
  return (
    <svg class="line-sample" width={width} height="12" viewBox={`0 0 ${width} 12`} aria-hidden="true" focusable="false">
      <path
        d={`M1 6H${hasArrow ? width - 8 : width - 1}`}
        stroke={colour}
        stroke-width="1.8"
        {...(dash[1] > 0 && { 'stroke-dasharray': dash.join(' ') })}
      />
      {hasArrow && <path d={`M${width - 9} 2.5L${width - 1} 6L${width - 9} 9.5z`} fill={colour} />}
      {polarity === 'negated' && (
        <path
          d={`M${middle - 1} 11L${middle + 3} 1M${middle + 4} 11L${middle + 8} 1`}
          stroke={colour}
          stroke-width="1.6"
        />
      )}
    </svg>
  );
}
