import type { Predication } from '../model/predication.js';

type Own = { -readonly [Field in keyof Predication]: Predication[Field] };

/** A predication of one's own, to change: with its fields in the order of `toPredication`, so that the engine knows one kind of object. */
export const copyPredication = (predication: Predication): Own => ({
  verb: predication.verb,
  link: predication.link,
  subject: predication.subject,
  objects: predication.objects,
  phrases: predication.phrases,
  slots: predication.slots,
  status: predication.status,
  polarity: predication.polarity,
  agreed: predication.agreed,
  tense: predication.tense,
  by: predication.by,
  copular: predication.copular,
  whose: predication.whose,
  adjectives: predication.adjectives,
  adverbs: predication.adverbs,
  times: predication.times,
  complements: predication.complements,
  clauses: predication.clauses,
  complementSubject: predication.complementSubject,
  whetherSubject: predication.whetherSubject,
  infinitive: predication.infinitive,
  gerund: predication.gerund,
  complement: predication.complement,
  claim: predication.claim,
});
