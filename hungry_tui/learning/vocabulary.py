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
  high_bad: lengthy | verbose | verbosity | wordy | wordiness | ramble | rambling | essay | novel | novella |
    wall of text | walls of text | bloat | bloated | padding | padded | fluff | fluffy | waffle | waffling | yap
    | yapping | chatty | talkative | tldr | tl dr | tl;dr | prolix | long winded | longwinded | drawn out |
    dissertation | thesis | lecture | blah blah | blah | filler | war and peace | goes on forever | goes on and
    on | go on and on | on and on | never ending | endless | scroll | scrolling | scrolled | book | manifesto |
    encyclopedia | much text | much reading | much to read | all this text | all that text | talk too much |
    talks too much | dragging on | drags on | droning | drones | long story | manual | mile long | much talk |
    much prose | so much text | walls | bla bla | word salad | word soup | talking | chatter | chat | blabla |
    blabber | babble | babbling | epic | saga | tome | blog post | overlong | too much information | information
    overload | took forever to read | didn't read | did not read | nobody has time | no time to read | fell
    asleep | attention span | could have been shorter | could be shorter | could have been one line | could have
    been a sentence | tons of text | rant | overexplained | over explained | overexplaining |
    over explaining | stretched out | wastes words | wasted words | dense | mouthy | run on | word vomit |
    verbiage | windbag | longer than | half the length | too many words | so many words | many words | walls of
    words | soliloquy | monologue | sermon | epistle
  high_good: longer | explain more | explain further | detail | detailed | details | in depth | depth | thorough
    | thoroughness | comprehensive | elaborate | elaborated | elaboration | flesh out | fleshed out | expand |
    go deeper | deeper | dig deeper | exhaustive | context | substance | meat | full explanation | more
    information | more info | more explanation | full answer | fuller | richer | full picture | whole picture |
    bigger picture | whole story | nuance | unpack | more words | spell it out | spell out | say more | tell me
    more | go further | in full | in detail | nitty gritty | fill in the gaps | fill in
  low: short | little text | quick
  low_bad: terse | curt | skimpy | thin | bare bones | barebones | sparse | laconic | shallow | superficial |
    brusque | meager | too little | cursory | surface level | hand wavy | handwavy | vague | high level | scant
    | lacks depth | one line answer | barely an answer | that's it | is that all | that's all | half an answer |
    scratches the surface | scratched the surface | skimmed | skims | skim over | glossed over | glosses over |
    glossing over | lazy answer | minimal effort | low effort | too condensed | too compressed | telegraphic |
    rushed | brushed over | stub of an answer | one word answer | bit light | light on detail | left me hanging
    | feels empty | too light | too sparse | undercooked | leaves me guessing
  low_good: shorter | explain less | brief | briefly | briefer | brevity | concise | concisely | conciseness |
    concision |
    succinct | succinctly | compact | snappy | crisp | pithy | to the point | get to the point | straight to the
    point | the point | cut to the chase | shorten | trim | trimmed | condense | condensed | tighten | tighter |
    boil down | nutshell | short and sweet | tight | punchy | bottom line | fewer words | less text | spit it
    out | cut it down | chop | summarized | minimal text | lean | leaner | less is more | keep it small | cut
    the fluff | cut the waffle | cut the crap | cut the chatter | in fewer words | half the space | straight up
    | just the facts | the gist | gist | essence | essentials | one line | elevator pitch | tl;dr version |
    short version | wrap it up | less reading | skimmable | economical | bite sized | bite size
sentences
  names: sentence
paragraphs
  names: paragraph | line break | white space | whitespace | breathing room
lines
  names: line
code_length
  names: code length | line of code | loc | amount of code
  high_bad: too much code | so much code | huge function | giant function | long function | function is too long
    | boilerplate | boiler plate | code dump | long code | code is too long | code too long | big diff | large
    diff | huge diff
  low_good: small diff | smaller diff | shorter code | short code | less code | minimal diff | smaller function
    | short function | minimal change | small change | smallest change | diff small | change small | diff
    minimal | patch small | small patch | minimal patch | diff tiny | tiny diff
