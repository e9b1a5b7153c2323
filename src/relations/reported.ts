import { nounNode } from '../common/clause-parts.js';
import type { NounNode } from '../model/clause.js';
import type { ControlLexicon } from '../model/frame.js';
import type { Predication } from '../model/predication.js';
import { copyPredication } from './copy-predication.js';
import { extentOfSlot } from './extents.js';
import { noClause } from './noun-arguments.js';
import { slotsOf } from './slots.js';
import { ACCORDING_TO } from './speakers.js';

/** "Iran had broken the truce, Oslo said": what stands beside an attribution is told by its verb, as if it stood in a clause after it. */
export function withReported(predications: readonly Predication[], control: ControlLexicon): readonly Predication[] {
  if (!predications.some(isAttribution)) return predications;
  return predications.map((predication) => {
    const said = isAttribution(predication) && isBare(predication) ? saidBeside(predication, predications) : null;
    return said ? telling(predication, said, control) : predication;
  });
}

/** "According to Oslo, Iran had broken the truce": the preposition does for a verb. `source` is its phrase, if there is one. */
export function accountsOf(
  source: NounNode | null,
  predications: readonly Predication[],
  control: ControlLexicon,
): readonly Predication[] {
  if (!source || predications.some(isAttribution)) return NOTHING;
  const account = accountOf(source);
  const said = saidBeside(account, predications);
  return said ? [telling(account, said, control)] : NOTHING;
}

const NOTHING: readonly never[] = [];
const isAttribution = ({ link }: Predication): boolean => link === 'attribution';

/** Nothing else is told or asked in it ("…, urged Oslo to act"). */
const isBare = ({ complement, complementSubject, infinitive, gerund }: Predication): boolean =>
  !complement && !complementSubject && !infinitive && !gerund;

/** The last main clause before it, else the first after it; of a passive, nobody is told to have done it. */
function saidBeside({ verb }: Predication, predications: readonly Predication[]): Predication | null {
  const main = predications.filter(({ link }) => link === 'main' || link === 'and');
  const found = main.findLast((clause) => clause.verb.from < verb.from) ?? main[0];
  return found && !found.verb.passive ? found : null;
}

function telling(attribution: Predication, said: Predication, { circumstances }: ControlLexicon): Predication {
  const { from, to, lemma, phrasal, modal, form } = said.verb;
  const slots = said.slots.filter(({ nouns }) => (nouns[0]?.group.from ?? 0) >= to);
  const first = slots.findIndex(({ prep }) => prep !== null && circumstances.has(prep));
  const core = first < 0 ? slots : slots.slice(0, first);
  const end = core.reduce((most, slot) => Math.max(most, extentOfSlot(slot).to), to);
  const told = copyPredication(attribution);
  told.by = null;
  told.complementSubject = said.subject;
  told.complement = {
    inner: said.complementSubject,
    lemmas: phrasal ? [lemma, phrasal] : [lemma],
    modal,
    form,
    slots,
    adjectives: said.adjectives,
    infinitive: said.infinitive?.lemmas ?? [],
  };
  told.complements = end > to ? [{ link: 'that', from, to: end }] : [];
  return told;
}

function accountOf(node: NounNode): Predication {
  const { from } = node.group;
  const [subject = null] = slotsOf([nounNode(node.group, null, 'plain')]);
  return {
    verb: {
      from: from - ACCORDING_TO.split(' ').length,
      to: from,
      head: from - 1,
      lemma: ACCORDING_TO,
      phrasal: null,
      form: 'finite',
      passive: false,
      negated: false,
      modal: null,
      tense: 'present',
      perfect: false,
      auxiliary: false,
      saying: true,
      takesClause: true,
    },
    link: 'attribution',
    subject,
    objects: [],
    phrases: [],
    slots: [],
    status: 'actual',
    polarity: 'affirmed',
    agreed: false,
    tense: 'present',
    by: null,
    copular: false,
    whose: null,
    adjectives: [],
    adverbs: [],
    times: [],
    complements: [],
    clauses: [],
    complementSubject: null,
    whetherSubject: null,
    infinitive: null,
    gerund: null,
    complement: null,
    claim: noClause,
  };
}
