"""Which words a reply is fond of."""

from __future__ import annotations

from typing import Final

CHOICE_OF_WORDS: Final = (
    (
        "belittling",
        'Use words like "simply", "just" and "obviously".',
        'Do not use words like "simply", "just" or "obviously".',
        """
        simply | obviously | obvious | trivially | trivial | of course | self evident | needless to say |
        goes without saying | a breeze | as everyone knows | everyone knows | everybody knows | as we all know |
        as you surely know | as you know | as you should know | piece of cake | child's play | a no brainer |
        no brainer | no rocket science | not rocket science | as simple as | as easy as | it's easy | it is easy |
        it's simple | it is simple | it's that simple | that easy | easy enough | super easy | dead simple |
        dead easy | really easy | couldn't be easier | could not be easier | easy peasy | nothing to it |
        even a beginner | any beginner | anyone can | straightforward | all you have to do | all you need to do |
        you just | you simply | simply use | simply call | quite simple | pretty simple | very simple | is simple |
        is easy | quite easy | pretty easy | very easy | fairly simple | fairly easy | fairly straightforward |
        relatively simple | relatively easy | quickly and easily | you only need to | in no time | with ease |
        easily | merely | it's only | is only a matter | quick fix | quick and easy | quick job | easy fix |
        simple fix | simple matter | no magic | no big deal | nothing more to it | nothing fancy | nothing more than |
        that's all there is | that's all it takes | and you're done | and that's it | you're done | simple as that |
        couldn't be simpler | could hardly be | in a snap | is a snap | a snap | a cinch | a walk in the park |
        painless | painlessly | no trouble at all | effortlessly | without any trouble | without effort |
        without any hassle | no hassle | hassle free | clearly the | clearly you | clearly this | naturally you |
        naturally the | plainly | as you can see | as you'd expect | everybody uses | all that's left | all it takes |
        all that's needed | it only takes | simply do | simply add | simply run | super simple | really simple |
        really just | it's just a | is just a | that's just | elementary | basic stuff | trivial to |
        self explanatory | nothing complicated | not complicated | isn't complicated | not hard | isn't hard |
        not difficult | isn't difficult | no need to overthink | merely a matter | only a matter | simply a matter |
        all you need is
        """,
    ),
    (
        "fillers",
        'Use emphatic words like "very", "really" and "actually".',
        'Do not use words like "very", "really" and "actually".',
        """
        very | really | basically | actually | quite | extremely | incredibly | literally | honestly | frankly |
        essentially | totally | completely | absolutely | definitely | entirely | utterly | pretty much | highly | truly
        | in fact | as a matter of fact | to be honest | to be fair | at the end of the day | needless to say | so very
        | remarkably | surely | undoubtedly | the thing is | the fact that | the fact of the matter | super easy |
        super fast | really quite
        """,
    ),
    (
        "buzzwords",
        'Use marketing buzzwords like "powerful" and "seamless".',
        'Do not use marketing buzzwords like "powerful" or "seamless".',
        """
        powerful | seamless* | cutting edge | bleeding edge | state of the art | best in class | best of breed |
        game changer | game changing | delve | delving | blazing | blazingly | lightning fast | world class | next level
        | next generation | next gen | supercharge* | unlock the power | unlock the potential | unlock the full |
        unlocks the power | unlocks the full | unlock your | unlock new | unlocks new | empower* | synerg* | holistic* |
        leverag* | enterprise grade | enterprise ready | battle tested | battle hardened | production ready |
        production grade | industry standard | industry leading | future proof* | elegant* | rich set | feature rich |
        crucial* | comprehensive* | effortless* | revolution* | turbocharge* | streamlin* | unleash* | robust and |
        robust solution | scalable and | cloud native | mission critical | innovative | innovation | disruptive |
        groundbreaking | transformative | actionable | value add | added value | move the needle | low hanging fruit |
        deep dive | one stop | out of the box | silver bullet | superpower | superpowers | magical* | vibrant | tapestry
        | realm | landscape | journey | elevate | pivotal | harnessing | harnesses | frictionless | turnkey | rock solid
        | bulletproof | versatile | unparalleled | invaluable | ever evolving | ever changing | fast paced |
        testament to | plethora | myriad | multifaceted | foster* | in today's | dive into | dive deep | robust set |
        highly scalable | intuitive | user friendly | meticulous* | optimal performance | game changers | essential tool
        | vast | rich ecosystem | powerhouse | embark
        """,
    ),
    (
        "casual",
        'Use slang and casual words like "gonna" and "cool".',
        'Do not use slang or casual words like "gonna" and "cool".',
        """
        gonna | wanna | gotta | lemme | gimme | dunno | ain't | yeah | yep | yup | yo | nope | kinda | sorta | dude |
        mate | mates | buddy | pal | folks | guys | awesome | cool | btw | fyi | tbh | imo | imho | afaik | iirc | ya |
        y'all | heck | magic happens | voilà | voila | bam | boom | whoosh | poof | tada | ta da | yay | woohoo | whoops
        | oops | ugh | phew | meh | nah | hey | bro | champ | my friend | amigo | rocks | sucks | chill | chillin |
        no sweat | no worries | no biggie | easy peasy | piece of cake | super duper | hang tight | hit the road |
        good to go | you're golden | we're golden | all set | bob's your uncle | job done | that's it folks | sweet |
        neat | nifty | fancy schmancy | stuff | thingy | a bunch of | a ton of | tons of | loads of | a whole lot |
        messed up | screwed up | screw up | freak out | freaking out | blows up | barf | barfs | choke on | chokes on |
        fire it up | crank | yank | yanks | nuke | chuck | toss it | slap | slaps | whip up | cheers | alright so |
        alrighty | okay so | ok so | no prob | no problem | hang on | super cool | super easy | pretty cool |
        pretty neat | lol | haha | totally | rock on | here ya go | there ya go | there you go | here you go
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
        thank you | thanks: | grateful | gratitude | much appreciated | i owe you | obliged | ta for | thanks for |
        thanks a | thanks again | thanks so | thanks in advance | many thanks | thanks i | thanks that | thanks this |
        thanks here's | thanks and | i appreciate | we appreciate | i really appreciate
        """,
    ),
    (
        "absolutes",
        'Use absolute words like "always" and "never".',
        'Do not use absolute words like "always" or "never".',
        """
        always | never | every single | without exception | without fail | no exceptions | guaranteed | guarantees that
        | impossible | under no circumstances | in no case | in every case | at all costs | no matter what | at no point
        | not once | not ever | ever again | no one | absolutely never | invariably | the only way | the only right |
        the one and only | no way around | always use | never use | you must always | you must never | must always |
        must never | guarantee that | all the time | in all cases | without any exception | absolutely must |
        absolutely no | under any circumstances | cannot ever
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
