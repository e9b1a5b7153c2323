# Dates and periods of news, over the terminals of grammar/lexicon/time.yaml and the numbers and dates of the lexer:
# small (1 to 31), num, year, decade, nth (3rd), ordinal (third), numeric (2019-12-28), clock (9:30 a.m.), quarter (Q3), half (H1).
# Postprocessors only name functions of src/text/times/time-nodes.ts.
@preprocessor esmodule
@{%
import * as to from './time-nodes.js';
const terminals = { has: () => true };
%}
@lexer terminals

time -> free {% to.first %}
  | place free {% to.second %}                                  # on Tuesday; at the weekend; for next week
  | place %approx free {% to.third %}                           # in about two weeks
  | %approx free {% to.second %}                                # as early as Tuesday
  | %during governed {% to.second %}                                # in June; in 2022; in the first quarter
  | %lasting %year {% to.yearAt(1) %}                               # for 2025
  | %on %the %nth {% to.dayOfMonth %}                           # on the 12th
  | %at %clock {% to.floating('day') %}                         # at 9 p.m.
  | place %holiday {% to.holidayAt(1) %}                        # on Christmas Day
  | %during count unit %time {% to.ahead %}                      # in two weeks' time
  | %during count unit {% to.ahead %}                               # in three days
  | %within limit {% to.second %}
  | %lasting length {% to.second %}
  | bounded {% to.first %}
  | range {% to.first %}
  | floating {% to.first %}

place -> %during {% to.first %} | %on {% to.first %} | %at {% to.first %} | %over {% to.first %} | %lasting {% to.first %} | %within {% to.first %}

# What needs a preposition, for alone it may be something else: a name, a number, a noun's modifier.
governed -> month {% to.first %} | %year {% to.yearAt(0) %}
  | season {% to.first %} | %the season {% to.second %}
  | %approx %year {% to.yearAt(1) %}                            # in about 2010
  | %the portion {% to.second %} | portion {% to.first %}
  | %year %dash %small {% to.splitYear %} | %year %dash %num {% to.splitYear %}                       # in 2019-20
  | %year %and %year {% to.twoYears %}                          # in 2025 and 2026
  | %year %dash %year {% to.years %}                           # in 2014-2018
  | month %and month {% to.rangeOf(0, 2) %}                     # in June and July

# What says a time wherever it stands.
free -> day {% to.first %} | %numeric {% to.numeric %}
  | month %year {% to.withYear(0, 1) %}                         # October 2019
  | month %comma %year {% to.withYear(0, 2) %}
  | month %of %year {% to.withYear(0, 2) %}
  | month %of shiftedUnit {% to.inside(0, 2) %} | month shiftedUnit {% to.inside(0, 1) %}   # June of last year; June last year
  | season %year {% to.insideYear(0, 1) %} | %the season %of %year {% to.insideYear(1, 3) %}
  | season %of %year {% to.insideYear(0, 2) %}
  | %the %decade {% to.decadeAt(1) %} | %decade {% to.decadeAt(0) %}                       # the 1990s
  | %the %ordinal %unit {% to.century(1) %} | %the %nth %unit {% to.century(1) %}           # the 19th century
  | %the portion %of container {% to.insideOf(1, 3) %} | portion %of container {% to.insideOf(0, 2) %}
  | portion %year {% to.insideYear(0, 1) %}                     # first quarter 2024
  | %quarter %year {% to.quarterYear %}                         # Q3 2024
  | shifted {% to.first %} | rolling {% to.first %} | ago {% to.first %} | partial {% to.first %}
  | %the weekend {% to.second %}
  | %the %ordinal count unit %of container {% to.opening(1, 2, 5) %}                       # the first two weeks of June
  | %the %ordinal unit %of container {% to.openingOne(1, 4) %}
  | %the %last count unit %of container {% to.opening(1, 2, 5) %}
  | %the %last unit %of container {% to.openingOne(1, 4) %}
  | %fiscal %year {% to.yearAt(1) %}                            # fiscal 2020
  | %fiscal %year %dash %small {% to.fiscalYears %} | %fiscal %year %dash %num {% to.fiscalYears %}
  | %the amount reached day {% to.ending(1, 3) %} | %the amount reached dated {% to.ending(1, 3) %}   # the six months to June
  | %the unit reached day {% to.endingOne %} | %the unit reached dated {% to.endingOne %}             # the quarter ended Sept. 30
  | %overnight {% to.overnight %}
  | %holiday %year {% to.holidayYear %}

