import pc from 'picocolors';

const wantsColour = process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

/** Colours, on a terminal that shows them; elsewhere the text as it is. */
export const paint = pc.createColors(wantsColour);
