"""The words with which people speak about lists, headings, what stands first and last; see the package for the form."""

from __future__ import annotations

from typing import Final

WORDS: Final = """\
bullets
  names: dashes | bullet | bullet point | bulletpoint | bullet list | bulleted | bulleted list | list | listicle |
    point form | dot point | bullet form | bulletted | itemised | bullet it | bulletize | little points | dotted list
    | bulleting | item list | listing | itemise | bulletlist | in points | as points | into points | break it into
    points | key points as a list | one item per line | list form | list format | make it a list | bullet style |
    bulleted points | one bullet per | dashes in front
  high_bad: powerpoint | slide deck | shopping list | grocery list | laundry list | choppy | fragmented | ppt |
    staccato
  low_good: prose | flowing text | full sentence | continuous text | running text | narrative
numbered
  names: number it | number the items | number each | number everything | numbered | enumerate | number the steps |
    numbered list | numbered step | step by step | steps | ordered list | numbering | enumerated | ordered steps |
    sequence of steps | walk through | walkthrough | numbered order | in order | sequence | sequential | one step at a
    time | stepwise | step wise | in sequence | 1 2 3 | 1. 2. 3 | number them | number em | recipe style | order of
    steps | instructions in order | numbered chapter | numbered section | numbered points | step list | numbers in
    front | numbered steps list | numbers in front of the steps
headings
  names: ## | ### | #### | heading | header | section heading | title | subheading | section | section header |
    hashtag | subtitle | caption | section title | headline | structure with headings | subsection | titled | section
    name | heading line | hash sign | hashes | pound signs | markdown headers | h1 | h2 | big letters | label the
    parts | labelled sections | divider | heading level | subheadings
tables
  names: table | tabular | grid | matrix | comparison table | tabulate | tabulated | side by side |
    spreadsheet | rows and columns | chart it | comparison matrix | make it a table | as a table | in a table | side
    by side comparison | tabular form | table format | markdown table | in tabular form
bold
  names: ** | bold | bold text | bolding | bolded | asterisk | emphasis | boldface | boldfaced | bold words | stand
    out | strong text | highlight | highlighted | emphasise | emphasized | make it pop | star signs | stars around |
    double asterisks | double stars
tldr
  names: the short answer first | short answer up front | answer first then | tldr | tl dr | tl dr line | tl dr at the
    top | tldr at the top | tldr on top | executive summary | gist up front | gist at the top | one line gist | gist
    first | punchline first | punchline up front | bottom line first | bottom line up front | bluf | conclusion first
    | conclusion up front | conclusion at the top | conclusion on top | conclusion in one line | recommendation first
    | recommendation up front | verdict first | verdict up front | result first | short answer first | quick answer
    first | answer in one line first | summary at the top | summary on top | summary up front | summary first | key
    point first | most important first | start with the conclusion | lead with the conclusion | begin with the
    conclusion | start with the recommendation | lead with the recommendation | start with a summary | begin with a
    summary | open with a summary | start with the summary | start with the gist | start with the result
summary
  names: summary | recap | conclusion | takeaway | key takeaway | sum up | wrap up | closing summary | summarise |
    summing up | recapping | tldr at the end | final summary | synopsis | tl;dr at the end | in short at the end |
    bottom line at the end | what to remember | main points at the end | key points at the end | sums it up | sum
    things up | wrap it up at the end | recap at the end | say it twice | said it twice | repeat at the end | the end
    summary | closing paragraph | concluding | closing thoughts | final thoughts | in closing | takeaway message |
    wrap ups
code_first
  names: code first | code comes first | code goes first | code should come first | code should come before |
    explanation after the code | explanation below | code at the top | code up front | code on top | code upfront |
    lead with the code | lead with code | code before | start with the code | start with code | show code first | code
    before the talk | code then explanation | code comes before | snippet first | code at the beginning | code right
    away | see the code first | code on the top | code b4
  low_good: explain first | explanation first | explanation before | explain before | text first | explain then code |
    reasoning first | explanation before code | sentence before the code | words before code | words before the code |
    before dumping code | before you show code | code comes after | code after the explanation | code last | snippet
    last | explanation on top | intro before the code
preamble
  names: preamble | great question | sure thing | windup | opening paragraph | warmup | greet me | greet | greeting me
    | intro | introduction | opening line | opener | lead in | warm up | throat clearing | opening sentence | first
    sentence | small talk | smalltalk | greeting | pleasantry | introductory | prelude | foreword | ceremony | wind up
    | buildup | certainly | of course | happy to help | here is | here's | let me explain | opening | chit chat |
    chitchat | opening remark | formality | niceties | hello | kickoff | setup sentence | beating around the bush |
    ado | runway | lead up | leadin | set the scene | setting the scene | fluff at the start | opening fluff |
    buttering | introduce | introducing | introduce it | ease me in | ease into | context first | lead sentence |
    first line | filler at the start | stage setting | intro paragraph | politeness | pleasantries at the start | pep
    talk | intro fluff | announce what | announcing what | announce it | fluff at the beginning | fluff at the top |
    fluff up front | i'd be happy to | happy to help you | opening words | friendly opening | the intro | sure here |
    first paragraph | first two sentences | first sentences | first two lines | first lines | first two paragraphs
  low_good: get to the point right away | get to the point immediately | get to the point first | straight to the
    answer | straight to the solution | straight to the fix | straight to the code | jump right in | start with the
    answer | answer first | lead with the answer | just the answer | directly | dive in | dive right in | jump in |
    straight in | begin with the answer | open with the answer | answer right away | answer immediately | answer up
    front | get going | get on with it | cut straight | just answer | get on with | straight into it | skip to the
    answer | skip to the code | skip ahead | cut to the answer | immediately | right away | first thing
closing_offer
  names: closing | closing offer | offer help | offer more help | offer further help | offer to help | offer of
    further help | closing line | let me know | hope this helps | outro | sign off | signoff | follow up offer |
    closing remark | farewell | goodbye | last line | last sentence | last
    paragraph | final paragraph | last two sentences | last two lines | feel free | anything else | customer service |
    call center | call centre | customer support | parting | closer | closing question | closing sentence | ending |
    offers | offering | offer of help | offering help | final line | wrap up line | upsell | sales pitch | final
    sentence | help desk | helpdesk | footer | further help | more help | bye | the end line | last bit | closing
    fluff | ask me if i want | asking if i want more | asking if i want | asks if i want | asking for follow ups |
    follow ups | followups | sign-off line | offer to do more | offer more | offering more | ending question | end
    question | i know i can ask | i can ask | i will ask | i'll ask | call to action | fishing for | invitation |
    invite me to ask | the goodbye | signing off | wrap with an offer | happy to help at the end | if you need
    anything | need anything else | assistant speak | closing note offering | offer further | offering further help |
    further questions | any questions | if you have questions | if you want more | i can also | want me to | would you
    like me to | shall i also | let me know if | let me know whether | reach out | happy coding | good luck at the end
    | closing words | the outro | ending fluff | hope that helps | i hope this helps | ask me if i need | ask if i
    need | asking if i need | asks if i need | asking whether i | anything else i can
last_question
  names: end with a question | ending with a question | close with a question | closing with a question | finish with
    a question | question at the end | question to me at the end | end on a question
checklist
  names: checklist | check list | to do list | todo list | to dos | tick boxes | tickbox | checkbox | check box |
    boxes to tick | boxes to check | things to tick off | tick list | task list | to do boxes | list of todos |
    something to tick | something to tick off
quotes
  names: restating the question | repeat my question | repeating my question | repeating the question | the question
    back | my question back | my own question | repeat the question | restate the question | repeating what i said |
    restating | restate | restated | my question again | repeat what i said | repeat what i asked | repeating what i
    asked | repeating my request | repeat my request | restate my request | restate my question | restating my
    question | restating my request | quote my question | quote my request | quote the question | quote the request |
    quote what i asked | quoting my question | quoting my request | quoting the question | quoting what i asked | echo
    my question | echoing my question | echo of my question | echoing the question | my question on top | question on
    top | my question first | question at the top | rephrase my question | rephrasing my question | paraphrase my
    question | paraphrasing my question | what i asked for again | my own words back | mirror my question | mirror
    what i said
  high_bad: i know what i asked | know what i asked | i know what i wrote | parroting | parrot
diagram
  names: diagram | flowchart | drawing | mermaid | ascii art | chart | sketch | picture | visual | schematic | ascii
    diagram
inline_code
  names: backtick | inline code | code formatting | code font | monospace | code ticks | code style for names | names
    in backticks | code markup | fixed width | code spans
language_tag
  names: highlighting | language tag | syntax highlighting | fence language | language on the fence | syntax colour |
    syntax color | mark the fence | fence as | fenced as | language of the fence | tag the code block | language
    marker | code fence language | code highlighting | colors in the code | syntax highlight
dashes
  names: em dash | en dash | long dash | gedankenstrich
"""
