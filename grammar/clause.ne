# The clauses of a sentence, over the chunks of src/syntax/chunk.ts. Postprocessors only name functions of src/syntax/nodes.ts.
# The driver keeps the cheapest derivation of a span, by the weights given with n.cost, and of equals the first. A weight says how
# far-fetched a construction is: 1 second choice, 2-4 seldom, more a last resort; a tenth more lets it lose to what else is as likely.
# Left recursion only, but for complements, which take all that follows them.
@preprocessor esmodule
@{%
import * as n from './nodes.js';
const is = (...types) => { const set = new Set(types); return { test: (chunk) => set.has(chunk.type), types: set }; };
const where = ({ types }, fits) => ({ test: (chunk) => types.has(chunk.type) && fits(chunk), types, fits });
const noun_ = is('NP');
const prep_ = is('PP', 'PPSUB');
const pp_ = is('PP');
const of_ = is('PPOF');
const with_ = where(is('PP'), (chunk) => chunk.word === 'with');
const name_ = where(is('NP'), (chunk) => chunk.noun?.mention?.form === 'name');
const nameless_ = where(is('NP'), (chunk) => chunk.noun?.mention?.form !== 'name');
const adverb_ = is('ADV', 'NPT', 'ADJ');
const full_ = is('VF', 'VP', 'VS', 'VED', 'VB', 'VBE');
const bare_ = where(is('VB', 'DUAL', 'VS', 'VBE'), (chunk) => chunk.type !== 'VS' || chunk.verb?.tense !== 'past');
const saying_ = is('VS');
const sayingTo_ = where(is('VTO'), (chunk) => chunk.verb?.takesClause);
const sayingIng_ = where(is('VING'), (chunk) => chunk.verb?.takesClause);
const sayingAfter_ = where(is('PING'), (chunk) => chunk.verb?.takesClause);
const sayingDual_ = where(is('DUAL'), (chunk) => chunk.verb?.takesClause);
const otherSaid_ = is('VF', 'VED');
const past_ = is('VED', 'VEN');
const told_ = where(is('VS'), (chunk) => chunk.verb?.tense === 'past' && !chunk.verb.auxiliary);
const finite_ = is('VF', 'VP', 'VS', 'VED', 'VBE');
const conj_ = is('CC');
const link_ = is('SUB');
const stop_ = is('COLON', 'DASH');
const semi_ = where(is('COLON'), (chunk) => chunk.word === ';');
const or_ = where(is('CC'), (chunk) => chunk.word === 'or');
const sharp_ = is('DASH', 'COMMA', 'COLON');
const mark_ = is('DASH', 'COMMA');
const relative_ = is('WH', 'THAT');
const word_ = is('ADV', 'NPT', 'ADJ', 'P');
const dual_ = is('DUAL');
const adj_ = is('ADJ', 'ADV');
const base_ = is('VB');
const [COMMA, DASH, LP, RP, CC, THAT, PP, PPSUB, PING, PWH, VTO, VING, WH, WHOSE, VEN, VBE, ADJ, NPT] =
  ['COMMA', 'DASH', 'LP', 'RP', 'CC', 'THAT', 'PP', 'PPSUB', 'PING', 'PWH', 'VTO', 'VING', 'WH', 'WHOSE', 'VEN', 'VBE', 'ADJ', 'NPT'].map((type) => is(type));
%}

# ---- a sentence is clauses in a row
sentence -> chain {% n.first %} | bits {% n.cost(9, n.first) %}
bits -> subject {% n.first %} | lead subject {% n.join %} | bits %COMMA pair {% n.cost(1, n.comma) %}
chain -> main {% n.first %}
  | lead main {% n.join %}
  | subordinate %COMMA main {% n.joinThird %}
  | subordinate main {% n.cost(1, n.join) %}
  | subject %COMMA nearMain {% n.cost(5, n.joinThird) %}
  | chain %conj_ main {% n.cost(2, n.andClause) %}
  | chain %sharp_ %conj_ main {% n.stopAndClause %}
  | chain %sharp_ %conj_ leadIn main {% n.cost(1, n.stopAndLedClause) %} | chain %conj_ leadIn main {% n.cost(3, n.andLedClause) %}
  | chain %sharp_ attribution {% n.joinThird %}
  | chain %stop_ main {% n.cost(1, n.joinThird) %}
  | chain %COMMA nearMain {% n.cost(4, n.joinThird) %}
  | chain %COMMA %THAT main {% n.cost(2, n.joinThat) %}
  | chain subordinate {% n.cost(1, n.join) %}
  | chain %sharp_ subordinate {% n.cost(1, n.joinThird) %}
  | chain %conj_ subordinate {% n.joinThird %} | chain %sharp_ %conj_ subordinate {% n.joinFourth %}
