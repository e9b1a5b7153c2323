/** Which panels cover the graph on a small screen. */
export type Sheet = 'none' | 'filters' | 'reading';
