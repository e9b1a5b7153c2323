# The patterns of `match`: (a:country)-[r:supplies|funds]->(b {name: $n}) where r.support > 1. Postprocessors only name functions of
# src/query/match-nodes.ts; the words are those of src/query/match-lexer.ts.
@preprocessor esmodule
@{%
import * as to from './match-nodes.js';
import { matchLexer as words } from './match-lexer.js';
%}
@lexer words

query -> patterns {% to.query %}
  | patterns %where either {% to.query %}

patterns -> pattern {% to.list %}
  | patterns %comma pattern {% to.longer %}

# (a)-[r]->(b)<-[s]-(c)
pattern -> node {% to.start %}
  | pattern link node {% to.hop %}

node -> %open name types properties %close {% to.node %}

link -> %dash body %arrow {% to.link('out') %}
  | %back body %dash {% to.link('in') %}
  | %dash body %dash {% to.link('both') %}

body -> null {% to.bareBody %}
  | %left name types hops properties %right {% to.body %}

name -> null {% to.nothing %}
  | %word {% to.first %}

# :supplies|funds|`is owned by`
types -> null {% to.none %}
  | %colon alternatives {% to.second %}

alternatives -> word {% to.list %}
  | alternatives %bar word {% to.longer %}

word -> %word {% to.word %}
  | %quoted {% to.word %}

# * is 1 to 4 hops; *2 is 2; *1..3 is 1 to 3
hops -> null {% to.nothing %}
  | %star {% to.anyHops %}
  | %star %number {% to.exactHops %}
  | %star %number %dots %number {% to.hopRange %}

# {name: 'Norway', generic: false}
properties -> null {% to.none %}
  | %curly %curlyClose {% to.none %}
  | %curly entries %curlyClose {% to.second %}

entries -> entry {% to.list %}
  | entries %comma entry {% to.longer %}

entry -> %word %colon value {% to.entry %}

value -> %string {% to.text %}
  | %number {% to.number %}
  | %dash %number {% to.negative %}
  | %truth {% to.truth %}
  | %parameter {% to.parameter %}
  | %left %right {% to.emptyList %}
  | %left values %right {% to.valueList %}

values -> value {% to.list %}
  | values %comma value {% to.longer %}

either -> both {% to.first %}
  | either %or both {% to.joined('or') %}

both -> claim {% to.first %}
  | both %and claim {% to.joined('and') %}

claim -> %not claim {% to.negated %}
  | %open either %close {% to.second %}
  | operand %compare operand {% to.compared %}

operand -> value {% to.first %}
  | %word %dot %word {% to.property %}