leadIn -> post {% n.first %} | post %COMMA {% n.first %} | %COMMA post %COMMA {% n.second %}
lead -> leads {% n.first %} | leads %COMMA {% n.first %}
leads -> leading {% n.first %} | leads leading {% n.cost(1, n.join) %} | leads %COMMA leading {% n.joinThird %} | leads %COMMA relatives {% n.cost(1, n.joinThird) %}
leading -> %prep_ {% n.nounPhrase %} | %prep_ %conj_ noun {% n.phraseAnd %} | %prep_ beside {% n.cost(1, n.phraseThen) %} | %prep_ relatives {% n.cost(1, n.phraseThen) %} | %prep_ %dual_ {% n.cost(1, n.nounDual) %} | %of_ {% n.nounPhrase %} | %word_ {% n.word %} | %CC {% n.nothing %} | %THAT {% n.cost(2, n.nothing) %}
  | participial {% n.cost(1, n.first) %} | reduced {% n.first %} | %PING {% n.prepositional %} | %PING posts {% n.prepositional %} | %VTO posts {% n.infinitive %}
  | %CC subordinate {% n.cost(1, n.second) %} | %told_ posts {% n.cost(2, n.reduced) %}

# ---- clauses
# Work stays linear in a list's length because what may open after any comma (nearMain, an apposition) has no long list in it.
nearMain -> nearSubject verbal {% n.clause %} | verbal {% n.cost(5, n.subjectless) %}
main -> subject verbal {% n.clause %}
  | %past_ %VBE nouns {% n.cost(1, n.invertedPassive) %} | %past_ aftermath %VBE nouns {% n.cost(1, n.invertedPassiveAfter) %}
  | %past_ %VBE nouns %COMMA relatives {% n.cost(2, n.invertedPassiveThen) %}
  | %VING flat %VBE %name_ {% n.invertedProgressive %} | %VING flat %VBE %name_ %COMMA noun {% n.cost(1, n.invertedProgressiveThen) %} | %VING flat %VBE %name_ mods {% n.cost(1, n.invertedProgressive) %}
  | %prep_ %VBE %name_ {% n.cost(1, n.invertedPlace) %} | %prep_ mods %VBE %name_ {% n.cost(2, n.invertedPlaceModified) %}
  | verbal {% n.cost(5, n.subjectless) %}
  | subject %VTO posts {% n.cost(6, n.future) %}
# "Also killed | on Monday in Oslo | was": no comma stands in it, as in "Founded in May, Acergy was"
aftermath -> noun {% n.first %} | lean {% n.first %} | noun lean {% n.join %}
verbal -> predicate {% n.first %} | beClear {% n.cost(1, n.first) %} | doubtful {% n.cost(1, n.first) %}
  | closed %conj_ predicate {% n.another %}
  | closed %conj_ doubtful {% n.cost(2, n.another) %}
  | verbal %conj_ predicate {% n.cost(1, n.another) %}
  | verbal %COMMA %conj_ predicate {% n.anotherAfterComma %}
  | verbal %conj_ %NPT predicate {% n.cost(1, n.anotherAtTime) %}
  | closed %conj_ %NPT predicate {% n.anotherAtTime %}
  | verbal %conj_ %COMMA post %COMMA predicate {% n.cost(1, n.anotherAfterAside) %}
  | %full_ %COMMA %conj_ sharing %COMMA nouns {% n.cost(1, n.sharedObject) %}
  | verbal %COMMA predicate {% n.cost(2, n.another) %}
  | verbal %COMMA doubtful {% n.cost(3, n.another) %}
  | verbal %COMMA %conj_ doubtful {% n.cost(2, n.anotherAfterComma) %}
  | verbal %conj_ progressive {% n.cost(1, n.another) %}
