"""The words with which people speak about tone, courtesy and style of the prose; see the package for the form."""

from __future__ import annotations

from typing import Final

WORDS: Final = """\
hedging
  names: hedge | hedging | hedged | maybe | might | perhaps | caveat | disclaimer | weasel word | weasel | qualifier |
    possibly | probably | wishy washy | wishywashy | uncertainty | i think | it depends | sitting on the fence | fence
    sitting | on the fence | waver | wavering | noncommittal | non committal | ifs and buts | mealy mouthed | wiggle |
    wishy | hesitant | hesitation | hesitating | dithering | vacillating | timid | unsure | unsureness | guessing |
    couching | cagey | waffly | tentative | ambivalent | cover your ass | covering yourself | equivocal | equivocating
    | sure or not | maybe's | wishy-washiness | beating about | beat about | i'm not sure | not sure | generally |
    could be this | may or may not | fence | how sure | how certain | honest about | degree of confidence | limits of
    your knowledge | what you don't know | when you're guessing | guess | weaselly | soft language | non answer |
    nonanswer | on the other hand | mights and maybes | couched
  high_good: honest | careful wording | carefully worded | oversold | overselling | oversell | honest about
    uncertainty | overclaim | overclaiming | cautious wording
  low_bad: overconfident | over confident | too sure | so sure of yourself | sure of yourself | too certain | know it
    all | absolute
  low_good: confident | confidence | assertive | decisive | definite | commit | commit to an answer | conviction |
    take a stand | certain | say it straight | straight answer | be direct | plainly stated | firm | take a position |
    clear answer | definitive | make up your mind | make a call | direct answer | straightforward answer | yes or no |
    give it to me straight | just tell me | black and white | own it | be sure | with confidence | say it with
    confidence | be bold
apology
  names: apology | apologise | apologizing | sorry | grovel | groveling | grovelling | saying sorry | say sorry |
    apologetic | apologised | grovelling tone
exclamation
  names: exclamation | exclamation mark | exclamation point | enthusiasm | enthusiastic | excitement | cheerleading |
    hype | peppy | bubbly | perky | shouting | cheerful | excited | pep | gushing | chirpy | over the top | yelling |
    shouty | caps lock | all caps | exclamation signs | hyper | overexcited | over excited | hyped
  low_good: calmer | calm | calmer tone | calm tone | calm down | less excited | sober punctuation
emoji
  names: emoji | emojis | emoticon | smiley | smilies | rocket | sparkle | little picture | icon | pictograph |
    emojies | little faces | pictogram | unicode symbol | confetti | party popper | smiley face | faces | cartoon |
    little icons | rocket ships | pictures in the text | symbols | checkmarks | check marks | sparkles everywhere |
    cutesy icons | stickers | smilie | emoji icons | unicode icons | kids channel
praise
  names: how clever i am | how smart i am | how great i am | how good i am | brown nose | flattery | flattering |
    compliment | complimenting | sycophancy | sycophantic | brown nosing | praise | buttering me up | kissing up |
    sucking up | ego stroking | toady | fawning | praising | suck up | kiss up | ass kissing | smart question | love
    your question | stroke my ego | kind words | encouragement | encourage | encouraging | pat on the back | something
    nice | nice words | cheer me | motivate me | applaud | flatter me | flattering me
humour
  names: joke | humour | humor | pun | joking | comedy | wisecrack | funny | quip | banter | wit | jab | snark |
    sarcasm | sarcastic | snarky | wordplay | gag | witty | funny bits | cracking jokes
formality
  high_bad: formal | stiff | stilted | robotic | corporate | bureaucratic | stuffy
  high_good: professional | businesslike | serious | sober | grown up tone | normal sentences | proper sentences |
    neutral tone | factual | factual tone | matter of fact | professional tone | dry tone
  low_bad: casual | unprofessional | slangy | cutesy | buddy buddy | cute | jokey | flippant | chummy | sloppy | slang
    | chat speak | text speak | street talk | bro talk | childish tone
  low_good: conversational | friendly | informal | relaxed | human | approachable | warm | warmer | friendlier
jargon
  names: jargon | buzzword | technical term | technical language | terminology | big word | fancy word | acronym |
    lingo | ten dollar word | technobabble | tech speak | gobbledygook | academic | insider terms | insider language |
    corporate speak | business speak | marketing speak | buzzword bingo | consultant speak | abbreviations without
    explanation | unexplained acronyms
  low_good: plain language | simpler word | simpler language | plain english | plain word | simple word | simple
    language | layman | laymans term | beginner friendly | like i'm five | eli5 | everyday language | human language |
    normal words | simple terms | simple english | normal language | plain terms | no buzzwords | for a beginner | for
    beginners | in human | non expert | newbie friendly | noob friendly | for dummies | simple explanation
analogy
  names: likened to | analogy | metaphor | explain with an analogy | comparison to everyday | real world analogy |
    real life comparison | simile | story | like a restaurant | kitchen comparison | likened | liken | everyday
    comparison | real life | everyday example | like i'm explaining | cute comparison | picture it | story telling |
    fairy tale | kitchen | restaurant | cooking | parable | imagery | compare it to | everyday analogy | metaphorical
    | picture language | figurative | everyday picture | like a library | comparison to daily life
repetition
  names: repetition | repeat yourself | duplication | say each thing once | repeat itself | repeating yourself
  high_bad: repetitive | redundant | redundancy | repeating itself | repeats | circular | same thing twice | saying it
    twice | say everything twice | saying everything twice | twice the same | the same twice | repeating the same |
    same point again | same thing again | said that already | already said
first_person
  names: first person | talking about yourself | yourself | as an ai | self reference | i statements | i form | your
    opinion | your own opinion | about yourself | your feelings | speak of yourself
  low_good: impersonal | third person
contractions
  names: contraction
passive
  high: passive voice | passive | passive sentence | passive construction | passive form
  low: active voice | active sentence | say who does what | who does what
british
  high: british spelling | british english | uk spelling | uk english | british | the uk way | colour with a u |
    queen's english
  low: american spelling | american english | us spelling | us english | the us way | american
clarifying
  names: rhetorical question | question back | clarifying question | ask me | question | asking back | follow up
    question | counter question | clarification question | interrogation | interrogate | quiz | ask first | ask before
    | ask what | ask how many | you could have asked | could have asked | should have asked | ask back | assumed |
    assuming | check with me | ask which | ask whether | ask if | asked how | asked what | asked which | just assume |
    guessing my
ellipsis
  names: three dots | dot dot dot | dots everywhere | trailing dots | trailing off
plural
  names: the royal we | we form | pluralis majestatis
brackets
  names: parentheses | in brackets | bracketed asides
"""
