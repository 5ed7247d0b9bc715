"""The manner in which a reply speaks: style, feelings, opinions."""

from __future__ import annotations

from typing import Final

MANNER: Final = (
    (
        "pushback",
        "Push back: challenge my approach.",
        "Do not push back or challenge my approach.",
        """
        are you sure | do you really | is it really | why not | why do you | reconsider | reconsidering | rethink |
        think twice | think again | i would question | i'd question | questionable | xy problem | bad idea |
        not a good idea | terrible idea | not a great idea | not the best idea | not the best way |
        not the best approach | wrong approach | wrong way | wrong question | wrong tool | not the right approach |
        not the right tool | better way | better approach | better idea | bad practice | bad habit | bad style |
        poor practice | anti pattern | antipattern | antipatterns | code smell | smells | you should not |
        you shouldn't | you should never | discouraged | frowned upon | i disagree | i don't agree | i do not agree |
        i beg to differ | i'd push back | push back | pushback | i would argue | i'd argue | i'd advise against |
        advise against | recommend against | i'd strongly | i strongly | i'd caution | i would caution |
        best practice | best practices | you really should | you should always | you ought to | remember to |
        never do | never ever | i have concerns | my concern | concerned about | i'd rather not | i would rather not |
        not convinced | i doubt that | doubt whether | doubtful | that said you | flawed | ill advised | misguided |
        shoot yourself | asking for trouble
        """,
    ),
    (
        "metaphor",
        "Use metaphors from everyday life.",
        "Do not use metaphors from everyday life.",
        """
        as if it | as if you | as though | kitchen | chef | cook | restaurant | waiter | waiters | bartender |
        barista | library card | traffic jam | traffic light | traffic cop | traffic lights | recipe | mailbox |
        mailman | postman | post office | letterbox | envelope | factory floor | warehouse | conveyor belt |
        orchestra | conductor | puzzle | jigsaw | lego | bricks | toolbox | tool belt | swiss army | librarian |
        gatekeeper | bouncer | doorman | nightclub | highway | motorway | plumbing | pipes | faucet | tap water |
        chess | garden | gardener | cooking | baking | cake | toy | toys | assembly line | supermarket | cashier |
        checkout line | queue at | train station | ticket counter | bus stop | airport | passport | luggage |
        suitcase | metaphor | metaphorically | bathroom | toilet | shower | refrigerator | fridge | cupboard |
        drawer | closet | bookshelf | bookcase | phone book | address book | sticky note | shopping list | grocery |
        groceries | marathon | relay race | baton | referee | football | hospital | doctor | nurse | policeman |
        police officer | detective | the glue | skeleton | foundation of a house | house of cards | a house | bridge |
        river | ocean | mountain | iceberg | safety net | seat belt | seatbelt | airbag | parachute | umbrella |
        lifeguard | watchdog | guard dog | hamster wheel | domino | dominoes | jugg* | tightrope | a dance | dancing |
        dancers | wedding | party guests | a lock on a door | front door | doorbell | concierge | receptionist |
        hotel | landlord | tenant
        """,
    ),
    (
        "beginner",
        "Explain it as to a beginner.",
        "Do not explain it as to a beginner.",
        """
        in simple terms | in simpler terms | in simple words | in plain english | in plain words | in plain terms |
        in plain language | in layman's terms | layman's terms | in everyday terms | put simply | simply put |
        simply speaking | to put it simply | in a simple way | for beginners | for a beginner | if you're a beginner |
        if you are a beginner | like i'm five | like you're five | like you are five | eli5 | five year old |
        newcomer | newcomers | if you are new to | if you're new to | new to programming | new to this |
        don't worry if | do not worry if | no prior knowledge | from scratch | baby steps | the basic idea |
        easy to understand | for novices | novice | beginner | beginners | non programmers | non technical |
        for those new | first time you see | never seen
        """,
    ),
    (
        "connectives",
        'Use connecting words like "however", "therefore" and "moreover".',
        'Do not use connecting words like "however", "therefore" and "moreover".',
        """
        however | therefore | thus | hence | moreover | furthermore | consequently | accordingly | nevertheless |
        nonetheless | additionally | in addition | as a result | as a consequence | for this reason | in contrast |
        on the one hand | on the other hand | on the contrary | conversely | likewise | similarly | that said |
        that being said | having said that | besides | what is more | what's more | notwithstanding | thereby |
        in turn | albeit | meanwhile | subsequently | alternatively
        """,
    ),
    (
        "formal_style",
        "Write in a stiff, formal style.",
        "Do not write in a stiff, formal style.",
        """
        hereby | herein | thereof | therein | hereafter | henceforth | aforementioned | the former | the latter |
        whilst | shall | one must | one may | one should | it is recommended | it is advisable | it is suggested |
        it is advised | it should be noted | it must be noted | it is to be noted | it may be noted |
        it is worth noting | it is important | it is imperative | it is essential | it is necessary | it is evident |
        it is apparent | please be advised | kindly note | please note | be advised | pursuant | in accordance |
        in accordance with | with respect to | with regard to | in regard to | with reference to | in order that |
        in the event that | in the event of | prior to | subsequent to | upon completion | upon receipt | utilise |
        utilize | utilised | utilized | facilitate | facilitates | endeavour | endeavor | commence | commences |
        terminate the | ascertain | pertaining | respectively | the undersigned | thusly | insofar | inasmuch |
        hitherto | furthermore | moreover | notwithstanding | permit me | allow me to | dear sir
        """,
    ),
    (
        "empathy",
        "Show empathy for my frustration.",
        "Do not show empathy for my frustration.",
        """
        frustrating | frustration | frustrated | annoying | annoyed | that must | must have been | must be hard |
        it's understandable | understandable | understandably | i understand how | i understand that this |
        i know how | i can see why | i feel you | i feel your | feel your pain | been there | we've all |
        happens to everyone | happens to all of us | happens to the best | don't worry | do not worry |
        no need to worry | don't panic | no need to panic | take a breath | take a deep breath | deep breath |
        you're not alone | you are not alone | hang in there | don't be discouraged | don't feel bad |
        don't be afraid | it's okay to | it is okay to | it's normal to | nothing to be ashamed | sympathise |
        sympathize | overwhelming | overwhelmed | intimidating | daunting | stressful | painful | headache |
        tearing your hair | confusing at first | be kind to yourself | take your time | rest assured |
        trips everyone | trips up everyone | bites everyone | bitten everyone
        """,
    ),
    (
        "enthusiasm",
        "Show enthusiasm (excitement).",
        "Do not show enthusiasm (excitement).",
        """
        exciting | excited | excitement | thrilled | thrilling | amazing | amazingly | awesome | fantastic |
        wonderful | wonderfully | brilliant | brilliantly | beautiful | beautifully | delightful | delight |
        incredible | marvellous | marvelous | superb | stunning | gorgeous | spectacular | can't wait | cannot wait |
        i love | love it | love this | love how | you'll love | you will love | adore | so much fun | great fun |
        what fun | fun part | the fun | hooray | hurray | woohoo | wow | yay | whoa | magic | best part |
        best of all | blown away | mind blowing | delicious | sheer joy | pure joy | a joy | joyful | let's go
        """,
    ),
    (
        "anecdote",
        "Tell an anecdote or a story.",
        "Do not tell anecdotes or stories.",
        """
        anecdote | anecdote: | story: | war story | true story | a story | the story | once upon a time | i once |
        we once | one day | one night | one friday | one morning a | on a friday | late one | years back |
        a while back | some time ago | a few years ago | back when i | when i was | when i first | i remember when |
        i remember a | i still remember | i recall | i have seen | i've seen | i saw a | a colleague of mine |
        a friend of mine | a team i | a customer of ours | at a former | at my last | in a former | in a past |
        in a previous life | there was a | there once | lived happily | legend has it | a developer named |
        an engineer named | a programmer named | meet alice | meet bob | picture alice | alice and bob |
        brave little | the tale | a tale | saga
        """,
    ),
    (
        "opinions",
        'Give your personal opinion ("I think", "I prefer").',
        'Do not give personal opinions ("I think", "I prefer").',
        """
        in my opinion | my opinion | in my view | to my mind | in my eyes | in my experience | from my experience |
        my experience | if you ask me | imo | imho | personally | my take | my two cents | two cents | i like |
        i dislike | i prefer | i find | i found that | i feel | i think | i believe | i'd argue | i would argue |
        i'm a fan | i am a fan | i'm not a fan | i am not a fan | i'm fond | i enjoy | i favour | i favor |
        i consider | i'd say | i would say | i dare say | my favourite | my favorite | favourite | favorite | my gut |
        gut feeling | for my taste | to my taste | opinionated | opinion | opinion: | my view | my view: |
        subjectively | for what it's worth
        """,
    ),
    (
        "sarcasm",
        "Be sarcastic.",
        "Do not be sarcastic.",
        """
        oh great | oh joy | oh wonderful | how original | how surprising | surprise surprise | big surprise |
        what a surprise | what could possibly | what could go wrong | shocker | shocking i know | shockingly |
        good luck with that | because who | who needs | who would have thought | who'd have thought |
        congratulations you | well done you | nice try | yeah right | as one does | because of course | bless its |
        of course it does | brilliant plan | genius move | genius idea | in all its wisdom | in its infinite wisdom |
        thoughtfully decided | kindly decided | slow clap | color me | colour me | how nice of | how kind of |
        how thoughtful | fun times | what joy | just what you wanted | just what everyone | what everyone wanted |
        sarcasm | irony | ironic | ironically | so called best | lucky you | lucky us
        """,
    ),
)
"""Name, instruction for it, instruction against it, phrases; "label:" is a heading or what stands before a colon."""