progressive -> %VING {% n.bare %} | %VING posts {% n.full %}
sharing -> %full_ {% n.bare %} | %dual_ {% n.bare %} | %word_ sharing {% n.second %}
closed -> %full_ {% n.bare %} | %dual_ flat {% n.cost(1, n.full) %} | %full_ flat {% n.full %} | %adj_ %full_ flat {% n.adverbFull %}
beClear -> %VBE %ADJ bareThat {% n.adjectiveThat %}
doubtful -> %dual_ {% n.bare %} | %dual_ posts {% n.full %} | %sayingDual_ reported {% n.cost(1, n.full) %}
  | %adj_ %dual_ {% n.adverbFull %} | %adj_ %dual_ posts {% n.adverbFull %}
predicate -> %full_ {% n.bare %} | %full_ posts {% n.full %} | %saying_ reported {% n.full %}
  | %VEN {% n.cost(2, n.bare) %} | %VEN posts {% n.cost(2, n.full) %}
  | %adj_ %full_ {% n.adverbFull %} | %adj_ %full_ posts {% n.adverbFull %} | %adj_ %saying_ reported {% n.adverbFull %}
reported -> bareThat {% n.first %} | flat bareThat {% n.join %}
  | %stop_ bareThat {% n.second %} | flat %stop_ bareThat {% n.joinThird %}
  | %COMMA nearThat {% n.cost(1, n.second) %} | flat %COMMA nearThat {% n.cost(1, n.joinThird) %}
bareThat -> subject finites {% n.bareThat %}
nearThat -> nearSubject finites {% n.bareThat %}
subordinate -> %link_ main {% n.adverbial %}
  | %link_ %VTO posts {% n.openInfinitive %}
  | %PPSUB verbal {% n.adverbialPhrase %}
  | %PPSUB mods verbal {% n.adverbialModified %}
  | %PPSUB %conj_ noun verbal {% n.cost(1, n.adverbialJoined) %}
  | %link_ participial {% n.meanwhile %}
  | absolute {% n.first %}
  | %link_ reduced {% n.second %}
  | %WH main {% n.cost(3, n.adverbial) %}
# "with Oslo backing Chad and Lima opposing it": a participle with a subject of its own
absolute -> %with_ participial {% n.absolute %} | %with_ reduced {% n.absolute %} | absolute %conj_ %noun_ participial {% n.andAbsolute %}
attribution -> pair %saying_ {% n.attribution %} | pair %saying_ posts {% n.attribution %}
  | %saying_ pair %COMMA marked {% n.invertedThen %}
  | %saying_ pair {% n.inverted %} | %saying_ pair posts {% n.cost(1, n.inverted) %}
  | pair mods %saying_ {% n.attributionModified %} | pair mods %saying_ posts {% n.attributionModified %}
  | pair %otherSaid_ {% n.cost(4, n.attribution) %} | pair %otherSaid_ posts {% n.cost(5, n.attribution) %}
  | %otherSaid_ pair {% n.cost(5, n.inverted) %}

