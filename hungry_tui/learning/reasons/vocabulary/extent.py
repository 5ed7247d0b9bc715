"""The words with which people speak about how long a reply and its code are; see the package for the form."""

from __future__ import annotations

from typing import Final

WORDS: Final = """\
length
  names: length | word count | amount of text | text
  high: long
  high_bad: lengthy | verbose | verbosity | wordy | wordiness | ramble | rambling | essay | novel | novella | wall of
    text | bloat | bloated | padding | padded | fluff | fluffy | waffle | waffling | yap | yapping | chatty |
    talkative | prolix | long winded | longwinded | drawn out | dissertation | thesis | lecture | blah blah | blah |
    filler | war and peace | goes on forever | goes on and on | go on and on | on and on | never ending | endless |
    scroll | scrolling | scrolled | book | manifesto | encyclopedia | much text | much reading | much to read | all
    this text | all that text | talk too much | dragging on | drags on | droning | drones | long story | manual | mile
    long | much talk | much prose | so much text | walls | bla bla | word salad | talking | chatter | chat | blabla |
    blabber | babble | babbling | epic | saga | tome | blog post | overlong | too much information | information
    overload | took forever to read | nobody has time | no time to read | fell asleep | attention span | could have
    been shorter | could be shorter | could have been one line | could have been a sentence | tons of text | rant |
    overexplained | over explained | overexplaining | over explaining | stretched out | wastes words | wasted words |
    dense | mouthy | word vomit | verbiage | windbag | longer than | half the length | too many words | so many words
    | many words | walls of words | soliloquy | monologue | epistle | too long didn't read | too long to read |
    longform | padding out | too much to read | reading all this | half a page | a whole page | pages of text | pages
    of | page long | long read | takes ages to read | to wade through | wade through | lot of text | lot of words |
    lot to read | lots to read | stopped reading | gave up reading | stopped reading after the first | read all that |
    read all of that | read all of this
  high_good: longer | explain more | explain further | detail | detailed | in depth | depth | thorough | thoroughness
    | comprehensive | elaborate | elaborated | elaboration | flesh out | fleshed out | expand | go deeper | deeper |
    dig deeper | exhaustive | substance | meat | full explanation | more information | more info | more explanation |
    full answer | fuller | richer | full picture | whole picture | bigger picture | whole story | nuance | unpack |
    more words | spell it out | spell out | say more | tell me more | go further | in full | in detail | nitty gritty
    | fill in the gaps | fill in | more context | some context | give context | deep enough | deep dive | go deep |
    goes deep | goes not deep | in more depth | with more words | longer version | full length | on the long side is
    fine | wordier | more verbose | more material | more background
  low: short | little text | quick
  low_bad: that's it ? | that's all ? | is that it ? | is that all ? | terse | curt | skimpy | thin | bare bones |
    barebones | sparse | laconic | shallow | superficial | brusque | meager | too little | cursory | surface level |
    hand wavy | handwavy | vague | high level | scant | lacks depth | one line answer | barely an answer | is that all
    | half an answer | scratches the surface | scratched the surface | skimmed | skims | skim over | glossed over |
    glosses over | glossing over | lazy answer | minimal effort | low effort | too condensed | too compressed |
    telegraphic | rushed | brushed over | stub of an answer | one word answer | bit light | light on detail | left me
    hanging | feels empty | too light | too sparse | undercooked | leaves me guessing | that's all you have | that's
    all you got | that's it really | too brief | overly brief | two words | barely a sentence | stingy | minimalistic
    answer | only one sentence | only two sentences | only one line | cut short
  low_good: shorter | explain less | brief | briefly | briefer | brevity | concise | concisely | conciseness |
    concision | succinct | succinctly | compact | snappy | crisp | pithy | to the point | get to the point | straight
    to the point | cut to the chase | shorten | trim | trimmed | condense | condensed | tighten | tighter | boil down
    | nutshell | short and sweet | tight | punchy | bottom line | fewer words | less text | spit it out | cut it down
    | chop | summarized | minimal text | lean | leaner | less is more | keep it small | cut the fluff | cut the waffle
    | cut the crap | cut the chatter | in fewer words | half the space | straight up | just the facts | the gist |
    gist | essence | essentials | one line | elevator pitch | short version | wrap it up | less reading | skimmable |
    economical | bite sized | bite size | few words | fewer sentences | less prose | less chatter | less talk | less
    talking | less blabla | less rambling | tersely | short answer | shorter answer | short reply | tldr version |
    without rambling | straight and short | to write shorter | half as much text | compact answer | keep it brief
sentences
  names: sentence
paragraphs
  names: paragraph | line break | white space | whitespace | breathing room | proper paragraph | blank lines between |
    air between
  low_bad: one big block | block of text | one block of text | brick of text
lines
  names: line
code_length
  names: code length | line of code | loc | amount of code
  high_bad: too much code | so much code | huge function | giant function | long function | function is too long |
    boilerplate | boiler plate | code dump | long code | code is too long | code too long | big diff | large diff |
    huge diff | so many lines | many lines of code | huge code | giant snippet | 100 lines | wall of code | code wall
    | monster function | lots of code | huge patch | big patch | large patch | big change | large change | sprawling
    diff | touches everything | touched everything | rewrote half | rewrite half | rewrote my whole | rewrote the
    whole | rewriting everything
  low_good: small diff | smaller diff | shorter code | short code | less code | minimal diff | smaller function |
    short function | minimal change | small change | smallest change | diff small | change small | diff minimal |
    patch small | small patch | minimal patch | diff tiny | tiny diff | minimal fix | smallest fix | small fix |
    smaller fix | tiny fix | smallest possible | smallest diff | smallest patch | minimal patch please | fewer lines
    of code | touch as little | touch less | touch as few | diff as small | diff should be small | fix small | fix
    minimal | changes minimal | fewer changes | change as little | surgical | surgical fix | compact code | shorter
    function | short code please | few lines of code | less boilerplate | small snippet | short snippet | tiny snippet
    | little snippet | small code | tiny snippets
sentence_length
  high_bad: long sentences | endless sentences | run on | run on sentences | nested sentences | convoluted sentences |
    sentences are too long | sentence is too long
  low_good: short sentences | shorter sentences
"""
