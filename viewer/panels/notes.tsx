import { useSignal } from '@preact/signals';
import { correct } from '../state/correct.js';
import { useStore } from '../ui/use-store.js';

/** Notes and tags on an actor or relation; they travel with the corrections. */
export function Notes({ about }: { readonly about: string }) {
  const store = useStore();
  const text = useSignal('');
  const own = store.corrections.value.flatMap((one) =>
    (one.type === 'note' || one.type === 'tag') && one.about === about ? [one] : [],
  );
  const add = (event: Event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (words === '') return;
    const tag = /^#([\p{L}\p{N}_-]+)$/u.exec(words)?.[1];
    correct(store, { type: tag ? 'tag' : 'note', about, text: tag ?? words }, tag ? 'Tagged.' : 'Noted.');
    text.value = '';
  };
  return (
    <section class="notes">
      <h3>Notes</h3>
      {own.length > 0 && (
        <ul>
          {own.map((one, i) => (
            <li key={i}>{one.type === 'tag' ? <span class="chip">#{one.text}</span> : one.text}</li>
          ))}
        </ul>
      )}
      <form class="joined" onSubmit={add}>
        <input
          type="text"
          aria-label="A note, or a tag that begins with #"
          placeholder="A note, or #tag"
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Add
        </button>
      </form>
    </section>
  );
}