bullets
  names: bullet | bullet point | bulletpoint | bullet list | bulleted | bulleted list | list | listicle | dash |
    point form | dot point | bullet form | bulletted | itemised | itemized | dashes | bullet it | bulletize |
    bulletpoints | little points | dotted list | bulleting | item list | listing | itemise | itemize |
    bulletlist | points form | in points | as points | into points | break it into points | key points as a list
    | one item per line
  high_bad: powerpoint | slide deck | shopping list | grocery list | laundry list | choppy | fragmented |
    fragments | ppt | staccato
  low_good: prose | flowing text | full sentence | continuous text | running text | narrative
numbered
  names: numbered | number | numbers | enumerate | number the steps | numbered list | numbered step | step by
    step | steps | ordered list | numbering | enumerated | step | ordered steps | sequence of steps | walk
    through | walkthrough | numbered order | in order | sequence | sequential | one step at a time | stepwise |
    step wise | in sequence | 1 2 3 | 1. 2. 3 | number them | number em | recipe style | order of steps |
    instructions in order
headings
  names: heading | header | section heading | title | subheading | section | section header | hashtag | subtitle
    | caption | section title | headline | structure with headings | subsection | titled | titles | section name
    | heading line | hash sign | hashes | pound signs | markdown headers | h1 | h2 | big letters | label the
    parts | labelled sections | divider
tables
  names: table | tabular | grid | matrix | comparison table | tables | tabulate | tabulated | side by side |
    columns | column | spreadsheet | rows and columns | chart it
bold
  names: bold | bold text | bolding | bolded | asterisk | emphasis | boldface | highlighting | boldfaced | stars
    | star signs | bold words | stand out | stands out | strong text | highlight | highlighted | emphasise |
    emphasize | emphasized | make it pop | emphasised
preamble
  names: preamble | greet me | greet | greeting me | intro | introduction | opening line | opener | lead in |
    warm up | warmup | throat clearing
    | opening sentence | first sentence | small talk | smalltalk | greeting | greetings | pleasantry |
    pleasantries | introductory | prelude | foreword | ceremony | windup | wind up | buildup | sure | certainly
    | of course | great question | happy to help | here is | here's | let me explain | restating | restate |
    restated | repeat my question | repeating my question | repeats my question | repeating the question |
    opening | chit chat | chitchat | opening remark | formality | formalities | niceties | hello | kickoff |
    setup sentence | beating around the bush | ado | runway | lead up | leadin | set the scene | setting the
    scene | fluff at the start | opening fluff | sure thing | buttering | the question back | my
    question back | my own question | repeat the question | repeating what i said | restate the question |
    restating the question | introduce | introducing | introduce it | ease me in | ease into |
    context first | lead sentence | first line | filler at the start | stage setting | opening paragraph | intro
    paragraph | intros | politeness | pleasantries at the start
  low_good: straight to the answer | straight to the solution | straight to the fix | straight to the code |
    jump right in | start with the answer | answer first
    | lead with the answer | just the answer | directly | dive in | dive right in | jump in | straight in |
    begin with the answer | open with the answer | answer right away | answer immediately | answer up front |
    get going | get on with it | cut straight | just answer | get on with | straight into it | skip to the
    answer | skip to the code | skip ahead | cut to the answer | immediately | right away | first thing
closing_offer
  names: closing | closing offer | offer help | offer more help | offer further help | offer to help | offer of
    further help | closing line | let me know | hope this helps | outro | sign off | signoff | sign offs |
    follow up offer | closing remark | farewell | goodbye | last line | last sentence | feel free | anything
    else | customer service | call center | call centre | customer support | parting | closer | closing question
    | closing sentence | ending | offers | offer | offering | offer of help | offering help | final line | wrap
    up line | upsell | sales pitch | final sentence | help desk | helpdesk | footer | further help | more help |
    bye | the end line | last bit | closing fluff | ask me if i want | asking if i want more | asking if i want
    | asks if i want | asking for follow ups | follow ups | followups | sign-off line | offer to do more | offer
    more | offering more | ending question | end question | i know i can ask | i can ask | i will ask | i'll ask
    | let me knows | call to action | fishing for | invitation | invite me to ask | the goodbye | signing off |
    wrap with an offer | happy to help at the end | if you need anything | need anything else | assistant speak
summary
  names: summary | recap | conclusion | takeaway | key takeaway | sum up | wrap up | closing summary | tl dr
    line | summarise | summarize | summing up | recapping | repeating yourself | tldr at the end | final summary
    | synopsis | tl;dr at the end | tldr | tl;dr | in short at the end | bottom line at the end | what to
    remember | main points at the end | key points at the end | sums it up | sum it up | sum things up | wrap it
    up at the end | recap at the end | recaps | say it twice | said it twice | repeat at the end | the end
    summary | closing paragraph | concluding | closing thoughts | final thoughts | in closing | takeaways |
    takeaway message | conclusions | wrap ups | wrap-up line
