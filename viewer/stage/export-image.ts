import { toBlob } from '@sigma/export-image';
import { palette } from '../theme/scheme.js';
import type { Stage } from './stage.js';

export { svgOfStage } from './export-svg.js';

/** What is on the screen, at twice its size. */
export function pngOfStage(stage: Stage): Promise<Blob> {
  const { width, height } = stage.sigma.getDimensions();
  return toBlob(stage.sigma, {
    format: 'png',
    width: width * 2,
    height: height * 2,
    backgroundColor: palette.peek().paper,
  });
}
