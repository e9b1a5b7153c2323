const paths = {
  search: 'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.4 4.4M10.5 4a6.5 6.5 0 0 1 4 11.6',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  back: 'M14 6l-6 6 6 6',
  forward: 'M10 6l6 6-6 6',
  play: 'M8 5l11 7-11 7z',
  pause: 'M9 5v14M15 5v14',
  filter: 'M4 6h16M7 12h10M10 18h4',
  download: 'M12 4v11m0 0l-4-4m4 4l4-4M5 20h14',
  layout: 'M12 5a2 2 0 1 0 0-.01M5 18a2 2 0 1 0 0-.01M19 18a2 2 0 1 0 0-.01M11 7l-5 9M13 7l5 9M7 18h10',
  path: 'M6 18a2 2 0 1 0 0-.01M18 6a2 2 0 1 0 0-.01M8 17.5c7 0 1-11 8-11',
  ego: 'M12 12m-2 0a2 2 0 1 0 4 0 2 2 0 1 0-4 0M12 12m-8 0a8 8 0 1 0 16 0 8 8 0 1 0-16 0',
  edit: 'M5 19l1-4L16 5l3 3L9 18z',
  undo: 'M8 5L4 9l4 4M4 9h9a6 6 0 0 1 0 12h-2',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  open: 'M9 5H5v14h14v-4M13 5h6v6M19 5l-9 9',
  report: 'M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  read: 'M4 5c3-1 6-.5 8 1 2-1.5 5-2 8-1v13c-3-1-6-.5-8 1-2-1.5-5-2-8-1zM12 6v13',
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the colour of the text; it says nothing to screen readers. */
export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
