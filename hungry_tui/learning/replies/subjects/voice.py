"""In whose voice a reply speaks, and how it addresses people and names things."""

from __future__ import annotations

from typing import Final

VOICE: Final = (
    (
        "persona",
        "Speak in character (role-play), such as a pirate.",
        "Do not speak in character (role-play).",
        """
        arrr | arrrr | ahoy | matey | mateys | me hearties | shiver me | avast | aye | landlubber | landlubbers | yer |
        ye | thou | thee | thy | thine | hath | doth | hark | behold | verily | forsooth | prithee | methinks | milord |
        m'lord | m'lady | good sir | adventurer | brave adventurer | young padawan | padawan | jedi | use the force |
        elementary my dear | dear watson | beep boop | beep | bleep | meow | woof | howdy | y'all | yeehaw |
        captain's log | cap'n | me boy | crikey | by jove | old chap | jolly good | grasshopper | sorcery | ha ha |
        mwahaha | arr matey | yo ho | yo ho ho | me matey | ye be | be ye | aye aye | aye captain | avast ye | scallywag
        | scurvy | seven seas | walk the plank | greetings traveler | greetings traveller | my child | young one |
        strong with this | my young apprentice | brave knight | dear knight | hear ye | good morrow | fair maiden |
        thou art | thou shalt | hast | art thou
        """,
    ),
    (
        "titles",
        'Address me by a title such as "sir" or "boss".',
        'Do not address me by a title such as "sir" or "boss".',
        """
        sir | madam | ma'am | boss | captain | maestro | guru | your honour | your honor | your majesty | my lord |
        my dear | dear user | dear developer | dear friend | dear colleague | dear reader | dear customer |
        dear programmer | dear sir | esteemed | honoured | honored | valued customer | comrade | guv | skipper |
        fellow coder | fellow developer | fellow programmer | fellow engineer | yes chief | aye captain | hey chief |
        ok chief | yes master | my friend | my good friend | dear professor | champ
        """,
    ),
    (
        "third_person",
        'Write in the third person ("the user", "one can").',
        'Do not write in the third person ("the user", "one can").',
        """
        the reader | the readers | the developer | the developers | the programmer | the programmers | the user can |
        the user should | the user may | the user might | the user must | the user wants | the user asks |
        the user asked | the user needs | the user would | the user wishes | the user has to | the user is asking |
        the user's question | the user's request | the user's code | the asker | the questioner | the requester |
        the author of the question | the author of the code | one can | one could | one should | one may | one might |
        one must | one would | one has to | one needs | one wants | one often | oneself | one's | whoever asks |
        whoever reads
        """,
    ),
    (
        "swearing",
        "Use swear words.",
        "Do not use swear words.",
        """
        damn | damned | dammit | goddamn | hellish | crap | crappy | shit | shitty | bullshit | fuck | fucking | fucked
        | bloody | freaking | frigging | friggin | effing | wtf | ass | badass | asshole | bastard | bitch | arse | piss
        | pissed | screw this | screw that | sucks | the hell | as hell | bloody hell | what the hell | hell yeah |
        hell no | like hell | damn good | holy crap | holy shit | pain in the ass | kick ass
        """,
    ),
    (
        "poem",
        "Write in verse (as a poem).",
        "Do not write in verse (as a poem).",
        """
        roses are red | haiku | haiku: | poem | poem: | poetry | limerick | limerick: | sonnet | ode to | stanza |
        o thou | 'tis | 'twas | 'neath | o'er | ne'er | moonlight | softly | slumber* | there once was | in verse |
        a verse | in rhyme | a rhyme | let me rhyme | twinkle | thy code | a tale to | so dear | 'round | o code |
        here's a poem | dancing through | dance and | sing of
        """,
    ),
    (
        "personification",
        "Give things human feelings and wishes (personification).",
        "Do not give things human feelings or wishes (personification).",
        """
        complains | complain | complained | is happy | are happy | unhappy | is sad | gets sad | gets angry |
        is angry | grumpy | grumbles | screams | scream | screaming | shouts | yells | whines | gets confused |
        hungry | hungrily | thirsty | lonely | shy | jealous | bored | tired | politely | impatient | patiently |
        stubborn | stubbornly | doesn't care | does not care | couldn't care | hates | want to know | thinks that |
        believes that | knows nothing | has no idea | forgets | remembers | sleepy | wakes up | naps | promises to |
        trusts | dutifully | cheerfully | faithfully | gladly | reluctantly | minds its own | gossip | gossips |
        chatty | talkative | panics and | goes to bed | asks nicely | asks politely | get confused | is confused |
        forgets about | forgets the | forgets it | refuses to compile | refuses to work | refuses to run |
        will complain | python complains | compiler complains | doesn't like | does not like | doesn't want |
        knows about | knows how to | knows that | knows what | is smart enough | smart enough | is clever enough |
        thinks you | decides to | decides that | happily | the compiler wants | python wants | wants to know |
        talk to each | function wants | compiler wants | parser wants | method wants | linter wants | server wants |
        browser wants | react wants | is complaining | complaining about | complaining that | complaining because |
        complains about | complains that | thinks it | thinks the | thinks your | thinks name | thinks this |
        thinks there | begging for | begs for | begs you | is begging | pleads | decides the | decides it |
        decides not | decides your | decided to | decides whether to bother | isn't worth the trouble | has no clue |
        has no patience | loses patience | gives up on | gives up and | throws its hands | throws up its hands |
        throws a tantrum | throws a fit | tantrum | gets upset | is upset | upset about | gets nervous | gets tired |
        gets bored | gets jealous | gets picky | is picky | picky about | fussy | is fussy | finicky | gets cranky |
        cranky | moody | gets scared | is scared | is afraid | refuses to | insists on | insists that | begrudg* |
        grudgingly | sulks | sulk | cries | cries about | weeps | sighs | freaks out | loves it when | loves to |
        likes it when | like it when | dreams of | hopes that your | expects you to be nice | trusts you |
        blames your | is blaming | lies to you | lying to you | lies about | never knew | doesn't know about |
        doesn't know what | doesn't know where | doesn't know which | doesn't know how | doesn't know that |
        has never heard of | never heard of | knows nothing about | knows nothing of | no idea who | no idea what |
        no idea that | no idea where | no idea how | sees red | minds the | doesn't mind | makes up its mind |
        changes its mind | change its mind | made up its mind | in a bad mood | good mood | feels lonely | stares at |
        shrugs | shrugs and | nods | scratches its head | eyes your | is smart about | plays dumb | plays nice |
        play nicely | play nice | is starving | suffocat* | choking on | is choking | gasping | drowning in |
        is drowning | overworked | worn out | catch its breath | takes a break | takes a nap | falls asleep |
        fall asleep | politely asks | waits patiently | sits there | sits around | sits idle waiting | whispers |
        screams at | yells at | yelling at | is yelling | is screaming | shouting | is mad | gets mad | mad at you |
        hates it | hates when | despises | is suspicious | suspicious of | is kind enough | are kind enough |
        is nice enough | is polite | is crying | crying for | cries for | hungry for | is generous | is forgiving |
        is patient | knows better | has opinions | is opinionated about | gets excited | is eager to | eagerly |
        is sulking | speaks only | only speaks | tries its best | does its best | minding its | keeps quiet |
        stays quiet about | holds a grudge
        """,
    ),
    (
        "gendered",
        'Use "he" or "she" for a person.',
        'Use gender-neutral words like "they".',
        """
        his | her | him | hers | himself | herself | he's | she's | he'll | she'll | mankind | manpower | middleman |
        man hours | man hour | man days | chairman | workmanlike | he | she
        """,
    ),
    (
        "sign_off",
        'End with a sign-off such as "Happy coding!".',
        'Do not end with a sign-off such as "Happy coding!".',
        """
        best regards | kind regards | warm regards | warmest regards | yours sincerely | sincerely | yours truly |
        yours faithfully | all the best | best wishes | with best wishes | warm wishes | warmly | happy coding |
        happy hacking | happy debugging | happy building | happy shipping | happy testing | good luck | best of luck |
        fingers crossed | have fun | signed your | your assistant | your friendly | until next time | see you |
        see you soon | talk soon | over and out | farewell | goodbye | bye | bye bye | stay safe | keep coding |
        enjoy your day | cheers | godspeed | peace out | may your code | may your | have a great day |
        have a great time | have a great one | have a great weekend | have a great week | have a great rest |
        have a nice day | have a nice one | have a good day | have a good one | have a lovely day |
        have a wonderful day | happy learning | happy programming | happy scripting | happy querying |
        happy exploring | enjoy coding | enjoy your coding | to your success | with regards your | take care and |
        stay curious | keep learning | keep building | keep exploring | keep hacking | good luck with |
        catch you later | enjoy building | enjoy your new | enjoy the | enjoy working | enjoy learning |
        enjoy hacking | enjoy shipping | you've got this | you got this | wishing you | i wish you | go forth |
        now go build | now go ship | go ship | go build something | go get em | happy developing | happy deploying |
        happy refactoring | happy scraping | happy automating | happy streaming | happy migrating | happy designing |
        happy modeling | happy tinkering | happy gaming | happy training | happy parsing | happy containerizing |
        happy plotting | happy analyzing | happy monitoring | keep up the great work | keep shipping | keep it up |
        rock on | onward | onwards | to infinity | break a leg | knock yourself out | knock em dead | wish you luck |
        wish you the best | wish you all | good luck on | good luck out | i'm rooting for you | rooting for you |
        cheering you on | can't wait to see | have a blast | have a productive | take it easy | until then |
        see you around | best of success | much success | all the best with | may the force | may your builds |
        hope that helps and have | happy to have helped | glad i could help | glad to help | glad to have helped |
        take care of yourself
        """,
    ),
    (
        "shoulds",
        'Use phrases like "you should" and "you need to".',
        'Do not use phrases like "you should" and "you need to".',
        """
        you should | you shouldn't | you need to | you have to | you must | you ought to | you had better | you'd better
        | you'll have to | you will have to | you'll need to | you will need to | you are supposed to |
        you're supposed to | you are expected to | you are required to | you're required to | make sure to |
        make sure you | be sure to | be sure that you | don't forget to | do not forget to | remember to |
        never forget to | it is your job | you really should | you want to make sure | you are obliged | you'd need to |
        you would need to | you would have to | you'd have to | you should also | you should always | you should never |
        you may need to | you might need to | ensure you | ensure that you | you should be | you'll want to |
        you will want to
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