hedging
  names: hedge | hedging | hedged | maybe | might | perhaps | caveat | disclaimer | weasel word | weasel |
    qualifier | possibly | probably | wishy washy | wishywashy | uncertainty | could be | i think | it depends |
    sitting on the fence | fence sitting | on the fence | waver | wavering | noncommittal | non committal | ifs
    and buts | mealy mouthed | wiggle | wishy | hesitant | hesitation | hesitating | dithering | vacillating |
    timid | unsure | unsureness | guessing | couching | cagey | waffly | tentative | ambivalent | cover your ass
    | covering yourself | equivocal | equivocating | sure or not | hedges | maybe's | maybes | caveats |
    disclaimers | qualifiers | wishy-washiness | beating about | beat about | i'm not sure | not sure |
    generally | could be this | may or may not | fence | how sure | how certain | honest about | degree of
    confidence | limits of your knowledge | what you don't know | when you're guessing | guess | weaselly |
    weasel words | soft language | non answer | nonanswer | on the other hand | mights and maybes | couched
  high_good: honest
  low_bad: overconfident | over confident | cocky | arrogant | too sure | so sure of yourself | sure of yourself
    | too certain | know it all | absolute | absolutes
  low_good: confident | confidence | assertive | decisive | definite | commit | commit to an answer | conviction
    | take a stand | certain | say it straight | straight answer | be direct | plainly stated | firm | take a
    position | clear answer | definitive | make up your mind | make a call | direct answer | straightforward
    answer | yes or no | give it to me straight | just tell me | black and white | own it | be sure | with
    confidence | say it with confidence | be bold
apology
  names: apology | apologies | apologise | apologize | apologizing | apologising | sorry | grovel | groveling |
    grovelling
exclamation
  names: exclamation | exclamation mark | exclamation point | enthusiasm | enthusiastic | excitement |
    cheerleading | hype | peppy | bubbly | perky | shouting | exclamations | cheerful | excited | pep | gushing
    | chirpy | over the top
emoji
  names: emoji | emojis | emoticon | smiley | smileys | smilies | rocket | sparkle | little picture | icon |
    pictograph | sparkles | emojies | rockets | little faces | pictogram | unicode symbol | confetti | party
    popper | emoticons | smiley face | faces | cartoon | little icons | rocket ships | 🚀 | 😀 | pictures in the
    text | symbols | party poppers | checkmarks | check marks | sparkles everywhere | cutesy icons | stickers
comments
  names: comment | commented | commenting | code comment | inline comment | annotated | annotation in the code |
    annotate the code | annotating | inline note | remark | explanatory comment | comments in the code |
    narrating the code | narration | annotate | inline explanation | commentary | inline remark | inline doc |
    comment the code | comment it | inline comments | commented out | line by line comments | what each line
    does | each line does | narrate | narrating | explain each line | code notes | notes in the code | remarks
    in the code | self explanatory comments | obvious comments | commentary in the code
  low_bad: uncommented | commentless | doesn't say what it does | naked code | bare code
docstrings
  names: docstring | doc string | doc comment | documentation | documented | jsdoc | javadoc | api doc | docs |
    document | documenting | doc block | docblock | function doc | pydoc | function description | docs on the
    function | doc | docs on functions | function docs | doc blocks | docstringed | function header comment |
    header comment | api documentation | code documentation | what the function does | what each function does |
    say what it does | describe each function | describe the function | javadoc style | tsdoc | rustdoc
  low_bad: undocumented
type_hints
  names: type hint | type annotation | typing | typed | type | annotation | signature type | static type | type
    signature | typehint | types | mypy | hint | strongly typed | typings | type safety | return type | argument
    type | parameter type | type info | signatures | annotate the parameters | annotate the arguments | annotate
    the signature | annotated signature | annotations | type declaration | type them | static types | typing
    information | types in the signature | what type | typing noise | generics | any everywhere | return types |
    parameter types | argument types | type stuff | hinted | hinting | typescript types
  low_bad: untyped | duck typed