reached -> %to {% to.first %} | %ended {% to.first %} | %ended %on {% to.first %} | %ended %during {% to.first %}
dated -> month {% to.first %} | month %year {% to.withYear(0, 1) %} | month %comma %year {% to.withYear(0, 2) %}

# A day, with what may stand around it.
day -> named {% to.first %} | %clock named {% to.second %} | %clock %on named {% to.third %}
  | %clock %comma named {% to.third %} | named %daypart {% to.first %} | named %clock {% to.first %}
  | named %at %clock {% to.first %} | named %comma %clock {% to.first %}
  | %the %daypart %of named {% to.fourth %}                     # the morning of June 3
  | %part named {% to.second %} | %part %on named {% to.third %}                           # late on Tuesday
  | %earlier named {% to.second %} | %earlier %on named {% to.third %}
  | %later named {% to.second %} | %later %on named {% to.third %}
  | %part named %daypart {% to.second %} | %part %on named %daypart {% to.third %}
named -> %weekday {% to.weekday %} | date {% to.first %} | %deictic {% to.deictic %}
  | weekdayName date {% to.onWeekday(0, 1) %} | weekdayName %comma date {% to.onWeekday(0, 2) %}
  | weekdayName %the dayOfMonth {% to.onWeekday(0, 2) %}
  | date %comma weekdayName {% to.onWeekday(2, 0) %}
  | %this %daypart {% to.today %}                                # this morning
  | %last %daypart {% to.yesterday %}                           # last night
  | %weekday shiftedUnit {% to.inside(0, 1) %} | %weekday %of shiftedUnit {% to.inside(0, 2) %}
  | date shiftedUnit {% to.inside(0, 1) %} | date %of shiftedUnit {% to.inside(0, 2) %}           # Oct. 17 last year
weekdayName -> %weekday {% to.first %} | %shortday {% to.first %}
dayOfMonth -> %nth {% to.bareDay %}

date -> month number {% to.date(1, 0) %}                        # June 30
  | month number %comma %year {% to.date(1, 0, 3) %}            # Oct. 3, 2019
  | month number %year {% to.date(1, 0, 2) %}
  | number month {% to.date(0, 1) %}                            # 12 July
  | number month %year {% to.date(0, 1, 2) %} | number month %comma %year {% to.date(0, 1, 3) %}
  | %the number %of month {% to.date(1, 3) %} | %the number %of month %year {% to.date(1, 3, 4) %}
  | number %of month {% to.date(0, 2) %} | number %of month %year {% to.date(0, 2, 3) %}
  | month %the %nth {% to.date(2, 0) %}
  | %the %nth month {% to.date(1, 2) %}
number -> %small {% to.first %} | %nth {% to.first %}

month -> %month {% to.month %}
season -> %season {% to.season %}
weekend -> %weekend {% to.weekend %}
unit -> %unit {% to.first %}
portion -> %ordinal %unit {% to.portion %} | %ordinal %half {% to.portion %}              # first quarter, second half
  | %ordinal %dash %unit {% to.portion %}
  | %ordinal %fiscal %unit {% to.portion %}
  | %quarter {% to.quarter %}