# ---- before the verb
subject -> nouns {% n.first %} | nouns %COMMA noun {% n.cost(3, n.openApposition) %} | nouns mods {% n.join %} | nouns mods %COMMA {% n.cost(1, n.join) %}
nearSubject -> pair {% n.first %} | pair mods {% n.join %} | pair mods %COMMA {% n.cost(1, n.join) %}
mods -> plains {% n.first %} | clausals {% n.first %} | plains clausals {% n.join %}
plains -> plainMod {% n.first %} | plains plainMod {% n.join %} | plains %conj_ noun {% n.cost(1, n.and) %}
plainMod -> %pp_ {% n.nounPhrase %} | %PPSUB {% n.cost(1, n.nounPhrase) %} | %prep_ %dual_ {% n.cost(1, n.nounDual) %} | %of_ {% n.nounPhrase %} | %word_ {% n.word %}
  | beside {% n.first %}
  | %mark_ phrases %mark_ {% n.cost(1, n.second) %}
  | %mark_ %pp_ noun %mark_ {% n.cost(1, n.phraseOfWhom) %}
  | %COMMA %or_ noun %COMMA {% n.otherwise %}
  | %mark_ attribution %mark_ {% n.second %}
  | %LP nouns %RP {% n.bracketed %} | %LP %prep_ %RP {% n.asidePhrase %} | %LP %of_ %RP {% n.asidePhrase %}
  | %LP %word_ %RP {% n.nothing %} | ticker {% n.first %}
ticker -> %LP nouns %stop_ nouns %RP {% n.nothing %}
beside -> %mark_ apposed %mark_ {% n.apposition %}
  | %mark_ pair phrases %mark_ {% n.appositionModified %}
  | %mark_ pair %COMMA marked %mark_ {% n.appositionThen %}
clausals -> clausal {% n.first %} | clausals clausal {% n.cost(1, n.join) %} | clausals %mark_ apposed %mark_ {% n.cost(1, n.appositionAfter) %}
clausal -> %mark_ marked %mark_ {% n.second %}
  | %LP marked %RP {% n.second %}
  | relatives {% n.cost(1, n.first) %} | thatObject {% n.cost(3, n.first) %}
  | contact {% n.cost(2, n.first) %}
  | reduced {% n.cost(1, n.first) %}
  | announced {% n.cost(2, n.first) %}
  | participial {% n.cost(1, n.first) %}
  | %PING {% n.prepositional %} | %PING posts {% n.prepositional %}
  | %VTO {% n.cost(3, n.infinitive) %} | %VTO posts {% n.cost(3, n.infinitive) %}
# "announced on Monday": what is said or said that would follow the verb of a clause
announced -> %told_ lean {% n.cost(2, n.reduced) %}
lean -> post {% n.first %} | lean post {% n.join %}
marked -> announced {% n.cost(1, n.first) %} | %told_ {% n.cost(3, n.reduced) %} | relatives {% n.first %} | reduced {% n.first %} | participial {% n.first %} | subordinate {% n.first %}
phrases -> someParts {% n.first %} | clausalPhrase {% n.first %} | someParts clausalPhrase {% n.join %}
someParts -> flatPhrases {% n.first %} | %COMMA pair {% n.cost(1, n.apposition) %} | flatPhrases %COMMA pair {% n.cost(1, n.commaApposition) %}
  | flatPhrases %COMMA pair flatPhrases {% n.cost(1, n.commaAppositionModified) %}
flatPhrases -> phrase {% n.first %} | flatPhrases phrase {% n.join %} | flatPhrases %conj_ noun {% n.cost(1, n.and) %} | flatPhrases %conj_ %prep_ {% n.cost(1, n.andPhrase) %}
clausalPhrase -> relatives {% n.first %} | thatObject {% n.cost(1, n.first) %} | reduced {% n.first %} | participial {% n.first %} | %PING posts {% n.prepositional %} | %VTO posts {% n.infinitive %}
phrase -> %prep_ {% n.nounPhrase %} | %of_ {% n.nounPhrase %} | %word_ {% n.word %} | %LP nouns %RP {% n.bracketed %}

# ---- after the verb: flat phrases, then at most one clause, which takes all that follows it
posts -> flat {% n.first %} | tail {% n.first %} | contact {% n.cost(2.1, n.first) %} | flat contact {% n.cost(2.1, n.join) %} | break tail {% n.cost(1, n.join) %}
  | %COMMA participial {% n.cost(2, n.second) %}
  | %COMMA noun tail {% n.cost(3, n.newNounTail) %} | flat tail {% n.join %} | flat %COMMA tail {% n.joinThird %} | flat %conj_ complement {% n.andComplement %} | flat %conj_ participial {% n.joinThird %}
  | flat %COMMA %conj_ complement {% n.cost(1, n.commaAndComplement) %}
  | flat %COMMA %conj_ participial {% n.cost(2, n.commaAndComplement) %}
