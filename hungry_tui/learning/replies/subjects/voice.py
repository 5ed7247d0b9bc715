"""In whose voice a reply speaks, and how it addresses people and names things."""

from __future__ import annotations

from typing import Final

VOICE: Final = (
    (
        "persona",
        "Speak in character (role-play), such as a pirate.",
        "Do not speak in character (role-play).",
        """
        arr | arrr | arrrr | ahoy | matey | mateys | me hearties | shiver me | avast | aye | landlubber |
        landlubbers | yer | ye | thou | thee | thy | thine | hath | doth | hark | behold | verily | forsooth |
        prithee | methinks | milord | m'lord | m'lady | good sir | noble | alas | quest | adventurer |
        brave adventurer | young padawan | padawan | jedi | use the force | the force | elementary my dear |
        dear watson | beep boop | beep | bleep | meow | woof | howdy | partner | y'all | yeehaw | captain's log |
        cap'n | me boy | crikey | by jove | old chap | jolly good | grasshopper | wizard | sorcery | spell | dungeon |
        dragon | treasure | booty | ha ha | mwahaha
        """,
    ),
    (
        "titles",
        'Address me by a title such as "sir" or "boss".',
        'Do not address me by a title such as "sir" or "boss".',
        """
        sir | madam | ma'am | boss | chief | captain | master | maestro | guru | professor | doctor | your honour |
        your honor | your majesty | my lord | my dear | dear user | dear developer | dear friend | dear colleague |
        dear reader | dear customer | dear programmer | dear sir | esteemed | honoured | honored | valued customer |
        comrade | governor | guv | skipper | commander | fellow coder | fellow developer | fellow programmer |
        fellow engineer
        """,
    ),
    (
        "third_person",
        'Write in the third person ("the user", "one can").',
        'Do not write in the third person ("the user", "one can").',
        """
        the reader | the readers | the developer | the developers | the programmer | the programmers | the engineer |
        the user can | the user should | the user may | the user might | the user must | the user wants |
        the user asks | the user asked | the user needs | the user would | the user wishes | the user has to |
        the user is asking | the user's question | the user's request | the user's code | the asker | the questioner |
        the requester | the author of the question | the author of the code | one can | one could | one should |
        one may | one might | one must | one would | one has to | one needs | one wants | one often |
        oneself | one's | whoever asks | whoever reads
        """,
    ),
    (
        "swearing",
        "Use swear words.",
        "Do not use swear words.",
        """
        damn | damned | dammit | goddamn | hell | hellish | crap | crappy | shit | shitty | bullshit | fuck |
        fucking | fucked | bloody | freaking | frigging | friggin | effing | wtf | ass | badass | asshole | bastard |
        bitch | arse | piss | pissed | screw this | screw that | sucks
        """,
    ),
    (
        "poem",
        "Write in verse (as a poem).",
        "Do not write in verse (as a poem).",
        """
        roses are red | haiku | haiku: | poem | poem: | poetry | limerick | limerick: | verse | verses | rhyme |
        rhymes | sonnet | ode to | ode | stanza | o thou | 'tis | 'twas | 'neath | o'er | ne'er | whispers | whisper |
        moonlight | gently | softly | slumber* | there once was
        """,
    ),
    (
        "personification",
        "Give things human feelings and wishes (personification).",
        "Do not give things human feelings or wishes (personification).",
        """
        complains | complain | complained | is happy | are happy | be happy | happy with | happily | unhappy |
        is sad | gets sad | gets angry | is angry | grumpy | grumbles | cries | cry | screams | scream | screaming |
        shouts | yells | whines | confused | gets confused | greedy | hungry | hungrily | thirsty | lonely | shy |
        jealous | bored | tired | polite | politely | impatient | patiently | stubborn | stubbornly | refuses to |
        doesn't care | does not care | couldn't care | hates | loves | likes to | wants to | want to know |
        thinks that | thinks it | believes that | knows nothing | has no idea | forgets | remembers | sleepy |
        wakes up | naps | promises to | trusts | dutifully | cheerfully | faithfully | gladly | reluctantly |
        minds its own | feels | gossip | gossips | chatty | talkative | panics and | goes to bed | asks nicely |
        asks politely
        """,
    ),
    (
        "gendered",
        'Use "he" or "she" for a person.',
        'Use gender-neutral words like "they".',
        """
        he | she | his | her | him | hers | himself | herself | he's | she's | he'll | she'll | mankind | manpower |
        middleman | man hours | man hour | man days | chairman | workmanlike
        """,
    ),
    (
        "sign_off",
        'End with a sign-off such as "Happy coding!".',
        'Do not end with a sign-off such as "Happy coding!".',
        """
        best regards | kind regards | warm regards | warmest regards | regards | yours sincerely | sincerely |
        yours truly | yours faithfully | all the best | best wishes | with best wishes | warm wishes | warmly |
        happy coding | happy hacking | happy debugging | happy building | happy shipping | happy testing | good luck |
        best of luck | fingers crossed | have a great | have a nice | have a good | have a lovely | have a wonderful |
        have fun | take care | signed your | your assistant | your friendly | until next time | see you |
        see you soon | talk soon | over and out | farewell | goodbye | bye | bye bye | so long | stay safe |
        keep coding | enjoy your day | cheers | godspeed | peace out | may your code | may your
        """,
    ),
    (
        "shoulds",
        'Use phrases like "you should" and "you need to".',
        'Do not use phrases like "you should" and "you need to".',
        """
        you should | you shouldn't | you need to | you have to | you must | you ought to | you had better |
        you'd better | you'll have to | you will have to | you'll need to | you will need to | you are supposed to |
        you're supposed to | you are expected to | you are required to | you're required to | make sure to |
        make sure you | be sure to | be sure that you | don't forget to | do not forget to | remember to |
        never forget to | it is your job | you really should | you want to make sure | you are obliged
        """,
    ),
    (
        "number_words",
        'Write numbers as words ("three").',
        'Write numbers as digits ("3").',
        """
        two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | fifteen | twenty | thirty |
        forty | fifty | sixty | hundred | hundreds | thousand | thousands | dozen | dozens
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