tests
  names: test | unit test | test case | tested | assertion | testing | test coverage | coverage | spec | test
    code | asserts | test suite | sanity check | proof it works | tests | assert | test it | testcase |
    testcases | unit-tests | prove it works | how do i know it works | show it works | does it even work |
    verification | verify it works | verified | checks | spec file | regression test | test for it | unit
    testing | testing code
  low_bad: untested
error_handling
  names: error handling | handle error | exception | exception handling | try except | try catch | failure |
    failure handling | error check | error checking | error case | error | failure case | failure path | failure
    mode | robustness | robust | handle failure | error path | unhandled | unhappy path | guard | guards | try
    block | edge failure | handles errors | catch | defensive | what if it fails | when it fails | goes wrong |
    go wrong | things fail | blows up | blow up | falls over | fails | sad path | catching | errors handled |
    bulletproof | crash safety | resilient | resilience | fault tolerance | fault tolerant | fail | failing |
    failures | explode | explodes | throw | throws | raise | handle them | handle exception | handle it when |
    catch it | error checks | crashes on | what if | bad input | invalid input | falls apart | dies | die | cope
    with | errors out | exceptions | try blocks | try-catch | catch blocks | excepts | error proof | bullet
    proof | graceful | gracefully | recover | recovery | fallback | edge of failure | error stuff | exception
    stuff | error cases | swallow | let it crash | let it fail | paranoid | paranoia | failsafe | fail safe |
    safety net | stack trace
  low_bad: happy path | fragile | brittle | swallows | naive
validation
  names: validation | input validation | validate | validate input | input check | sanity check | check the
    input | check input | bounds check | null check | argument check | precondition | input checking |
    validating
edge_cases
  names: edge case | corner case | boundary | boundary condition | empty input | special case | boundaries |
    corner cases | weird input | odd input | empty list | empty case | null case
logging
  names: logging | log | logger | log statement | log line | log message | logs
prints
  names: print | print statement | console log | debug print | printf | prints | debug output | printing
example
  names: example | usage example | usage | sample | sample call | demo | example call | how to use | how to call
    | how to run | usage snippet | example usage | worked example | concrete example | illustration |
    demonstration | example of use | sample usage | sample output | concrete case | call site | in action | show
    it in use | in use | how do i call | how to invoke | how would i use | how do i use | how i'd use | how i
    would use | samples | demonstrate | demonstrates | illustrate | illustrated | real example | real world
    example | example input | example output | input and output | show me how | see it in action | sample run |
    demos | toy example | for instance | by example | concrete
  low_bad: abstract | too abstract
code
  names: code | snippet | code block | code snippet | code example | working code | actual code | real code |
    code sample | some code
  low_bad: only talk | just talk | all talk | just words | only words
code_first
  names: code first | code comes first | code goes first | code should come first | code should come before |
    explanation after the code | explanation below | code at the top | code up front | code on top | code
    upfront | lead with the code | lead
    with code | code before | start with the code | start with code | show code first | code before the talk |
    code then explanation
  low_good: explain first | explanation first | explanation before | explain before | text first | explain then
    code | reasoning first
explanation
  names: explanation | explain | explained | explaining | reasoning | rationale | why it works | why this works
    | how it works | commentary around | walk me through | description | describe | clarification |
    justification | justify | the why | background | interpretation | theory | reason why | lesson | tutorial |
    explains | why you did it | why it was done | walkthrough of the code | reasoning behind | what it does |
    what the code does | explain what | explain why | explain how | tell me why | say why | explain your | talk
    me through | talk through
  low_bad: unexplained | code dump | no context
  low_good: only need the code | only want the code | just the code | just code | only code | code only | only
    the code | just give me the code | nothing
    but code | nothing but the code | raw code | plain code | just the snippet | just the function | code and
    nothing else | code no talk | code without the talk | no prose | skip the prose | skip the explanation |
    just code no talk
alternatives
  names: alternative | option | other approach | another approach | several ways | different approach | other
    option | alternatives | comparison | multiple approach | multiple solution | multiple option | variant
    | approaches | more than one way | second approach | plan b | other ways | several options | menu |
    other way | only way | only one way | other solutions | other solution | another option | another way | more
    options | options | few options | menu of | ways to do it | several approaches | multiple options | multiple
    ways | different ways | different options  | a choice | possibilities | list of options | other
    routes | or else | what else
  low_good: one solution | single solution | just one | one answer | one way | pick one approach | single answer
    | one option | one recommendation | pick one | pick a single | choose one | just recommend | recommend one |
    a single recommendation | the best one | one clear answer | single recommendation | just tell me which |
    decide for me | settle on one