break -> %COMMA post %COMMA {% n.second %} | %COMMA attribution %COMMA {% n.second %}
flat -> post {% n.first %}
  | flat post {% n.join %}
  | flat noun {% n.cost(2, n.join) %}
  | flat %COMMA post {% n.joinThird %}
  | %COMMA %prep_ {% n.cost(2, n.afterWord) %}
  | flat %conj_ noun {% n.and %}
  | flat %conj_ %dual_ {% n.cost(1, n.andPhrase) %}
  | flat %COMMA %conj_ noun {% n.commaAnd %} | flat %COMMA %conj_ %word_ noun {% n.cost(1, n.commaAndWord) %}
  | flat %COMMA noun {% n.cost(1, n.comma) %}
  | flat %semi_ noun {% n.cost(2, n.comma) %} | flat %semi_ %conj_ noun {% n.commaAnd %}
  | flat %semi_ %prep_ {% n.cost(1, n.andPhrase) %} | flat %semi_ %conj_ %prep_ {% n.commaAndPhrase %}
  | flat %DASH noun {% n.cost(1, n.comma) %}
  | flat %COMMA noun %COMMA {% n.comma %}
  | flat %DASH noun %DASH {% n.comma %}
  | flat %conj_ %ADJ {% n.andWord %} | flat %conj_ %adj_ %ADJ {% n.cost(1, n.andWord) %}
  | flat %conj_ %prep_ {% n.andPhrase %}
  | flat %COMMA %conj_ %prep_ {% n.commaAndPhrase %}
  | flat %COMMA relative %COMMA {% n.joinThird %}
  | flat %COMMA reduced %COMMA {% n.joinThird %}
  | flat %COMMA attribution %COMMA {% n.cost(2, n.joinThird) %}
  | nouns {% n.first %} | %dual_ {% n.nounPhrase %} | %dual_ %of_ {% n.nounsOf %} | %dual_ %dual_ {% n.nounDual %}
post -> %prep_ {% n.nounPhrase %} | %PP %dual_ {% n.cost(1, n.nounDual) %} | %PPSUB %dual_ {% n.cost(2, n.nounDual) %} | %of_ {% n.nounPhrase %} | %of_ %dual_ {% n.cost(1, n.nounDual) %} | %word_ {% n.word %}
  | %LP nouns %RP {% n.bracketed %} | %LP %prep_ %RP {% n.asidePhrase %}
  | %LP %word_ %RP {% n.nothing %} | %LP %RP {% n.nothing %} | ticker {% n.first %}
tail -> complement {% n.first %} | participial {% n.first %} | subordinate {% n.first %} | relatives {% n.first %} | reduced {% n.first %}  | announced {% n.cost(1, n.first) %}
complement -> %sayingTo_ reported {% n.cost(1, n.infinitive) %} | %VTO {% n.infinitive %} | %VTO posts {% n.infinitive %} | %VTO posts %conj_ infinitives {% n.cost(0.1, n.infinitives) %}
  | %VTO %conj_ infinitives {% n.infinitivesAtOnce %}
  | %PING {% n.prepositional %} | %PING posts {% n.prepositional %} | %sayingAfter_ reported {% n.cost(1, n.prepositional) %}
  | %PING %conj_ participial {% n.prepositionalThen %} | %PING posts %conj_ participial {% n.prepositionalAnd %}
  | %base_ posts {% n.infinitive %}
  | %THAT main {% n.thatClause %}
  | %THAT subordinate %COMMA main {% n.thatAfter %}
  | %THAT subordinate main {% n.cost(1, n.thatAtOnce) %}
  | %THAT leads %COMMA main {% n.thatAfter %}
  | %THAT leads main {% n.cost(1, n.thatAtOnce) %}
  | %THAT %COMMA leads %COMMA main {% n.thatAfterComma %} | %THAT %COMMA subordinate %COMMA main {% n.thatAfterComma %}
  | noun based {% n.cost(1, n.bareThat) %}
