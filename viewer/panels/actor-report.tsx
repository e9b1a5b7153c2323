import type { ActorNode } from '../data/dataset.js';
import { reportActor, toMarkdown } from '../data/report-actor.js';
import { download } from '../ui/download.js';
import { Icon } from '../ui/icons.js';
import { useStore } from '../ui/use-store.js';

/** An actor's visible relations as sentences with numbered sources: to read, to print, to save. */
export function ActorReport({ actor }: { readonly actor: ActorNode }) {
  const { dataset, visible } = useStore();
  const report = reportActor(dataset.value, visible.value, actor);
  const save = () => download(`${actor.label}.md`, 'text/markdown', toMarkdown(report));
  return (
    <section class="report" aria-label={`Report on ${actor.label}`}>
      <div class="actions">
        <button type="button" class="button" onClick={save}>
          <Icon name="download" /> Save as Markdown
        </button>
        <button type="button" class="button" onClick={() => window.print()}>
          <Icon name="report" /> Print
        </button>
      </div>
      <p class="quiet">{report.about}</p>
      <ul class="claims">
        {report.claims.map(({ text, notes }, i) => (
          <li key={i}>
            {text}
            {notes.map((note) => (
              <sup key={note}>[{note}]</sup>
            ))}
          </li>
        ))}
      </ul>
      <h3>Sources</h3>
      <ol class="sources">
        {report.notes.map((note, i) => (
          <li key={i}>{note}</li>
        ))}
      </ol>
    </section>
  );
}