tradeoffs
  names: trade off | tradeoff | pro and con | pros and cons | pros | cons | downside | drawback | advantage |
    limitation | disadvantage | cost and benefit | costs and benefits | upside | upsides | catch of each
complexity
  names: complexity | abstraction | indirection | layer | layers
  high_bad: complex | complicated | overcomplicated | over complicated | overengineered | over engineered |
    overengineering | over engineering | convoluted | overkill | over the top solution | overly clever | too
    clever | clever | fancy | heavy | hard to follow | hard to read | unreadable | elaborate setup | overly
    complex | gold plated | overbuilt | rube goldberg | enterprise | enterprisey | abstract factory | too many
    abstractions | overdesigned | over designed | spaghetti | messy | tangled | intricate | baroque | bulky |
    astronaut | hard to understand | confusing | kitchen sink | rocket science | sledgehammer | ceremony |
    cannon | overthinking | overthought | too much machinery | machinery | bells and whistles | fussy | hairy |
    byzantine | gnarly | labyrinthine | hard to maintain | unmaintainable | heavyweight | heavy handed | over
    abstracted | abstract overload | premature abstraction | yagni | too smart | smart alec | showing off | show
    off | roundabout | long way round
  low_bad: simplistic | too simple | too basic | naive solution | toy | oversimplified | dumbed down
  low_good: simple | simpler | simplest | simplify | simplified | simplicity | kiss | straightforward | minimal
    | minimalist | plain | easy to read | readable | clean | cleaner | readability | easier | basic | boring
    solution | dead simple | less clever | easy to follow | keep it small | lightweight | boring | elegant |
    simple version | the simple way | easy way | keep it simple | simple as possible | easy to understand |
    beginner proof | understandable | maintainable | without the magic | less magic | fewer moving parts |
    moving parts | straight forward | plain solution
nesting
  names: nesting | nested | nest | nested if | indentation | indent | level of nesting | nesting depth | pyramid
    | deeply nested | indented | pyramid of doom | arrow code | nested loop
  high_bad: arrow shaped | christmas tree | staircase | matryoshka | russian doll | rightward drift
  low_good: flat | early return | guard clause | flatter | flatten | early exit | return early | bail early |
    bail out early | exit early | guard clauses
names
  names: name | variable name | naming | identifier | variable | function name | names
  high_bad: long name | verbose name | name too long | names too long | long variable name | mouthful names
  high_good: descriptive | descriptive name | meaningful | meaningful name | clear name | good name | better
    name | expressive | self explanatory | telling name | proper name | real name | longer name | readable name
    | full word | spelled out | self documenting | sensible name
  low_bad: single letter | one letter | cryptic | cryptic name | single character | unclear name | bad name |
    poor name | x and y | meaningless name | short name | abbreviation | abbreviated | cryptic names | one char
    | terse name | alphabet soup | what is x | what's x | bad naming | naming sucks | names make no sense | one-
    letter names | letters for names
  low_good: shorter name | short variable name | compact name
functions
  names: helper | helper function | small function | function split | modular | modularity | decompose | smaller
    function | separate function | split into functions | split it up | broken up | break it up | modularise |
    modularize | smaller pieces | pieces
  high_bad: monolithic
classes
  names: class | classes | oop | object oriented
  low_good: plain function | just a function | functional | functional style
constants
  names: constant | named constant | magic number | magic value | hardcoded | hard coded | hard coding |
    hardcoding | magic constant | literals
async
  names: async | await | asynchronous | async await | coroutine | asyncio | non blocking
  low_good: synchronous | sync code | blocking code
one_liner
  names: one liner | oneliner | comprehension | list comprehension | lambda | ternary | code golf | golfing |
    golfed
dependencies
  names: dependency | third party | external library | external package | library | package | extra package |
    extra library | third party library | extra dependency | new dependency | dependencies | pip
    install | npm install
  low_good: standard library | stdlib | built in | builtin | vanilla | std lib | built ins | batteries included
    | no deps | dependency free | zero dependency
performance
  names: performance | big o | time complexity | efficiency | complexity analysis | runtime | big oh | speed |
    scalability | memory use | runtime complexity | efficient | asymptotic | benchmark | cost analysis | perf
  low_bad: slow | inefficient | wasteful | quadratic