# What a portion is of.
container -> %year {% to.yearAt(0) %} | %fiscal %year {% to.yearAt(1) %} | shiftedUnit {% to.first %}
  | %the %decade {% to.decadeAt(1) %} | %the unit {% to.thisUnit(1) %} | %decade {% to.decadeAt(0) %}
  | month {% to.first %} | month %year {% to.withYear(0, 1) %} | %last month {% to.shiftedTo(-1, 1) %} | month %of %year {% to.withYear(0, 2) %}
  | %the %ordinal %unit {% to.century(1) %} | %the %nth %unit {% to.century(1) %}
  | season {% to.first %} | season %year {% to.insideYear(0, 1) %}
  | portion {% to.first %} | %the portion {% to.second %} | portion %of %year {% to.insideYear(0, 2) %}

shiftedUnit -> %last unit {% to.relative(-1) %} | %this unit {% to.relative(0) %} | %next unit {% to.relative(1) %}
shifted -> shiftedUnit {% to.first %}                           # last month
  | %last cyclic {% to.shiftedTo(-1, 1) %} | %this cyclic {% to.shiftedTo(0, 1) %}          # last May
  | %next cyclic {% to.shiftedTo(1, 1) %} | %coming cyclic {% to.shiftedTo(1, 1) %}
  | %past cyclic {% to.shiftedTo(-1, 1) %} | %the %past cyclic {% to.shiftedTo(-1, 2) %}
  | %the %coming cyclic {% to.shiftedTo(1, 2) %}
  | %this %past cyclic {% to.shiftedTo(-1, 2) %} | %this %coming cyclic {% to.shiftedTo(1, 2) %}   # this past Monday
cyclic -> month {% to.first %} | season {% to.first %} | weekend {% to.first %} | %weekday {% to.weekday %} | %weekday %daypart {% to.weekday %} | number month {% to.date(0, 1) %}

rolling -> back amount {% to.rolling(-1) %} | %the back amount {% to.rollingAfterThe(-1) %}   # over the past three weeks
  | %past unit {% to.rollingOne(-1, 1) %} | %the back unit {% to.rollingOne(-1, 2) %}          # the past year
  | %next amount {% to.rolling(1) %} | %the %next amount {% to.rollingAfterThe(1) %}
  | %coming amount {% to.rolling(1) %} | %the %coming amount {% to.rollingAfterThe(1) %}
  | %the %next unit {% to.rollingOne(1, 2) %}
  | %coming unit {% to.rollingOne(1, 1) %} | %the %coming unit {% to.rollingOne(1, 2) %}
back -> %last {% to.first %} | %past {% to.first %}

ago -> amount %ago {% to.ago %}                                 # three days ago
  | amount %from %now {% to.fromNow %}                          # two weeks from now
  | unit %ago {% to.someAgo %}                                  # years ago
amount -> count unit {% to.amount %} | count %working unit {% to.workingAmount %} | %a unit %and %a %half {% to.andHalf %} | %half %a unit {% to.half %}
  | count %and %a %half unit {% to.countAndHalf %}
count -> %small {% to.value %} | %num {% to.value %} | %year {% to.value %} | %a {% to.one %} | %vague {% to.unknown %} | %couple {% to.two %}

partial -> %part extent {% to.part(0, 1) %} | %part %during extent {% to.part(0, 2) %}             # early 2024; late in June
  | %the %part %dash extent {% to.part(1, 3) %}                 # the mid-1990s
  | %part %dash extent {% to.part(0, 2) %} | %the %part extent {% to.part(1, 2) %}             # mid-May; the late 1990s
  | %the %part %decade {% to.partOfDecade %}                    # the early 90s
  | %part %of extent {% to.part(0, 2) %}                        # the end of last month
  | %part %of day {% to.third %}
  | %unit %dash %part {% to.unitEnd %} | %unit %part {% to.unitEnd %} | %yearend {% to.yearEnd %}   # year-end
  | %earlier restable {% to.rest(-1, 1) %} | %later restable {% to.rest(1, 1) %}               # earlier this week
  | %earlier %during extent {% to.rest(-1, 2) %} | %later %during extent {% to.rest(1, 2) %}