based -> %base_ posts {% n.full %}
finites -> finite {% n.first %} | finites %conj_ finite {% n.another %} | finites %COMMA %conj_ finite {% n.anotherAfterComma %}
finite -> beClear {% n.cost(1, n.first) %} | %dual_ {% n.cost(1.1, n.bare) %} | %dual_ posts {% n.cost(1, n.full) %} | %sayingDual_ reported {% n.cost(2, n.full) %} | %finite_ {% n.bare %} | %finite_ posts {% n.full %} | %saying_ reported {% n.full %} | %adj_ %finite_ posts {% n.adverbFull %}
infinitives -> bared {% n.first %} | infinitives %conj_ bared {% n.another %}
bared -> %bare_ {% n.bare %} | %bare_ posts {% n.full %}
participial -> %VING posts %conj_ participial {% n.gerundAnd %} | %VING {% n.gerund %} | %VING posts {% n.gerund %} | %sayingIng_ reported {% n.gerund %}
reduced -> %told_ %VTO posts {% n.cost(1, n.reducedRaised) %} | %VEN posts %conj_ reduced {% n.cost(1, n.reducedAnd) %} | %VEN {% n.reduced %} | %VEN posts {% n.reduced %} | %past_ {% n.cost(2, n.reduced) %} | %past_ posts {% n.cost(2, n.reduced) %}
relative -> %relative_ verbal {% n.relativeSubject %}
  | %relative_ betweens verbal {% n.relativeBetween %}
  | %WH nouns verbal {% n.relativeObject %}
  | %WH nouns betweens verbal {% n.relativeObjectBetween %}
  | %WH nouns %saying_ verbal {% n.relativeSaid %}
  | %PWH subject verbal {% n.relativePreposition %}
  | noun %PWH verbal {% n.cost(1, n.relativePart) %}
  | %THAT nouns %saying_ verbal {% n.relativeSaid %}
  | %WHOSE subject verbal {% n.whoseClause %}
  | %WHOSE %noun_ pair verbal {% n.cost(1, n.whoseObject) %}
# "the tanks that Oslo sent", "the claim that Oslo lied": which of them it is, the frames tell
thatObject -> %THAT nouns verbal {% n.thatAfterNoun %}
contact -> noun verbal {% n.contactRelative %} | noun %saying_ verbal {% n.cost(2, n.contactSaid) %}
relatives -> relative {% n.first %} | relatives %conj_ relative {% n.joinThird %} | relatives %COMMA %conj_ relative {% n.joinFourth %}
betweens -> between {% n.first %} | betweens between {% n.join %}
between -> %prep_ {% n.nounPhrase %} | %of_ {% n.nounPhrase %} | %word_ {% n.word %} | %COMMA betweens %COMMA {% n.second %}
  | %COMMA participial %COMMA {% n.second %} | %COMMA %or_ noun %COMMA {% n.otherwise %} | %COMMA noun %COMMA {% n.cost(1, n.apposition) %}

# ---- noun phrases
nouns -> pair {% n.first %}
  | listed %conj_ noun {% n.and %}
  | listed %COMMA %conj_ noun {% n.commaAnd %}
pair -> noun {% n.first %} | pair %conj_ noun {% n.and %}
apposed -> pair {% n.first %} | noun %COMMA pair {% n.cost(1.1, n.comma) %}
listed -> noun %COMMA noun {% n.comma %} | listed %COMMA noun {% n.comma %}
noun -> plain {% n.first %}
  | noun %of_ {% n.nounOf %} | noun %of_ %dual_ {% n.cost(1, n.nounOfDual) %}
  | plain %LP plain %RP {% n.aside %}
plain -> %noun_ {% n.nounPhrase %}
  | %name_ %dual_ {% n.cost(1, n.nounDual) %} | %nameless_ %dual_ {% n.nounDual %}
  | %dual_ {% n.cost(1, n.nounPhrase) %}
  | %dual_ %dual_ {% n.cost(1, n.nounDual) %}
  | %adj_ plain {% n.second %}
