import type { RelationEdge } from '../data/dataset.js';
import { readsText } from '../data/reads.js';
import type { Store } from '../state/store.js';
import { counted } from '../ui/words.js';
import { currentStage } from './current-stage.js';

/**
 * Walks the graph by keys. Up and down go through the relations of the selected actor, right crosses to the actor at the
 * other end, left and Escape come back, Enter reads; plus, minus and 0 zoom. What is reached is read out.
 */
export function walkByKey(event: KeyboardEvent, store: Store): void {
  const action = actions.get(event.key);
  if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  action(store);
}

const actions = new Map<string, (store: Store) => void>([
  ['ArrowDown', (store) => step(store, 1)],
  ['ArrowUp', (store) => step(store, -1)],
  ['ArrowRight', cross],
  ['ArrowLeft', comeBack],
  ['Escape', comeBack],
  ['Enter', read],
  ['+', () => currentStage.peek()?.zoom(0.7)],
  ['-', () => currentStage.peek()?.zoom(1.4)],
  ['0', () => currentStage.peek()?.fit()],
]);

function say(store: Store, text: string): void {
  store.announcement.value = { text, isShown: false };
}

function selectedActor(store: Store) {
  const selection = store.selection.peek();
  return selection.type === 'actor' ? store.dataset.peek().actorById.get(selection.id) : undefined;
}

function enterActor(store: Store, index: number): void {
  const actor = store.dataset.peek().actors[index];
  if (!actor) return;
  store.pointed.value = null;
  store.select({ type: 'actor', id: actor.id });
  say(store, `${actor.label}, ${actor.type}, ${counted(relationsOf(store, index).length, 'relation')}`);
}

function relationsOf(store: Store, actor: number): readonly RelationEdge[] {
  const { actors, relations } = store.dataset.peek();
  const visible = store.visible.peek();
  const own = (actors[actor]?.edges ?? []).flatMap((index) =>
    visible.relations[index] ? (relations[index] ?? []) : [],
  );
  return own.sort((a, b) => b.support - a.support || a.index - b.index);
}

function step(store: Store, by: 1 | -1): void {
  const actor = selectedActor(store);
  if (!actor) return enterBusiest(store);
  const relations = relationsOf(store, actor.index);
  const pointed = store.pointed.peek();
  const at = pointed?.type === 'relation' ? relations.findIndex((relation) => relation.index === pointed.index) : -1;
  const next = at === -1 ? (by === 1 ? 0 : relations.length - 1) : (at + by + relations.length) % relations.length;
  const relation = relations[next];
  if (!relation) return;
  store.pointed.value = { type: 'relation', index: relation.index };
  say(store, `${next + 1} of ${relations.length}: ${readsText(store.dataset.peek(), relation)}`);
}

function enterBusiest(store: Store): void {
  const selection = store.selection.peek();
  if (selection.type === 'relation') {
    const relation = store.dataset.peek().relationById.get(selection.id);
    if (relation) return enterActor(store, relation.source);
  }
  const counts = store.visible.peek().actorList.map((index) => [index, relationsOf(store, index).length] as const);
  const busiest = counts.reduce<readonly [number, number] | null>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    null,
  );
  if (busiest) enterActor(store, busiest[0]);
}

function cross(store: Store): void {
  const actor = selectedActor(store);
  const pointed = store.pointed.peek();
  if (!actor || pointed?.type !== 'relation') return step(store, 1);
  const relation = store.dataset.peek().relations[pointed.index];
  if (relation) enterActor(store, relation.source === actor.index ? relation.target : relation.source);
}

function comeBack(store: Store): void {
  if (store.pointed.peek()) return void (store.pointed.value = null);
  store.back();
  const actor = selectedActor(store);
  say(store, actor ? `Back at ${actor.label}` : 'Nothing is selected.');
}

/** Opens the relation that is pointed at, else goes to the reading panel. */
function read(store: Store): void {
  const pointed = store.pointed.peek();
  const relation = pointed?.type === 'relation' ? store.dataset.peek().relations[pointed.index] : undefined;
  if (relation) {
    store.pointed.value = null;
    store.select({ type: 'relation', id: relation.id });
    const [first] = relation.evidence;
    say(store, `${readsText(store.dataset.peek(), relation)}. ${first ? first.sentence.text : ''}`);
  }
  document.getElementById('reading')?.focus();
}