extent -> %year {% to.yearAt(0) %} | month {% to.first %} | month %year {% to.withYear(0, 1) %} | month %comma %year {% to.withYear(0, 2) %}
  | %decade {% to.decadeAt(0) %} | %the %decade {% to.decadeAt(1) %} | season {% to.first %} | season %year {% to.insideYear(0, 1) %}
  | shifted {% to.first %} | %the unit {% to.thisUnit(1) %} | %the %ordinal %unit {% to.century(1) %} | %the %nth %unit {% to.century(1) %}
  | %ordinal %unit {% to.century(0) %} | %nth %unit {% to.century(0) %} | %fiscal %year {% to.yearAt(1) %}
  | month shiftedUnit {% to.inside(0, 1) %} | %the portion {% to.second %} | %the portion %of container {% to.insideOf(1, 3) %}
restable -> shifted {% to.first %}

limit -> unit {% to.someWithin %} | amount {% to.within %} | %approx amount {% to.withinApprox %}                          # within 50 days
length -> amount {% to.duration %} | %approx amount {% to.durationApprox %} | unit {% to.someTime %}   # for five years; for years

bounded -> %since point {% to.bounded('since', 1) %}            # since 2014
  | %from point {% to.bounded('since', 1) %} | %from point %onward {% to.bounded('since', 1) %}
  | %until point {% to.bounded('until', 1) %}
  | %by point {% to.bounded('until', 1) %}                      # by June 30
  | %before point {% to.bounded('before', 1) %}
  | %after point {% to.bounded('after', 1) %}
point -> free {% to.first %} | governed {% to.first %} | %approx free {% to.second %} | %holiday {% to.holidayAt(0) %}
  | %clock {% to.floating('day') %}

range -> %from point through point {% to.rangeOf(1, 3) %} | %from point %comma through point {% to.rangeOf(1, 4) %}   # from 2010 to 2015
  | %between point %and point {% to.rangeOf(1, 3) %}            # between March and May
  | stretch {% to.first %} | %on stretch {% to.second %} | %during stretch {% to.second %} | %from stretch {% to.second %} | %lasting stretch {% to.second %}
  | %between stretch {% to.second %}
through -> %to {% to.first %} | %until {% to.first %} | %dash {% to.first %}
stretch -> %weekday joint %weekday {% to.weekdays %}               # Monday to Friday
  | date through date {% to.rangeOf(0, 2) %}
  | month number joint number {% to.days(0, 1, 3) %} | month number joint number %comma %year {% to.days(0, 1, 3, 5) %}
  | month number joint number %year {% to.days(0, 1, 3, 4) %}   # June 5-7, 2024
  | number joint number month {% to.days(3, 0, 2) %} | number joint number month %year {% to.days(3, 0, 2, 4) %}
  | month %dash month {% to.rangeOf(0, 2) %}                    # July-September
  | month through month %year {% to.months %}                   # March to May 2024
  | month %year through month %year {% to.monthsOfYears %}
joint -> through {% to.first %} | %and {% to.first %}

floating -> amount %from day {% to.floatingAmount %} | amount %after point {% to.floatingAmount %} | amount %before point {% to.floatingAmount %}
  | %the unit %after point {% to.floating('day') %} | %the unit %before point {% to.floating('day') %}   # the day after Christmas
  | amount %later {% to.floatingAmount %} | amount %earlier {% to.floatingAmount %}  # two days later
  | %that unit {% to.floatingUnit %} | %that %daypart {% to.floating('day') %}                 # the following day
  | %during %that unit {% to.floatingUnit %} | %on %that unit {% to.floatingUnit %} | %at %that unit {% to.floatingUnit %}
  | %that %weekday {% to.floating('day') %} | %that month {% to.floating('month') %} | %that season {% to.floating('quarter') %}
  | %that weekend {% to.floating('day') %}