security
  names: security | injection | sanitise | sanitize | security risk | vulnerability | secret | security concern
    | sql injection | attack | exploit | security hole | threat
  high_good: secure | safe | safer
  low_bad: insecure | unsafe | vulnerable
links
  names: link | reference | url | source | source link | citation | cite | hyperlink | further reading | read more | doc
    link | docs link | links | references | pointer to docs
clarifying
  names: question back | clarifying question | ask me | question | asking back | follow up question | counter
    question | clarification question | questions | interrogation | interrogate | quiz
analogy
  names: analogy | metaphor | explain with an analogy | comparison to everyday | real world analogy | analogies
    | real life comparison | simile | story | stories | like a restaurant | kitchen comparison | metaphors |
    likened | liken | everyday comparison | real life | everyday example | like i'm explaining | cute comparison
    | picture it | story telling | fairy tale | kitchen | restaurant | cooking | parable | imagery | similes |
    compare it to
jargon
  names: jargon | buzzword | technical term | technical language | terminology | big word | fancy word | acronym
    | lingo | ten dollar word | technobabble | tech speak | gobbledygook | academic
  low_good: plain language | simpler word | simpler language | plain english | plain word | simple word | simple
    language | layman | laymans term
    | beginner friendly | like i'm five | eli5 | everyday language | human language | normal words | simple
    terms | simple english
formality
  names: formality
  high_bad: formal | stiff | stilted | robotic | corporate | bureaucratic | stuffy
  high_good: professional | businesslike | serious | sober
  low_bad: casual | unprofessional | slangy | cutesy | buddy buddy | cute | jokey | flippant | chummy
  low_good: conversational | friendly | informal | relaxed | human | approachable | warm | warmer | friendlier
humour
  names: joke | humour | humor | pun | joking | comedy | wisecrack | funny | quip | banter | wit
complete
  names: complete code | full code | complete example | runnable | complete file | whole file | full file |
    working example | copy paste | copy pasteable | full program | complete solution | entire file | full
    listing | full solution | whole function | complete function | end to end | compilable | self contained |
    standalone
  low_bad: placeholder | incomplete | stub | ellipsis | elided | truncated | half finished | unfinished |
    fragment | omitted | left out | todo | todos | partial code | half done | half baked | rest of the code |
    cut off | snippet only
  low_good: only the changed lines | just the diff | only the diff | changed lines | only what changed | just
    the change | just the fix | only the fix | diff only | only the change | show the diff | just the changed |
    as a diff
file_names
  names: file name | filename | path of the file | file path | which file | filenames | file structure |
    directory structure | folder structure | where does it go
diagram
  names: diagram | flowchart | drawing | mermaid | ascii art | chart | sketch | picture | visual | schematic |
    ascii diagram
imports
  names: import line | import statement | missing import | import
warnings
  names: warning | pitfall | gotcha | note that | caution | nagging | lecturing | moralising | moralizing |
    preaching | preachy | safety lecture | heads up | keep in mind | watch out | trap | scolding | finger
    wagging
praise
  names: flattery | flatter | flattering | compliment | complimenting | sycophancy | sycophantic | brown nosing
    | praise | buttering me up | kissing up | sucking up | buttering | ego stroking | toady | fawning | praising
    | suck up | kiss up
repetition
  names: repetition | repeat yourself | same thing twice | saying it twice | duplication
  high_bad: repetitive | redundant | redundancy | repeating itself | repeats itself | repeats | circular
first_person
  names: first person | talking about yourself | yourself | as an ai | self reference | i statements
inline_code
  names: backtick | inline code | code formatting | code font | monospace | backticks
language_tag
  names: language tag | syntax highlighting | highlighting | fence language | language on the fence | syntax
    colour | syntax color
line_width
  names: line width | wide line | line length | line wrap | horizontal scrolling | scroll sideways | long code
    lines | sideways | wrap the lines
"""


def entries() -> Iterator[tuple[str, str, str]]:
    """Every phrase as (aspect, list, phrase)."""
    for block in re.split(r"^(?=\w)", _WORDS, flags=re.MULTILINE):
        aspect, _, body = block.partition("\n")
        for part in re.split(r"^  (?=\w+: )", body, flags=re.MULTILINE):
            kind, _, phrases = part.partition(": ")
            for phrase in phrases.split("|") if phrases else ():
                yield aspect, kind, " ".join(phrase.split())
