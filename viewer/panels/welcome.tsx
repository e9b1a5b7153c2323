import { useSignal } from '@preact/signals';
import type { OnFiles } from '../ui/on-files.js';
import { Icon } from '../ui/icons.js';

interface Props {
  readonly trouble: string | null;
  readonly onFiles: OnFiles;
}

/** Asks for a graph file, by choice or by drag and drop; says what was wrong with the last one. */
export function Welcome({ trouble, onFiles }: Props) {
  const isOver = useSignal(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    isOver.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) onFiles(files);
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    isOver.value = is;
  };
  return (
    <main
      class={`welcome ${isOver.value ? 'is-over' : ''}`}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <div class="welcome-card">
        <p class="wordmark">
          who<span>whom</span>
        </p>
        <h1>See who did what to whom, and read why the graph says so.</h1>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        <label class="button is-primary file-button">
          <Icon name="open" /> Open a graph file
          <input
            type="file"
            accept=".json,.ndjson,application/json"
            multiple
            class="visually-hidden"
            onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
          />
        </label>
        <p class="quiet">
          Or drop it here: the <code>NAME.json</code> that <code>whowhom build</code> writes, with its{' '}
          <code>NAME.documents.ndjson</code> to read the whole texts. It stays on this computer.
        </p>
      </div>
    </main>
  );
}
