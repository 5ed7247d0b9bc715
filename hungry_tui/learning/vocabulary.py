"""The words with which people speak about the aspects of a reply.

Phrases are separated by "|" and matched on word stems. `names` are neutral; the other lists carry a direction:

=============  ==========================================  ============================
list           says                                        as a complaint means
=============  ==========================================  ============================
`high`         there is much of it ("long")                less
`high_bad`     there is too much of it ("verbose")         less
`high_good`    much of it is good ("thorough", "longer")   more
`low`          there is little of it ("short")             more
`low_bad`      there is too little of it ("skimpy")        more
`low_good`     little of it is good ("concise")            less
=============  ==========================================  ============================
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LISTS = {
    "names": (0, 0),
    "high": (1, 0),
    "high_bad": (1, -1),
    "high_good": (1, 1),
    "low": (-1, 0),
    "low_bad": (-1, -1),
    "low_good": (-1, 1),
}
"""Each list's pole (+1 much of it, -1 little, 0 neutral) and taste (+1 good, -1 bad)."""

_WORDS = """\
length
  names: length | word count | amount of text | text
  high: long
  high_bad: lengthy | verbose | verbosity | wordy | wordiness | ramble | rambling | essay | novel | novella | wall
    of text | walls of text | bloat | bloated | padding | padded | fluff | fluffy | waffle | waffling | yap |
    yapping | chatty | talkative | prolix | long winded | longwinded | drawn out | dissertation | thesis | lecture |
    blah blah | blah | filler | war and peace | goes on forever | goes on and on | go on and on | on and on | never
    ending | endless | scroll | scrolling | scrolled | book | manifesto | encyclopedia | much text | much reading |
    much to read | all this text | all that text | talk too much | talks too much | dragging on | drags on | droning
    | drones | long story | manual | mile long | much talk | much prose | so much text | walls | bla bla | word
    salad | talking | chatter | chat | blabla | blabber | babble | babbling | epic | saga | tome | blog post |
    overlong | too much information | information overload | took forever to read | nobody has time | no time to
    read | fell asleep | attention span | could have been shorter | could be shorter | could have been one line |
    could have been a sentence | tons of text | rant | overexplained | over explained | overexplaining | over
    explaining | stretched out | wastes words | wasted words | dense | mouthy | word vomit | verbiage | windbag |
    longer than | half the length | too many words | so many words | many words | walls of words | soliloquy |
    monologue | epistle | too long didn't read | too long to read | longform | padding out | too much to read |
    reading all this | half a page | a whole page | pages of text | pages of | page long | long read | takes ages to
    read | to wade through | wade through
  high_good: longer | explain more | explain further | detail | detailed | details | in depth | depth | thorough |
    thoroughness | comprehensive | elaborate | elaborated | elaboration | flesh out | fleshed out | expand | go
    deeper | deeper | dig deeper | exhaustive | substance | meat | full explanation | more information | more info |
    more explanation | full answer | fuller | richer | full picture | whole picture | bigger picture | whole story |
    nuance | unpack | more words | spell it out | spell out | say more | tell me more | go further | in full | in
    detail | nitty gritty | fill in the gaps | fill in | more context | some context | give context | deep enough |
    deep dive | go deep | goes deep | goes not deep | in more depth | with more words | longer version | full length
    | on the long side is fine | wordier | more verbose | more material | more background
  low: short | little text | quick
  low_bad: that's it ? | that's all ? | is that it ? | is that all ? | terse | curt | skimpy | thin | bare bones |
    barebones | sparse | laconic | shallow | superficial | brusque | meager | too little | cursory | surface level |
    hand wavy | handwavy | vague | high level | scant | lacks depth | one line answer | barely an answer | is that
    all | half an answer | scratches the surface | scratched the surface | skimmed | skims | skim over | glossed
    over | glosses over | glossing over | lazy answer | minimal effort | low effort | too condensed | too compressed
    | telegraphic | rushed | brushed over | stub of an answer | one word answer | bit light | light on detail | left
    me hanging | feels empty | too light | too sparse | undercooked | leaves me guessing | that's all you have |
    that's all you got | that's it really | too brief | overly brief | two words | barely a sentence | stingy |
    minimalistic answer | only one sentence | only two sentences | only one line | scratch the surface | cut short
  low_good: shorter | explain less | brief | briefly | briefer | brevity | concise | concisely | conciseness |
    concision | succinct | succinctly | compact | snappy | crisp | pithy | to the point | get to the point |
    straight to the point | cut to the chase | shorten | trim | trimmed | condense | condensed | tighten | tighter |
    boil down | nutshell | short and sweet | tight | punchy | bottom line | fewer words | less text | spit it out |
    cut it down | chop | summarized | minimal text | lean | leaner | less is more | keep it small | cut the fluff |
    cut the waffle | cut the crap | cut the chatter | in fewer words | half the space | straight up | just the facts
    | the gist | gist | essence | essentials | one line | elevator pitch | short version | wrap it up | less reading
    | skimmable | economical | bite sized | bite size | few words | fewer sentences | less prose | less chatter |
    less talk | less talking | less blabla | less rambling | tersely | short answer | short answers | shorter answer
    | shorter answers | short reply | tldr version | without rambling | straight and short | to write shorter | half
    as much text | compact answer | keep it brief
sentences
  names: sentence
paragraphs
  names: paragraph | line break | white space | whitespace | breathing room | proper paragraph | proper paragraphs |
    blank lines between | blank line between | air between
  low_bad: one big block | block of text | one block of text | brick of text | bricks of text
lines
  names: line
code_length
  names: code length | line of code | loc | amount of code
  high_bad: too much code | so much code | huge function | giant function | long function | function is too long |
    boilerplate | boiler plate | code dump | long code | code is too long | code too long | big diff | large diff |
    huge diff | so many lines | many lines of code | huge code | giant snippet | 100 lines | wall of code | walls of
    code | code wall | monster function | lots of code | huge patch | big patch | large patch | big change | large
    change | sprawling diff | touches everything | touched everything | rewrote half | rewrite half | rewrote my
    whole | rewrote the whole | rewriting everything
  low_good: small diff | smaller diff | shorter code | short code | less code | minimal diff | smaller function |
    short function | minimal change | small change | smallest change | diff small | change small | diff minimal |
    patch small | small patch | minimal patch | diff tiny | tiny diff | minimal fix | smallest fix | small fix |
    smaller fix | tiny fix | smallest possible | smallest diff | smallest patch | minimal patch please | fewer lines
    of code | touch as little | touch less | touch as few | diff as small | diff should be small | diffs small |
    diffs minimal | patches small | fix small | fix minimal | changes small | changes minimal | minimal changes |
    small changes | small diffs | small patches | fewer changes | change as little | surgical | surgical fix |
    compact code | shorter function | short code please | few lines of code | less boilerplate
bullets
  names: dashes | bullet | bullet point | bulletpoint | bullet list | bulleted | bulleted list | list | listicle |
    point form | dot point | bullet form | bulletted | itemised | itemized | bullet it | bulletize | bulletpoints |
    little points | dotted list | bulleting | item list | listing | itemise | itemize | bulletlist | points form |
    in points | as points | into points | break it into points | key points as a list | one item per line | list
    form | list format | make it a list | bullet style | bulleted points | one bullet per | dashes in front
  high_bad: powerpoint | slide deck | shopping list | grocery list | laundry list | choppy | fragmented | fragments
    | ppt | staccato
  low_good: prose | flowing text | full sentence | continuous text | running text | narrative
numbered
  names: number it | number the items | number each | number everything | numbered | enumerate | number the steps |
    numbered list | numbered step | step by step | steps | ordered list | numbering | enumerated | step | ordered
    steps | sequence of steps | walk through | walkthrough | numbered order | in order | sequence | sequential | one
    step at a time | stepwise | step wise | in sequence | 1 2 3 | 1. 2. 3 | number them | number em | recipe style |
    order of steps | instructions in order | numbered chapter | numbered section | numbered points | step list |
    numbers in front | numbered steps list | numbers in front of the steps
headings
  names: ## | ### | #### | heading | header | section heading | title | subheading | section | section header |
    hashtag | subtitle | caption | section title | headline | structure with headings | subsection | titled | titles
    | section name | heading line | hash sign | hashes | pound signs | markdown headers | h1 | h2 | big letters |
    label the parts | labelled sections | divider
tables
  names: table | tabular | grid | matrix | comparison table | tables | tabulate | tabulated | side by side | columns
    | column | spreadsheet | rows and columns | chart it | comparison matrix | make it a table | as a table | in a
    table | side by side comparison | tabular form | table format | markdown table | in tabular form
bold
  names: ** | bold | bold text | bolding | bolded | asterisk | emphasis | boldface | boldfaced | bold words | stand
    out | stands out | strong text | highlight | highlighted | emphasise | emphasize | emphasized | make it pop |
    emphasised | star signs | stars around | double asterisks | double stars
preamble
  names: preamble | great question | sure thing | windup | opening paragraph | warmup | greet me | greet | greeting
    me | intro | introduction | opening line | opener | lead in | warm up | throat clearing | opening sentence |
    first sentence | small talk | smalltalk | greeting | greetings | pleasantry | pleasantries | introductory |
    prelude | foreword | ceremony | wind up | buildup | certainly | of course | happy to help | here is | here's |
    let me explain | opening | chit chat | chitchat | opening remark | formality | formalities | niceties | hello |
    kickoff | setup sentence | beating around the bush | ado | runway | lead up | leadin | set the scene | setting
    the scene | fluff at the start | opening fluff | buttering | introduce | introducing | introduce it | ease me in
    | ease into | context first | lead sentence | first line | filler at the start | stage setting | intro paragraph
    | intros | politeness | pleasantries at the start | pep talk | intro fluff | announce what | announcing what |
    announce it | fluff at the beginning | fluff at the top | fluff up front | i'd be happy to | happy to help you |
    opening words | friendly opening | the intro | sure here
  low_good: get to the point right away | get to the point immediately | get to the point first | straight to the
    answer | straight to the solution | straight to the fix | straight to the code | jump right in | start with the
    answer | answer first | lead with the answer | just the answer | directly | dive in | dive right in | jump in |
    straight in | begin with the answer | open with the answer | answer right away | answer immediately | answer up
    front | get going | get on with it | cut straight | just answer | get on with | straight into it | skip to the
    answer | skip to the code | skip ahead | cut to the answer | immediately | right away | first thing
closing_offer
  names: closing | closing offer | offer help | offer more help | offer further help | offer to help | offer of
    further help | closing line | let me know | hope this helps | outro | sign off | signoff | sign offs | follow up
    offer | closing remark | farewell | goodbye | last line | last sentence | feel free | anything else | customer
    service | call center | call centre | customer support | parting | closer | closing question | closing sentence
    | ending | offers | offer | offering | offer of help | offering help | final line | wrap up line | upsell |
    sales pitch | final sentence | help desk | helpdesk | footer | further help | more help | bye | the end line |
    last bit | closing fluff | ask me if i want | asking if i want more | asking if i want | asks if i want | asking
    for follow ups | follow ups | followups | sign-off line | offer to do more | offer more | offering more | ending
    question | end question | i know i can ask | i can ask | i will ask | i'll ask | let me knows | call to action |
    fishing for | invitation | invite me to ask | the goodbye | signing off | wrap with an offer | happy to help at
    the end | if you need anything | need anything else | assistant speak | closing note offering | offer further |
    offers help | offering further help | further questions | any questions | if you have questions | if you want
    more | i can also | want me to | would you like me to | shall i also | let me know if | let me know whether |
    reach out | happy coding | good luck at the end | closing words | the outro | ending fluff | hope that helps | i
    hope this helps
summary
  names: summary | recap | conclusion | takeaway | key takeaway | sum up | wrap up | closing summary | summarise |
    summarize | summing up | recapping | repeating yourself | tldr at the end | final summary | synopsis | tl;dr at
    the end | in short at the end | bottom line at the end | what to remember | main points at the end | key points
    at the end | sums it up | sum it up | sum things up | wrap it up at the end | recap at the end | recaps | say it
    twice | said it twice | repeat at the end | the end summary | closing paragraph | concluding | closing thoughts
    | final thoughts | in closing | takeaways | takeaway message | conclusions | wrap ups | wrap-up line
hedging
  names: hedge | hedging | hedged | maybe | might | perhaps | caveat | disclaimer | weasel word | weasel | qualifier
    | possibly | probably | wishy washy | wishywashy | uncertainty | i think | it depends | sitting on the fence |
    fence sitting | on the fence | waver | wavering | noncommittal | non committal | ifs and buts | mealy mouthed |
    wiggle | wishy | hesitant | hesitation | hesitating | dithering | vacillating | timid | unsure | unsureness |
    guessing | couching | cagey | waffly | tentative | ambivalent | cover your ass | covering yourself | equivocal |
    equivocating | sure or not | hedges | maybe's | maybes | caveats | disclaimers | qualifiers | wishy-washiness |
    beating about | beat about | i'm not sure | not sure | generally | could be this | may or may not | fence | how
    sure | how certain | honest about | degree of confidence | limits of your knowledge | what you don't know | when
    you're guessing | guess | weaselly | weasel words | soft language | non answer | nonanswer | on the other hand |
    mights and maybes | couched
  high_good: honest | careful wording | carefully worded | oversold | overselling | oversell | honest about
    uncertainty | overclaim | overclaiming | cautious wording
  low_bad: overconfident | over confident | too sure | so sure of yourself | sure of yourself | too certain | know
    it all | absolute | absolutes
  low_good: confident | confidence | assertive | decisive | definite | commit | commit to an answer | conviction |
    take a stand | certain | say it straight | straight answer | be direct | plainly stated | firm | take a position
    | clear answer | definitive | make up your mind | make a call | direct answer | straightforward answer | yes or
    no | give it to me straight | just tell me | black and white | own it | be sure | with confidence | say it with
    confidence | be bold
apology
  names: apology | apologies | apologise | apologize | apologizing | apologising | sorry | grovel | groveling |
    grovelling | saying sorry | say sorry | apologetic | apologised | apologized | grovelling tone
exclamation
  names: exclamation | exclamation mark | exclamation point | enthusiasm | enthusiastic | excitement | cheerleading
    | hype | peppy | bubbly | perky | shouting | exclamations | cheerful | excited | pep | gushing | chirpy | over
    the top | yelling | shouty | caps lock | all caps | exclamation signs | hyper | overexcited | over excited |
    hyped
  low_good: calmer | calm | calmer tone | calm tone | calm down | less excited | sober punctuation
emoji
  names: emoji | emojis | emoticon | smiley | smileys | smilies | rocket | sparkle | little picture | icon |
    pictograph | sparkles | emojies | rockets | little faces | pictogram | unicode symbol | confetti | party popper
    | emoticons | smiley face | faces | cartoon | little icons | rocket ships | 🚀 | 😀 | pictures in the text |
    symbols | party poppers | checkmarks | check marks | sparkles everywhere | cutesy icons | stickers | smilie |
    emoji icons | unicode icons | kids channel | pictograms
comments
  names: code annotated | annotated code | annotate each | annotate every | annotate it | comment | commented |
    commenting | code comment | inline comment | annotation in the code | annotate the code | inline note |
    explanatory comment | comments in the code | narrating the code | narration | inline explanation | commentary |
    inline remark | inline doc | comment the code | comment it | inline comments | commented out | line by line
    comments | what each line does | each line does | narrate | narrating | explain each line | code notes | notes
    in the code | self explanatory comments | obvious comments | commentary in the code | code commentary | comments
    in code | comments in there | block comment | comments above the line | comment on each | comment above |
    remarks in the code
  low_bad: uncommented | commentless | doesn't say what it does | naked code | bare code
docstrings
  names: docstring | doc string | doc comment | documentation | documented | jsdoc | javadoc | api doc | docs |
    document | documenting | doc block | docblock | function doc | pydoc | function description | docs on the
    function | doc | docs on functions | function docs | doc blocks | docstringed | function header comment | header
    comment | api documentation | code documentation | what the function does | what each function does | say what
    it does | describe each function | describe the function | javadoc style | tsdoc | rustdoc | doc strings | docs
    in the code | documented functions | xml docs | kdoc | godoc | phpdoc | doxygen | doc comments | docstring on
  low_bad: undocumented
type_hints
  names: type hint | type annotation | typing | typed | type | annotation | signature type | static type | type
    signature | typehint | types | mypy | hint | strongly typed | typings | type safety | return type | argument
    type | parameter type | type info | signatures | annotate the parameters | annotate the arguments | annotate the
    signature | annotated signature | annotations | type declaration | type them | static types | typing information
    | types in the signature | what type | typing noise | generics | any everywhere | return types | parameter types
    | argument types | type stuff | hinted | hinting | typescript types | function annotation | annotated function |
    function is annotated | functions are annotated | parameters are annotated | fully typed | typed code | typed
    signature | types removed | any type | type declarations | annotate the function | types on the parameters |
    annotate your functions
  low_bad: untyped | duck typed
tests
  names: assert that | test | unit test | test case | tested | assertion | testing | test coverage | coverage | spec
    | test code | asserts | test suite | sanity check | proof it works | tests | test it | testcase | testcases |
    unit-tests | prove it works | how do i know it works | show it works | does it even work | verification | verify
    it works | verified | checks | spec file | regression test | test for it | unit testing | testing code | test
    method | test methods | test function | test which | edge test | failing test | unit tests for it | test that
    reproduces | test which reproduces | reproducing test
  low_bad: untested
error_handling
  names: bare except | except clause | except block | error handling | handle error | exception | exception handling
    | try except | try catch | failure | failure handling | error check | error checking | error case | error |
    failure case | failure path | failure mode | robustness | robust | handle failure | error path | unhappy path |
    guard | guards | try block | edge failure | handles errors | catch | defensive | what if it fails | when it
    fails | goes wrong | go wrong | things fail | blows up | blow up | falls over | fails | sad path | catching |
    errors handled | bulletproof | crash safety | resilient | resilience | fault tolerance | fault tolerant | fail |
    failing | failures | explode | explodes | throw | throws | raise | handle them | handle exception | handle it
    when | catch it | error checks | crashes on | what if | bad input | invalid input | falls apart | dies | die |
    cope with | errors out | exceptions | try blocks | try-catch | catch blocks | error proof | bullet proof |
    graceful | gracefully | recover | recovery | fallback | edge of failure | error stuff | exception stuff | error
    cases | let it crash | let it fail | paranoid | paranoia | failsafe | fail safe | safety net | stack trace |
    error message | error messages | catch errors | handle the error | handle errors | errors are handled | error
    return | error context | error codes | what happens when it fails | retry on failure | crash on | crashes when
  low_bad: happy path | fragile | brittle | naive | unhandled | swallow | swallowed | silently fails | fails
    silently | silent failure | ignores errors | no net | swallows
validation
  names: validation | input validation | validate | validate input | input check | sanity check | check the input |
    check input | bounds check | null check | argument check | precondition | input checking | validating
edge_cases
  names: edge case | corner case | boundary | boundary condition | empty input | special case | boundaries | corner
    cases | weird input | odd input | empty list | empty case | null case | what about empty | when it's empty |
    when the list is empty | empty string | null input | odd inputs | weird inputs | unusual input | unusual cases |
    special input | corner case handling | limit cases | border case | border cases | borderline cases
  low_bad: only the nice case | only the happy case | only thought of
logging
  names: logging | log | logger | log statement | log line | log message | logs | log output | log calls | log lines
    | entry and exit logs | log entry | logs on
prints
  names: print | print statement | console log | debug print | printf | prints | debug output | printing | console
    output | stdout | console.log | print it | print calls | debugging output | leftover print | leftover debug |
    leftover prints | println | echo lines | echo statements | printing to the console
example
  names: example | usage example | usage | sample | sample call | demo | example call | how to use | how to call |
    usage snippet | example usage | worked example | concrete example | illustration | demonstration | example of
    use | sample usage | sample output | concrete case | call site | in action | show it in use | in use | how do i
    call | how to invoke | how would i use | how do i use | how i'd use | how i would use | samples | demonstrate |
    demonstrates | illustrate | illustrated | real example | real world example | example input | example output |
    input and output | show me how | see it in action | sample run | demos | toy example | for instance | by example
    | concrete
  low_bad: abstract | too abstract
code
  names: code | snippet | code block | code snippet | code example | working code | actual code | real code | code
    sample | some code | piece of code | line of code please | a snippet | show code | see code | some actual code
  low_bad: only talk | just talk | all talk | just words | only words
code_first
  names: code first | code comes first | code goes first | code should come first | code should come before |
    explanation after the code | explanation below | code at the top | code up front | code on top | code upfront |
    lead with the code | lead with code | code before | start with the code | start with code | show code first |
    code before the talk | code then explanation | code comes before | snippet first | code at the beginning | code
    right away | see the code first | code on the top | code b4
  low_good: explain first | explanation first | explanation before | explain before | text first | explain then code
    | reasoning first | explanation before code | sentence before the code | words before code | words before the
    code | before dumping code | before you show code | code comes after | code after the explanation | code last |
    snippet last | explanation on top | intro before the code
explanation
  names: explanation | explain | explained | explaining | reasoning | rationale | why it works | why this works |
    how it works | commentary around | walk me through | description | describe | clarification | justification |
    justify | the why | background | interpretation | theory | reason why | lesson | tutorial | explains | why you
    did it | why it was done | walkthrough of the code | reasoning behind | what it does | what the code does |
    explain what | explain why | explain how | tell me why | say why | explain your | talk me through | talk through
    | retell | retelling | explain it | why you chose | why you picked | why you did | why this | the reason |
    reasons behind | what's going on | what is going on | what's happening | teach me | how and why | the reasons |
    motivation | design decision | design decisions | retell it
  low_bad: unexplained | code dump | no context
  low_good: only need the code | only want the code | just the code | just code | only code | code only | only the
    code | just give me the code | nothing but code | nothing but the code | raw code | plain code | just the
    snippet | just the function | code and nothing else | code no talk | code without the talk | no prose | skip the
    prose | skip the explanation | just code no talk
alternatives
  names: alternative | option | other approach | another approach | several ways | different approach | other option
    | alternatives | multiple approach | multiple solution | multiple option | variant | approaches | more than one
    way | second approach | plan b | other ways | several options | menu | other way | only way | only one way |
    other solutions | other solution | another option | another way | more options | options | few options | menu of
    | ways to do it | several approaches | multiple options | multiple ways | different ways | different options | a
    choice | possibilities | list of options | other routes | or else | what else | comparison of options |
    comparison of the options | compare options | compare the options | compare approaches | more than one solution
    | more than one option | one other way | at least one other way | what would be the alternative | alternative
    solution | alternative approach | fallback option | something else to choose from
  low_good: one solution | single solution | just one | one answer | one way | pick one approach | single answer |
    one option | one recommendation | pick one | pick a single | choose one | just recommend | recommend one | a
    single recommendation | the best one | one clear answer | single recommendation | just tell me which | decide
    for me | settle on one | one fix | one fix is enough | one is enough | one way is enough | one solution is
    enough | just one solution | just one way | a clear recommendation | one clear recommendation | pick a winner |
    pick the best | just pick | make the choice for me
tradeoffs
  names: trade off | tradeoff | pro and con | pros and cons | pros | cons | downside | drawback | advantage |
    limitation | disadvantage | cost and benefit | costs and benefits | upside | upsides | catch of each | what does
    it cost | what's the catch | the downsides | what speaks against | pro con | plus and minus | strengths and
    weaknesses | drawbacks of each | when not to use | what do i lose | what i lose
complexity
  high_bad: moving parts | too many moving parts
  names: complexity | abstraction | indirection | layer | layers
  high_bad: complex | complicated | overcomplicated | over complicated | overengineered | over engineered |
    overengineering | over engineering | convoluted | overkill | over the top solution | overly clever | too clever
    | clever | fancy | heavy | hard to follow | hard to read | unreadable | elaborate setup | overly complex | gold
    plated | overbuilt | rube goldberg | enterprise | enterprisey | abstract factory | too many abstractions |
    overdesigned | over designed | spaghetti | messy | tangled | intricate | baroque | bulky | astronaut | hard to
    understand | confusing | kitchen sink | rocket science | sledgehammer | ceremony | cannon | overthinking |
    overthought | too much machinery | machinery | bells and whistles | fussy | hairy | byzantine | gnarly |
    labyrinthine | hard to maintain | unmaintainable | heavyweight | heavy handed | over abstracted | abstract
    overload | premature abstraction | yagni | too smart | smart alec | showing off | show off | roundabout | long
    way round | enterprise cosplay | architecture astronaut | too much infrastructure | too many layers | too many
    files | over architected | overarchitected | over-thought | complicates | complicating | bells | whistles |
    rocket surgery | nasa | space shuttle | cathedral | factory factory | framework for | frankenstein | hard to
    reason about | too abstract for | nuke | bazooka | swiss army knife | elephant gun | too heavy | indirection
    hell
  low_bad: simplistic | too simple | too basic | naive solution | toy | oversimplified | dumbed down
  low_good: simple | simpler | simplest | simplify | simplified | simplicity | kiss | straightforward | minimal |
    minimalist | plain | easy to read | readable | clean | cleaner | readability | easier | basic | boring solution
    | dead simple | less clever | easy to follow | keep it small | lightweight | boring | elegant | simple version |
    the simple way | easy way | keep it simple | simple as possible | easy to understand | beginner proof |
    understandable | maintainable | without the magic | less magic | fewer moving parts | straight forward | plain
    solution | keep it basic | nothing clever | nothing fancy | no magic | without magic | no frills | simple
    solution | simplest thing | simplest solution | boring code | boring tech | plain loop | least complicated |
    less complicated | less complex | less fancy | less abstract | easy to grasp | easy to maintain | pragmatic
nesting
  names: nesting | nested | nest | nested if | indentation | indent | level of nesting | nesting depth | pyramid |
    deeply nested | indented | pyramid of doom | arrow code | nested loop
  high_bad: arrow shaped | christmas tree | staircase | matryoshka | russian doll | rightward drift | pyramid of ifs
    | pyramid of if | ifs in ifs | if in if | indentation hell | deep indentation
  low_good: flat | early return | guard clause | flatter | flatten | early exit | return early | bail early | bail
    out early | exit early | guard clauses
names
  names: name | variable name | naming | identifier | variable | function name | names
  high_bad: long name | verbose name | name too long | names too long | long variable name | mouthful names | names
    as long as | too long names | names have ten words | endless names | names longer than | name longer than
  high_good: names spelled out | spelled out names | descriptive | descriptive name | meaningful | meaningful name |
    clear name | good name | better name | expressive | self explanatory | telling name | proper name | real name |
    longer name | readable name | full word | self documenting | sensible name | speaking name | speaking names |
    meaningful identifier | readable names | descriptive names | telling names | good names | clear names | better
    names | real names | proper names | names that say | names i can guess | names with meaning | intention
    revealing | self explaining names | self explaining | names you can read | understandable names | spell names
    out | whole words | names for humans | named properly | named well | well named
  low_bad: awful name | terrible name | horrible name | stupid name | ugly name | weird name | lousy name | crap
    name | strange name | dumb name | single letter | one letter | cryptic | cryptic name | single character |
    unclear name | bad name | poor name | x and y | meaningless name | short name | abbreviation | abbreviated |
    cryptic names | one char | terse name | alphabet soup | what is x | what's x | bad naming | naming sucks | names
    make no sense | one- letter names | letters for names | unreadable names | unreadable name | nonsense names |
    silly names | foo bar | foo and bar | letter names | one letter names | one letter variables | single letter
    names | single letter variables | short names | cryptic variables | cryptic variable | names like x |
    abbreviations everywhere | abbreviated names | unclear names | vague names | generic names | confusing names |
    non descriptive
  low_good: shorter name | short variable name | compact name
functions
  names: helper | helper function | small function | function split | modular | modularity | decompose | smaller
    function | separate function | split into functions | split it up | broken up | break it up | modularise |
    modularize | smaller pieces | pieces | split the function | split it into functions | own function | extract a
    function | extract a method | extracted function | smaller methods | small methods | helper functions
  high_bad: monolithic | one big function | one giant function | does everything in one | god function
classes
  names: class | classes | oop | object oriented
  low_good: plain function | just a function | functional | functional style
constants
  names: constant | named constant | symbolic constant | pull it into a constant | config value | configuration
    constant
  low_bad: magic number | magic value | magic string | magic constant | magic numbers | hardcoded | hard coded |
    hard coding | hardcoding | hardcode | hard code | hard coded value | hardcoded value | literals | numbers fall
    from the sky | mystery number | bare number | unnamed number
async
  names: async | await | asynchronous | async await | coroutine | asyncio | non blocking
  low_good: synchronous | sync code | blocking code
one_liner
  names: one liner | oneliner | comprehension | list comprehension | lambda | ternary | code golf | golfing | golfed
    | one liners | dict comprehension | comprehensions | generator expression | oneliners | in one line of code
dependencies
  names: dependency | third party | external library | external package | library | package | extra package | extra
    library | third party library | extra dependency | new dependency | dependencies | pip install | npm install |
    npm package | npm packages | pip package | crate | gem | new package | new crate | extra crate | pip dependency
    | new library | extra libs | lib | libs | 3rd party | third party code | third party package | npm module | new
    infra | new infrastructure | extra infra | external service | external dependency | additional dependency | new
    dependencies | additional library
  low_good: standard library | stdlib | built ins | batteries included | no deps | dependency free | zero dependency
    | std lib | built in | builtin | vanilla | std | stdlib only | std only | pure python | plain js | vanilla js |
    plain javascript | no external | no third party | on board means | what ships with the language | without extra
    packages | standard lib | no libraries | no packages
performance
  names: complexity talk | complexity remark | complexity remarks | complexity analysis | complexity note |
    complexity lecture | algorithmic complexity | performance | big o | time complexity | efficiency | runtime | big
    oh | speed | scalability | memory use | runtime complexity | efficient | asymptotic | benchmark | cost analysis
    | perf | latency | throughput | memory footprint | allocations | cpu cost | how fast | how slow | how expensive
    | does it scale | how it scales | scale to | time and space | running time | runtime cost | asymptotics | o n |
    cost more
  low_bad: inefficient | wasteful | quadratic
security
  names: security | injection | sanitise | sanitize | security risk | vulnerability | secret | security concern |
    sql injection | attack | exploit | security hole | threat | least privilege | sql injections | xss | csrf |
    secret handling | secrets | encryption | encrypt | hardening | hardened | attacker | attackers | security note |
    security remark | hackers | hacker | threat model | permissions | escaping
  high_good: secure | safe | safer
  low_bad: insecure | unsafe | vulnerable
links
  names: link | reference | url | source | source link | citation | cite | hyperlink | further reading | read more |
    doc link | docs link | links | references | pointer to docs | link the docs | link to the docs | link the
    documentation | link to the documentation | official docs | official documentation | link to the manual | link
    to docs | link the source | manual page | man page | link the page | docs reference | pointer to the docs |
    where to read more | where can i read | read up on it | rfc
clarifying
  names: rhetorical question | question back | clarifying question | ask me | question | asking back | follow up
    question | counter question | clarification question | questions | interrogation | interrogate | quiz | ask
    first | ask before | ask what | ask how many | you could have asked | could have asked | should have asked | ask
    back | assumed | assuming | check with me | ask which | ask whether | ask if | asked how | asked what | asked
    which | just assume | guessing my
analogy
  names: likened to | analogy | metaphor | explain with an analogy | comparison to everyday | real world analogy |
    analogies | real life comparison | simile | story | stories | like a restaurant | kitchen comparison | metaphors
    | likened | liken | everyday comparison | real life | everyday example | like i'm explaining | cute comparison |
    picture it | story telling | fairy tale | kitchen | restaurant | cooking | parable | imagery | similes | compare
    it to | everyday analogy | metaphorical | picture language | figurative | everyday picture | like a library |
    comparison to daily life
jargon
  names: jargon | buzzword | technical term | technical language | terminology | big word | fancy word | acronym |
    lingo | ten dollar word | technobabble | tech speak | gobbledygook | academic | insider terms | insider language
    | corporate speak | business speak | marketing speak | buzzword bingo | consultant speak | abbreviations without
    explanation | unexplained acronyms | acronyms
  low_good: plain language | simpler word | simpler language | plain english | plain word | simple word | simple
    language | layman | laymans term | beginner friendly | like i'm five | eli5 | everyday language | human language
    | normal words | simple terms | simple english | normal language | plain terms | no buzzwords | for a beginner |
    for beginners | in human | non expert | non experts | newbie friendly | noob friendly | for dummies | simple
    explanation
formality
  names: formality
  high_bad: formal | stiff | stilted | robotic | corporate | bureaucratic | stuffy
  high_good: professional | businesslike | serious | sober | grown up tone | normal sentences | proper sentences |
    neutral tone | factual | factual tone | matter of fact | professional tone | dry tone
  low_bad: casual | unprofessional | slangy | cutesy | buddy buddy | cute | jokey | flippant | chummy | sloppy |
    slang | chat speak | text speak | street talk | bro talk | childish tone
  low_good: conversational | friendly | informal | relaxed | human | approachable | warm | warmer | friendlier
humour
  names: joke | humour | humor | pun | joking | comedy | wisecrack | funny | quip | banter | wit | jokes | jab |
    snark | sarcasm | sarcastic | snarky | wordplay | puns | gag | gags | witty | funny bits | cracking jokes
complete
  names: complete code | full code | complete example | runnable | complete file | whole file | full file | working
    example | copy paste | copy pasteable | full program | complete solution | entire file | full listing | full
    solution | whole function | complete function | end to end | compilable | self contained | standalone | full
    version | full query | full script | full class | full function | whole script | whole class | whole query |
    whole program | entire script | entire class | entire function | entire program | complete script | complete
    class | complete query | complete program | complete listing | the full thing | the whole thing | runs as is |
    works as is | ready to run | ready to paste | in one piece | one complete | paste and run
  low_bad: placeholder | incomplete | stub | ellipsis | elided | truncated | half finished | unfinished | fragment |
    omitted | left out | todo | todos | partial code | half done | half baked | rest of the code | cut off | snippet
    only | missing half | half is missing | half the code | rest omitted | rest is missing | left as an exercise |
    exercise for the reader | dot dot dot | and so on | your code here | your logic here | skeleton | only a
    skeleton | only a fragment | pseudo code | pseudocode
  low_good: just the fix | only the fix
file_names
  names: file name | filename | path of the file | file path | which file | filenames | file structure | directory
    structure | folder structure | where does it go | path comment | path of each file | path above | paths above |
    file it belongs in | where it goes | where this goes | where does this go | where do i put | which folder | what
    file | name of the file | file header | file label | path label | name the file | names of the files | made up
    paths | file paths
diagram
  names: diagram | flowchart | drawing | mermaid | ascii art | chart | sketch | picture | visual | schematic | ascii
    diagram
imports
  names: import line | import statement | missing import | import | import lines | the imports | used imports |
    import section | unused import | imports at the top | where it is imported from
warnings
  names: warning | pitfall | gotcha | note that | caution | nagging | lecturing | moralising | moralizing |
    preaching | preachy | safety lecture | heads up | keep in mind | watch out | trap | scolding | finger wagging |
    warn | warn me | warned | warning about | breaking change | breaking changes | lecture me | lectured me |
    lecturing me | moral | preach | finger wag | nag | nannying | disclaimer about safety
praise
  names: how clever i am | how smart i am | how great i am | how good i am | brown nose | flattery | flatter |
    flattering | compliment | complimenting | sycophancy | sycophantic | brown nosing | praise | buttering me up |
    kissing up | sucking up | buttering | ego stroking | toady | fawning | praising | suck up | kiss up | ass
    kissing | smart question | love your question | stroke my ego | compliments | kind words | encouragement |
    encourage | encouraging | pat on the back | something nice | nice words | cheer me | motivate me | applaud
repetition
  names: repetition | repeat yourself | same thing twice | saying it twice | duplication | say everything twice |
    saying everything twice | twice the same | the same twice | repeating the same | same point again | same thing
    again | said that already | already said | say each thing once | repeat itself
  high_bad: repetitive | redundant | redundancy | repeating itself | repeats itself | repeats | circular
first_person
  names: first person | talking about yourself | yourself | as an ai | self reference | i statements | i form | your
    opinion | your own opinion | about yourself | your feelings | speak of yourself
  low_good: impersonal | third person
inline_code
  names: backtick | inline code | code formatting | code font | monospace | backticks | code ticks | code style for
    names | names in backticks | code markup | fixed width
language_tag
  names: highlighting | language tag | syntax highlighting | fence language | language on the fence | syntax colour
    | syntax color | mark the fence | fence as | fenced as | language of the fence | tag the code block | language
    marker | code fence language | code highlighting | colors in the code | syntax highlight
line_width
  names: line width | wide line | line length | line wrap | horizontal scrolling | scroll sideways | long code lines
    | sideways | wrap the lines | scroll horizontally | scrolling horizontally | scroll to the right
  high_bad: too wide | lines too wide | wide lines | overlong lines | lines are too long | lines too long |
    horizontal scroll
  low_good: 80 columns | 80 chars | 100 columns | wrapped lines
sentence_length
  high_bad: long sentences | long sentence | endless sentences | run on | run on sentences | run on sentence |
    nested sentences | convoluted sentences | sentences are too long | sentence is too long
  low_good: short sentences | shorter sentences | short sentence | shorter sentence
tldr
  names: the short answer first | short answer up front | answer first then | tldr | tl dr | tl dr line | tl dr at
    the top | tldr at the top | tldr on top | executive summary | gist up front | gist at the top | one line gist |
    gist first | punchline first | punchline up front | bottom line first | bottom line up front | bluf | conclusion
    first | conclusion up front | conclusion at the top | conclusion on top | conclusion in one line |
    recommendation first | recommendation up front | verdict first | verdict up front | result first | results first
    | short answer first | quick answer first | answer in one line first | summary at the top | summary on top |
    summary up front | summary first | key point first | most important first | start with the conclusion | lead
    with the conclusion | begin with the conclusion | start with the recommendation | lead with the recommendation |
    start with a summary | begin with a summary | open with a summary | start with the summary | start with the gist
    | start with the result
quotes
  names: restating the question | repeat my question | repeating my question | repeats my question | repeating the
    question | the question back | my question back | my own question | repeat the question | restate the question |
    repeating what i said | restating | restate | restated | my question again | repeat what i said | repeat what i
    asked | repeating what i asked | repeats what i asked | repeating my request | repeat my request | restate my
    request | restate my question | restating my question | restating my request | quote my question | quote my
    request | quote the question | quote the request | quote what i asked | quoting my question | quoting my request
    | quoting the question | quoting what i asked | quotes my question | echo my question | echoing my question |
    echo of my question | echoing the question | my question on top | question on top | my question first | question
    at the top | rephrase my question | rephrasing my question | paraphrase my question | paraphrasing my question |
    what i asked for again | my own words back | mirror my question | mirror what i said
  high_bad: i know what i asked | know what i asked | i know what i wrote | parroting | parrot
checklist
  names: checklist | check list | to do list | todo list | to dos | tick boxes | tickbox | tick box | checkbox |
    check box | boxes to tick | boxes to check | things to tick off | tick list | task list | to do boxes | list of
    todos | something to tick | something to tick off
diffs
  names: diff | unified diff | git diff | diff format | patch | patch format | patch file | diff file
  high_good: only the changed lines | just the diff | only the diff | changed lines | only what changed | just the
    change | only the change | diff only | show the diff | just the changed | as a diff | show me the diff | just
    the patch | only the patch | just what changed | only show what changed | just show what changed | show what
    changed | show only what changed | the changed parts | changed parts | only the changes | just the changes |
    just the delta | only the delta | the delta | mark the changed lines | mark the changes | mark what changed |
    highlight the changes | highlight what changed | what changed | before after | before and after | only the lines
    that change | lines you changed | just the lines that change | as a patch | in diff form | in patch form
  low_bad: rewrote the whole file | rewrote my whole file | rewrote everything | rewriting the whole file | pasted
    the whole file | repeat the whole file | whole file again | entire file again | resend the whole | reprint the
    whole file
commands
  names: command | cmd | shell command | terminal command | install command | run command | command to run | exact
    command | how to run | how do i run | how to start it | how do i start | how to execute | how to launch | run
    instructions | running instructions | usage line | invocation | what to type | terminal line | how to verify |
    how to install | how do i install | install instructions | installation steps | setup commands | setup
    instructions | build instructions | shell snippet | how to build | how do i build | how to reproduce it | how to
    check it | how to test it by hand | how to deploy
versions
  names: version number | version info | which version | what version | minimum version | version requirement | name
    the version | name versions | mention the version | mention versions | state the version | give the version |
    pin the version | pin versions | pinned version | versions pinned | release number | release info | minimum
    release | which release | what release | versions you assume | version you assume | version it needs | version
    does it need | version is this for | version this is for | version trivia | release trivia | supported versions
    | version compatibility
british
  high: british spelling | british english | uk spelling | uk english | british | the uk way | colour with a u |
    queen's english
  low: american spelling | american english | us spelling | us english | the us way | american
passive
  high: passive voice | passive | passive sentence | passive construction | passive form
  low: active voice | active sentence | say who does what | who does what
last_question
  names: end with a question | ending with a question | ends with a question | close with a question | closing with
    a question | finish with a question | question at the end | questions at the end | question to me at the end |
    end on a question
dashes
  names: em dash | en dash | long dash | em dashes | gedankenstrich
contractions
  names: contraction
trailing_comments
  names: trailing comment | end of line comment | comments behind the line | comment behind the line | comments
    behind the lines | comments behind the code | comments at the end of the line | comments at line ends | comments
    on the same line | comment on the same line | side comments | comments to the right | comments after the code
"""


def entries() -> Iterator[tuple[str, str, str]]:
    """Every phrase as (aspect, list, phrase)."""
    for block in re.split(r"^(?=\w)", _WORDS, flags=re.MULTILINE):
        aspect, _, body = block.partition("\n")
        for part in re.split(r"^  (?=\w+: )", body, flags=re.MULTILINE):
            kind, _, phrases = part.partition(": ")
            for phrase in phrases.split("|") if phrases else ():
                yield aspect, kind, " ".join(phrase.split())
