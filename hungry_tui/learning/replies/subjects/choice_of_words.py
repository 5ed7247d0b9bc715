"""Which words a reply is fond of."""

from __future__ import annotations

from typing import Final

CHOICE_OF_WORDS: Final = (
    (
        "belittling",
        'Use words like "simply", "just" and "obviously".',
        'Do not use words like "simply", "just" or "obviously".',
        """
        simply | just | obviously | obvious | trivially | trivial | of course | merely | clearly | plainly |
        naturally | evidently | self evident | needless to say | goes without saying | a breeze | as everyone knows |
        everyone knows | everybody knows | as we all know | as you surely know | as you know | as you should know |
        no big deal | piece of cake | child's play | a no brainer | no brainer | no rocket science |
        not rocket science | as simple as | as easy as | it's easy | it is easy | it's simple | it is simple |
        it's that simple | that easy | easy enough | super easy | dead simple | dead easy | really easy |
        couldn't be easier | could not be easier | easy peasy | nothing to it | even a beginner | any beginner |
        anyone can | straightforward | all you have to do | all you need to do | only need to
        """,
    ),
    (
        "fillers",
        'Use emphatic words like "very", "really" and "actually".',
        'Do not use words like "very", "really" and "actually".',
        """
        very | really | basically | actually | quite | extremely | incredibly | literally | honestly | frankly |
        essentially | totally | completely | absolutely | definitely | certainly | entirely | utterly | pretty much |
        highly | truly | rather | simply put | in fact | as a matter of fact | to be honest | to be fair |
        at the end of the day | needless to say | super | so very | remarkably | particularly | especially |
        of course | indeed | surely | undoubtedly | the thing is | the fact that | the fact of the matter | you know |
        you see | i mean
        """,
    ),
    (
        "buzzwords",
        'Use marketing buzzwords like "powerful" and "seamless".',
        'Do not use marketing buzzwords like "powerful" or "seamless".',
        """
        powerful | seamless* | cutting edge | bleeding edge | state of the art | best in class | best of breed |
        game changer | game changing | delve | delving | blazing | blazingly | lightning fast | world class |
        next level | next generation | next gen | supercharge* | unlock the power | unlock the potential |
        unlock the full | unlocks the power | unlocks the full | unlock your | unlock new | unlocks new | empower* |
        synerg* | holistic* | leverag* | enterprise grade | enterprise ready | battle tested | battle hardened |
        production ready | production grade | industry standard | industry leading | future proof* | elegant* |
        rich set | feature rich | crucial* | comprehensive* | effortless* | revolution* | turbocharge* | streamlin* |
        unleash* | robust and | robust solution | scalable and | cloud native | mission critical | innovative |
        innovation | disruptive | groundbreaking | transformative | ecosystem | paradigm | paradigms | actionable |
        value add | added value | move the needle | low hanging fruit | deep dive | one stop | out of the box |
        silver bullet | superpower | superpowers | magical* | vibrant | tapestry | realm | landscape | journey |
        elevate | pivotal | harness | harnessing | harnesses | frictionless | turnkey | rock solid | bulletproof
        """,
    ),
    (
        "casual",
        'Use slang and casual words like "gonna" and "cool".',
        'Do not use slang or casual words like "gonna" and "cool".',
        """
        gonna | wanna | gotta | lemme | gimme | dunno | ain't | yeah | yep | yup | yo | nope | kinda | sorta | dude |
        mate | mates | buddy | pal | folks | guys | awesome | cool | btw | fyi | tbh | imo | imho | afaik | iirc |
        ya | y'all | heck | magic happens | voilà | voila | bam | boom | whoosh | poof | tada | ta da | yay | woohoo |
        whoops | oops | ugh | phew | meh | nah | hey | bro | champ | friend | my friend | amigo | rocks | sucks |
        chill | chillin | no sweat | no worries | no biggie | easy peasy | piece of cake | super duper | hang tight |
        hit the road | good to go | you're golden | we're golden | all set | bob's your uncle | job done |
        that's it folks | sweet | neat | nifty | fancy schmancy | stuff | thingy | a bunch of | a ton of | tons of |
        loads of | a whole lot | messed up | screwed up | screw up | freak out | freaking out | blows up | barf |
        barfs | choke on | chokes on | fire it up | crank | yank | yanks | nuke | chuck | toss it | slap | slaps |
        whip up | cheers
        """,
    ),
    (
        "please",
        'Say "please".',
        'Do not say "please".',
        "please | kindly | if you would | would you mind | be so kind | if you don't mind",
    ),
    (
        "thanks",
        "Thank me.",
        "Do not thank me.",
        """
        thank | thank you | thanks | thanks: | grateful | gratitude | appreciate | appreciated | much appreciated |
        i owe you | obliged | ta for
        """,
    ),
    (
        "latin",
        'Use "e.g.", "i.e." and "etc.".',
        'Do not use "e.g.", "i.e." and "etc.".',
        "e g | eg | i e | ie | etc | viz | cf | vs | aka | a k a | w r t | n b | nb | resp | approx | et al | incl",
    ),
    (
        "foreign_words",
        'Use foreign expressions like "ad hoc" and "per se".',
        'Do not use foreign expressions like "ad hoc" and "per se".',
        """
        ad hoc | per se | de facto | vice versa | ipso facto | a priori | a posteriori | status quo | quid pro quo |
        sine qua non | caveat emptor | in situ | ad infinitum | ad nauseam | bona fide | pro forma | modus operandi |
        mea culpa | carpe diem | ergo | inter alia | mutatis mutandis | ceteris paribus | prima facie | reductio |
        raison d'être | raison d'etre | déjà vu | deja vu | c'est la vie | et voilà | et voila | voilà | vis à vis |
        vis a vis | en passant | faux pas | tour de force | pièce de résistance | je ne sais quoi | laissez faire |
        zeitgeist | schadenfreude | gestalt | über | wunderbar | kaput | ersatz | mañana | hasta la vista | amigo |
        capisce | dolce vita | sayonara | bon appétit | bon voyage | magnum opus
        """,
    ),
    (
        "absolutes",
        'Use absolute words like "always" and "never".',
        'Do not use absolute words like "always" or "never".',
        """
        always | never | must | every time | every single | without exception | without fail | no exceptions |
        guaranteed | guarantees that | impossible | under no circumstances | in no case | in any case |
        in every case | must not | mustn't | at all costs | no matter what | at no point | not once | not ever |
        ever again | nobody | no one | absolutely never | invariably | the only way | the only right |
        the one and only | 100 percent | no way around
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
