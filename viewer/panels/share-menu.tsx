import { useRef } from 'preact/hooks';
import { exportGraph, exportedFormats } from '../state/export-graph.js';
import { exportPage } from '../state/export-page.js';
import { pngOfStage, svgOfStage } from '../stage/export-image.js';
import { currentStage } from '../stage/current-stage.js';
import { compareWith } from '../state/compare.js';
import { copyText } from '../ui/copy-text.js';
import { download } from '../ui/download.js';
import { Icon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import type { OnFiles } from '../ui/on-files.js';
import { useStore } from '../ui/use-store.js';

/** Takes what is visible elsewhere, and brings other graphs in. */
export function ShareMenu({ onFiles }: { readonly onFiles: OnFiles }) {
  const store = useStore();
  const name = store.dataset.value.attributes.name;
  const stage = currentStage.value;
  const embedAddress = () => {
    const url = new URL(location.href);
    url.hash = `${url.hash}${url.hash.length > 1 ? '&' : ''}embed=yes`;
    return url.href;
  };
  return (
    <Menu label="Share" icon="download">
      <Item
        icon="link"
        label="Copy a link to this view"
        onClick={() => copyText(store, location.href, 'Link copied.')}
      />
      <Item icon="link" label="Copy a link to embed" onClick={() => copyText(store, embedAddress(), 'Link copied.')} />
      <hr />
      {stage && (
        <>
          <Item
            icon="download"
            label="Image (PNG)"
            onClick={() => void pngOfStage(stage, store).then((blob) => download(`${name}.png`, 'image/png', blob))}
          />
          <Item
            icon="download"
            label="Drawing with legend (SVG)"
            onClick={() => download(`${name}.svg`, 'image/svg+xml', svgOfStage(stage, store))}
          />
        </>
      )}
      <Item
        icon="download"
        label="One HTML file, for any browser"
        onClick={() => download(`${name}.html`, 'text/html', exportPage(store))}
      />
      {exportedFormats.map(({ id, label }) => (
        <Item key={id} icon="download" label={label} onClick={() => saveAll(exportGraph(store, id))} />
      ))}
      <hr />
      <FileItem label="Open another graph" onFile={(file) => onFiles([file])} />
      {store.fullDocuments.value.size === 0 && (
        <FileItem label="Add the texts (documents.ndjson)" onFile={(file) => onFiles([file])} />
      )}
      <FileItem label="What is new against …" onFile={(file) => void compareWith(store, file)} />
    </Menu>
  );
}

function saveAll(files: ReturnType<typeof exportGraph>): void {
  for (const file of files) download(file.name, file.mediaType, file.content);
}

interface ItemProps {
  readonly icon: 'link' | 'download';
  readonly label: string;
  readonly onClick: () => void;
}

function Item({ icon, label, onClick }: ItemProps) {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      <Icon name={icon} /> {label}
    </button>
  );
}

function FileItem({ label, onFile }: { readonly label: string; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="menu-item" onClick={() => input.current?.click()}>
        <Icon name="open" /> {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.ndjson,application/json"
        hidden
        aria-label={label}
        onChange={(event) => event.currentTarget.files?.[0] && onFile(event.currentTarget.files[0])}
      />
    </>
  );
}
